import { useRef, useState } from 'react'
import type { MemberValue } from '../../../shared/contract/values.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** What a value says; one without `id` is new, one with `packId` was begun from the pack. */
export type ValueWords = Omit<MemberValue, 'id'> & { readonly id?: string }

export const NO_WORDS: ValueWords = { title: '', lived: '', notLived: '', packId: null }

const titleOf = ({ id, packId }: ValueWords): string => {
  if (id !== undefined) return messages.dialogEdit
  return packId === null ? messages.dialogNew : messages.dialogTake
}

/** What the form is kept as: a value under change, one of the pack, or a new one. */
const formOf = ({ id, packId }: ValueWords): string => {
  if (id !== undefined) return `value ${id}`
  return packId === null ? 'value' : `value-of-${packId}`
}

type ValueDialogProps = { readonly value: ValueWords; readonly onClose: () => void }

/** Puts a value into the member's own words. */
export const ValueDialog = ({ value, onClose }: ValueDialogProps) => {
  const { values } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const save = useCommand(values.save)
  const begun = { title: value.title, lived: value.lived, notLived: value.notLived }
  const form = useFormWords(formOf(value), begun)
  const { title, lived, notLived } = form.words
  const [isSent, setSent] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  const isNameMissing = title.trim() === ''

  const submit = (): void => {
    setSent(true)
    if (isNameMissing) name.current?.focus()
    if (isNameMissing || save.isPending) return
    save.mutate(
      { ...value, title, lived, notLived },
      {
        onSuccess: (kept) => {
          form.end()
          refresh('values')
          show({ text: value.id === undefined ? messages.added(kept.title) : messages.saved })
          onClose()
        },
      },
    )
  }
  const giveUp = (): void => {
    form.end()
    onClose()
  }
  return (
    <FormDialog
      title={titleOf(value)}
      holdsWords={form.isChanged}
      size="large"
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      onCancel={giveUp}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code, { 'too-many': messages.tooMany })}
    >
      <FoundWords {...form} />
      <TextField
        label={messages.name}
        hint={messages.nameHint}
        value={title}
        onChange={(words) => form.set({ title: words })}
        maxLength={80}
        error={isSent && isNameMissing ? messages.nameMissing : null}
        inputRef={name}
        autoFocus
      />
      <TextField
        label={messages.livedLabel}
        value={lived}
        onChange={(words) => form.set({ lived: words })}
        maxLength={1000}
        isMultiline
      />
      <TextField
        label={messages.notLivedLabel}
        hint={messages.notLivedHint}
        value={notLived}
        onChange={(words) => form.set({ notLived: words })}
        maxLength={1000}
        isMultiline
      />
    </FormDialog>
  )
}
