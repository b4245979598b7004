import type { EntryStep } from '../../../shared/contract/journal.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { EntryClock, EntryRow } from './entry-store.ts'

type StepRow = {
  step_id: string
  prompt_id: string | null
  prompt_text: string
  body: string
  version: number
}

const stepOfRow = (row: StepRow): EntryStep => ({
  stepId: row.step_id,
  promptId: row.prompt_id,
  promptText: row.prompt_text,
  body: row.body,
  version: row.version,
})

/** In the order of the flow; steps that this version does not know come last. */
const inFlowOrder = (flow: EntryRow['flow'], steps: EntryStep[]): EntryStep[] => {
  const order = FLOWS[flow].steps.map(({ id }) => id)
  const place = ({ stepId }: EntryStep): number => {
    const index = order.indexOf(stepId)
    return index < 0 ? order.length : index
  }
  return steps.toSorted((a, b) => place(a) - place(b))
}

const STEP_COLUMNS = 'step_id, prompt_id, prompt_text, body, version'

/** The steps of a sealed revision, as they were. */
export const revisionSteps = (db: ReadableDb, revisionId: string): EntryStep[] =>
  all<StepRow>(
    db,
    `SELECT ${STEP_COLUMNS} FROM revision_steps WHERE revision_id = :revisionId ORDER BY position`,
    { revisionId },
  ).map(stepOfRow)

/** The current text: the head revision with the draft's steps laid over it. */
export const currentSteps = (
  db: ReadableDb,
  { id, flow, head_revision }: Pick<EntryRow, 'id' | 'flow' | 'head_revision'>,
): EntryStep[] => {
  const rows = all<StepRow>(
    db,
    `SELECT ${STEP_COLUMNS} FROM draft_steps WHERE entry_id = :id
     UNION ALL
     SELECT ${STEP_COLUMNS} FROM revision_steps WHERE revision_id = :head
       AND step_id NOT IN (SELECT step_id FROM draft_steps WHERE entry_id = :id)`,
    { id, head: head_revision },
  )
  return inFlowOrder(flow, rows.map(stepOfRow))
}

export type StepFacts = Pick<StepRow, 'version' | 'prompt_id' | 'prompt_text'>

/** A step's version and prompt as they are now, without reading its body. */
export const findStepFacts = (
  db: ReadableDb,
  entryId: string,
  { head_revision }: Pick<EntryClock, 'head_revision'>,
  stepId: string,
): StepFacts | undefined =>
  first<StepFacts>(
    db,
    `SELECT version, prompt_id, prompt_text FROM draft_steps WHERE entry_id = :entryId AND step_id = :stepId
     UNION ALL
     SELECT version, prompt_id, prompt_text FROM revision_steps WHERE revision_id = :head AND step_id = :stepId
     LIMIT 1`,
    { entryId, head: head_revision, stepId },
  )

export const putDraft = (
  db: WritableDb,
  draft: { entryId: string; head: string | null; at: number; deviceId: string },
): void => {
  run(
    db,
    `INSERT INTO drafts (entry_id, base_revision, updated_at, device_id) VALUES (:entryId, :head, :at, :deviceId)
     ON CONFLICT (entry_id) DO UPDATE SET updated_at = excluded.updated_at, device_id = excluded.device_id`,
    draft,
  )
}

export const putDraftStep = (db: WritableDb, entryId: string, step: EntryStep): void => {
  run(
    db,
    `INSERT INTO draft_steps (entry_id, step_id, prompt_id, prompt_text, body, version)
     VALUES (:entryId, :stepId, :promptId, :promptText, :body, :version)
     ON CONFLICT (entry_id, step_id) DO UPDATE SET prompt_id = excluded.prompt_id,
       prompt_text = excluded.prompt_text, body = excluded.body, version = excluded.version`,
    { entryId, ...step },
  )
}

export const setStepClock = (db: WritableDb, entryId: string, clock: number, at: number): void =>
  runExactly(db, 1, 'UPDATE entries SET step_clock = :clock, changed_at = :at WHERE id = :entryId', {
    entryId,
    clock,
    at,
  })

export const deleteDraft = (db: WritableDb, entryId: string): void => {
  run(db, 'DELETE FROM drafts WHERE entry_id = :entryId', { entryId })
}

/** A draft that turned out to say what the head says: only its versions are worth keeping, for open windows. */
export const keepDraftVersions = (db: WritableDb, entryId: string, head: string): void => {
  run(
    db,
    `UPDATE revision_steps SET version = d.version FROM draft_steps d
     WHERE revision_steps.revision_id = :head AND d.entry_id = :entryId AND d.step_id = revision_steps.step_id`,
    { entryId, head },
  )
}

/** Entries with an open draft. */
export const openDrafts = (db: ReadableDb): { entry_id: string; updated_at: number }[] =>
  all(db, 'SELECT entry_id, updated_at FROM drafts')

/** Entries that were never sealed. */
export const unsealedEntries = (db: ReadableDb): { id: string }[] =>
  all(db, 'SELECT id FROM entries WHERE head_revision IS NULL')

/** Whether a step's current body is exactly this. */
export const stepBodyIs = (
  db: ReadableDb,
  entryId: string,
  { head_revision }: Pick<EntryClock, 'head_revision'>,
  stepId: string,
  body: string,
): boolean =>
  first<{ same: number }>(
    db,
    `SELECT body = :body AS same FROM draft_steps WHERE entry_id = :entryId AND step_id = :stepId
     UNION ALL
     SELECT body = :body AS same FROM revision_steps WHERE revision_id = :head AND step_id = :stepId
     LIMIT 1`,
    { entryId, head: head_revision, stepId, body },
  )?.same === 1
