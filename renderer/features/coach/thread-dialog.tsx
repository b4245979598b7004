import { useState } from 'react'
import { useApi, useCommand, useFiles } from '../../api/hooks.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

const { thread: words } = messages

type ThreadDialogProps = { readonly contactId: string; readonly name: string; readonly onClose: () => void }

/** A member’s whole thread as one Markdown file. */
export const ThreadDialog = ({ contactId, name, onClose }: ThreadDialogProps) => {
  const { coaching } = useApi()
  const files = useFiles()
  const { show } = useToast()
  const make = useCommand(coaching.threadFile)
  const [withNotes, setWithNotes] = useState(false)
  const save = async (): Promise<void> => {
    const { file } = await make.mutateAsync({ contactId, withNotes })
    if (await files.saveFile(file)) show({ text: words.saved })
  }
  return (
    <ConfirmDialog
      title={words.title(name)}
      isOpen
      onClose={onClose}
      confirmLabel={words.save}
      onConfirm={save}
    >
      <p>{words.body}</p>
      <Checkbox
        label={words.withNotes}
        hint={words.withNotesHint}
        isSelected={withNotes}
        onChange={setWithNotes}
      />
      {make.error && <p role="alert">{errorWords(make.error.code)}</p>}
    </ConfirmDialog>
  )
}
