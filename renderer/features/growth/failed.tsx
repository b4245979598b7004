import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'

/** Says that a view could not be shown, and that nothing is lost. */
export const Failed = ({ retry }: { retry: () => void }) => (
  <Banner
    tone="trouble"
    live="alert"
    title={messages.failed}
    actions={<Button onPress={retry}>{messages.retry}</Button>}
  >
    {messages.failedBody}
  </Banner>
)
