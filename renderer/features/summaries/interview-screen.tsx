import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { InterviewQuestion } from '../../../shared/contract/interview.ts'
import type { Story } from '../../../shared/contract/summaries.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { useExporting } from '../../ui/documents/use-exporting.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page, Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useSender } from '../../ui/use-sender.ts'
import { editionMessages } from './edition-messages.ts'
import { preparingMessages } from './preparing-messages.ts'
import css from './summaries.module.css'
import { useStories } from './use-stories.ts'

const { interview: words } = preparingMessages
const FRESH: readonly ChangingFeature[] = ['interview', 'summaries']
const TYPED_MS = 400

/** Asks again after a change of the sheet, and says what went wrong. */
const useSheetChange = () => {
  const refresh = useRefresh()
  const { show } = useToast()
  return async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      refresh('interview')
      return true
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
      return false
    }
  }
}

type QuestionProps = {
  readonly summaryId: string
  readonly question: InterviewQuestion
  readonly stories: readonly Story[]
}

type Answer = { readonly storyIds: readonly string[]; readonly cue: string }

const Question = ({ summaryId, question, stories }: QuestionProps) => {
  const { interview } = useApi()
  const refresh = useRefresh()
  const change = useSheetChange()
  const readOnly = useReadOnly()
  const [answer, setAnswer] = useState<Answer>({ storyIds: question.storyIds, cue: question.cue })
  const { push, error } = useSender<Answer>(async (changes) => {
    const { storyIds, cue } = { ...answer, ...changes }
    await interview.setAnswer({ summaryId, questionId: question.id, storyIds: [...storyIds], cue })
    refresh('interview')
  })
  const set = (changes: Partial<Answer>, afterMs?: number): void => {
    const next = { ...answer, ...changes }
    setAnswer(next)
    push(next, afterMs)
  }
  return (
    <li className={css.card}>
      <h2 className={css.small}>{question.text}</h2>
      {stories.length > 0 && (
        <fieldset className={css.switches}>
          <legend className={css.facts}>{words.stories}</legend>
          {stories.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              isDisabled={readOnly}
              isSelected={answer.storyIds.includes(id)}
              onChange={(isOn) =>
                set({
                  storyIds: isOn ? [...answer.storyIds, id] : answer.storyIds.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={words.cue}
        value={answer.cue}
        onChange={(cue) => set({ cue }, TYPED_MS)}
        error={error ? errorWords(error.code) : null}
        maxLength={2_000}
        isDisabled={readOnly}
      />
      {!readOnly && (
        <div>
          <Button
            variant="plain"
            aria-label={words.hideOf(question.text)}
            onPress={() =>
              void change(() => interview.setHidden({ summaryId, questionId: question.id, hidden: true }))
            }
          >
            {words.hide}
          </Button>
        </div>
      )}
    </li>
  )
}

const Add = ({ summaryId }: { summaryId: string }) => {
  const { interview } = useApi()
  const change = useSheetChange()
  const form = useFormWords(`interview-question ${summaryId}`, { text: '' })
  const { text } = form.words
  const [isTried, setTried] = useState(false)
  const isMissing = text.trim().length < 3
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (isMissing || !(await change(() => interview.saveQuestion({ summaryId, text })))) return
    form.startOver()
    setTried(false)
  }
  return (
    <form className={css.addRow} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <TextField
        label={words.addLabel}
        value={text}
        onChange={(typed) => form.set({ text: typed })}
        error={isTried && isMissing ? words.addMissing : null}
        maxLength={400}
      />
      <Button type="submit" icon="plus">
        {words.add}
      </Button>
    </form>
  )
}

const Hidden = ({ summaryId, questions }: { summaryId: string; questions: readonly InterviewQuestion[] }) => {
  const { interview } = useApi()
  const change = useSheetChange()
  return (
    <Section title={words.hidden}>
      <ul className={css.rows} aria-label={words.hidden}>
        {questions.map(({ id, text }) => (
          <li key={id} className={css.removed}>
            <span className={css.removedTitle}>{text}</span>
            <Button
              aria-label={words.showOf(text)}
              onPress={() =>
                void change(() => interview.setHidden({ summaryId, questionId: id, hidden: false }))
              }
            >
              {words.show}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The private sheet for an interview: stories by the questions that may come. */
export const InterviewScreen = ({ summaryId }: { summaryId: string }) => {
  useFresh(FRESH)
  const { interview } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { exportThis, dialog } = useExporting()
  const { stories } = useStories(summaryId)
  const { data: sheet, error, refetch } = useQuery(interview.sheet, { summaryId })
  const shown = sheet?.questions.filter(({ hidden }) => !hidden) ?? []
  const hidden = sheet?.questions.filter((question) => question.hidden) ?? []
  const loose = stories.filter(({ id }) => sheet?.looseStoryIds.includes(id))
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button icon="print" onPress={() => exportThis({ kind: 'interview', summaryId })}>
            {words.export}
          </Button>
          <Link href={`/summaries/${summaryId}`} className={cx(button.button, button.quiet)}>
            {editionMessages.edition.back}
          </Link>
        </>
      }
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {loose.length > 0 && (
        <p className={css.soft}>{words.loose(format.list(loose.map(({ title }) => title)))}</p>
      )}
      <ul className={css.cards} aria-label={words.title}>
        {shown.map((question) => (
          <Question key={question.id} summaryId={summaryId} question={question} stories={stories} />
        ))}
      </ul>
      {sheet && !readOnly && <Add summaryId={summaryId} />}
      {hidden.length > 0 && !readOnly && <Hidden summaryId={summaryId} questions={hidden} />}
      {dialog}
    </Page>
  )
}
