import type { Command, Definition, Handlers, Query } from '../../shared/contract/define.ts'
import { contract, type FeatureName } from '../../shared/contract/index.ts'
import { AppError, fail, ok, type Result } from '../../shared/errors.ts'
import type { Log } from './log.ts'
import { sqliteFailure } from './store/sql.ts'

type AnyHandler = (input: unknown) => unknown

/** The handlers of some features. */
export type HandlerMap = { readonly [F in FeatureName]?: Handlers<(typeof contract)[F]> }

const isCall = (def: Definition | undefined): def is Command | Query =>
  def !== undefined && def.kind !== 'event'

const own = <T extends object>(record: T, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key as keyof T] : undefined

const definitionOf = (featureName: string, callName: string): Command | Query | null => {
  const feature = own(contract, featureName) as { defs: Record<string, Definition> } | undefined
  const def = feature && (own(feature.defs, callName) as Definition | undefined)
  return isCall(def) ? def : null
}

/** `file:line` of the first frames; a message could quote what a member wrote, so it is left behind. */
const placesOf = (error: Error): string =>
  [...(error.stack ?? '').matchAll(/([\w.-]+\.[jt]sx?:\d+)/g)]
    .slice(0, 6)
    .map((match) => match[1])
    .join(' ')

const toAppError = (error: unknown, method: string, log: Log): AppError => {
  if (error instanceof AppError) return error
  const named = sqliteFailure(error)
  if (named) {
    log('call-failed', { method, code: named.code })
    return named
  }
  log('unexpected', {
    method,
    error: error instanceof Error ? error.constructor.name : typeof error,
    ...(error instanceof Error && { at: placesOf(error) }),
  })
  return new AppError('internal')
}

/**
 * Answers one call: parse the input, ask the handler, parse the output.
 * Never throws: every failure is a `Result` with a code.
 * @param handlers the features that can answer now; `whenAbsent` names why another cannot
 */
export const dispatch = async (
  handlers: HandlerMap,
  whenAbsent: AppError,
  method: string,
  input: unknown,
  log: Log,
): Promise<Result<unknown>> => {
  const [featureName = '', callName = '', ...more] = method.split('.')
  const definition = definitionOf(featureName, callName)
  if (!definition || more.length > 0) return fail('unknown-method')
  const parsed = definition.input.safeParse(input)
  if (!parsed.success) return fail('invalid-input')
  const feature = own(handlers, featureName) as Record<string, AnyHandler> | undefined
  const handler = feature && (own(feature, callName) as AnyHandler | undefined)
  if (!handler) return fail(whenAbsent.code, whenAbsent.details)
  try {
    return ok(definition.output.parse(await handler(parsed.data)))
  } catch (error) {
    const { code, details } = toAppError(error, method, log)
    return fail(code, details)
  }
}
