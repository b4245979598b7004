import type { TextPart } from '../../../shared/contract/summaries.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './store.ts'

/** A field of connecting words as it stands now. */
export type StoredText = {
  readonly textId: string
  readonly sectionId: string
  readonly storyId: string | null
  readonly part: TextPart
  readonly body: string
  readonly version: number
}

const COLUMNS = 't.id AS textId, t.section_id AS sectionId, t.story_id AS storyId, t.part, t.body, t.version'

const ORDER = `ORDER BY s.position, s.id, y.position IS NOT NULL, y.position, y.id,
  CASE t.part WHEN 'intro' THEN 0 WHEN 'situation' THEN 1 WHEN 'action' THEN 2 WHEN 'result' THEN 3 ELSE 4 END`

/** All fields of a draft in the order of its sections and stories; those of removed stories are left out. */
export const textsOf = (db: ReadableDb, summaryId: string): StoredText[] =>
  all(
    db,
    `SELECT ${COLUMNS} FROM summary_texts t JOIN summary_sections s ON s.id = t.section_id
     LEFT JOIN summary_stories y ON y.id = t.story_id
     WHERE t.summary_id = :summaryId AND y.deleted_at IS NULL ${ORDER}`,
    { summaryId },
  )

/** A field of this draft, one of a removed story too. */
export const findText = (db: ReadableDb, summaryId: string, textId: string): StoredText | undefined =>
  first(db, `SELECT ${COLUMNS} FROM summary_texts t WHERE t.id = :textId AND t.summary_id = :summaryId`, {
    summaryId,
    textId,
  })

export type NewText = Omit<StoredText, 'body' | 'version'> & { readonly body?: string }

export const insertText = (db: WritableDb, summaryId: string, text: NewText, stamp: Stamp): void => {
  const { textId, sectionId, storyId, part, body = '' } = text
  run(
    db,
    `INSERT INTO summary_texts (id, summary_id, section_id, story_id, part, body, changed_at, device_id)
     VALUES (:textId, :summaryId, :sectionId, :storyId, :part, :body, :at, :deviceId)`,
    { summaryId, textId, sectionId, storyId, part, body, ...stamp },
  )
}

/** @returns the version that the field has from now on */
export const putBody = (db: WritableDb, textId: string, body: string, stamp: Stamp): number => {
  runExactly(
    db,
    1,
    `UPDATE summary_texts SET body = :body, version = version + 1, changed_at = :at, device_id = :deviceId
     WHERE id = :textId`,
    { textId, body, ...stamp },
  )
  return (
    first<{ version: number }>(db, 'SELECT version FROM summary_texts WHERE id = :textId', { textId })
      ?.version ?? 0
  )
}

/** Ids of drafts of which something was saved since their newest sealed revision. */
export const unsealedSummaries = (db: ReadableDb): string[] =>
  all<{ id: string }>(
    db,
    `SELECT DISTINCT s.id FROM summaries s JOIN summary_texts t ON t.summary_id = s.id
     LEFT JOIN summary_revision_texts r ON r.revision_id = s.head_revision AND r.text_id = t.id
     WHERE t.version > coalesce(r.version, 0) AND s.erased_at IS NULL`,
  ).map(({ id }) => id)
