import type { EntrySummary } from '../../../shared/contract/journal.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { SpanWeek } from '../../../shared/domain/look-back.ts'
import {
  byLot,
  lotOf,
  MOST_STARRED,
  OLD_AFTER_DAYS,
  REREADS,
  REST_DAYS,
  type RereadReason,
  rereadReasons,
} from '../../../shared/domain/rereads.ts'
import { firstSeqOf, SEQ_PER_DAY } from '../journal/filters.ts'
import { dayOfSeq, entriesByIds } from '../journal/reading.ts'
import { all, first, type ReadableDb } from '../store/sql.ts'

export type LookWanted = {
  /** Local day, `YYYY-MM-DD`. */
  readonly today: string
  /** When it began: milliseconds since the epoch. */
  readonly startOfToday: number
  readonly weeks: readonly SpanWeek[]
}

export type LookFound = {
  /** Of the first entry; null before it. */
  readonly firstDay: string | null
  readonly weeks: readonly (SpanWeek & { readonly entries: readonly EntrySummary[] })[]
  /** Likeliest first: more than are offered, for some may turn out to have lost their words. */
  readonly passages: readonly { readonly id: string; readonly reasons: readonly RereadReason[] }[]
}

const DAY_MS = 86_400_000
/** More entries of a week than anybody rereads. */
const MOST_OF_A_WEEK = 30
/** So many are looked at in turn, by lot or one after another, for one that may be brought up. */
const TRIES = 200
const CANDIDATES = 2 * REREADS

/** What was written in a week, and was not left be. */
const entriesOf = (db: ReadableDb, { from, to }: SpanWeek): EntrySummary[] => {
  const ids = all<{ id: string }>(
    db,
    `SELECT e.id FROM entries e
     WHERE e.seq >= :from AND e.seq < :until AND e.deleted_at IS NULL
       AND (e.words > 0 OR e.finished_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM left_be l WHERE l.kind = 'entry' AND l.ref = e.id)
     ORDER BY e.seq LIMIT ${MOST_OF_A_WEEK}`,
    { from: firstSeqOf(from), until: firstSeqOf(to) + SEQ_PER_DAY },
  ).map(({ id }) => id)
  const entries = entriesByIds(db, ids)
  return ids.flatMap((id) => entries.get(id) ?? [])
}

/**
 * Whether a passage `p` of an entry `e` may be brought up: old, marked before today, rested, not left be. A look of
 * today does not count, so that the day's choice stays.
 */
const MAY_COME_UP = `p.deleted_at IS NULL AND p.marked_at < :startOfToday
  AND e.seq < :oldBefore AND e.seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM left_be l WHERE l.kind = 'passage' AND l.ref = p.id)
  AND NOT EXISTS (SELECT 1 FROM left_be l WHERE l.kind = 'entry' AND l.ref = p.entry_id)
  AND NOT EXISTS (SELECT 1 FROM passage_looks l WHERE l.passage_id = p.id
    AND iif(l.looked_at < :startOfToday, l.looked_at, l.earlier_at) >= :restedBefore)`

type Bounds = { readonly startOfToday: number; readonly oldBefore: number; readonly restedBefore: number }

type Bounded = Pick<LookWanted, 'today' | 'startOfToday'>

const boundsOf = ({ today, startOfToday }: Bounded): Bounds => ({
  startOfToday,
  oldBefore: firstSeqOf(addDays(today, -OLD_AFTER_DAYS)),
  restedBefore: startOfToday - REST_DAYS * DAY_MS,
})

/** Those of some passages that may be brought up, in the order given. */
const allowed = (db: ReadableDb, ids: readonly string[], bounds: Bounds): string[] =>
  all<{ id: string }>(
    db,
    `SELECT p.id FROM json_each(:ids) j CROSS JOIN passages p INDEXED BY passages_look ON p.id = j.value
     CROSS JOIN entries e ON e.id = p.entry_id WHERE ${MAY_COME_UP} ORDER BY j.key`,
    { ids: JSON.stringify(ids.slice(0, TRIES)), ...bounds },
  ).map(({ id }) => id)

