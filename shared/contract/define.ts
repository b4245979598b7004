import { z } from 'zod'

/** Asks core to change something; when it returns, the change is durable. */
export type Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: 'command'
  readonly input: I
  readonly output: O
}

/** Asks core for something; changes nothing that a member could notice. */
export type Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: 'query'
  readonly input: I
  readonly output: O
}

/** Told by core to every open window. */
export type Event<P extends z.ZodType = z.ZodType> = { readonly kind: 'event'; readonly payload: P }

export type Definition = Command | Query | Event
export type Definitions = Readonly<Record<string, Definition>>
export type Feature<N extends string = string, D extends Definitions = Definitions> = {
  readonly name: N
  readonly defs: D
}

export const command = <I extends z.ZodType, O extends z.ZodType>(parts: {
  input: I
  output: O
}): Command<I, O> => ({ kind: 'command', ...parts })

export const query = <I extends z.ZodType, O extends z.ZodType>(parts: {
  input: I
  output: O
}): Query<I, O> => ({ kind: 'query', ...parts })

export const event = <P extends z.ZodType>(parts: { payload: P }): Event<P> => ({ kind: 'event', ...parts })

export const feature = <const N extends string, const D extends Definitions>(
  name: N,
  defs: D,
): Feature<N, D> => ({ name, defs })

/** Input or output of a call that carries nothing. */
export const Nothing = z.object({}).strict()

type MaybePromise<T> = T | Promise<T>

/** The functions that answer a feature's commands and queries: parsed input in, output out, or throw `AppError`. */
export type Handlers<F extends Feature> = {
  readonly [K in keyof F['defs'] as F['defs'][K] extends Event ? never : K]: F['defs'][K] extends
    | Command<infer I, infer O>
    | Query<infer I, infer O>
    ? (input: z.output<I>) => MaybePromise<z.input<O>>
    : never
}
