import { useRef } from 'react'
import type { Strength } from '../../../shared/contract/strengths.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { messages } from './messages.ts'
import { MOST_TITLE } from './new-dialog.tsx'
import css from './strengths.module.css'

/** As the contract allows, in UTF-16 units. */
const MOST_BODY = 5_000

type Words = Pick<Strength, 'title' | 'body'>

/** Its name and what it looks like, saved as they are typed. */
export const StrengthWords = ({ strength, readOnly }: { strength: Strength; readOnly: boolean }) => {
  const { strengths } = useApi()
  const keep = useKeepAnswer()
  const { id, kind, title, body } = strength
  const latest = useRef<Partial<Words>>({})
  const readAll = (): string => {
    const words = { title, body, ...latest.current }
    return `${words.title}\n\n${words.body}`
  }
  const { state, typed, flush } = useAutosaved<Words>({
    save: async (changes) => {
      keep(strengths.get, { id }, await strengths.save({ id, kind, title, body, ...changes }))
    },
    readAll,
  })
  const type = (changes: Partial<Words>): void => {
    latest.current = { ...latest.current, ...changes }
    typed(changes)
  }
  return (
    <section className={css.about} aria-label={messages.own}>
      <UnsavedBanner state={state} readAll={readAll} />
      <WordsField
        label={messages.name}
        hint={messages.nameHint[kind]}
        saved={title}
        onType={(words) => type({ title: words })}
        flush={flush}
        most={MOST_TITLE}
        missing={messages.nameMissing}
        isLine
        isReadOnly={readOnly}
      />
      <WordsField
        label={messages.body}
        hint={messages.bodyHint[kind]}
        saved={body}
        onType={(words) => type({ body: words })}
        flush={flush}
        most={MOST_BODY}
        isReadOnly={readOnly}
      />
      <div className={css.saving}>
        <SavingNote state={state} />
      </div>
    </section>
  )
}
