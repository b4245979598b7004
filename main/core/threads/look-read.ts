import type { ThreadLook } from '../../../shared/contract/threads.ts'
import { dayOfSeq } from '../journal/reading.ts'
import { all, first, type ReadableDb } from '../store/sql.ts'
import { type Counted, countEverywhere } from './counting.ts'
import type { Sought } from './sought.ts'

export type LookWanted = {
  readonly sought: Sought
  /** A followed thread whose uses are counted in full; null for anything else. */
  readonly threadId: string | null
}
export type Looked = Pick<ThreadLook, 'months' | 'first' | 'last'>

const followedUses = (db: ReadableDb, threadId: string): Counted[] =>
  all(
    db,
    `SELECT e.seq, u.times FROM thread_uses u CROSS JOIN entries e ON e.id = u.entry_id
     WHERE u.thread_id = :threadId AND u.times > 0`,
    { threadId },
  )

const tagUses = (db: ReadableDb, tag: string): Counted[] =>
  all(db, 'SELECT seq, 1 AS times FROM entry_tags WHERE tag = :tag', { tag })

/** Passages that are evidence for a value, and decisions that name it: each is a use. */
const valueUses = (db: ReadableDb, valueId: string): Counted[] => [
  ...all<Counted>(
    db,
    `SELECT e.seq, 1 AS times FROM evidence v
     CROSS JOIN passages p INDEXED BY passages_look ON p.id = v.passage_id AND p.deleted_at IS NULL
     CROSS JOIN entries e ON e.id = p.entry_id
     WHERE v.kind = 'value' AND v.target_id = :valueId`,
    { valueId },
  ),
  ...all<Counted>(
    db,
    `SELECT e.seq, 1 AS times FROM decision_values w CROSS JOIN entries e ON e.id = w.decision_id
     WHERE w.value_id = :valueId`,
    { valueId },
  ),
]

const binnedSeqs = (db: ReadableDb): ReadonlySet<number> =>
  new Set(
    all<{ seq: number }>(db, 'SELECT seq FROM entries WHERE deleted_at IS NOT NULL').map(({ seq }) => seq),
  )

const placeOf = (db: ReadableDb, seq: number | undefined): Looked['first'] => {
  if (seq === undefined) return null
  const entry = first<{ id: string }>(db, 'SELECT id FROM entries WHERE seq = :seq', { seq })
  return entry ? { entryId: entry.id, day: dayOfSeq(seq) } : null
}

/** For the reader: a subject's uses by month, its first and its last; the bin is left out. */
export const lookAtThread = (db: ReadableDb, { sought, threadId }: LookWanted): Looked => {
  const { phrases, tag, valueId } = sought
  const counted = [
    ...(threadId === null ? countEverywhere(db, phrases) : followedUses(db, threadId)),
    ...(tag === null ? [] : tagUses(db, tag)),
    ...(valueId === null ? [] : valueUses(db, valueId)),
  ]
  const binned = binnedSeqs(db)
  const bySeq = new Map<number, number>()
  for (const { seq, times } of counted) {
    if (!binned.has(seq)) bySeq.set(seq, (bySeq.get(seq) ?? 0) + times)
  }
  const months: Looked['months'] = []
  const seqs = [...bySeq.keys()].sort((a, b) => a - b)
  for (const seq of seqs) {
    const month = dayOfSeq(seq).slice(0, 7)
    const times = bySeq.get(seq) ?? 0
    const last = months.at(-1)
    if (last?.month === month) {
      last.times += times
      last.entries += 1
    } else months.push({ month, times, entries: 1 })
  }
  return { months, first: placeOf(db, seqs[0]), last: placeOf(db, seqs.at(-1)) }
}
