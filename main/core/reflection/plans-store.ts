import type { z } from 'zod'
import type { Commitment, CommitmentState, Outcome } from '../../../shared/contract/reflection.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

type CommitmentRow = {
  id: string
  entry_id: string
  day: string
  if_text: string
  then_text: string
  outcome: z.output<typeof Outcome> | null
  answered_in: string | null
  answered_at: number | null
  let_go_word: string
}

const COLUMNS = 'id, entry_id, day, if_text, then_text, outcome, answered_in, answered_at, let_go_word'

const commitmentOf = (row: CommitmentRow): Commitment => ({
  id: row.id,
  entryId: row.entry_id,
  day: row.day,
  ifText: row.if_text,
  thenText: row.then_text,
  outcome: row.outcome,
  answeredIn: row.answered_in,
  answeredAt: row.answered_at,
  letGoWord: row.let_go_word,
})

export type PlanWords = {
  id: string
  entryId: string
  day: string
  ifText: string
  thenText: string
  at: number
  deviceId: string
}

/** Writes an entry's plan; one that was answered keeps the words that it was answered to. */
export const putPlan = (db: WritableDb, plan: PlanWords): void => {
  run(
    db,
    `INSERT INTO commitments (id, entry_id, day, if_text, then_text, changed_at, device_id)
     VALUES (:id, :entryId, :day, :ifText, :thenText, :at, :deviceId)
     ON CONFLICT (entry_id) DO UPDATE SET
       day = excluded.day, deleted_at = NULL, changed_at = excluded.changed_at, device_id = excluded.device_id,
       if_text = iif(outcome IS NULL, excluded.if_text, if_text),
       then_text = iif(outcome IS NULL, excluded.then_text, then_text)`,
    plan,
  )
}

/** An open plan whose words were taken out of its entry is no plan any more. */
export const withdrawPlan = (db: WritableDb, entryId: string, at: number): void => {
  run(
    db,
    `UPDATE commitments SET deleted_at = :at, changed_at = :at
     WHERE entry_id = :entryId AND outcome IS NULL AND deleted_at IS NULL`,
    { entryId, at },
  )
}

export const findPlan = (db: ReadableDb, id: string): Commitment | undefined => {
  const row = first<CommitmentRow>(
    db,
    `SELECT ${COLUMNS} FROM commitments WHERE id = :id AND deleted_at IS NULL`,
    { id },
  )
  return row && commitmentOf(row)
}

/** Those of these plans that were not withdrawn, newest first, those of debriefs in the bin too. */
export const plansByIds = (db: ReadableDb, ids: readonly string[]): Commitment[] =>
  all<CommitmentRow>(
    db,
    `SELECT ${COLUMNS} FROM commitments
     WHERE id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL ORDER BY day DESC, id DESC`,
    { ids: JSON.stringify(ids) },
  ).map(commitmentOf)

/** Ids of those of these plans that stand: not withdrawn, and their debriefs not in the bin. Reads no words. */
export const standingPlans = (db: ReadableDb, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    all<{ id: string }>(
      db,
      `SELECT c.id FROM json_each(:ids) j
       CROSS JOIN commitments c ON c.id = j.value AND c.deleted_at IS NULL
       CROSS JOIN entries e ON e.id = c.entry_id
       WHERE e.seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL)`,
      { ids: JSON.stringify(ids) },
    ).map(({ id }) => id),
  )

/** The plan that a debrief made; null before, and for one that was withdrawn. */
export const planIdOf = (db: ReadableDb, entryId: string): string | null =>
  first<{ id: string }>(db, 'SELECT id FROM commitments WHERE entry_id = :entryId AND deleted_at IS NULL', {
    entryId,
  })?.id ?? null

export const openPlansOf = (db: ReadableDb, entryId: string): Commitment[] =>
  all<CommitmentRow>(
    db,
    `SELECT ${COLUMNS} FROM commitments WHERE entry_id = :entryId AND outcome IS NULL AND deleted_at IS NULL`,
    { entryId },
  ).map(commitmentOf)

/** Plans answered in an entry, in the order in which they were made. */
export const plansAnsweredIn = (db: ReadableDb, entryId: string): Commitment[] =>
  all<CommitmentRow>(
    db,
    `SELECT ${COLUMNS} FROM commitments WHERE answered_in = :entryId AND deleted_at IS NULL ORDER BY day, id`,
    { entryId },
  ).map(commitmentOf)

export type PlanAnswer = {
  id: string
  outcome: z.output<typeof Outcome> | null
  answeredIn: string | null
  answeredAt: number | null
  letGoWord: string
  at: number
}

export const putAnswer = (db: WritableDb, answer: PlanAnswer): void =>
  runExactly(
    db,
    1,
    `UPDATE commitments SET outcome = :outcome, answered_in = :answeredIn, answered_at = :answeredAt,
       let_go_word = :letGoWord, changed_at = :at WHERE id = :id AND deleted_at IS NULL`,
    answer,
  )

/** Plans of every debrief, newest first, those in the bin too. */
export const plansIn = (
  db: ReadableDb,
  { state, limit }: { state: z.output<typeof CommitmentState>; limit: number },
): Commitment[] =>
  all<CommitmentRow>(
    db,
    `SELECT ${COLUMNS} FROM commitments
     WHERE deleted_at IS NULL AND (:state = 'all' OR (outcome IS NULL) = (:state = 'open'))
     ORDER BY day DESC, id DESC LIMIT :limit`,
    { state, limit },
  ).map(commitmentOf)