const starredIds = (db: ReadableDb): string[] =>
  all<{ id: string }>(db, 'SELECT id FROM passages WHERE starred = 1 AND deleted_at IS NULL').map(
    ({ id }) => id,
  )

const oftenMarkedIds = (db: ReadableDb): string[] =>
  all<{ id: string }>(
    db,
    'SELECT passage_id AS id FROM evidence GROUP BY passage_id HAVING count(*) > 1',
  ).map(({ id }) => id)

/** A UUIDv7 begins with its time in 12 hex digits, a hyphen among them: the id of a drawn moment. */
const idAt = (from: string, to: string, lot: number): string => {
  const timeOf = (id: string): number => Number.parseInt(id.slice(0, 13).replace('-', ''), 16)
  const time = Math.floor(timeOf(from) + lot * (timeOf(to) - timeOf(from)))
  const digits = time.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}`
}

/** The first passages that may be brought up from a drawn moment of marking on, then from the first mark on. */
const drawn = (db: ReadableDb, { today, startOfToday }: Bounded, draw: number): string[] => {
  const ends = first<{ from: string | null; to: string | null }>(
    db,
    `SELECT min(id) AS "from", (SELECT max(id) FROM passages WHERE marked_at < :startOfToday) AS "to"
     FROM passages`,
    { startOfToday },
  )
  if (!ends?.from || !ends.to) return []
  const start = idAt(ends.from, ends.to, lotOf(`${today} ${draw}`))
  const ids = (condition: string): string[] =>
    all<{ id: string }>(
      db,
      `SELECT id FROM passages INDEXED BY passages_look WHERE id ${condition} :start AND deleted_at IS NULL
       ORDER BY id LIMIT ${TRIES}`,
      { start },
    ).map(({ id }) => id)
  const bounds = boundsOf({ today, startOfToday })
  const found = allowed(db, ids('>='), bounds)
  return found.length > 0 ? found : allowed(db, ids('<'), bounds)
}

/** Two starred ones by lot, then one that is evidence for several things, then others from drawn moments. */
const chosen = (db: ReadableDb, wanted: Bounded): string[] => {
  const bounds = boundsOf(wanted)
  const starred = allowed(db, byLot(starredIds(db), wanted.today), bounds)
  const often = allowed(db, byLot(oftenMarkedIds(db), wanted.today), bounds)
  const others = Array.from({ length: CANDIDATES }, (_, draw) => drawn(db, wanted, draw))
  const first = new Set(starred.slice(0, MOST_STARRED))
  const oneOften = often.find((id) => !first.has(id))
  if (oneOften !== undefined) first.add(oneOften)
  for (const ids of others) {
    const next = ids.find((id) => !first.has(id))
    if (next !== undefined) first.add(next)
  }
  return [...new Set([...first, ...starred, ...often, ...others.flat()])].slice(0, CANDIDATES)
}

const factsOf = (
  db: ReadableDb,
  ids: readonly string[],
): { id: string; starred: number; targets: number }[] =>
  all(
    db,
    `SELECT p.id, p.starred, (SELECT count(*) FROM evidence WHERE passage_id = p.id) AS targets
     FROM json_each(:ids) j CROSS JOIN passages p ON p.id = j.value ORDER BY j.key`,
    { ids: JSON.stringify(ids) },
  )

/** For the reader: what was written in some weeks of long ago, and passages worth rereading today. */
export const lookBackFrom = (db: ReadableDb, wanted: LookWanted): LookFound => {
  const oldest = first<{ seq: number | null }>(
    db,
    'SELECT min(seq) AS seq FROM entries WHERE deleted_at IS NULL',
  )
  return {
    firstDay: oldest?.seq == null ? null : dayOfSeq(oldest.seq),
    weeks: wanted.weeks.map((week) => ({ ...week, entries: entriesOf(db, week) })),
    passages: factsOf(db, chosen(db, wanted)).map(({ id, starred, targets }) => ({
      id,
      reasons: rereadReasons({ starred: starred === 1, targets }),
    })),
  }
}
