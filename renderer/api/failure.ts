import { AppError } from '../../shared/errors.ts'

/** What went wrong, by a code that screens have words for. Anything but core's own errors is `internal`. */
export const asAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('internal')
