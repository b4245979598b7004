import type { EntryStep, RevisionSummary } from '../../../shared/contract/journal.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type RevisionReason = RevisionSummary['reason']

type RevisionRow = {
  id: string
  entry_id: string
  parent_id: string | null
  sealed_at: number
  words: number
  characters: number
  reason: RevisionReason
  is_head: number
}

const COLUMNS = `r.id, r.entry_id, r.parent_id, r.sealed_at, r.words, r.characters, r.reason,
  r.id IS e.head_revision AS is_head`

export const revisionSummaryOf = (row: RevisionRow): RevisionSummary => ({
  id: row.id,
  parentId: row.parent_id,
  sealedAt: row.sealed_at,
  words: row.words,
  characters: row.characters,
  reason: row.reason,
  isHead: row.is_head === 1,
})

export const findRevision = (db: ReadableDb, id: string): RevisionRow | undefined =>
  first<RevisionRow>(
    db,
    `SELECT ${COLUMNS} FROM revisions r JOIN entries e ON e.id = r.entry_id WHERE r.id = :id`,
    { id },
  )

/** All revisions of an entry, newest first. */
export const revisionsOf = (db: ReadableDb, entryId: string): RevisionRow[] =>
  all<RevisionRow>(
    db,
    `SELECT ${COLUMNS} FROM revisions r JOIN entries e ON e.id = r.entry_id
     WHERE r.entry_id = :entryId ORDER BY r.sealed_at DESC, r.id DESC`,
    { entryId },
  )

export const hasRevisions = (db: ReadableDb, entryId: string): boolean =>
  first(db, 'SELECT 1 FROM revisions WHERE entry_id = :entryId LIMIT 1', { entryId }) !== undefined

export type NewRevision = {
  id: string
  entryId: string
  parentId: string | null
  at: number
  reason: RevisionReason
  words: number
  characters: number
  deviceId: string
}

/** Appends an immutable revision with its steps in order. */
export const insertRevision = (db: WritableDb, revision: NewRevision, steps: readonly EntryStep[]): void => {
  run(
    db,
    `INSERT INTO revisions (id, entry_id, parent_id, sealed_at, reason, words, characters, device_id)
     VALUES (:id, :entryId, :parentId, :at, :reason, :words, :characters, :deviceId)`,
    revision,
  )
  steps.forEach((step, position) => {
    run(
      db,
      `INSERT INTO revision_steps (revision_id, position, step_id, prompt_id, prompt_text, body, version)
       VALUES (:revisionId, :position, :stepId, :promptId, :promptText, :body, :version)`,
      { revisionId: revision.id, position, ...step },
    )
  })
}

export type HeadFacts = { revisionId: string; opening: string; words: number; at: number }

/** Makes a revision the entry's newest, with what the list shows of it. */
export const setHead = (db: WritableDb, entryId: string, head: HeadFacts): void =>
  runExactly(
    db,
    1,
    `UPDATE entries SET head_revision = :revisionId, opening = :opening, words = :words, changed_at = :at
     WHERE id = :entryId`,
    { entryId, ...head },
  )
