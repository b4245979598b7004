import type { Handlers } from '../../../shared/contract/define.ts'
import type { replies } from '../../../shared/contract/replies.ts'
import { cleanIndex, eraseSecurely } from '../journal/index-cleaning.ts'
import { mustBeWritable } from '../writable.ts'
import type { RepliesDeps } from './deps.ts'
import { countRemoved, deleteRemoved } from './store.ts'

/** Replies that were removed: kept to be put back, until they are erased for good. */
export const removedHandlers = (
  deps: RepliesDeps,
): Pick<Handlers<typeof replies>, 'removed' | 'eraseRemoved'> => {
  const { db, emit } = deps
  return {
    removed: () => ({ replies: countRemoved(db) }),
    eraseRemoved: async () => {
      mustBeWritable(deps)
      const erased = eraseSecurely(db, () => deleteRemoved(db))
      emit('replies.changed', { replyId: null, entryIds: [] })
      await cleanIndex(deps)
      return { replies: erased }
    },
  }
}
