import type { AppError } from '../../../shared/errors.ts'
import { messages } from './messages.ts'

/** One sentence about a command that failed: nothing was changed, and why where that helps. */
export const failureText = (error: AppError, otherwise: string = messages.failed.action): string =>
  error.code === 'read-only' ? messages.failed.readOnly : otherwise
