import { useState } from 'react'
import type { Summary, SummaryOptions } from '../../../shared/contract/summaries.ts'
import { useApi } from '../../api/hooks.tsx'
import { FoundWords } from '../../ui/autosaved/found-words.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { uiMessages } from '../../ui/messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import css from './summaries.module.css'
import { useSummaryChange } from './use-summary-change.ts'

const { facts: words, create } = messages

const SWITCHES = ['ratings', 'growthAreas', 'notes', 'exactDays', 'standardsMap'] as const

const LANGUAGES: readonly { id: string; label: string }[] = [
  { id: 'en', label: words.languages.en },
  { id: 'es', label: words.languages.es },
]

/** What a summary says of itself, for whom and which time it is, and what its document shows. */
export const FactsDialog = ({ summary, onClose }: { summary: Summary; onClose: () => void }) => {
  const { summaries } = useApi()
  const change = useSummaryChange()
  const kept = useFormWords(`summary-facts ${summary.id}`, {
    title: summary.title,
    reader: summary.reader,
    author: summary.author,
    role: summary.role,
  })
  const { title, reader, author, role } = kept.words
  const [from, setFrom] = useState<string | null>(summary.period.from)
  const [to, setTo] = useState<string | null>(summary.period.to)
  const [options, setOptions] = useState<SummaryOptions>(summary.options)
  const [isTried, setTried] = useState(false)
  const [isPending, setPending] = useState(false)
  const isReversed = from !== null && to !== null && from > to
  const isMissing = title.trim() === ''
  /** What was typed is saved, or not wanted: it is kept no longer. */
  const giveUp = (): void => {
    kept.end()
    onClose()
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (isMissing || from === null || to === null || isReversed) return
    setPending(true)
    const summaryId = summary.id
    const period = { from, to }
    const isKept =
      (await change(() => summaries.setFacts({ summaryId, title, reader, author, role, period }))) !== null &&
      (await change(() => summaries.setOptions({ summaryId, options }))) !== null
    setPending(false)
    if (isKept) giveUp()
  }
  const daysError =
    from === null || to === null ? create.daysMissing : isReversed ? create.daysReversed : null
  const languages = LANGUAGES.some(({ id }) => id === options.language)
    ? LANGUAGES
    : [...LANGUAGES, { id: options.language, label: options.language }]
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      holdsWords={kept.isChanged}
      canClose={!isPending}
      footer={
        <>
          <Button onPress={giveUp} isDisabled={isPending}>
            {uiMessages.cancel}
          </Button>
          <Button variant="primary" onPress={() => void save()} isPending={isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        autoComplete="off"
        noValidate
      >
        <FoundWords {...kept} />
        <TextField
          label={words.name}
          value={title}
          onChange={(typed) => kept.set({ title: typed })}
          error={isTried && isMissing ? words.nameMissing : null}
          maxLength={160}
        />
        <TextField
          label={words.author}
          value={author}
          onChange={(typed) => kept.set({ author: typed })}
          maxLength={200}
        />
        <TextField
          label={words.role}
          hint={words.roleHint}
          value={role}
          onChange={(typed) => kept.set({ role: typed })}
          maxLength={200}
        />
        <TextField
          label={create.reader}
          hint={create.readerHint}
          value={reader}
          onChange={(typed) => kept.set({ reader: typed })}
          maxLength={200}
        />
        <div className={css.pair}>
          <DatePicker label={create.from} value={from} onChange={setFrom} />
          <DatePicker label={create.to} value={to} onChange={setTo} error={isTried ? daysError : null} />
        </div>
        <div className={css.pair}>
          <Segmented
            label={words.paper}
            options={[
              { id: 'letter' as const, label: words.papers.letter },
              { id: 'a4' as const, label: words.papers.a4 },
            ]}
            value={options.paper}
            onChange={(paper) => setOptions({ ...options, paper })}
          />
          <Segmented
            label={words.language}
            options={languages}
            value={options.language}
            onChange={(language) => setOptions({ ...options, language })}
          />
        </div>
        <fieldset className={css.switches}>
          <legend className={css.small}>{words.shows}</legend>
          {SWITCHES.map((name) => (
            <Checkbox
              key={name}
              label={words[name]}
              isSelected={options[name]}
              onChange={(isOn) => setOptions({ ...options, [name]: isOn })}
            />
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
