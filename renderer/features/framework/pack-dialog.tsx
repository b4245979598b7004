import { useRef, useState } from 'react'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'

const words = messages.packs

type PackDialogProps = {
  /** Null for a new one. */
  readonly pack: { readonly id: string; readonly title: string } | null
  readonly onClose: () => void
  readonly onSaved?: (packId: string) => void
}

/** Names a pack of the member's own. */
export const PackDialog = ({ pack, onClose, onSaved }: PackDialogProps) => {
  const { framework } = useApi()
  const refresh = useRefresh()
  const save = useCommand(framework.savePack)
  const [title, setTitle] = useState(pack?.title ?? '')
  const [isSent, setSent] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  const isMissing = title.trim() === ''
  const submit = (): void => {
    setSent(true)
    if (isMissing) name.current?.focus()
    if (isMissing || save.isPending) return
    save.mutate(
      { ...(pack && { id: pack.id }), title },
      {
        onSuccess: ({ id }) => {
          refresh('framework')
          onClose()
          onSaved?.(id)
        },
      },
    )
  }
  return (
    <FormDialog
      title={pack ? words.dialogEdit : words.dialogNew}
      holdsWords={title !== (pack?.title ?? '')}
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={title}
        onChange={setTitle}
        maxLength={80}
        error={isSent && isMissing ? words.nameMissing : null}
        inputRef={name}
        autoFocus
      />
    </FormDialog>
  )
}
