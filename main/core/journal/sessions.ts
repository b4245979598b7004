import type { OpenJournal } from '../deps.ts'
import { createSessions, type Sessions } from '../sessions.ts'
import { transaction } from '../store/sql.ts'
import { type Sealed, type SealingDeps, sealEntry } from './sealing.ts'
import { openDrafts, unsealedEntries } from './text-store.ts'

type Deps = SealingDeps &
  Pick<OpenJournal, 'readOnly'> & {
    readonly onSealed: (entryId: string, sealed: Sealed) => void
  }

/** The writing sessions of entries. */
export const entrySessions = (deps: Deps): Sessions<Sealed> => {
  const { db, clock, readOnly, onSealed } = deps
  const drafted = (): string[] => openDrafts(db).map(({ entry_id }) => entry_id)
  return createSessions({
    clock,
    readOnly,
    begun: drafted,
    unsealed: () => [...drafted(), ...unsealedEntries(db).map(({ id }) => id)],
    seal: (entryId, reason) => transaction(db, () => sealEntry(deps, entryId, reason)),
    onSealed,
  })
}
