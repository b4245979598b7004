import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { forgetFormsOf } from './store.ts'

/** Lets what was begun about something go with it when it is erased for good. */
export const forgetForms =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (id: string): void =>
    forgetFormsOf(db, id)

/**
 * Lets what was begun about an entry, such as a note on its decision, and about its plan go with the entry.
 * @param planOf the plan that an entry made
 */
export const formsFollower = (
  open: Pick<OpenJournal, 'db'>,
  planOf: (entryId: string) => string | null,
): Partial<JournalFollower> => ({
  erasing: (entryId) => {
    const forget = forgetForms(open)
    forget(entryId)
    const plan = planOf(entryId)
    if (plan !== null) forget(plan)
  },
})
