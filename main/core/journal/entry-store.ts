import type { EntrySummary, Neighbour } from '../../../shared/contract/journal.ts'
import { monthAfter } from '../../../shared/domain/days.ts'
import type { FlowId, PathId } from '../../../shared/framework/flows.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import { entriesFrom, filterSql, firstSeqOf, type ResolvedFilters, SEQ_PER_DAY } from './filters.ts'

export type EntryRow = {
  seq: number
  id: string
  flow: FlowId
  path: PathId
  day: string
  created_at: number
  zone: string
  opening: string
  words: number
  starred: number
  finished_at: number | null
  head_revision: string | null
  step_clock: number
  deleted_at: number | null
  has_draft: number
  /** A JSON array of strings. */
  tags: string
}

/** The columns of an `EntryRow`, from `entries e`. */
export const ENTRY_COLUMNS = `e.seq, e.id, e.flow, e.path, e.day, e.created_at, e.zone, e.opening, e.words, e.starred,
  e.finished_at, e.head_revision, e.step_clock, e.deleted_at,
  EXISTS (SELECT 1 FROM drafts d WHERE d.entry_id = e.id) AS has_draft,
  (SELECT json_group_array(tag) FROM entry_tags WHERE seq = e.seq) AS tags`

export const summaryOf = (row: EntryRow): EntrySummary => ({
  id: row.id,
  flow: row.flow,
  path: row.path,
  day: row.day,
  createdAt: row.created_at,
  zone: row.zone,
  opening: row.opening,
  words: row.words,
  starred: row.starred === 1,
  tags: JSON.parse(row.tags),
  finishedAt: row.finished_at,
  hasDraft: row.has_draft === 1,
})

export const findEntry = (db: ReadableDb, id: string): EntryRow | undefined =>
  first<EntryRow>(db, `SELECT ${ENTRY_COLUMNS} FROM entries e WHERE e.id = :id`, { id })

/** What saving needs to know of an entry; a fraction of the whole row's cost. */
export type EntryClock = Pick<EntryRow, 'flow' | 'head_revision' | 'step_clock' | 'has_draft'>

export const findClock = (db: ReadableDb, id: string): EntryClock | undefined =>
  first<EntryClock>(
    db,
    `SELECT flow, head_revision, step_clock,
       EXISTS (SELECT 1 FROM drafts WHERE entry_id = entries.id) AS has_draft
     FROM entries WHERE id = :id`,
    { id },
  )

/** More entries of one flow than any week holds. */
const MAX_IN_SPAN = 1_000

/** The next free place of a day. */
const freeSeq = (db: ReadableDb, day: string): number => {
  const base = firstSeqOf(day)
  const row = first<{ seq: number | null }>(
    db,
    'SELECT max(seq) + 1 AS seq FROM entries WHERE seq >= :base AND seq < :end',
    { base, end: base + SEQ_PER_DAY },
  )
  return row?.seq ?? base
}

export type NewEntry = {
  id: string
  flow: FlowId
  path: PathId
  day: string
  at: number
  zone: string
  deviceId: string
}

