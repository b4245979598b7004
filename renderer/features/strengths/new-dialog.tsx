import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { StrengthKind } from '../../../shared/contract/strengths.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'

/** As the contract allows, in UTF-16 units. */
export const MOST_TITLE = 160

const KINDS = (['strength', 'growth-area'] as const).map((id) => ({ id, label: messages.kinds[id] }))

type NewDialogProps = { readonly kind: StrengthKind; readonly onClose: () => void }

/** Begins a strength or a growth area by its name; the rest is written on its page, which opens. */
export const NewDialog = ({ kind: first, onClose }: NewDialogProps) => {
  const { strengths } = useApi()
  const refresh = useRefresh()
  const format = useFormat()
  const [, navigate] = useLocation()
  const save = useCommand(strengths.save)
  const [kind, setKind] = useState(first)
  const form = useFormWords('strength', { title: '' })
  const { title } = form.words
  const [isSent, setSent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isMissing = isSent && title.trim() === ''
  const isLong = title.trim().length > MOST_TITLE
  const submit = (): void => {
    setSent(true)
    if (title.trim() === '' || isLong) field.current?.focus()
    else if (!save.isPending)
      save.mutate(
        { kind, title, body: '' },
        {
          onSuccess: ({ id }) => {
            form.end()
            refresh('strengths')
            onClose()
            navigate(`/growth/strengths/${id}`)
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
      title={messages.newTitle[kind]}
      holdsWords={form.isChanged}
      saveLabel={messages.begin}
      onSubmit={submit}
      onClose={onClose}
      onCancel={giveUp}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code, { 'too-many': messages.tooMany })}
    >
      <FoundWords {...form} />
      <Segmented label={messages.kind} options={KINDS} value={kind} onChange={setKind} />
      <TextField
        label={messages.name}
        hint={messages.nameHint[kind]}
        value={title}
        onChange={(words) => form.set({ title: words })}
        error={isMissing ? messages.nameMissing : isLong ? messages.tooLong(format.number(MOST_TITLE)) : null}
        inputRef={field}
        autoFocus
      />
    </FormDialog>
  )
}
