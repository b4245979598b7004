import type { PrivateNote } from '../../../shared/contract/coaching.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './received-store.ts'

export type NoteRow = PrivateNote & { readonly removed: number }

const COLUMNS = `id, contact_id AS contactId, received_id AS receivedId, body, version, made_at AS madeAt,
  changed_at AS changedAt, deleted_at IS NOT NULL AS removed`

/** A note, removed ones too. */
export const findNote = (db: ReadableDb, id: string): NoteRow | undefined =>
  first(db, `SELECT ${COLUMNS} FROM private_notes WHERE id = :id`, { id })

/** Notes on a member, newest first; `receivedId` narrows to a share. */
export const notesOf = (db: ReadableDb, contactId: string, receivedId: string | null): NoteRow[] =>
  all(
    db,
    `SELECT ${COLUMNS} FROM private_notes
     WHERE contact_id = :contactId AND deleted_at IS NULL AND (:receivedId IS NULL OR received_id = :receivedId)
     ORDER BY made_at DESC, id DESC`,
    { contactId, receivedId },
  )

export const countNotes = (db: ReadableDb, contactId: string): number =>
  first<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM private_notes WHERE contact_id = :contactId AND deleted_at IS NULL',
    { contactId },
  )?.count ?? 0

/** Writes a new note, or another wording of one. */
export const putNote = (
  db: WritableDb,
  { removed: _, changedAt: __, ...note }: NoteRow,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO private_notes (id, contact_id, received_id, body, version, made_at, changed_at, device_id)
     VALUES (:id, :contactId, :receivedId, :body, :version, :madeAt, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body, version = excluded.version,
       changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { ...note, at, deviceId },
  )
}

/** Removes with an instant, puts back with null. */
export const setNoteDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE private_notes SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

export const countRemovedNotes = (db: ReadableDb): number =>
  first<{ count: number }>(db, 'SELECT count(*) AS count FROM private_notes WHERE deleted_at IS NOT NULL')
    ?.count ?? 0

/** @returns how many */
export const deleteRemovedNotes = (db: WritableDb): number =>
  run(db, 'DELETE FROM private_notes WHERE deleted_at IS NOT NULL')
