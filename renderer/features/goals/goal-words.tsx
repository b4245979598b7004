import { useRef } from 'react'
import type { Goal } from '../../../shared/contract/goals.ts'
import { useApi, useKeepAnswer, useQuery } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Select } from '../../ui/select.tsx'
import css from './goals.module.css'
import { messages } from './messages.ts'
import { MOST_TITLE } from './new-goal-dialog.tsx'

/** As the contract allows, in UTF-16 units. */
const MOST_WHY = 5_000
const NO_TERM = 'none'

type Words = { readonly title: string; readonly why: string; readonly termId: string | null }

/** What the goal is, why, and in which term: each saves itself. */
export const GoalWords = ({ goal, readOnly }: { goal: Goal; readOnly: boolean }) => {
  const { goals, terms } = useApi()
  const keep = useKeepAnswer()
  const { data: known = [] } = useQuery(terms.list, {})
  const latest = useRef<Partial<Words>>({})
  const readAll = (): string => {
    const { title, why } = { ...goal, ...latest.current }
    return `${title}\n\n${why}`
  }
  const { state, typed, flush } = useAutosaved<Words>({
    save: async (changes) => {
      const saved = await goals.save({ id: goal.id, title: goal.title, ...changes })
      keep(goals.get, { goalId: goal.id }, saved)
    },
    readAll,
  })
  const type = (changes: Partial<Words>): void => {
    latest.current = { ...latest.current, ...changes }
    typed(changes)
  }
  const options = [
    { id: NO_TERM, label: messages.noTerm },
    ...known.toReversed().map(({ id, name }) => ({ id, label: name })),
  ]
  const isKnown = known.some(({ id }) => id === goal.termId)
  return (
    <section className={css.about} aria-label={messages.about}>
      <UnsavedBanner state={state} readAll={readAll} />
      <WordsField
        label={messages.name}
        hint={messages.nameHint}
        saved={goal.title}
        onType={(title) => type({ title })}
        flush={flush}
        most={MOST_TITLE}
        missing={messages.nameMissing}
        isLine
        isReadOnly={readOnly}
      />
      <WordsField
        label={messages.why}
        hint={messages.whyHint}
        saved={goal.why}
        onType={(why) => type({ why })}
        flush={flush}
        most={MOST_WHY}
        isReadOnly={readOnly}
      />
      <div className={css.term}>
        <Select
          label={messages.term}
          options={options}
          value={isKnown && goal.termId !== null ? goal.termId : NO_TERM}
          onChange={(id) => {
            type({ termId: id === NO_TERM ? null : id })
            void flush().catch(() => undefined)
          }}
          isDisabled={readOnly}
        />
      </div>
      <div className={css.saving}>
        <SavingNote state={state} />
      </div>
    </section>
  )
}
