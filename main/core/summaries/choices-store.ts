import { z } from 'zod'
import type { ChoiceKind, ChoiceShow, Redaction } from '../../../shared/contract/choices.ts'
import { all, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './store.ts'

/** Where words stand in a sealed answer, UTF-16 units. */
export type Anchor = {
  readonly revisionId: string
  readonly stepId: string
  readonly start: number
  readonly end: number
}

export type StoredField = {
  readonly field: string
  readonly words: string
  readonly anchor: Anchor | null
  readonly erased: boolean
  /** In order. */
  readonly redactions: readonly Redaction[]
}

/** Numbers and our own names, never a member’s words. */
export type Facts = Readonly<Record<string, string | number | null>>

export type StoredChoice = {
  readonly id: string
  /** The number of its token. */
  readonly key: number
  readonly sectionId: string
  readonly storyId: string | null
  readonly kind: ChoiceKind
  readonly targetId: string | null
  /** Of a chart, as JSON; null otherwise. */
  readonly spec: string | null
  readonly show: ChoiceShow
  readonly day: string
  readonly entryId: string | null
  readonly facts: Facts
  readonly removed: boolean
  readonly fields: readonly StoredField[]
}

const FactsJson = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

type Row = Omit<StoredChoice, 'facts' | 'removed' | 'fields'> & { facts: string; removed: number }
type WordsRow = {
  choiceId: string
  field: string
  words: string
  revisionId: string | null
  stepId: string | null
  start: number | null
  end: number | null
  erased: number
}
type RedactionRow = { id: string; choiceId: string; field: string; start: number; end: number; label: string }

const anchorOf = ({ revisionId, stepId, start, end }: WordsRow): Anchor | null =>
  revisionId === null || stepId === null || start === null || end === null
    ? null
    : { revisionId, stepId, start, end }

/** All choices of a draft in the order of its sections and their own, removed ones too. */
export const choicesOf = (db: ReadableDb, summaryId: string): StoredChoice[] => {
  const rows = all<Row>(
    db,
    `SELECT c.id, c.source_key AS key, c.section_id AS sectionId, c.story_id AS storyId, c.kind,
       c.target_id AS targetId, c.spec, c.show, c.day, c.entry_id AS entryId, c.facts,
       c.deleted_at IS NOT NULL AS removed
     FROM summary_choices c JOIN summary_sections s ON s.id = c.section_id
     LEFT JOIN summary_stories y ON y.id = c.story_id
     WHERE c.summary_id = :summaryId AND y.deleted_at IS NULL
     ORDER BY s.position, s.id, y.position IS NOT NULL, y.position, y.id, c.position, c.source_key`,
    { summaryId },
  )
  const words = Map.groupBy(
    all<WordsRow>(
      db,
      `SELECT w.choice_id AS choiceId, w.field, w.words, w.revision_id AS revisionId, w.step_id AS stepId,
         w.start_at AS start, w.end_at AS end, w.erased
       FROM summary_choices c JOIN summary_choice_words w ON w.choice_id = c.id
       WHERE c.summary_id = :summaryId ORDER BY w.rowid`,
      { summaryId },
    ),
    ({ choiceId }) => choiceId,
  )
  const redactions = Map.groupBy(
    all<RedactionRow>(
      db,
      `SELECT r.id, r.choice_id AS choiceId, r.field, r.start_at AS start, r.end_at AS end, r.label
       FROM summary_choices c JOIN summary_redactions r ON r.choice_id = c.id
       WHERE c.summary_id = :summaryId ORDER BY r.start_at`,
      { summaryId },
    ),
    ({ choiceId, field }) => `${choiceId} ${field}`,
  )
  const fieldOf = (row: WordsRow): StoredField => ({
    field: row.field,
    words: row.words,
    anchor: anchorOf(row),
    erased: row.erased === 1,
    redactions: (redactions.get(`${row.choiceId} ${row.field}`) ?? []).map(({ id, start, end, label }) => ({
      id,
      span: { start, end },
      label,
    })),
  })
  return rows.map(({ facts, removed, ...row }) => ({
    ...row,
    facts: FactsJson.parse(facts),
    removed: removed === 1,
    fields: (words.get(row.id) ?? []).map(fieldOf),
  }))
}

export type NewChoice = Omit<StoredChoice, 'removed' | 'fields'> & { readonly summaryId: string }

/** Puts a choice last among those of its place. */
export const insertChoice = (db: WritableDb, choice: NewChoice, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO summary_choices (id, summary_id, section_id, story_id, source_key, kind, target_id, spec, show,
       position, day, entry_id, facts, changed_at, device_id)
     VALUES (:id, :summaryId, :sectionId, :storyId, :key, :kind, :targetId, :spec, :show,
       (SELECT coalesce(max(position) + 1, 0) FROM summary_choices WHERE section_id = :sectionId),
       :day, :entryId, :facts, :at, :deviceId)`,
    { ...choice, facts: JSON.stringify(choice.facts), ...stamp },
  )
}

export type NewField = Pick<StoredField, 'field' | 'words' | 'anchor'>

/** Writes a field’s words anew; redactions of it must have been taken away before. */
export const putField = (db: WritableDb, choiceId: string, { field, words, anchor }: NewField): void => {
  run(
    db,
    `INSERT INTO summary_choice_words (choice_id, field, words, revision_id, step_id, start_at, end_at)
     VALUES (:choiceId, :field, :words, :revisionId, :stepId, :start, :end)
     ON CONFLICT (choice_id, field) DO UPDATE SET words = excluded.words, revision_id = excluded.revision_id,
       step_id = excluded.step_id, start_at = excluded.start_at, end_at = excluded.end_at, erased = 0`,
    {
      choiceId,
      field,
      words,
      revisionId: anchor?.revisionId ?? null,
      stepId: anchor?.stepId ?? null,
      start: anchor?.start ?? null,
      end: anchor?.end ?? null,
    },
  )
}

/** Replaces the redactions of one field. */
export const putRedactions = (
  db: WritableDb,
  choiceId: string,
  field: string,
  redactions: readonly Redaction[],
  stamp: Stamp,
): void => {
  run(db, 'DELETE FROM summary_redactions WHERE choice_id = :choiceId AND field = :field', {
    choiceId,
    field,
  })
  for (const { id, span, label } of redactions) {
    run(
      db,
      `INSERT INTO summary_redactions (id, choice_id, field, start_at, end_at, label, changed_at, device_id)
       VALUES (:id, :choiceId, :field, :start, :end, :label, :at, :deviceId)`,
      { id, choiceId, field, ...span, label, ...stamp },
    )
  }
}

/** What a choice is of and when, as its source says it now. */
export const updateFacts = (
  db: WritableDb,
  { id, day, facts }: Pick<StoredChoice, 'id' | 'day' | 'facts'>,
  stamp: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE summary_choices SET day = :day, facts = :facts, changed_at = :at, device_id = :deviceId WHERE id = :id`,
    { id, day, facts: JSON.stringify(facts), ...stamp },
  )

export const updateShow = (db: WritableDb, id: string, show: ChoiceShow, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_choices SET show = :show, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, show, ...stamp },
  )

export type ChoicePlace = {
  readonly id: string
  readonly sectionId: string
  readonly storyId: string | null
  readonly position: number
}

export const setPlace = (db: WritableDb, place: ChoicePlace, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE summary_choices SET section_id = :sectionId, story_id = :storyId, position = :position,
       changed_at = :at, device_id = :deviceId WHERE id = :id`,
    { ...place, ...stamp },
  )

/** Takes out with an instant, puts back with null. */
export const setChoiceDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE summary_choices SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )

/** A field that its source has no more. */
export const deleteField = (db: WritableDb, choiceId: string, field: string): void =>
  runExactly(db, 1, 'DELETE FROM summary_choice_words WHERE choice_id = :choiceId AND field = :field', {
    choiceId,
    field,
  })
