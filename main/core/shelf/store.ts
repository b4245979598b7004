import { all, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** What stands in the journal: the member's own resources, and changed or removed ones that the app brings. */
export type ShelfRow = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly place: string
  readonly deleted_at: number | null
}

const COLUMNS = 'id, title, note, place, deleted_at'

/** Removed ones too, in the order in which they were made. */
export const shelfRows = (db: ReadableDb): ShelfRow[] =>
  all<ShelfRow>(db, `SELECT ${COLUMNS} FROM shelf_items ORDER BY id`)

export const findShelfRow = (db: ReadableDb, id: string): ShelfRow | undefined =>
  first<ShelfRow>(db, `SELECT ${COLUMNS} FROM shelf_items WHERE id = :id`, { id })

export const putShelfRow = (db: WritableDb, row: ShelfRow, stamp: { at: number; deviceId: string }): void => {
  run(
    db,
    `INSERT INTO shelf_items (id, title, note, place, changed_at, device_id, deleted_at)
     VALUES (:id, :title, :note, :place, :at, :deviceId, :deleted_at)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = excluded.note, place = excluded.place,
       changed_at = excluded.changed_at, device_id = excluded.device_id, deleted_at = excluded.deleted_at`,
    { ...row, ...stamp },
  )
}
