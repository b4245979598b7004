import { useEffect, useRef, useState } from 'react'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { MAX_GOALS, MAX_NOTE, MAX_QUESTION, MAX_QUESTIONS } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { messages } from './messages.ts'
import css from './share.module.css'
import { ShareTicks } from './share-ticks.tsx'

const { along: words } = messages

type Words = { readonly note: string; readonly questions: readonly string[] }

type Question = { readonly key: number; readonly text: string }

/** The note and the questions: each saves itself. Empty questions stay on the page only. */
const InYourWords = ({ draft }: { draft: ShareDraft }) => {
  const { sharing } = useApi()
  const keep = useKeepAnswer()
  const [questions, setQuestions] = useState<readonly Question[]>(() =>
    draft.questions.map(({ text }, key) => ({ key, text })),
  )
  const latest = useRef<Words>({ note: draft.note, questions: draft.questions.map(({ text }) => text) })
  const readAll = (): string => [latest.current.note, ...latest.current.questions].join('\n\n')
  const { state, typed, flush } = useAutosaved<{ note: string; questions: string[] }>({
    save: async (changes) => {
      const saved = await sharing.set({ shareId: draft.id, ...changes })
      keep(sharing.draft, { shareId: draft.id }, saved)
    },
    readAll,
  })
  const list = useRef<HTMLUListElement>(null)
  const focus = useListFocus(list, questions.length)
  // A question that was added is written next.
  const added = useRef(questions.length)
  useEffect(() => {
    if (questions.length > added.current)
      list.current?.lastElementChild?.querySelector<HTMLElement>('textarea')?.focus()
    added.current = questions.length
  }, [questions.length])
  const setAll = (next: readonly Question[]): void => {
    setQuestions(next)
    const texts = next.map(({ text }) => text.trim()).filter((text) => text !== '')
    latest.current = { ...latest.current, questions: texts }
    typed({ questions: texts })
  }
  return (
    <Section title={words.words}>
      <UnsavedBanner state={state} readAll={readAll} />
      <WordsField
        label={words.note}
        hint={words.noteHint}
        saved={draft.note}
        onType={(note) => {
          latest.current = { ...latest.current, note }
          typed({ note })
        }}
        flush={flush}
        most={MAX_NOTE}
      />
      <ul ref={list} {...focus} className={css.questions} aria-label={words.questions}>
        {questions.map(({ key, text }, at) => (
          <li key={key} className={css.question}>
            <WordsField
              label={words.question(at + 1)}
              saved={text}
              onType={(typedText) => setAll(questions.with(at, { key, text: typedText }))}
              flush={flush}
              most={MAX_QUESTION}
              isLine
            />
            <IconButton
              icon="close"
              label={words.removeQuestion(at + 1)}
              onPress={() => setAll(questions.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      <div className={css.saving}>
        {questions.length < MAX_QUESTIONS && (
          <Button
            icon="plus"
            onPress={() => setQuestions([...questions, { key: (questions.at(-1)?.key ?? -1) + 1, text: '' }])}
          >
            {words.addQuestion}
          </Button>
        )}
        <SavingNote state={state} />
      </div>
    </Section>
  )
}

/** What goes along beside the words: a note, questions, and whatever is ticked. */
export const AlongStep = ({ draft }: { draft: ShareDraft }) => (
  <>
    <InYourWords draft={draft} />
    <ShareTicks draft={draft} mostGoals={MAX_GOALS} />
  </>
)
