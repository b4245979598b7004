import type { Handlers } from '../../../shared/contract/define.ts'
import type { sharing } from '../../../shared/contract/sharing.ts'
import { cleanIndex, eraseSecurely } from '../journal/index-cleaning.ts'
import { mustBeWritable } from '../writable.ts'
import type { SharingDeps } from './deps.ts'
import { countDiscarded, deleteDiscarded } from './draft-store.ts'

/** Drafts that were discarded: kept to be put back, until they are erased for good. */
export const discardedHandlers = (
  deps: SharingDeps,
): Pick<Handlers<typeof sharing>, 'discarded' | 'eraseDiscarded'> => {
  const { db, emit } = deps
  return {
    discarded: () => ({ drafts: countDiscarded(db) }),
    eraseDiscarded: async () => {
      mustBeWritable(deps)
      const drafts = eraseSecurely(db, () => deleteDiscarded(db))
      emit('sharing.changed', { shareId: null })
      await cleanIndex(deps)
      return { drafts }
    },
  }
}
