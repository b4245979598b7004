import type { Entry } from '../../../shared/contract/journal.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ReadableDb } from '../store/sql.ts'
import { type EntryRow, findEntry, summaryOf } from './entry-store.ts'
import { factsOf } from './text.ts'
import { currentSteps } from './text-store.ts'

/** @throws AppError `not-found`; an entry in the bin counts as found. */
export const entryRow = (db: ReadableDb, id: string): EntryRow => {
  const row = findEntry(db, id)
  if (!row) throw new AppError('not-found')
  return row
}

/** @throws AppError `not-found`, also for an entry in the bin. */
export const liveRow = (db: ReadableDb, id: string): EntryRow => {
  const row = entryRow(db, id)
  if (row.deleted_at !== null) throw new AppError('not-found')
  return row
}

/** An entry with its current text. */
export const entryOf = (db: ReadableDb, row: EntryRow): Entry => {
  const steps = currentSteps(db, row)
  const summary = summaryOf(row)
  const facts = summary.hasDraft ? factsOf(steps) : summary
  return {
    ...summary,
    opening: facts.opening,
    words: facts.words,
    headRevisionId: row.head_revision,
    steps,
  }
}
