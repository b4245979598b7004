import type { DayFlow } from '../../../shared/domain/rhythm.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { type Days, seqsOf } from './span.ts'

/** An entry in which something was written or finished; one that was only opened says nothing of a week. */
const WRITTEN = `(e.words > 0 OR e.finished_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM draft_steps d WHERE d.entry_id = e.id AND trim(d.body) <> ''))`

export type RhythmFound = {
  readonly days: readonly DayFlow[]
  /** Years that hold entries, newest first. */
  readonly years: readonly number[]
}

/** For the reader: what was written on the days of a span, by flow, in the order of time. */
export const rhythmBetween = (db: ReadableDb, days: Days): RhythmFound => ({
  days: all<DayFlow>(
    db,
    `SELECT e.day, e.flow, count(*) AS entries FROM entries e
     WHERE e.seq >= :from AND e.seq < :until AND e.deleted_at IS NULL AND ${WRITTEN}
     GROUP BY e.day, e.flow ORDER BY e.day, min(e.seq)`,
    seqsOf(days),
  ),
  years: all<{ year: number }>(
    db,
    `SELECT DISTINCT CAST(substr(month, 1, 4) AS INTEGER) AS year
     FROM entries INDEXED BY entries_by_month WHERE deleted_at IS NULL ORDER BY year DESC`,
  ).map(({ year }) => year),
})
