import type { Strength } from '../../../shared/contract/strengths.ts'
import type { DailyVersion } from '../../../shared/domain/daily-versions.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** A strength without its evidence. */
export type StoredStrength = Omit<Strength, 'passagesFor' | 'passagesAgainst'> & { readonly removed: boolean }

type StrengthRow = Omit<StoredStrength, 'removed'> & { removed: number }

const COLUMNS = `s.id, s.kind, s.title, s.made_on AS madeOn, s.closed_on AS closedOn, s.last_word AS lastWord,
  s.deleted_at IS NOT NULL AS removed,
  (SELECT count(*) FROM strength_versions v WHERE v.strength_id = s.id) AS versions,
  coalesce((SELECT v.body FROM strength_versions v WHERE v.strength_id = s.id ORDER BY v.seq DESC LIMIT 1), '') AS body`

const strengthOf = ({ removed, ...row }: StrengthRow): StoredStrength => ({ ...row, removed: removed === 1 })

/** Open ones in the member's order, then closed ones, the last closed first. */
export const liveStrengths = (db: ReadableDb): StoredStrength[] =>
  all<StrengthRow>(
    db,
    `SELECT ${COLUMNS} FROM strengths s WHERE s.deleted_at IS NULL
     ORDER BY s.closed_on IS NOT NULL, s.closed_on DESC, iif(s.closed_on IS NULL, s.position, -s.changed_at), s.id`,
  ).map(strengthOf)

/** A strength, removed ones too. */
export const findStrength = (db: ReadableDb, id: string): StoredStrength | undefined => {
  const row = first<StrengthRow>(db, `SELECT ${COLUMNS} FROM strengths s WHERE s.id = :id`, { id })
  return row && strengthOf(row)
}

export type StrengthWords = Pick<Strength, 'id' | 'kind' | 'title'>

/** Adds an open one at the end. */
export const insertStrength = (
  db: WritableDb,
  { id, kind, title }: StrengthWords,
  madeOn: string,
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO strengths (id, kind, title, position, made_on, last_word, changed_at, device_id)
     SELECT :id, :kind, :title, coalesce(max(position) + 1, 0), :madeOn, '', :at, :deviceId FROM strengths`,
    { id, kind, title, madeOn, ...stamp },
  )
}

export const updateStrength = (db: WritableDb, { id, kind, title }: StrengthWords, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE strengths SET kind = :kind, title = :title, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND deleted_at IS NULL`,
    { id, kind, title, ...stamp },
  )

export const setStrengthPosition = (db: WritableDb, id: string, position: number, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE strengths SET position = :position, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, position, ...stamp },
  )

export const updateClosed = (
  db: WritableDb,
  { id, closedOn, lastWord }: Pick<Strength, 'id' | 'closedOn' | 'lastWord'>,
  stamp: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE strengths SET closed_on = :closedOn, last_word = :lastWord, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND deleted_at IS NULL`,
    { id, closedOn, lastWord, ...stamp },
  )

/** Removes with an instant, puts back with null. */
export const setStrengthDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  stamp: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE strengths SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )

/** Every version of its words, the last written first. */
export const strengthVersions = (db: ReadableDb, id: string): (DailyVersion & { id: string })[] =>
  all(db, 'SELECT id, day, body FROM strength_versions WHERE strength_id = :id ORDER BY seq DESC', { id })

/** Writes a day's version; it is the last written from then on. */
export const putStrengthVersion = (
  db: WritableDb,
  version: DailyVersion & { readonly id: string; readonly strengthId: string },
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT OR REPLACE INTO strength_versions (id, strength_id, day, body, changed_at, device_id)
     VALUES (:id, :strengthId, :day, :body, :at, :deviceId)`,
    { ...version, ...stamp },
  )
}

export const dropStrengthVersion = (db: WritableDb, strengthId: string, day: string): void =>
  runExactly(db, 1, 'DELETE FROM strength_versions WHERE strength_id = :strengthId AND day = :day', {
    strengthId,
    day,
  })
