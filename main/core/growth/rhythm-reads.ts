import type { DayFlow } from '../../../shared/domain/rhythm.ts'
import { firstSeqOf } from '../journal/filters.ts'
import { dayOfSeq } from '../journal/reading.ts'
import { all, first, type ReadableDb } from '../store/sql.ts'
import { type Days, seqsOf } from './span.ts'

/** An entry in which something was written or finished; one that was only opened says nothing of a week. */
export const WRITTEN = `(e.words > 0 OR e.finished_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM draft_steps d WHERE d.entry_id = e.id AND trim(d.body) <> ''))`

export type RhythmFound = {
  readonly days: readonly DayFlow[]
  /** Years that hold entries, newest first. */
  readonly years: readonly number[]
}

/** Of every entry, newest first: each step goes to the last entry before the year that was found. */
const yearsOf = (db: ReadableDb): number[] => {
  const years: number[] = []
  const lastBefore = (seq: number): number | undefined =>
    first<{ seq: number }>(
      db,
      'SELECT seq FROM entries WHERE seq < :seq AND deleted_at IS NULL ORDER BY seq DESC LIMIT 1',
      { seq },
    )?.seq
  for (
    let seq = lastBefore(Number.MAX_SAFE_INTEGER);
    seq !== undefined;
    seq = lastBefore(firstSeqOf(`${dayOfSeq(seq).slice(0, 4)}-01-01`))
  ) {
    years.push(Number(dayOfSeq(seq).slice(0, 4)))
  }
  return years
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
  years: yearsOf(db),
})