export const insertEntry = (db: WritableDb, entry: NewEntry): void => {
  run(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, changed_at, device_id)
     VALUES (:seq, :id, :flow, :path, :day, :at, :zone, :at, :deviceId)`,
    { ...entry, seq: freeSeq(db, entry.day) },
  )
}

/** Moves an entry to another day's end; its tags follow by the foreign key, its search row does not. */
export const moveEntry = (db: WritableDb, row: EntryRow, day: string, at: number): number => {
  const seq = freeSeq(db, day)
  runExactly(db, 1, 'UPDATE entries SET seq = :seq, day = :day, changed_at = :at WHERE id = :id', {
    seq,
    day,
    at,
    id: row.id,
  })
  return seq
}

export const updatePath = (db: WritableDb, id: string, path: PathId, at: number): void =>
  runExactly(db, 1, 'UPDATE entries SET path = :path, changed_at = :at WHERE id = :id', { id, path, at })

export const updateStarred = (db: WritableDb, id: string, starred: boolean, at: number): void =>
  runExactly(db, 1, 'UPDATE entries SET starred = :starred, changed_at = :at WHERE id = :id', {
    id,
    starred: Number(starred),
    at,
  })

export const updateFinished = (db: WritableDb, id: string, at: number): void =>
  runExactly(db, 1, 'UPDATE entries SET finished_at = :at, changed_at = :at WHERE id = :id', { id, at })

/** Into the bin with an instant, out of it with null. */
export const updateDeleted = (db: WritableDb, id: string, deletedAt: number | null, at: number): void =>
  runExactly(db, 1, 'UPDATE entries SET deleted_at = :deletedAt, changed_at = :at WHERE id = :id', {
    id,
    deletedAt,
    at,
  })

/** Removes an entry's row; drafts, revisions, tags and plans go by their foreign keys. */
export const deleteEntry = (db: WritableDb, id: string): void =>
  runExactly(db, 1, 'DELETE FROM entries WHERE id = :id', { id })

export const replaceTags = (db: WritableDb, row: EntryRow, tags: readonly string[], at: number): void => {
  run(db, 'DELETE FROM entry_tags WHERE seq = :seq', { seq: row.seq })
  for (const tag of tags) {
    run(db, 'INSERT INTO entry_tags (seq, tag) VALUES (:seq, :tag)', { seq: row.seq, tag })
  }
  runExactly(db, 1, 'UPDATE entries SET changed_at = :at WHERE id = :id', { id: row.id, at })
}

export const tagCounts = (db: ReadableDb): { tag: string; entries: number }[] =>
  all(
    db,
    `SELECT tag, count(*) AS entries FROM entry_tags
     WHERE seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL) GROUP BY tag ORDER BY tag`,
  )

export type PageWanted = {
  filters: ResolvedFilters
  after: number | null
  fromMonth?: string | undefined
  limit: number
}

/** A page of the list, newest first. */
export const listEntries = (db: ReadableDb, { filters, after, fromMonth, limit }: PageWanted): EntryRow[] => {
  const { where, bindings } = filterSql(filters, 'current')
  const ends = [after, fromMonth === undefined ? null : firstSeqOf(`${monthAfter(fromMonth)}-01`)]
  const before = Math.min(...ends.map((end) => end ?? Number.MAX_SAFE_INTEGER))
  const place = filters.tag === undefined ? 'e.seq' : 't.seq'
  return all<EntryRow>(
    db,
    `SELECT ${ENTRY_COLUMNS} FROM ${entriesFrom(filters)}
     WHERE ${place} < :before ${where} ORDER BY ${place} DESC LIMIT :limit`,
    { ...bindings, before, limit },
  )
}

/** The entries just before and just after a place in time, the bin left out. */
export const neighboursOf = (
  db: ReadableDb,
  seq: number,
): { earlier: Neighbour | null; later: Neighbour | null } => ({
  earlier:
    first(
      db,
      'SELECT id, day FROM entries WHERE seq < :seq AND deleted_at IS NULL ORDER BY seq DESC LIMIT 1',
      { seq },
    ) ?? null,
  later:
    first(db, 'SELECT id, day FROM entries WHERE seq > :seq AND deleted_at IS NULL ORDER BY seq LIMIT 1', {
      seq,
    }) ?? null,
})

/** How many entries each month holds, newest first. */
export const countMonths = (
  db: ReadableDb,
  filters: ResolvedFilters,
): { month: string; entries: number }[] => {
  const { where, bindings } = filterSql(filters, 'current')
  // Without a tag, the index by month answers alone; left to choose, SQLite takes the flow's and reads every row.
  const from = filters.tag === undefined ? 'entries e INDEXED BY entries_by_month' : entriesFrom(filters)
  return all(
    db,
    `SELECT e.month, count(*) AS entries FROM ${from}
     WHERE true ${where} GROUP BY e.month ORDER BY e.month DESC`,
    bindings,
  )
}

export const binned = (db: ReadableDb): EntryRow[] =>
  all(
    db,
    `SELECT ${ENTRY_COLUMNS} FROM entries e WHERE e.deleted_at IS NOT NULL ORDER BY e.deleted_at DESC, e.seq DESC`,
  )

/** A flow's entries of a span of days, newest first, without the bin's. */
export const flowBetween = (db: ReadableDb, flow: FlowId, from: string, to: string): EntryRow[] =>
  listEntries(db, { filters: { flow, from, to }, after: null, limit: MAX_IN_SPAN })

/** Days of a span on which an entry with sealed words lies. */
export const writtenDays = (db: ReadableDb, from: string, to: string): string[] =>
  all<{ day: string }>(
    db,
    `SELECT DISTINCT day FROM entries
     WHERE seq >= :from AND seq < :until AND deleted_at IS NULL AND words > 0`,
    { from: firstSeqOf(from), until: firstSeqOf(to) + SEQ_PER_DAY },
  ).map(({ day }) => day)

/** Entries of a span of days whose words are still a draft. */
export const draftedBetween = (db: ReadableDb, from: string, to: string): EntryRow[] =>
  all(
    db,
    `SELECT ${ENTRY_COLUMNS} FROM drafts CROSS JOIN entries e ON e.id = drafts.entry_id
     WHERE e.seq >= :from AND e.seq < :until AND e.deleted_at IS NULL`,
    { from: firstSeqOf(from), until: firstSeqOf(to) + SEQ_PER_DAY },
  )

/**
 * The weekly debrief that was finished last: by its day, then by when it was begun.
 * @param before only debriefs that lie before this entry's place in time
 */
export const latestFinishedWeekly = (db: ReadableDb, before: number | null): { id: string } | undefined => {
  const last = first<{ seq: number }>(
    db,
    `SELECT seq FROM entries WHERE flow = 'weekly' AND deleted_at IS NULL AND finished_at IS NOT NULL
       AND seq < :before ORDER BY seq DESC LIMIT 1`,
    { before: before ?? Number.MAX_SAFE_INTEGER },
  )
  if (!last) return undefined
  const day = Math.floor(last.seq / SEQ_PER_DAY) * SEQ_PER_DAY
  return first(
    db,
    `SELECT id FROM entries WHERE flow = 'weekly' AND deleted_at IS NULL AND finished_at IS NOT NULL
       AND seq >= :day AND seq <= :last ORDER BY created_at DESC, seq DESC LIMIT 1`,
    { day, last: last.seq },
  )
}

/** Day of the first entry on a day or after it, outside the bin; null where there is none. */
export const firstDayFrom = (db: ReadableDb, from: string): string | null =>
  first<{ day: string }>(
    db,
    'SELECT day FROM entries WHERE deleted_at IS NULL AND seq >= :seq ORDER BY seq LIMIT 1',
    { seq: firstSeqOf(from) },
  )?.day ?? null

export const anyEntry = (db: ReadableDb): boolean =>
  first(db, 'SELECT 1 FROM entries WHERE deleted_at IS NULL LIMIT 1') !== undefined

export const anyFinished = (db: ReadableDb): boolean =>
  first(db, 'SELECT 1 FROM entries WHERE finished_at IS NOT NULL LIMIT 1') !== undefined
