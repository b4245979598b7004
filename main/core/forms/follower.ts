import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { forgetFormsOf } from './store.ts'

/** Lets what was begun about an entry, such as a note on its decision, go with the entry when it is erased. */
export const formsFollower = ({ db }: Pick<OpenJournal, 'db'>): Partial<JournalFollower> => ({
  erasing: (entryId) => forgetFormsOf(db, entryId),
})
