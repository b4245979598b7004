import type { TextsRevision } from '../../../shared/contract/connecting.ts'
import { all, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'
import type { StoredText } from './texts-store.ts'

/** A field in a sealed revision, with the title it stood under then. */
export type SealedText = StoredText & { readonly heading: string }

type Row = Omit<TextsRevision, 'isHead'> & { isHead: number; summaryId: string }

const REVISIONS = `SELECT r.id, r.parent_id AS parentId, r.sealed_at AS sealedAt, r.words, r.reason,
    r.summary_id AS summaryId, r.id IS s.head_revision AS isHead
  FROM summary_revisions r JOIN summaries s ON s.id = r.summary_id`

const revisionOf = ({ summaryId: _, isHead, ...row }: Row): TextsRevision => ({
  ...row,
  isHead: isHead === 1,
})

/** Newest first. */
export const revisionsOf = (db: ReadableDb, summaryId: string): TextsRevision[] =>
  all<Row>(db, `${REVISIONS} WHERE r.summary_id = :summaryId ORDER BY r.sealed_at DESC, r.id DESC`, {
    summaryId,
  }).map(revisionOf)

export const findTextsRevision = (
  db: ReadableDb,
  id: string,
): { summaryId: string; revision: TextsRevision } | undefined => {
  const row = first<Row>(db, `${REVISIONS} WHERE r.id = :id`, { id })
  return row && { summaryId: row.summaryId, revision: revisionOf(row) }
}

export const sealedTexts = (db: ReadableDb, revisionId: string): SealedText[] =>
  all(
    db,
    `SELECT text_id AS textId, section_id AS sectionId, story_id AS storyId, part, heading, body, version
     FROM summary_revision_texts WHERE revision_id = :revisionId ORDER BY position`,
    { revisionId },
  )

export type NewTextsRevision = {
  readonly id: string
  readonly summaryId: string
  readonly parentId: string | null
  readonly at: number
  readonly reason: TextsRevision['reason']
  readonly words: number
  readonly deviceId: string
}

/** Appends an immutable revision with its fields in order. */
export const insertTextsRevision = (
  db: WritableDb,
  revision: NewTextsRevision,
  texts: readonly SealedText[],
): void => {
  run(
    db,
    `INSERT INTO summary_revisions (id, summary_id, parent_id, sealed_at, reason, words, device_id)
     VALUES (:id, :summaryId, :parentId, :at, :reason, :words, :deviceId)`,
    revision,
  )
  for (const [position, text] of texts.entries()) {
    run(
      db,
      `INSERT INTO summary_revision_texts (revision_id, position, text_id, section_id, story_id, part, heading, body,
         version)
       VALUES (:revisionId, :position, :textId, :sectionId, :storyId, :part, :heading, :body, :version)`,
      { revisionId: revision.id, position, ...text },
    )
  }
}
