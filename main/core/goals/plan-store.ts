import { all, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './goal-store.ts'

export type Serving = { readonly goalId: string; readonly commitmentId: string }

/** Which plans serve which goals that were not removed, whether these plans still stand or not. */
export const servingPlans = (db: ReadableDb): Serving[] =>
  all(
    db,
    `SELECT p.goal_id AS goalId, p.commitment_id AS commitmentId
     FROM plan_goals p JOIN goals g ON g.id = p.goal_id WHERE g.deleted_at IS NULL`,
  )

/** The goal that a plan serves, if that was not removed. */
export const goalServed = (db: ReadableDb, commitmentId: string): string | null =>
  first<{ goalId: string }>(
    db,
    `SELECT p.goal_id AS goalId FROM plan_goals p JOIN goals g ON g.id = p.goal_id
     WHERE p.commitment_id = :commitmentId AND g.deleted_at IS NULL`,
    { commitmentId },
  )?.goalId ?? null

export const replacePlanGoal = (
  db: WritableDb,
  commitmentId: string,
  goalId: string | null,
  stamp: Stamp,
): void => {
  run(db, 'DELETE FROM plan_goals WHERE commitment_id = :commitmentId', { commitmentId })
  if (goalId === null) return
  run(
    db,
    `INSERT INTO plan_goals (commitment_id, goal_id, changed_at, device_id)
     VALUES (:commitmentId, :goalId, :at, :deviceId)`,
    { commitmentId, goalId, ...stamp },
  )
}

/** The goal that the plan of a debrief under way is to serve, a removed one too. */
export const goalMeant = (db: ReadableDb, entryId: string): string | null =>
  first<{ goalId: string }>(db, 'SELECT goal_id AS goalId FROM meant_goals WHERE entry_id = :entryId', {
    entryId,
  })?.goalId ?? null

export const replaceMeantGoal = (
  db: WritableDb,
  entryId: string,
  goalId: string | null,
  stamp: Stamp,
): void => {
  run(db, 'DELETE FROM meant_goals WHERE entry_id = :entryId', { entryId })
  if (goalId === null) return
  run(
    db,
    `INSERT INTO meant_goals (entry_id, goal_id, changed_at, device_id)
     VALUES (:entryId, :goalId, :at, :deviceId)`,
    { entryId, goalId, ...stamp },
  )
}
