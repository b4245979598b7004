import type { StoredTerm, TermRange } from '../../../shared/domain/terms.ts'
import { all, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

/** Own terms, removed ones too; none before the member's first change. */
export const storedTerms = (db: ReadableDb): StoredTerm[] =>
  all<TermRange & { removed: number }>(
    db,
    `SELECT id, name, from_day AS "from", to_day AS "to", deleted_at IS NOT NULL AS removed FROM terms
     ORDER BY from_day, id`,
  ).map(({ removed, ...term }) => ({ ...term, removed: removed === 1 }))

export type Stamp = { readonly at: number; readonly deviceId: string }

/** Writes a new term, or new words and days for one; it stands from then on. */
export const putTerm = (db: WritableDb, { id, name, from, to }: TermRange, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO terms (id, name, from_day, to_day, changed_at, device_id)
     VALUES (:id, :name, :from, :to, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, from_day = excluded.from_day, to_day = excluded.to_day,
       changed_at = excluded.changed_at, device_id = excluded.device_id, deleted_at = NULL`,
    { id, name, from, to, ...stamp },
  )
}

/** Removes with an instant, puts back with null. */
export const setTermDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE terms SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

/** Forgets every own term, so that the defaults hold again. */
export const forgetTerms = (db: WritableDb): void => {
  run(db, 'DELETE FROM terms')
}
