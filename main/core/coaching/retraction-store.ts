import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './received-store.ts'

/** What a member asked of a share that is not here yet. `day` is null for a withdrawal. */
export type Retraction = { readonly shareId: string; readonly contactId: string; readonly day: string | null }

/** Keeps a retraction. A withdrawal outweighs a day, and the earlier day stands. */
export const putRetraction = (db: WritableDb, retraction: Retraction, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO retractions (share_id, contact_id, day, told_at, device_id)
     VALUES (:shareId, :contactId, :day, :at, :deviceId)
     ON CONFLICT (share_id, contact_id) DO UPDATE SET
       day = iif(day IS NULL OR excluded.day IS NULL, NULL, min(day, excluded.day)), told_at = excluded.told_at`,
    { ...retraction, at, deviceId },
  )
}

/** What was asked of a share by its own sender; undefined for nothing. */
export const retractionOf = (
  db: ReadableDb,
  shareId: string,
  contactId: string,
): { day: string | null } | undefined =>
  first(db, 'SELECT day FROM retractions WHERE share_id = :shareId AND contact_id = :contactId', {
    shareId,
    contactId,
  })

export const setDeleteBy = (db: WritableDb, id: string, day: string, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE received_shares SET delete_by = min(coalesce(delete_by, :day), :day), changed_at = :at,
       device_id = :deviceId WHERE id = :id`,
    { id, day, at, deviceId },
  )

/** Shares whose day to be deleted has come. @param today `YYYY-MM-DD` */
export const dueForDeletion = (db: ReadableDb, today: string): { id: string; contactId: string }[] =>
  all(
    db,
    `SELECT id, contact_id AS contactId FROM received_shares
     WHERE delete_by IS NOT NULL AND gone_at IS NULL AND delete_by <= :today`,
    { today },
  )

/** Leaves the line of a share and takes its own words. */
export const setGone = (
  db: WritableDb,
  id: string,
  goneFor: 'withdrawn' | 'delete-by',
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE received_shares SET note = '', opening = '', gone_at = :at, gone_for = :goneFor, gone_seen_at = NULL,
       changed_at = :at, device_id = :deviceId WHERE id = :id`,
    { id, goneFor, at, deviceId },
  )
