import { createHash } from 'node:crypto'
import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import { wordKey } from '../../../shared/domain/word-hits.ts'
import { AppError } from '../../../shared/errors.ts'
import type { PeopleService } from '../people/service.ts'
import type { ReadableDb } from '../store/sql.ts'
import type { ValuesService } from '../values/service.ts'
import { tagStands } from './store.ts'

/** What is looked for in the journal for a thread. */
export type Sought = {
  /** Words and phrases in the entries' sealed text; none for a tag. */
  readonly phrases: readonly string[]
  readonly tag: string | null
  /** For its evidence, and decisions that name it. */
  readonly valueId: string | null
}

export type Known = {
  readonly title: string
  readonly standing: boolean
  readonly sought: Sought
}

export type SoughtDeps = {
  readonly db: ReadableDb
  readonly people: Pick<PeopleService, 'look'>
  readonly values: Pick<ValuesService, 'look'>
}

const NOTHING: Sought = { phrases: [], tag: null, valueId: null }

/**
 * What a subject is called and looked for by. Somebody who was removed, or a value, is still found by what they were
 * called last: the member followed them, and the words are there.
 * @throws AppError `not-found` for a person or value that never was
 */
export const knownOf = ({ db, people, values }: SoughtDeps, subject: ThreadSubject): Known => {
  if (subject.kind === 'word') {
    const { words } = subject
    return { title: words, standing: true, sought: { ...NOTHING, phrases: [words] } }
  }
  if (subject.kind === 'tag') {
    const { tag } = subject
    return { title: tag, standing: tagStands(db, tag), sought: { ...NOTHING, tag } }
  }
  if (subject.kind === 'person') {
    const person = people.look(subject.personId)
    if (!person) throw new AppError('not-found')
    return { title: person.name, standing: person.standing, sought: { ...NOTHING, phrases: person.names } }
  }
  const { valueId } = subject
  const value = values.look(valueId)
  if (!value) throw new AppError('not-found')
  return { ...value, sought: { ...NOTHING, phrases: [value.title], valueId } }
}

/** The same for subjects that are found by the same: words by how the search index folds them. */
export const subjectKey = (subject: ThreadSubject): string => {
  if (subject.kind === 'word') return `word ${wordKey(subject.words)}`
  if (subject.kind === 'tag') return `tag ${subject.tag}`
  return subject.kind === 'person' ? `person ${subject.personId}` : `value ${subject.valueId}`
}

/** Eight hex digits that change with the phrases, so that uses counted for others are noticed; no words can be read from them. */
export const fingerprint = (phrases: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(phrases)).digest('hex').slice(0, 8)
