import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { findRevisit, hasFacts, isRecorded } from './decision-store.ts'

/** Keeps entries that something of a decision hangs on, and tells when decisions may look different. */
export const decisionsFollower = ({
  db,
  emit,
}: Pick<OpenJournal, 'db' | 'emit'>): Partial<JournalFollower> => ({
  holds: (entryId) => hasFacts(db, entryId) || (findRevisit(db, entryId)?.cameTrue ?? null) !== null,
  moved: () => emit('decisions.changed', {}),
})

/** For the journal: whether an entry’s words are locked, as those of a recorded decision are. */
export const decisionLock =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (entryId: string): boolean =>
    isRecorded(db, entryId)
