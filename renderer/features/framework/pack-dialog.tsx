import { type FormEvent, useRef, useState } from 'react'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
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
  const submit = (event: FormEvent): void => {
    event.preventDefault()
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
    <Dialog
      title={pack ? words.dialogEdit : words.dialogNew}
      isOpen
      onClose={onClose}
      canClose={!save.isPending}
      holdsWords={title !== (pack?.title ?? '')}
    >
      <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
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
        {save.error && (
          <Banner tone="trouble" live="alert">
            {errorWords(save.error.code)}
          </Banner>
        )}
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {messages.save}
          </Button>
          <Button onPress={onClose} isDisabled={save.isPending}>
            {uiMessages.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
