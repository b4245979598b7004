import type { MemberValue } from '../../../shared/contract/values.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

type ValueRow = {
  id: string
  title: string
  lived: string
  not_lived: string
  pack_id: string | null
  deleted_at: number | null
}

const COLUMNS = 'v.id, v.title, v.lived, v.not_lived, v.pack_id, v.deleted_at'

export const memberValueOf = (row: ValueRow): MemberValue => ({
  id: row.id,
  title: row.title,
  lived: row.lived,
  notLived: row.not_lived,
  packId: row.pack_id,
})

/** The member's values in their order. */
export const liveValues = (db: ReadableDb): MemberValue[] =>
  all<ValueRow>(
    db,
    `SELECT ${COLUMNS} FROM member_values v WHERE v.deleted_at IS NULL ORDER BY v.position, v.id`,
  ).map(memberValueOf)

/** A value, removed ones too. */
export const findValue = (db: ReadableDb, id: string): ValueRow | undefined =>
  first<ValueRow>(db, `SELECT ${COLUMNS} FROM member_values v WHERE v.id = :id`, { id })

type Stamp = { readonly at: number; readonly deviceId: string }

/** Adds a value at the end. */
export const insertValue = (db: WritableDb, value: MemberValue, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO member_values (id, title, lived, not_lived, pack_id, position, changed_at, device_id)
     SELECT :id, :title, :lived, :notLived, :packId, coalesce(max(position) + 1, 0), :at, :deviceId
     FROM member_values`,
    { ...value, ...stamp },
  )
}

export const updateValue = (db: WritableDb, value: MemberValue, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE member_values SET title = :title, lived = :lived, not_lived = :notLived, pack_id = :packId,
       changed_at = :at, device_id = :deviceId WHERE id = :id AND deleted_at IS NULL`,
    { ...value, ...stamp },
  )

export const setPosition = (db: WritableDb, id: string, position: number, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE member_values SET position = :position, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, position, ...stamp },
  )

/** Removes with an instant, puts back with null. */
export const setValueDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE member_values SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

/** The value that an entry is about, removed ones too. */
export const valueOfEntry = (db: ReadableDb, entryId: string): MemberValue | null => {
  const row = first<ValueRow>(
    db,
    `SELECT ${COLUMNS} FROM entry_values e JOIN member_values v ON v.id = e.value_id WHERE e.entry_id = :entryId`,
    { entryId },
  )
  return row ? memberValueOf(row) : null
}

export const replaceEntryValue = (db: WritableDb, entryId: string, valueId: string | null): void => {
  run(db, 'DELETE FROM entry_values WHERE entry_id = :entryId', { entryId })
  if (valueId === null) return
  run(db, 'INSERT INTO entry_values (entry_id, value_id) VALUES (:entryId, :valueId)', { entryId, valueId })
}
