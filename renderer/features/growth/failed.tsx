import { FailedBanner } from '../../ui/failed-banner.tsx'
import { messages } from './messages.ts'

/** Says that a view could not be shown, and that nothing is lost. */
export const Failed = ({ retry }: { retry: () => void }) => (
  <FailedBanner title={messages.failed} onRetry={retry} />
)
