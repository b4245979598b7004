import type { Definitions } from '../../shared/contract/define.ts'
import {
  type AnyEvent,
  type Contract,
  contract,
  type EventName,
  type FeatureName,
  type InputOf,
  type Method,
  type OutputOf,
  type PayloadOf,
} from '../../shared/contract/index.ts'
import { AppError } from '../../shared/errors.ts'
import type { Transport } from './transport.ts'

/** One call of the contract: resolves to its output, or rejects with an `AppError`. */
export type Call<M extends Method = Method> = ((input: InputOf<M>) => Promise<OutputOf<M>>) & {
  readonly method: M
}

export type Api = {
  readonly [F in FeatureName]: {
    readonly [K in keyof Contract[F]['defs'] & string as `${F}.${K}` extends Method ? K : never]: Call<
      Extract<`${F}.${K}`, Method>
    >
  }
}

const callOf = (transport: Transport, method: Method): Call =>
  Object.assign(
    async (input: unknown): Promise<never> => {
      const result = await transport.call(method, input)
      if (!result.ok) throw new AppError(result.error.code, result.error.details)
      return result.value as never
    },
    { method },
  )

const callsOf = (transport: Transport, featureName: string, defs: Definitions): Record<string, Call> =>
  Object.fromEntries(
    Object.entries(defs)
      .filter(([, def]) => def.kind !== 'event')
      .map(([name]) => [name, callOf(transport, `${featureName}.${name}` as Method)]),
  )

/** The contract as functions, made from its definitions: nothing is written twice. */
export const createApi = (transport: Transport): Api => {
  const api: unknown = Object.fromEntries(
    Object.entries(contract).map(([name, { defs }]) => [name, callsOf(transport, name, defs)]),
  )
  // TypeScript cannot follow a type through Object.entries; `Api` is computed from the same `contract`.
  return api as Api
}

/** Hears one kind of event. */
export const onEvent = <E extends EventName>(
  transport: Transport,
  name: E,
  listener: (payload: PayloadOf<E>) => void,
): (() => void) =>
  transport.subscribe((event: AnyEvent) => {
    if (event.name === name) listener(event.payload as PayloadOf<E>)
  })
