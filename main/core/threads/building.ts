import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { findThread, forgetUses, putOlderUse, setBuilt } from './store.ts'

/** Entries counted at a time: the reader answers others in between, and noting them takes a few milliseconds. */
const ENTRIES_AT_ONCE = 400

/** What a thread is counted for. */
export type Wanted = { readonly phrases: readonly string[]; readonly fingerprint: string }

export type Building = {
  /** Counts a thread in full, after those that were asked for before; nothing is done for one that is under way. */
  readonly ask: (threadId: string) => void
  /** Waits for all that was asked for. */
  readonly settled: () => Promise<void>
  readonly stop: () => void
}

type Deps = Pick<OpenJournal, 'db' | 'reader' | 'readOnly'> & {
  /** What to count for a thread now; null for one that is counted so already, or is followed no more. */
  readonly wantedFor: (threadId: string) => Wanted | null
  readonly onBuilt: () => void
}

/**
 * Counts threads in the background, a portion at a time. What is sealed meanwhile is counted by the follower and
 * stays; what is interrupted by a lock begins again at the next look.
 */
export const createBuilding = ({ db, reader, readOnly, wantedFor, onBuilt }: Deps): Building => {
  const asked = new Set<string>()
  let last: Promise<void> = Promise.resolve()
  let stopped = false

  const isOver = (): boolean => stopped || !db.connection.open
  /** Whether these are still the words to count for this thread. */
  const isStill = (threadId: string, { fingerprint }: Wanted): boolean =>
    wantedFor(threadId)?.fingerprint === fingerprint

  const build = async (threadId: string, wanted: Wanted): Promise<void> => {
    transaction(db, () => forgetUses(db, threadId))
    let after: number | null = null
    do {
      const portion: { uses: readonly { entryId: string; times: number }[]; next: number | null } =
        await reader.run('countPortion', { phrases: wanted.phrases, after, limit: ENTRIES_AT_ONCE })
      if (isOver() || !isStill(threadId, wanted)) return
      transaction(db, () => {
        for (const use of portion.uses) putOlderUse(db, { threadId, ...use })
        if (portion.next === null) setBuilt(db, threadId, wanted.fingerprint)
      })
      after = portion.next
    } while (after !== null)
    onBuilt()
  }

  const begin = async (threadId: string): Promise<void> => {
    asked.delete(threadId)
    const wanted = isOver() ? null : wantedFor(threadId)
    if (wanted && findThread(db, threadId)) await build(threadId, wanted)
  }

  return {
    ask: (threadId) => {
      if (readOnly || stopped || asked.has(threadId)) return
      asked.add(threadId)
      // Nobody waits for it, and until it is done the search index is asked: what fails, as by a reader that closes or
      // a full disk, is counted another time.
      last = last.then(() => begin(threadId)).catch(() => undefined)
    },
    settled: () => last,
    stop: () => {
      stopped = true
    },
  }
}
