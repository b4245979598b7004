import type { coaching } from '../../../shared/contract/coaching.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { cleanIndex, eraseSecurely } from '../journal/index-cleaning.ts'
import { mustBeWritable } from '../writable.ts'
import type { CoachingDeps } from './deps.ts'
import { countRemovedNotes, deleteRemovedNotes } from './note-store.ts'
import { countRemovedComments, deleteRemovedComments } from './reply-store.ts'

/** Comments and notes that were removed: kept to be put back, until they are erased for good. */
export const removedHandlers = (
  deps: CoachingDeps,
): Pick<Handlers<typeof coaching>, 'removed' | 'eraseRemoved'> => {
  const { db, emit } = deps
  return {
    removed: () => ({ comments: countRemovedComments(db), notes: countRemovedNotes(db) }),
    eraseRemoved: async () => {
      mustBeWritable(deps)
      const erased = eraseSecurely(db, () => ({
        comments: deleteRemovedComments(db),
        notes: deleteRemovedNotes(db),
      }))
      emit('coaching.changed', { contactId: null })
      await cleanIndex(deps)
      return erased
    },
  }
}
