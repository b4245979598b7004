import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { useToast } from '../toast.tsx'
import { messages } from './messages.ts'
import type { SavingState } from './saver.ts'

type UnsavedBannerProps = { readonly state: SavingState; readonly readAll: () => string }

/** Says why the last words are not saved, what is safe, and gives them into the member's hand. */
export const UnsavedBanner = ({ state, readAll }: UnsavedBannerProps) => {
  const { show } = useToast()
  if (state.kind !== 'failed') return null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(readAll())
      show({ text: messages.copied })
    } catch {
      show({ text: messages.copyFailed })
    }
  }
  return (
    <Banner
      tone="trouble"
      live="alert"
      title={messages.title}
      actions={
        <Button icon="copy" onPress={() => void copy()}>
          {messages.copy}
        </Button>
      }
    >
      {messages.reasons[state.code] ?? messages.otherwise}
    </Banner>
  )
}
