import { z } from 'zod'
import type { TemplateId } from '../../../shared/contract/summaries.ts'
import { SummaryOptions } from '../../../shared/contract/summaries.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** A draft without its sections. */
export type StoredSummary = {
  readonly id: string
  readonly template: TemplateId
  readonly title: string
  readonly reader: string
  readonly author: string
  readonly role: string
  readonly from: string
  readonly to: string
  readonly options: SummaryOptions
  readonly headRevision: string | null
  readonly warnedAt: number | null
  readonly changedAt: number
  readonly deletedAt: number | null
  readonly editions: number
  readonly lastEdition: string | null
}

type Row = Omit<StoredSummary, 'options'> & { options: string }

const SUMMARIES = `SELECT s.id, s.template, s.title, s.reader, s.author, s.role, s.from_day AS "from", s.to_day AS "to",
    s.options, s.head_revision AS headRevision, s.warned_at AS warnedAt, s.changed_at AS changedAt,
    s.deleted_at AS deletedAt,
    (SELECT count(*) FROM editions e WHERE e.summary_id = s.id AND e.deleted_at IS NULL) AS editions,
    (SELECT max(day) FROM editions e WHERE e.summary_id = s.id AND e.deleted_at IS NULL) AS lastEdition
  FROM summaries s WHERE s.erased_at IS NULL`

const Options = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(SummaryOptions)

const summaryOf = ({ options, ...row }: Row): StoredSummary => ({ ...row, options: Options.parse(options) })

/** Drafts that stand, the last changed first. */
export const liveSummaries = (db: ReadableDb): StoredSummary[] =>
  all<Row>(db, `${SUMMARIES} AND s.deleted_at IS NULL ORDER BY s.changed_at DESC, s.id DESC`).map(summaryOf)

/** Removed ones, the last removed first. */
export const removedSummaries = (db: ReadableDb): StoredSummary[] =>
  all<Row>(db, `${SUMMARIES} AND s.deleted_at IS NOT NULL ORDER BY s.deleted_at DESC, s.id DESC`).map(
    summaryOf,
  )

/** A draft, removed ones too. */
export const findSummary = (db: ReadableDb, id: string): StoredSummary | undefined => {
  const row = first<Row>(db, `${SUMMARIES} AND s.id = :id`, { id })
  return row && summaryOf(row)
}

export type SummaryFacts = Pick<
  StoredSummary,
  'id' | 'template' | 'title' | 'reader' | 'author' | 'role' | 'from' | 'to' | 'options'
>

export const insertSummary = (db: WritableDb, { options, ...facts }: SummaryFacts, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO summaries (id, template, title, reader, author, role, from_day, to_day, options, changed_at, device_id)
     VALUES (:id, :template, :title, :reader, :author, :role, :from, :to, :options, :at, :deviceId)`,
    { ...facts, options: JSON.stringify(options), ...stamp },
  )
}

export const updateSummary = (db: WritableDb, facts: Omit<SummaryFacts, 'template'>, stamp: Stamp): void => {
  const { id, title, reader, author, role, from, to, options } = facts
  runExactly(
    db,
    1,
    `UPDATE summaries SET title = :title, reader = :reader, author = :author, role = :role, from_day = :from,
       to_day = :to, options = :options, changed_at = :at, device_id = :deviceId WHERE id = :id`,
    { id, title, reader, author, role, from, to, options: JSON.stringify(options), ...stamp },
  )
}

/** Notes that something of a draft changed, so that the list shows the last changed first. */
export const touchSummary = (db: WritableDb, id: string, stamp: Stamp): void =>
  runExactly(db, 1, 'UPDATE summaries SET changed_at = :at, device_id = :deviceId WHERE id = :id', {
    id,
    ...stamp,
  })

export const setWarned = (db: WritableDb, id: string, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summaries SET warned_at = coalesce(warned_at, :at), device_id = :deviceId WHERE id = :id',
    { id, ...stamp },
  )

/** Removes with an instant, puts back with null. */
export const setSummaryDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summaries SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )

export const setHeadRevision = (db: WritableDb, id: string, revisionId: string): void =>
  runExactly(db, 1, 'UPDATE summaries SET head_revision = :revisionId WHERE id = :id', { id, revisionId })

/** The next number for a choice's key; given once and never again in this summary. */
export const nextKey = (db: WritableDb, id: string): number => {
  runExactly(db, 1, 'UPDATE summaries SET source_clock = source_clock + 1 WHERE id = :id', { id })
  return (
    first<{ key: number }>(db, 'SELECT source_clock AS key FROM summaries WHERE id = :id', { id })?.key ?? 0
  )
}

/** Keys given so far, for a draft that is made from another one. */
export const copyKeyClock = (db: WritableDb, from: string, to: string): void =>
  runExactly(
    db,
    1,
    'UPDATE summaries SET source_clock = (SELECT source_clock FROM summaries WHERE id = :from) WHERE id = :to',
    { from, to },
  )

const HELD = [
  'summary_revisions',
  'summary_sections',
  'summary_standards',
  'interview_questions',
  'interview_answers',
]

/** Erases a removed draft with all its words; where it has editions, an empty row is left for them to hang on. */
export const eraseSummary = (db: WritableDb, id: string, stamp: Stamp): void => {
  for (const table of HELD) run(db, `DELETE FROM ${table} WHERE summary_id = :id`, { id })
  const kept = run(
    db,
    `UPDATE summaries SET title = '', reader = '', author = '', role = '', head_revision = NULL, erased_at = :at,
       changed_at = :at, device_id = :deviceId WHERE id = :id AND EXISTS (SELECT 1 FROM editions WHERE summary_id = :id)`,
    { id, ...stamp },
  )
  if (kept === 0) runExactly(db, 1, 'DELETE FROM summaries WHERE id = :id', { id })
}
