import type { JournalFollower } from '../journal/follower.ts'
import { first, type ReadableDb, type WritableDb } from '../store/sql.ts'
import { countAt } from './counting.ts'
import { deleteUse, entriesOfRevisions, putUse } from './store.ts'

/** A followed thread with what to look for in text. */
export type Followed = {
  readonly id: string
  readonly phrases: readonly string[]
  /** Whether its uses are counted in full. */
  readonly built: boolean
}

const seqOf = (db: ReadableDb, entryId: string): number | undefined =>
  first<{ seq: number }>(db, 'SELECT seq FROM entries WHERE id = :entryId', { entryId })?.seq

/** Keeps how often each followed thread stands in an entry, as the search index has it after a change. */
export const threadsFollower = (
  db: WritableDb,
  followed: () => readonly Followed[],
): Partial<JournalFollower> => {
  const countAnew = (entryId: string): void => {
    const seq = seqOf(db, entryId)
    if (seq === undefined) return
    for (const { id: threadId, phrases, built } of followed()) {
      const times = countAt(db, phrases, seq)
      // While it is being counted, what was found here before must not be noted after this.
      if (times > 0 || !built) putUse(db, { threadId, entryId, times })
      else deleteUse(db, { threadId, entryId })
    }
  }
  return {
    sealed: ({ id }) => countAnew(id),
    rewritten: (steps) => {
      for (const id of entriesOfRevisions(
        db,
        steps.map(({ revisionId }) => revisionId),
      )) {
        countAnew(id)
      }
    },
  }
}
