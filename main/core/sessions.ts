import type { z } from 'zod'
import type { SealReason } from '../../shared/contract/journal.ts'
import type { Clock } from './deps.ts'
import { sqliteFailure } from './store/sql.ts'

/** A session in which nothing was saved for five minutes has ended. */
const IDLE_MS = 5 * 60_000

type Reason = z.output<typeof SealReason>

export type Sessions<Sealed> = {
  /** Something was saved: its five minutes begin anew. */
  readonly touched: (id: string) => void
  readonly seal: (id: string, reason: Reason) => Sealed
  /** The session ended otherwise: no timer is needed any more. */
  readonly ended: (id: string) => void
  /** Ends every session, at locking or quitting. Drafts that cannot be sealed stay drafts: they are durable as they are. */
  readonly sealAll: (reason: 'lock' | 'quit') => void
}

type Parts<Sealed> = {
  readonly clock: Clock
  readonly readOnly: boolean
  /** What was being written when the journal was last closed. */
  readonly begun: () => readonly string[]
  /** What is to be sealed at the end, whether or not it was touched. */
  readonly unsealed: () => readonly string[]
  /** Seals in a transaction of its own. */
  readonly seal: (id: string, reason: Reason) => Sealed
  /** Runs after that, and after the timer is gone. */
  readonly onSealed: (id: string, sealed: Sealed) => void
}

/** Writing sessions: each ends by leaving, finishing, locking, quitting or five idle minutes. */
export const createSessions = <Sealed>(parts: Parts<Sealed>): Sessions<Sealed> => {
  const { clock, readOnly, onSealed } = parts
  const idle = new Map<string, () => void>()

  const settle = (id: string): void => {
    idle.get(id)?.()
    idle.delete(id)
  }
  const seal = (id: string, reason: Reason): Sealed => {
    const sealed = parts.seal(id, reason)
    settle(id)
    onSealed(id, sealed)
    return sealed
  }
  /** For moments when nobody waits for an answer: a full disk must stop neither a timer nor locking. */
  const trySeal = (id: string, reason: Reason): void => {
    try {
      seal(id, reason)
    } catch (error) {
      if (!sqliteFailure(error)) throw error
      settle(id)
    }
  }
  const touched = (id: string): void => {
    settle(id)
    idle.set(
      id,
      clock.after(IDLE_MS, () => trySeal(id, 'idle')),
    )
  }

  if (!readOnly) for (const id of parts.begun()) touched(id)

  return {
    touched,
    seal,
    ended: settle,
    sealAll: (reason) => {
      if (readOnly) return
      for (const id of new Set(parts.unsealed())) trySeal(id, reason)
      for (const id of [...idle.keys()]) settle(id)
    },
  }
}
