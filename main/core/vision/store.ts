import type { VisionVersion } from '../../../shared/contract/vision.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

/** Every version, the last written first. */
export const visionVersions = (db: ReadableDb): VisionVersion[] =>
  all<VisionVersion>(db, 'SELECT id, day, body FROM vision_versions ORDER BY seq DESC')

export const findVision = (db: ReadableDb, id: string): VisionVersion | undefined =>
  first(db, 'SELECT id, day, body FROM vision_versions WHERE id = :id', { id })

export type Stamp = { readonly at: number; readonly deviceId: string }

/** Writes a day's version; it is the last written from then on. */
export const putVision = (db: WritableDb, { id, day, body }: VisionVersion, stamp: Stamp): void => {
  run(
    db,
    `INSERT OR REPLACE INTO vision_versions (id, day, body, changed_at, device_id)
     VALUES (:id, :day, :body, :at, :deviceId)`,
    { id, day, body, ...stamp },
  )
}

export const dropVision = (db: WritableDb, day: string): void =>
  runExactly(db, 1, 'DELETE FROM vision_versions WHERE day = :day', { day })

/** Days on which it was read again, oldest first. */
export const rereadDays = (db: ReadableDb): string[] =>
  all<{ day: string }>(db, 'SELECT day FROM vision_rereads ORDER BY day').map(({ day }) => day)

export const putReread = (db: WritableDb, day: string, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO vision_rereads (day, changed_at, device_id) VALUES (:day, :at, :deviceId)
     ON CONFLICT (day) DO NOTHING`,
    { day, ...stamp },
  )
}

export const dropReread = (db: WritableDb, day: string): void =>
  runExactly(db, 1, 'DELETE FROM vision_rereads WHERE day = :day', { day })
