import { useRef, useState } from 'react'
import type { Term } from '../../../shared/contract/terms.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { focusWrong } from '../../ui/focus-wrong.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'
import { readTerm, type TermForm } from './term-form.ts'

type TermDialogProps = {
  /** The one to change; null for a new one. */
  readonly term: Term | null
  readonly others: readonly Term[]
  readonly onClose: () => void
}

const NEW: TermForm = { name: '', from: null, to: null }

/** Names a stretch of days. */
export const TermDialog = ({ term, others, onClose }: TermDialogProps) => {
  const { terms, settings } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const format = useFormat()
  const save = useCommand(terms.save)
  const { data: chosen } = useQuery(settings.journal, {})
  const [begun] = useState<TermForm>(() => term ?? NEW)
  const [form, setForm] = useState(begun)
  const [isSent, setSent] = useState(false)
  const box = useRef<HTMLFormElement>(null)
  const { errors, input } = readTerm(form, others, format.number)
  const shown = isSent ? errors : {}
  const week = { firstDayOfWeek: chosen?.weekStart === 'sunday' ? 'sun' : 'mon' } as const
  const submit = (): void => {
    setSent(true)
    if (!input) focusWrong(box.current)
    else if (!save.isPending)
      save.mutate(
        { ...input, ...(term && { id: term.id }) },
        {
          onSuccess: () => {
            refresh('terms')
            show({ text: messages.saved })
            onClose()
          },
        },
      )
  }
  return (
    <FormDialog
      title={term ? messages.editTitle : messages.newTitle}
      holdsWords={form !== begun}
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
      formRef={box}
    >
      <TextField
        label={messages.name}
        hint={messages.nameHint}
        value={form.name}
        onChange={(name) => setForm({ ...form, name })}
        error={shown.name ?? null}
        autoFocus
      />
      <DatePicker
        label={messages.from}
        value={form.from}
        onChange={(from) => setForm((now) => ({ ...now, from }))}
        error={shown.from ?? null}
        {...week}
      />
      <DatePicker
        label={messages.to}
        value={form.to}
        onChange={(to) => setForm((now) => ({ ...now, to }))}
        error={shown.to ?? null}
        {...week}
      />
    </FormDialog>
  )
}
