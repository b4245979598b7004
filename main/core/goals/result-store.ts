import type { Result } from '../../../shared/contract/goals.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './goal-store.ts'

const COLUMNS = `id, goal_id AS goalId, measure, unit, before_value AS before, before_day AS beforeDay,
  after_value AS after, day, source, who, people, my_part AS myPart`

/** Results of a goal, or all of them with null, newest day first. */
export const liveResults = (db: ReadableDb, goalId: string | null): Result[] =>
  all(
    db,
    `SELECT ${COLUMNS} FROM results WHERE deleted_at IS NULL AND (:goalId IS NULL OR goal_id = :goalId)
     ORDER BY day DESC, id DESC`,
    { goalId },
  )

/** How many results each goal has. */
export const resultCounts = (db: ReadableDb): ReadonlyMap<string, number> =>
  new Map(
    all<{ goalId: string; results: number }>(
      db,
      `SELECT goal_id AS goalId, count(*) AS results FROM results
       WHERE deleted_at IS NULL AND goal_id IS NOT NULL GROUP BY goal_id`,
    ).map(({ goalId, results }) => [goalId, results]),
  )

/** A result, removed ones too. */
export const findResult = (
  db: ReadableDb,
  id: string,
): { result: Result; isRemoved: boolean } | undefined => {
  const row = first<Result & { removed: number }>(
    db,
    `SELECT ${COLUMNS}, deleted_at IS NOT NULL AS removed FROM results WHERE id = :id`,
    { id },
  )
  if (!row) return undefined
  const { removed, ...result } = row
  return { result, isRemoved: removed === 1 }
}

/** Writes a new result, or new words and numbers for one. */
export const putResult = (db: WritableDb, result: Result, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO results (id, goal_id, measure, unit, before_value, before_day, after_value, day, source, who, people,
       my_part, changed_at, device_id)
     VALUES (:id, :goalId, :measure, :unit, :before, :beforeDay, :after, :day, :source, :who, :people, :myPart, :at,
       :deviceId)
     ON CONFLICT (id) DO UPDATE SET goal_id = excluded.goal_id, measure = excluded.measure, unit = excluded.unit,
       before_value = excluded.before_value, before_day = excluded.before_day, after_value = excluded.after_value,
       day = excluded.day, source = excluded.source, who = excluded.who, people = excluded.people,
       my_part = excluded.my_part, changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { ...result, ...stamp },
  )
}

/** Removes with an instant, puts back with null. */
export const setResultDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE results SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )
