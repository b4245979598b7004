import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import type { PeopleService } from '../people/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import type { Sources } from './sources.ts'
import { findSummary, type Stamp, type StoredSummary, touchSummary } from './store.ts'

export type SummariesDeps = OpenJournal & {
  readonly journal: Pick<JournalService, 'firstDayFrom' | 'currentText' | 'sealAs'>
  readonly people: Pick<PeopleService, 'list'>
  /** Lets what was begun about something go with it, by its id, in the caller’s transaction. */
  readonly forgetForms: (id: string) => void
  /** How to look at whatever can be chosen. */
  readonly sources: Sources
}

/** @throws AppError `not-found`, also for a removed draft */
export const liveSummary = ({ db }: Pick<SummariesDeps, 'db'>, id: string): StoredSummary => {
  const summary = findSummary(db, id)
  if (!summary || summary.deletedAt !== null) throw new AppError('not-found')
  return summary
}

/** Changes a draft that stands, in one transaction. */
export const draftChange =
  (deps: SummariesDeps) =>
  <T>(summaryId: string, work: (summary: StoredSummary, stamp: Stamp) => T): T => {
    mustBeWritable(deps)
    const { db, clock, deviceId } = deps
    return transaction(db, () => {
      const stamp = { at: clock.now(), deviceId }
      const result = work(liveSummary(deps, summaryId), stamp)
      touchSummary(db, summaryId, stamp)
      return result
    })
  }
