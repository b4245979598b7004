import type { InputOf, Method, OutputOf } from '../../../shared/contract/index.ts'
import { AppError } from '../../../shared/errors.ts'
import { dispatch, type HandlerMap } from '../dispatch.ts'
import type { Log } from '../log.ts'

/** Makes one call of the contract as a screen would: what comes in and goes out is checked. Rejects with `AppError`. */
export type Caller = <M extends Method>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>

export const callerOf =
  (handlers: HandlerMap, log: Log): Caller =>
  async (method, input) => {
    const result = await dispatch(handlers, new AppError('unknown-method'), method, input, log)
    if (!result.ok) {
      log('unexpected', { method, code: result.error.code })
      throw new AppError(result.error.code, result.error.details)
    }
    // `dispatch` has parsed it with the schema that this type is computed from.
    return result.value as never
  }
