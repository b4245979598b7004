import type { coaching } from '../../../shared/contract/coaching.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { AppError } from '../../../shared/errors.ts'
import type { StoredContact } from '../contacts/service.ts'
import { cleanIndex, eraseSecurely } from '../journal/index-cleaning.ts'
import { mustBeWritable } from '../writable.ts'
import type { CoachingDeps } from './deps.ts'
import { deleteAllOf, heldOf } from './forget-store.ts'
import { countNotes } from './note-store.ts'

/** Forgetting a member for good: explicit and complete. What this journal’s owner shared with them is hers, and stays. */
export const forgetHandlers = (
  deps: CoachingDeps,
): Pick<Handlers<typeof coaching>, 'forgetPreview' | 'forget'> => {
  const { db, emit, contacts, meetings, jobs, backupIdsSince } = deps

  const known = (contactId: string): StoredContact => {
    const contact = contacts.find(contactId)
    if (!contact) throw new AppError('not-found')
    return contact
  }

  return {
    forgetPreview: ({ contactId }) => {
      known(contactId)
      const { shares, replies } = heldOf(db, contactId)
      return {
        shares,
        replies,
        notes: countNotes(db, contactId),
        conversations: meetings.count(contactId),
        ownShares: contacts.inLedger(contactId),
      }
    },
    forget: ({ contactId }) => {
      mustBeWritable(deps)
      const { addedAt } = known(contactId)
      return jobs.run('forget', false, async () => {
        const since = eraseSecurely(db, () => {
          const { oldest } = heldOf(db, contactId)
          deleteAllOf(db, contactId)
          meetings.eraseWith(contactId)
          contacts.erase(contactId)
          return Math.min(addedAt, oldest ?? addedAt)
        })
        emit('coaching.changed', { contactId })
        emit('conversations.changed', { contactId })
        contacts.tell()
        await cleanIndex(deps)
        return { backupIds: await backupIdsSince(since) }
      })
    },
  }
}
