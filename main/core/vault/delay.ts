import { AppError } from '../../../shared/errors.ts'
import type { Clock } from '../deps.ts'

/** Seconds to wait after the first, second, … wrong try; the last one stays. */
const DELAYS = [0, 1, 2, 4, 8, 15] as const

/** How long to wait after `failures` wrong tries in a row, in milliseconds. */
export const delayAfter = (failures: number): number =>
  failures < 1 ? 0 : (DELAYS[Math.min(failures, DELAYS.length) - 1] ?? 0) * 1000

/** Slows guessing down, without ever blocking a thread. */
export type Attempts = {
  /** When the next try may come; 0 when any time. */
  readonly retryAt: () => number
  /** Runs a try. Fails with `too-soon` before its time; a wrong secret puts the next one off (`retryAfterMs`). */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T>
}

const isWrongSecret = (error: unknown): error is AppError =>
  error instanceof AppError &&
  (error.code === 'wrong-passphrase' ||
    (error.code === 'wrong-recovery-code' && error.details.mistyped !== true))

export const createAttempts = (clock: Clock): Attempts => {
  let failures = 0
  let retryAt = 0
  return {
    retryAt: () => (retryAt > clock.now() ? retryAt : 0),
    attempt: async (work) => {
      const wait = retryAt - clock.now()
      if (wait > 0) throw new AppError('too-soon', { retryAfterMs: wait })
      try {
        const value = await work()
        failures = 0
        retryAt = 0
        return value
      } catch (error) {
        if (!isWrongSecret(error)) throw error
        failures += 1
        const retryAfterMs = delayAfter(failures)
        retryAt = clock.now() + retryAfterMs
        throw new AppError(error.code, { ...error.details, retryAfterMs })
      }
    },
  }
}
