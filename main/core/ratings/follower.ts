import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { ratingsOf } from './store.ts'

/** An entry that was rated is kept, although it may hold no words. */
export const ratingsFollower = ({ db }: Pick<OpenJournal, 'db'>): Partial<JournalFollower> => ({
  holds: (entryId) => ratingsOf(db, entryId).length > 0,
})
