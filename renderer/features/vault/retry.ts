import type { AppError } from '../../../shared/errors.ts'

/** When the next try may come after this error, in milliseconds since the epoch; 0 when any time. */
export const retryAtOf = (error: AppError, now: number): number => {
  const { retryAfterMs } = error.details
  return typeof retryAfterMs === 'number' && retryAfterMs > 0 ? now + retryAfterMs : 0
}
