import { useRef, useState } from 'react'
import type { ShelfItem } from '../../../shared/contract/shelf.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** A resource's words; without `id` a new one. */
export type ItemWords = Pick<ShelfItem, 'title' | 'note' | 'where'> & { readonly id?: string }

export const NO_ITEM: ItemWords = { title: '', note: '', where: '' }

type ItemDialogProps = { readonly item: ItemWords; readonly onClose: () => void }

/** Adds a resource, or changes one. */
export const ItemDialog = ({ item, onClose }: ItemDialogProps) => {
  const { shelf } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const save = useCommand(shelf.save)
  const [title, setTitle] = useState(item.title)
  const [note, setNote] = useState(item.note)
  const [where, setWhere] = useState(item.where)
  const [isSent, setSent] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  const isChanged = title !== item.title || note !== item.note || where !== item.where
  const isTitleMissing = title.trim() === ''

  const submit = (): void => {
    setSent(true)
    if (isTitleMissing) name.current?.focus()
    if (isTitleMissing || save.isPending) return
    save.mutate(
      { ...(item.id !== undefined && { id: item.id }), title, note, where },
      {
        onSuccess: (kept) => {
          refresh('shelf')
          show({ text: item.id === undefined ? messages.added(kept.title) : messages.saved })
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      title={item.id === undefined ? messages.dialogNew : messages.dialogEdit}
      holdsWords={isChanged}
      size="large"
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
    >
      <TextField
        label={messages.name}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={isSent && isTitleMissing ? messages.nameMissing : null}
        inputRef={name}
        autoFocus
      />
      <TextField label={messages.note} value={note} onChange={setNote} maxLength={4000} isMultiline />
      <TextField
        label={messages.where}
        hint={messages.whereHint}
        value={where}
        onChange={setWhere}
        maxLength={500}
      />
    </FormDialog>
  )
}
