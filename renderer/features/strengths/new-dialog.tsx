import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { StrengthKind } from '../../../shared/contract/strengths.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import stack from '../../ui/stack.module.css'
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
  const submit = (event: FormEvent): void => {
    event.preventDefault()
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
    <Dialog
      title={messages.newTitle[kind]}
      isOpen
      onClose={onClose}
      canClose={!save.isPending}
      holdsWords={form.isChanged}
    >
      <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
        <FoundWords {...form} />
        <Segmented label={messages.kind} options={KINDS} value={kind} onChange={setKind} />
        <TextField
          label={messages.name}
          hint={messages.nameHint[kind]}
          value={title}
          onChange={(words) => form.set({ title: words })}
          error={
            isMissing ? messages.nameMissing : isLong ? messages.tooLong(format.number(MOST_TITLE)) : null
          }
          inputRef={field}
          autoFocus
        />
        {save.error && (
          <Banner tone="trouble" live="alert">
            {errorWords(save.error.code, { 'too-many': messages.tooMany })}
          </Banner>
        )}
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {messages.begin}
          </Button>
          <Button onPress={giveUp} isDisabled={save.isPending}>
            {uiMessages.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
