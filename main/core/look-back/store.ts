import type { LeftBe } from '../../../shared/contract/look-back.ts'
import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

type Stamp = { readonly at: number; readonly deviceId: string }

/**
 * Notes that a passage was brought up. The look before this day's is kept apart, so that today's choice stays what
 * it is when today's looks are noted. One that is no more is passed over.
 * @param startOfToday milliseconds since the epoch
 */
export const putLook = (
  db: WritableDb,
  { passageId, startOfToday }: { passageId: string; startOfToday: number },
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO passage_looks (passage_id, looked_at, device_id)
     SELECT id, :at, :deviceId FROM passages WHERE id = :passageId
     ON CONFLICT (passage_id) DO UPDATE SET
       earlier_at = iif(looked_at < :startOfToday, looked_at, earlier_at),
       looked_at = excluded.looked_at, device_id = excluded.device_id`,
    { passageId, startOfToday, at, deviceId },
  )
}

export const putLeftBe = (db: WritableDb, { kind, id }: LeftBe, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO left_be (kind, ref, changed_at, device_id) VALUES (:kind, :id, :at, :deviceId)
     ON CONFLICT (kind, ref) DO NOTHING`,
    { kind, id, at, deviceId },
  )
}

export const deleteLeftBe = (db: WritableDb, { kind, id }: LeftBe): void => {
  run(db, 'DELETE FROM left_be WHERE kind = :kind AND ref = :id', { kind, id })
}

/** All that was left be and is still there, the latest first; `words` are an entry's opening or a passage's quote. */
export const leftBeRows = (db: ReadableDb): (LeftBe & { day: string; words: string })[] =>
  all(
    db,
    `SELECT l.kind, l.ref AS id, e.day, coalesce(p.quote, e.opening) AS words
     FROM left_be l
     LEFT JOIN passages p ON l.kind = 'passage' AND p.id = l.ref AND p.deleted_at IS NULL
     JOIN entries e ON e.id = iif(l.kind = 'passage', p.entry_id, l.ref) AND e.deleted_at IS NULL
     ORDER BY l.changed_at DESC, l.ref`,
  )
