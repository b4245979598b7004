import { useRef, useState } from 'react'
import type { Result } from '../../../shared/contract/goals.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Banner } from '../../ui/banner.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { focusWrong } from '../../ui/focus-wrong.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { todayHere } from '../../ui/today.ts'
import css from './goals.module.css'
import { messages } from './messages.ts'
import {
  formOf,
  type ResultErrors,
  type ResultField,
  type ResultForm,
  readAmount,
  readForm,
} from './result-form.ts'
import { isFew } from './result-words.ts'

const words = messages.form

type FieldsProps = {
  readonly form: ResultForm
  readonly errors: ResultErrors
  readonly set: (field: ResultField, value: string) => void
}

const Numbers = ({ form, errors, set }: FieldsProps) => {
  const { settings } = useApi()
  const { data } = useQuery(settings.journal, {})
  const week = { firstDayOfWeek: data?.weekStart === 'sunday' ? 'sun' : 'mon' } as const
  return (
    <>
      <TextField
        label={words.unit}
        hint={words.unitHint}
        value={form.unit}
        onChange={(unit) => set('unit', unit)}
        error={errors.unit ?? null}
      />
      <div className={css.pair}>
        <TextField
          label={words.before}
          value={form.before}
          onChange={(before) => set('before', before)}
          error={errors.before ?? null}
        />
        <DatePicker
          label={words.beforeDay}
          value={form.beforeDay || null}
          onChange={(day) => set('beforeDay', day ?? '')}
          error={errors.beforeDay ?? null}
          {...week}
        />
      </div>
      <div className={css.pair}>
        <TextField
          label={words.after}
          value={form.after}
          onChange={(after) => set('after', after)}
          error={errors.after ?? null}
        />
        <DatePicker
          label={words.day}
          value={form.day || null}
          onChange={(day) => set('day', day ?? '')}
          error={errors.day ?? null}
          {...week}
        />
      </div>
    </>
  )
}

const People = ({ form, errors, set }: FieldsProps) => (
  <>
    <TextField
      label={words.source}
      hint={words.sourceHint}
      value={form.source}
      onChange={(source) => set('source', source)}
      error={errors.source ?? null}
    />
    <TextField
      label={words.who}
      hint={words.whoHint}
      value={form.who}
      onChange={(who) => set('who', who)}
      error={errors.who ?? null}
    />
    <TextField
      label={words.people}
      hint={words.peopleHint}
      value={form.people}
      onChange={(people) => set('people', people)}
      error={errors.people ?? null}
    />
    <div role="status">
      {isFew({ people: readAmount(form.people) }) && <Banner tone="caution">{messages.few}</Banner>}
    </div>
    <TextField
      label={words.myPart}
      hint={words.myPartHint}
      value={form.myPart}
      onChange={(myPart) => set('myPart', myPart)}
      error={errors.myPart ?? null}
      isMultiline
    />
  </>
)

type ResultDialogProps = {
  readonly goalId: string | null
  /** The one to change; null for a new one. */
  readonly result: Result | null
  readonly onClose: () => void
}

/** What the form is kept as: a result under change, or a new one of a goal. */
const nameOf = (goalId: string | null, result: Result | null): string => {
  if (result) return `result ${result.id}`
  return goalId === null ? 'result' : `result-of ${goalId}`
}

/** Writes a result down: what is wrong is said beside its field, and nothing that was typed is lost by it. */
export const ResultDialog = ({ goalId, result, onClose }: ResultDialogProps) => {
  const { goals } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const format = useFormat()
  const save = useCommand(goals.saveResult)
  const box = useRef<HTMLFormElement>(null)
  const [begun] = useState(() => formOf(result, todayHere()))
  const kept = useFormWords(nameOf(goalId, result), begun)
  const form = kept.words
  const [isSent, setSent] = useState(false)
  const { errors, input } = readForm(form, format.number)
  const set: FieldsProps['set'] = (field, value) => kept.set({ [field]: value })
  const giveUp = (): void => {
    kept.end()
    onClose()
  }
  const shown = isSent ? errors : {}
  const submit = (): void => {
    setSent(true)
    if (!input) focusWrong(box.current)
    if (!input || save.isPending) return
    save.mutate(
      { ...input, goalId, ...(result && { id: result.id }) },
      {
        onSuccess: () => {
          kept.end()
          refresh('goals')
          show({ text: words.saved })
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      title={result ? messages.resultChange : messages.resultNew}
      holdsWords={kept.isChanged}
      size="large"
      saveLabel={words.save}
      onSubmit={submit}
      onClose={onClose}
      onCancel={giveUp}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
      formRef={box}
    >
      <FoundWords {...kept} />
      <TextField
        label={words.measure}
        hint={words.measureHint}
        value={form.measure}
        onChange={(measure) => set('measure', measure)}
        error={shown.measure ?? null}
        autoFocus
      />
      <Numbers form={form} errors={shown} set={set} />
      <People form={form} errors={shown} set={set} />
    </FormDialog>
  )
}
