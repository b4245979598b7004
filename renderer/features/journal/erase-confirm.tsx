import { Banner } from '../../ui/banner.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'

/** Whether the word was typed that says: I mean it. */
export const isConfirmed = (typed: string): boolean =>
  typed.trim().toLowerCase() === messages.erase.word.toLowerCase()

type EraseConfirmProps = { readonly typed: string; readonly onChange: (typed: string) => void }

/** What to think of before erasing, and the word to type: what cannot be undone is never one slip away. */
export const EraseConfirm = ({ typed, onChange }: EraseConfirmProps) => (
  <>
    <Banner tone="caution">{messages.erase.records}</Banner>
    <TextField
      label={messages.erase.confirm(messages.erase.word)}
      value={typed}
      onChange={onChange}
      maxLength={20}
    />
  </>
)
