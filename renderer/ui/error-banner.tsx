import type { AppError, ErrorCode } from '../../shared/errors.ts'
import { Banner } from './banner.tsx'
import { errorWords } from './error-words.ts'

type ErrorBannerProps = {
  /** None, and nothing is said. */
  readonly error: AppError | null | undefined
  /** Words of the screen for some errors. */
  readonly own?: Readonly<Partial<Record<ErrorCode, string>>>
}

/** Why something that was asked for did not work; said at once. */
export const ErrorBanner = ({ error, own }: ErrorBannerProps) =>
  error ? (
    <Banner tone="trouble" live="alert">
      {errorWords(error.code, own)}
    </Banner>
  ) : null
