import type { ErrorCode } from '../../../shared/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

const words = messages.unsaved

/** Says why the last words are not saved, what is safe, and gives them into the member's hand. */
export const UnsavedNotice = ({ code, readAll }: { code: ErrorCode; readAll: () => string }) => {
  const toast = useToast()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(readAll())
      toast.show({ text: words.copied })
    } catch {
      toast.show({ text: words.copyFailed })
    }
  }
  return (
    <Banner
      tone="trouble"
      live="alert"
      title={words.title}
      actions={
        <Button icon="copy" onPress={() => void copy()}>
          {words.copy}
        </Button>
      }
    >
      {words.reasons[code] ?? words.otherwise}
    </Banner>
  )
}
