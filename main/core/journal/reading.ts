import type { EntrySummary } from '../../../shared/contract/journal.ts'
import { dayOfNumber } from '../../../shared/domain/days.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { answersAt, factsOfEntries } from './answers-store.ts'
import { ENTRY_COLUMNS, type EntryRow } from './entry-store.ts'
import { SEQ_PER_DAY } from './filters.ts'
import { summariesOf } from './text.ts'

/** The day of a place in time. */
export const dayOfSeq = (seq: number): string => dayOfNumber(Math.floor(seq / SEQ_PER_DAY))

const summariesBy = (
  db: ReadableDb,
  column: 'id' | 'seq',
  wanted: readonly (string | number)[],
): { row: EntryRow; entry: EntrySummary }[] => {
  const rows = all<EntryRow>(
    db,
    `SELECT ${ENTRY_COLUMNS} FROM json_each(:wanted) j CROSS JOIN entries e ON e.${column} = j.value
     WHERE e.deleted_at IS NULL`,
    { wanted: JSON.stringify(wanted) },
  )
  return rows.flatMap((row) => summariesOf(db, [row]).map((entry) => ({ row, entry })))
}

/** For other features' reads in the reader, which has no services: entries outside the bin, by their ids. */
export const entriesByIds = (db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, EntrySummary> =>
  new Map(summariesBy(db, 'id', ids).map(({ entry }) => [entry.id, entry]))

/** The same, by their places in time. */
export const entriesBySeq = (db: ReadableDb, seqs: readonly number[]): ReadonlyMap<number, EntrySummary> =>
  new Map(summariesBy(db, 'seq', seqs).map(({ row, entry }) => [row.seq, entry]))

/** For the reader: what the journal's service tells of entries and their answers. */
export const journalIn = (db: ReadableDb) => ({
  factsIn: (ids: readonly string[]) => factsOfEntries(db, ids),
  answersAt: (ids: readonly string[], stepId: string) => answersAt(db, ids, stepId),
})
