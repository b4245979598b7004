import type { GoalStep } from '../../../shared/contract/goals.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './goal-store.ts'

export type StoredStep = GoalStep & { readonly goalId: string; readonly removed: boolean }

type StepRow = Omit<StoredStep, 'removed'> & { removed: number }

const COLUMNS = 'id, goal_id AS goalId, text, done_on AS doneOn, deleted_at IS NOT NULL AS removed'

/** The steps of all goals, each goal's in the member's order. */
export const liveSteps = (db: ReadableDb): (GoalStep & { goalId: string })[] =>
  all(
    db,
    `SELECT id, goal_id AS goalId, text, done_on AS doneOn FROM goal_steps WHERE deleted_at IS NULL
     ORDER BY goal_id, position, id`,
  )

/** A step, removed ones too. */
export const findStep = (db: ReadableDb, id: string): StoredStep | undefined => {
  const row = first<StepRow>(db, `SELECT ${COLUMNS} FROM goal_steps WHERE id = :id`, { id })
  return row && { ...row, removed: row.removed === 1 }
}

/** Adds a step at the end of its goal's. */
export const insertStep = (
  db: WritableDb,
  step: { id: string; goalId: string; text: string },
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO goal_steps (id, goal_id, text, position, changed_at, device_id)
     SELECT :id, :goalId, :text, coalesce(max(position) + 1, 0), :at, :deviceId
     FROM goal_steps WHERE goal_id = :goalId`,
    { ...step, ...stamp },
  )
}

export const updateStep = (
  db: WritableDb,
  { id, text, doneOn }: Pick<StoredStep, 'id' | 'text' | 'doneOn'>,
  stamp: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE goal_steps SET text = :text, done_on = :doneOn, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND deleted_at IS NULL`,
    { id, text, doneOn, ...stamp },
  )

export const setStepPosition = (db: WritableDb, id: string, position: number, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE goal_steps SET position = :position, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, position, ...stamp },
  )

/** Removes with an instant, puts back with null. */
export const setStepDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE goal_steps SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )
