import type { z } from 'zod'
import type { SealReason } from '../../../shared/contract/journal.ts'
import type { OpenJournal } from '../deps.ts'
import { sqliteFailure, transaction } from '../store/sql.ts'
import { type Sealed, type SealingDeps, sealEntry } from './sealing.ts'
import { openDrafts, unsealedEntries } from './text-store.ts'

/** A session in which nothing was saved for five minutes has ended. */
const IDLE_MS = 5 * 60_000

type Reason = z.output<typeof SealReason>

export type Sessions = {
  /** Something was saved: the entry's five minutes begin anew. */
  readonly touched: (entryId: string) => void
  readonly seal: (entryId: string, reason: Reason) => Sealed
  /** The session ended otherwise: no timer is needed any more. */
  readonly ended: (entryId: string) => void
  /** Ends every session, at locking or quitting. Drafts that cannot be sealed stay drafts: they are durable as they are. */
  readonly sealAll: (reason: 'lock' | 'quit') => void
}

type Deps = SealingDeps &
  Pick<OpenJournal, 'readOnly'> & {
    readonly onSealed: (entryId: string, sealed: Sealed) => void
  }

/** Writing sessions: each ends by leaving, finishing, locking, quitting or five idle minutes. */
export const createSessions = (deps: Deps): Sessions => {
  const { db, clock, readOnly, onSealed } = deps
  const idle = new Map<string, () => void>()

  const settle = (entryId: string): void => {
    idle.get(entryId)?.()
    idle.delete(entryId)
  }
  const seal = (entryId: string, reason: Reason): Sealed => {
    const sealed = transaction(db, () => sealEntry(deps, entryId, reason))
    settle(entryId)
    onSealed(entryId, sealed)
    return sealed
  }
  /** For moments when nobody waits for an answer: a full disk must stop neither a timer nor locking. */
  const trySeal = (entryId: string, reason: Reason): void => {
    try {
      seal(entryId, reason)
    } catch (error) {
      if (!sqliteFailure(error)) throw error
      settle(entryId)
    }
  }
  const touched = (entryId: string): void => {
    settle(entryId)
    idle.set(
      entryId,
      clock.after(IDLE_MS, () => trySeal(entryId, 'idle')),
    )
  }

  if (!readOnly) for (const { entry_id } of openDrafts(db)) touched(entry_id)

  return {
    touched,
    seal,
    ended: settle,
    sealAll: (reason) => {
      if (readOnly) return
      const ids = new Set([
        ...openDrafts(db).map(({ entry_id }) => entry_id),
        ...unsealedEntries(db).map(({ id }) => id),
      ])
      for (const id of ids) trySeal(id, reason)
      for (const id of [...idle.keys()]) settle(id)
    },
  }
}
