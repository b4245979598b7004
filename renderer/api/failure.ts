import { AppError } from '../../shared/errors.ts'

/** What went wrong, by a code that screens have words for. Anything but core's own errors is `internal`. */
export const asAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('internal')

/** How many of several files were saved before it went wrong: those stay. */
export const savedBefore = (error: unknown): number => {
  const { saved } = asAppError(error).details
  return typeof saved === 'number' ? saved : 0
}
