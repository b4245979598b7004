import type { Rating } from '../../../shared/contract/ratings.ts'
import { all, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** A rating's day is its entry's, so that it follows when the entry moves to another. */
const RATINGS = `SELECT r.id, r.entry_id AS entryId, r.indicator_id AS indicatorId, e.day, r.score, r.reason,
    r.rated_at AS ratedAt
  FROM ratings r JOIN entries e ON e.id = r.entry_id WHERE r.deleted_at IS NULL`

/** An entry's ratings in the order in which they were first given. */
export const ratingsOf = (db: ReadableDb, entryId: string): Rating[] =>
  all(db, `${RATINGS} AND r.entry_id = :entryId ORDER BY r.id`, { entryId })

/** A rating that was not withdrawn, with whether its entry is outside the bin. */
export const findRating = (db: ReadableDb, id: string): (Rating & { standing: boolean }) | undefined => {
  const row = first<Rating & { standing: number }>(
    db,
    `SELECT r.id, r.entry_id AS entryId, r.indicator_id AS indicatorId, e.day, r.score, r.reason,
       r.rated_at AS ratedAt, e.deleted_at IS NULL AS standing
     FROM ratings r JOIN entries e ON e.id = r.entry_id WHERE r.deleted_at IS NULL AND r.id = :id`,
    { id },
  )
  return row && { ...row, standing: row.standing === 1 }
}

/** The rating of an indicator in the entry that lies last before this one; the bin is left out. */
export const ratingBefore = (db: ReadableDb, entryId: string, indicatorId: string): Rating | null =>
  first<Rating>(
    db,
    `${RATINGS} AND r.indicator_id = :indicatorId AND e.deleted_at IS NULL
       AND e.seq < (SELECT seq FROM entries WHERE id = :entryId)
     ORDER BY e.seq DESC LIMIT 1`,
    { entryId, indicatorId },
  ) ?? null

export type NewRating = {
  id: string
  entryId: string
  indicatorId: string
  score: number
  reason: string
  at: number
  deviceId: string
}

/** Rates an indicator in an entry, anew where it was rated there before. */
export const putRating = (db: WritableDb, rating: NewRating): void => {
  run(
    db,
    `INSERT INTO ratings (id, entry_id, indicator_id, score, reason, rated_at, changed_at, device_id)
     VALUES (:id, :entryId, :indicatorId, :score, :reason, :at, :at, :deviceId)
     ON CONFLICT (entry_id, indicator_id) DO UPDATE SET score = excluded.score, reason = excluded.reason,
       rated_at = excluded.rated_at, changed_at = excluded.changed_at, device_id = excluded.device_id,
       deleted_at = NULL`,
    rating,
  )
}

/** Takes a rating away, if it was given. */
export const withdrawRating = (
  db: WritableDb,
  given: { entryId: string; indicatorId: string; at: number; deviceId: string },
): void => {
  run(
    db,
    `UPDATE ratings SET deleted_at = :at, changed_at = :at, device_id = :deviceId
     WHERE entry_id = :entryId AND indicator_id = :indicatorId AND deleted_at IS NULL`,
    given,
  )
}

/** Ids of the followed indicators in their order. */
export const followedIds = (db: ReadableDb): string[] =>
  all<{ id: string }>(
    db,
    'SELECT indicator_id AS id FROM followed_indicators ORDER BY position, indicator_id',
  ).map(({ id }) => id)

export const replaceFollowed = (
  db: WritableDb,
  ids: readonly string[],
  { at, deviceId }: { at: number; deviceId: string },
): void => {
  run(db, 'DELETE FROM followed_indicators')
  for (const [position, id] of ids.entries()) {
    run(
      db,
      `INSERT INTO followed_indicators (indicator_id, position, changed_at, device_id)
       VALUES (:id, :position, :at, :deviceId)`,
      { id, position, at, deviceId },
    )
  }
}
