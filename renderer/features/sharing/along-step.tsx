import { useEffect, useRef, useState } from 'react'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { MAX_GOALS, MAX_NOTE, MAX_QUESTION, MAX_QUESTIONS } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned, type Versioned } from '../../ui/autosaved/use-versioned.ts'
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

const rowsOf = ({ questions }: ShareDraft): readonly Question[] =>
  questions.map(({ text }, key) => ({ key, text }))

/** The questions that say something. */
const asked = (rows: readonly Question[]): readonly string[] =>
  rows.map(({ text }) => text.trim()).filter((text) => text !== '')

const asText = ({ note, questions }: Words): string => [note, ...questions].join('\n\n')

/** The note and the questions, as core keeps them. */
const keptIn = (draft: ShareDraft): Versioned<Words> => ({
  words: { note: draft.note, questions: draft.questions.map(({ text }) => text) },
  version: draft.wordsVersion,
})

/** The rows as they stand on the page, until another window changes the questions. No version: they are not saved yet. */
type OwnRows = {
  readonly rows: readonly Question[]
  readonly asked: readonly string[]
  readonly version: number | null
}

/** The same rows once a save has made another version of those. */
const savedIn = (
  own: OwnRows | null,
  questions: readonly string[],
  base: number,
  version: number,
): OwnRows | null => {
  const isKept = own?.asked === questions || own?.version === base
  return own && isKept ? { ...own, version } : own
}

/** The note and the questions: each saves itself. Empty questions stay on the page only. */
const InYourWords = ({ draft }: { draft: ShareDraft }) => {
  const { sharing } = useApi()
  const keep = useKeepAnswer()
  const { id: shareId, wordsVersion } = draft
  const [own, setOwn] = useState<OwnRows | null>(null)
  const kept = keptIn(draft)
  const versioned = useVersioned<Words>({
    kept,
    save: async ({ note, questions }, baseVersion) => {
      const saved = await sharing.set({ shareId, words: { note, questions: [...questions], baseVersion } })
      setOwn((now) => savedIn(now, questions, baseVersion, saved.wordsVersion))
      keep(sharing.draft, { shareId }, saved)
      return keptIn(saved)
    },
    readAll: asText,
  })
  const { state, typed, flush } = versioned
  const isOwn = own !== null && (own.version ?? wordsVersion) === wordsVersion
  const questions = isOwn ? own.rows : rowsOf(draft)
  const list = useRef<HTMLUListElement>(null)
  const focus = useListFocus(list, questions.length)
  // A question that was added here is written next.
  const isAdded = useRef(false)
  useEffect(() => {
    if (isAdded.current && questions.length > 0)
      list.current?.lastElementChild?.querySelector<HTMLElement>('textarea')?.focus()
    isAdded.current = false
  }, [questions.length])
  const setAll = (next: readonly Question[]): void => {
    const says = asked(next)
    setOwn({ rows: next, asked: says, version: null })
    typed({ questions: says })
  }
  const addEmpty = (): void => {
    isAdded.current = true
    const rows = [...questions, { key: (questions.at(-1)?.key ?? -1) + 1, text: '' }]
    setOwn(isOwn ? { ...own, rows } : { rows, asked: asked(rows), version: wordsVersion })
  }
  return (
    <Section title={words.words}>
      <BehindBanner
        versioned={{
          ...versioned,
          takeNewer: () => {
            setOwn(null)
            versioned.takeNewer()
          },
        }}
        newer={asText(kept.words)}
      />
      <WordsField
        key={versioned.epoch}
        label={words.note}
        hint={words.noteHint}
        saved={draft.note}
        onType={(note) => typed({ note })}
        flush={flush}
        most={MAX_NOTE}
      />
      <ul ref={list} {...focus} className={css.questions} aria-label={words.questions}>
        {questions.map(({ key, text }, at) => (
          <li key={`${versioned.epoch} ${key}`} className={css.question}>
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
          <Button icon="plus" onPress={addEmpty}>
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
