import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'

type FailedBannerProps = {
  /** What could not be shown. */
  readonly title: string
  readonly onRetry: () => unknown
}

/** A screen's answer did not come. What was written is safe; asking again is all there is to do. */
export const FailedBanner = ({ title, onRetry }: FailedBannerProps) => (
  <Banner
    tone="trouble"
    live="alert"
    title={title}
    actions={<Button onPress={() => void onRetry()}>{uiMessages.retry}</Button>}
  >
    {uiMessages.failedBody}
  </Banner>
)
