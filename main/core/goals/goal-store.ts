import type { z } from 'zod'
import type { Goal, GoalClosing } from '../../../shared/contract/goals.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** A goal without what hangs on it. */
export type StoredGoal = Omit<Goal, 'steps' | 'passages' | 'results' | 'plans'> & {
  readonly removed: boolean
}

type GoalRow = Omit<StoredGoal, 'removed'> & { removed: number }

const COLUMNS = `id, title, why, term_id AS termId, made_on AS madeOn, closing, closed_on AS closedOn,
  last_word AS lastWord, deleted_at IS NOT NULL AS removed`

const goalOf = ({ removed, ...row }: GoalRow): StoredGoal => ({ ...row, removed: removed === 1 })

/** Open ones in the member's order, then closed ones, the last closed first. */
export const liveGoals = (db: ReadableDb): StoredGoal[] =>
  all<GoalRow>(
    db,
    `SELECT ${COLUMNS} FROM goals WHERE deleted_at IS NULL
     ORDER BY closing IS NOT NULL, closed_on DESC, iif(closing IS NULL, position, -changed_at), id`,
  ).map(goalOf)

/** A goal, removed ones too. */
export const findGoal = (db: ReadableDb, id: string): StoredGoal | undefined => {
  const row = first<GoalRow>(db, `SELECT ${COLUMNS} FROM goals WHERE id = :id`, { id })
  return row && goalOf(row)
}

export type GoalWords = Pick<Goal, 'id' | 'title' | 'why' | 'termId'>

/** Adds an open goal at the end. */
export const insertGoal = (
  db: WritableDb,
  { id, title, why, termId }: GoalWords,
  madeOn: string,
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO goals (id, title, why, term_id, position, made_on, last_word, changed_at, device_id)
     SELECT :id, :title, :why, :termId, coalesce(max(position) + 1, 0), :madeOn, '', :at, :deviceId FROM goals`,
    { id, title, why, termId, madeOn, ...stamp },
  )
}

export const updateGoal = (db: WritableDb, { id, title, why, termId }: GoalWords, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE goals SET title = :title, why = :why, term_id = :termId, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND deleted_at IS NULL`,
    { id, title, why, termId, ...stamp },
  )

export const setGoalPosition = (db: WritableDb, id: string, position: number, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE goals SET position = :position, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, position, ...stamp },
  )

export type Closing = {
  readonly closing: z.output<typeof GoalClosing> | null
  readonly closedOn: string | null
  readonly lastWord: string
}

export const updateClosing = (db: WritableDb, id: string, closing: Closing, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE goals SET closing = :closing, closed_on = :closedOn, last_word = :lastWord, changed_at = :at,
       device_id = :deviceId WHERE id = :id AND deleted_at IS NULL`,
    { id, ...closing, ...stamp },
  )

/** Removes with an instant, puts back with null. */
export const setGoalDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE goals SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )
