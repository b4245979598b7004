import { type FormEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from '../../../shared/summaries/templates.ts'
import { useApi, useCommand, useKeepAnswer, useRefresh } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { create: words } = messages

type Days = 'usual' | 'own'
type Problem = { readonly field: 'from' | 'to'; readonly text: string }

const problemOf = (days: Days, from: string | null, to: string | null): Problem | null => {
  if (days === 'usual') return null
  if (from === null) return { field: 'from', text: words.daysMissing }
  if (to === null) return { field: 'to', text: words.daysMissing }
  return from > to ? { field: 'to', text: words.daysReversed } : null
}

/** Begins a summary: what it is for, who reads it, and which time it covers. */
export const NewSummaryDialog = ({ onClose }: { onClose: () => void }) => {
  const { summaries } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const format = useFormat()
  const [, navigate] = useLocation()
  const form = useId()
  const create = useCommand(summaries.create)
  const [template, setTemplate] = useState<TemplateId>('application')
  const kept = useFormWords('summary', { reader: '' })
  const { reader } = kept.words
  const [days, setDays] = useState<Days>('usual')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const problem = isTried ? problemOf(days, from, to) : null
  const { template: asked, period } = create.variables ?? {}
  // Where no days were chosen there are none to change.
  const noneYet = asked && !period ? words.usualEmpty[TEMPLATES[asked].period] : null

  const begin = async (): Promise<void> => {
    setTried(true)
    if (problemOf(days, from, to)) return
    const period = days === 'own' && from !== null && to !== null ? { period: { from, to } } : {}
    const isMine = TEMPLATES[template].oneClick
    const made = await create.mutateAsync({ template, reader: isMine ? '' : reader, ...period })
    kept.end()
    keep(summaries.get, { summaryId: made.id }, made)
    refresh('summaries')
    navigate(`/summaries/${made.id}`)
  }
  const giveUp = (): void => {
    kept.end()
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // What went wrong stands in the dialog.
    begin().catch(() => undefined)
  }
  const options = TEMPLATE_IDS.map((id) => {
    const { title, sentence, pages } = TEMPLATES[id]
    return {
      id,
      label: pages === null ? title : `${title} (${format.plural(pages, words.pages)})`,
      hint: sentence,
    }
  })
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      holdsWords={kept.isChanged}
      canClose={!create.isPending}
      footer={
        <>
          <Button onPress={giveUp} isDisabled={create.isPending}>
            {uiMessages.cancel}
          </Button>
          <Button
            variant="primary"
            isPending={create.isPending}
            onPress={() => void begin().catch(() => undefined)}
          >
            {words.go}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit} autoComplete="off" noValidate>
        <FoundWords {...kept} />
        <RadioGroup label={words.template} options={options} value={template} onChange={setTemplate} />
        {!TEMPLATES[template].oneClick && (
          <TextField
            label={words.reader}
            hint={words.readerHint}
            value={reader}
            onChange={(typed) => kept.set({ reader: typed })}
            maxLength={200}
          />
        )}
        <RadioGroup
          label={words.days}
          options={[
            { id: 'usual' as const, label: words.usual[TEMPLATES[template].period] },
            { id: 'own' as const, label: words.own },
          ]}
          value={days}
          onChange={setDays}
        />
        {days === 'own' && (
          <div className={css.pair}>
            <DatePicker
              label={words.from}
              value={from}
              onChange={setFrom}
              error={problem?.field === 'from' ? problem.text : null}
            />
            <DatePicker
              label={words.to}
              value={to}
              onChange={setTo}
              error={problem?.field === 'to' ? problem.text : null}
            />
          </div>
        )}
        <ErrorBanner error={create.error} own={noneYet ? { 'empty-period': noneYet } : {}} />
      </form>
    </Dialog>
  )
}
