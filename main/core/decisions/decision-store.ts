import type { z } from 'zod'
import type { CameTrue, DecisionNote } from '../../../shared/contract/decisions.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

type Stamp = { readonly at: number; readonly deviceId: string }

/** The facts of a decision. It bears its entry’s id, so that both machines of a merge give it the same. */
export type DecisionFacts = {
  readonly percent: number | null
  readonly revisitOn: string | null
  readonly revisitSetAt: number | null
  readonly recordedAt: number | null
  readonly lockedRevision: string | null
}

/** A decision of which only words were written so far. */
export const NO_FACTS: DecisionFacts = {
  percent: null,
  revisitOn: null,
  revisitSetAt: null,
  recordedAt: null,
  lockedRevision: null,
}

/** Rows of these decisions by their decision’s id, in the order of the query. */
const byDecision = <Row extends { decisionId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> =>
  Map.groupBy(rows, ({ decisionId }) => decisionId)

const asked = (ids: readonly string[]): { ids: string } => ({ ids: JSON.stringify(ids) })

export const factsOfDecisions = (
  db: ReadableDb,
  ids: readonly string[],
): ReadonlyMap<string, DecisionFacts> =>
  new Map(
    all<DecisionFacts & { id: string }>(
      db,
      `SELECT d.id, d.percent, d.revisit_on AS revisitOn, d.revisit_set_at AS revisitSetAt,
         d.recorded_at AS recordedAt, d.locked_revision AS lockedRevision
       FROM json_each(:ids) j CROSS JOIN decisions d ON d.id = j.value`,
      asked(ids),
    ).map(({ id, ...facts }) => [id, facts]),
  )

export const valuesOfDecisions = (db: ReadableDb, ids: readonly string[]) =>
  byDecision(
    all<{ decisionId: string; valueId: string }>(
      db,
      `SELECT v.decision_id AS decisionId, v.value_id AS valueId
       FROM json_each(:ids) j CROSS JOIN decision_values v ON v.decision_id = j.value ORDER BY v.position`,
      asked(ids),
    ),
  )

export const notesOfDecisions = (db: ReadableDb, ids: readonly string[]) =>
  byDecision(
    all<z.output<typeof DecisionNote> & { decisionId: string }>(
      db,
      `SELECT n.id, n.decision_id AS decisionId, n.body, n.postponed_from AS postponedFrom, n.made_at AS madeAt
       FROM json_each(:ids) j CROSS JOIN decision_notes n ON n.decision_id = j.value
       WHERE n.deleted_at IS NULL ORDER BY n.made_at, n.id`,
      asked(ids),
    ),
  )

export type RevisitRow = {
  readonly decisionId: string
  readonly entryId: string
  readonly cameTrue: z.output<typeof CameTrue> | null
}

export const revisitsOfDecisions = (db: ReadableDb, ids: readonly string[]) =>
  byDecision(
    all<RevisitRow>(
      db,
      `SELECT r.decision_id AS decisionId, r.entry_id AS entryId, r.came_true AS cameTrue
       FROM json_each(:ids) j CROSS JOIN revisits r ON r.decision_id = j.value ORDER BY r.entry_id`,
      asked(ids),
    ),
  )

export const findRevisit = (db: ReadableDb, entryId: string): RevisitRow | undefined =>
  first(
    db,
    'SELECT decision_id AS decisionId, entry_id AS entryId, came_true AS cameTrue FROM revisits WHERE entry_id = :entryId',
    { entryId },
  )

export const isRecorded = (db: ReadableDb, id: string): boolean =>
  first(db, 'SELECT 1 FROM decisions WHERE id = :id AND recorded_at IS NOT NULL', { id }) !== undefined

/** Whether the member set a fact, so that the decision is worth keeping without a word. */
export const hasFacts = (db: ReadableDb, id: string): boolean =>
  first(
    db,
    `SELECT 1 FROM decisions d WHERE id = :id AND (percent IS NOT NULL OR revisit_on IS NOT NULL
       OR EXISTS (SELECT 1 FROM decision_values v WHERE v.decision_id = d.id))`,
    { id },
  ) !== undefined

/** Writes a decision’s facts; its entry must be one of the flow. */
export const putFacts = (db: WritableDb, id: string, facts: DecisionFacts, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO decisions (id, entry_id, percent, revisit_on, revisit_set_at, recorded_at, locked_revision,
       changed_at, device_id)
     VALUES (:id, :id, :percent, :revisitOn, :revisitSetAt, :recordedAt, :lockedRevision, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET percent = excluded.percent, revisit_on = excluded.revisit_on,
       revisit_set_at = excluded.revisit_set_at, recorded_at = excluded.recorded_at,
       locked_revision = excluded.locked_revision, changed_at = excluded.changed_at,
       device_id = excluded.device_id`,
    { id, ...facts, at, deviceId },
  )
}

export const replaceValues = (db: WritableDb, id: string, valueIds: readonly string[]): void => {
  run(db, 'DELETE FROM decision_values WHERE decision_id = :id', { id })
  for (const [position, valueId] of [...new Set(valueIds)].entries()) {
    run(
      db,
      'INSERT INTO decision_values (decision_id, value_id, position) VALUES (:id, :valueId, :position)',
      {
        id,
        valueId,
        position,
      },
    )
  }
}

export type NewNote = {
  readonly id: string
  readonly decisionId: string
  readonly body: string
  readonly postponedFrom: string | null
}

export const insertNote = (db: WritableDb, note: NewNote, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO decision_notes (id, decision_id, body, postponed_from, made_at, changed_at, device_id)
     VALUES (:id, :decisionId, :body, :postponedFrom, :at, :at, :deviceId)`,
    { ...note, at, deviceId },
  )
}

export const insertRevisit = (
  db: WritableDb,
  { entryId, decisionId }: Pick<RevisitRow, 'entryId' | 'decisionId'>,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO revisits (entry_id, decision_id, changed_at, device_id)
     VALUES (:entryId, :decisionId, :at, :deviceId)`,
    { entryId, decisionId, at, deviceId },
  )
}

export const updateCameTrue = (
  db: WritableDb,
  entryId: string,
  cameTrue: RevisitRow['cameTrue'],
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE revisits SET came_true = :cameTrue, changed_at = :at, device_id = :deviceId
     WHERE entry_id = :entryId`,
    { entryId, cameTrue, at, deviceId },
  )
