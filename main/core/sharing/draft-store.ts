import { z } from 'zod'
import type { Block } from '../../../shared/domain/exchange/blocks.ts'
import type { Span } from '../../../shared/domain/span.ts'
import type { FlowId } from '../../../shared/framework/flows.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** A share that is being composed, without what was chosen for it. */
export type StoredDraft = {
  readonly id: string
  readonly contactId: string | null
  readonly note: string
  /** Of note and questions. */
  readonly wordsVersion: number
  readonly withDates: boolean
  readonly withMeeting: boolean
  readonly deleteBy: string | null
  readonly changedAt: number
}

type DraftRow = Omit<StoredDraft, 'withDates' | 'withMeeting'> & { withDates: number; withMeeting: number }

const DRAFT = `SELECT id, contact_id AS contactId, note, words_version AS wordsVersion, with_dates AS withDates, with_meeting AS withMeeting,
    delete_by AS deleteBy, changed_at AS changedAt FROM shares WHERE state = 'draft'`

const draftOf = (row: DraftRow): StoredDraft => ({
  ...row,
  withDates: row.withDates === 1,
  withMeeting: row.withMeeting === 1,
})

/** A draft that was not discarded; a discarded one only where it is asked for. */
export const findDraft = (
  db: ReadableDb,
  id: string,
  which: 'standing' | 'discarded' = 'standing',
): StoredDraft | undefined => {
  const row = first<DraftRow>(
    db,
    `${DRAFT} AND id = :id AND deleted_at IS ${which === 'standing' ? 'NULL' : 'NOT NULL'}`,
    { id },
  )
  return row && draftOf(row)
}

/** Drafts that were not discarded, the last changed first. */
export const standingDrafts = (db: ReadableDb): StoredDraft[] =>
  all<DraftRow>(db, `${DRAFT} AND deleted_at IS NULL ORDER BY changed_at DESC, id DESC`).map(draftOf)

export const insertDraft = (
  db: WritableDb,
  { id, contactId }: Pick<StoredDraft, 'id' | 'contactId'>,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO shares (id, contact_id, state, note, with_dates, with_meeting, made_at, changed_at, device_id)
     VALUES (:id, :contactId, 'draft', '', 0, 0, :at, :at, :deviceId)`,
    { id, contactId, at, deviceId },
  )
}

/** Writes the draft’s own facts. Each change is later than the one before, also within one millisecond. */
export const updateDraft = (db: WritableDb, draft: StoredDraft, { at, deviceId }: Stamp): void => {
  const { id, contactId, note, wordsVersion, withDates, withMeeting, deleteBy } = draft
  runExactly(
    db,
    1,
    `UPDATE shares SET contact_id = :contactId, note = :note, words_version = :wordsVersion, with_dates = :withDates,
       with_meeting = :withMeeting, delete_by = :deleteBy, changed_at = max(:at, changed_at + 1), device_id = :deviceId
     WHERE id = :id AND state = 'draft'`,
    {
      id,
      contactId,
      note,
      wordsVersion,
      withDates: Number(withDates),
      withMeeting: Number(withMeeting),
      deleteBy,
      at,
      deviceId,
    },
  )
}

/** Discards with an instant, puts back with null. */
export const setDiscarded = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE shares SET deleted_at = :deletedAt, changed_at = max(:at, changed_at + 1), device_id = :deviceId
     WHERE id = :id AND state = 'draft'`,
    { id, deletedAt, at, deviceId },
  )

/** Ids of the entries beside a draft, in the order in which they were put there; the bin is left out. */
export const sourcesOf = (db: ReadableDb, shareId: string): string[] =>
  all<{ entryId: string }>(
    db,
    `SELECT s.entry_id AS entryId FROM share_sources s JOIN entries e ON e.id = s.entry_id
     WHERE s.share_id = :shareId AND e.deleted_at IS NULL ORDER BY s.position, s.entry_id`,
    { shareId },
  ).map(({ entryId }) => entryId)

export const putSource = (db: WritableDb, shareId: string, entryId: string): void => {
  run(
    db,
    `INSERT INTO share_sources (share_id, entry_id, position)
     SELECT :shareId, :entryId, coalesce(max(position) + 1, 0) FROM share_sources WHERE share_id = :shareId
     ON CONFLICT DO NOTHING`,
    { shareId, entryId },
  )
}

/** Takes an entry away, with all that was chosen from it. */
export const deleteSource = (db: WritableDb, shareId: string, entryId: string): void => {
  const named = { shareId, entryId }
  run(db, 'DELETE FROM share_sources WHERE share_id = :shareId AND entry_id = :entryId', named)
  run(db, 'DELETE FROM share_excerpts WHERE share_id = :shareId AND entry_id = :entryId', named)
}

/** Chosen words of an entry: where they lie in a step of a sealed revision. Day and flow are the entry’s. */
export type StoredExcerpt = Span & {
  readonly id: string
  readonly entryId: string
  readonly day: string
  readonly flow: FlowId
  readonly stepId: string
  readonly revisionId: string
  /** With the rest of the paragraph. */
  readonly around: Span
  readonly withSurroundings: boolean
  readonly withPrompt: boolean
  /** In order, none overlapping. */
  readonly blocks: readonly Block[]
}

const Spans = z.array(z.tuple([z.number(), z.number()]))
const Labels = z.array(z.string())

/** Blocks as two columns hold them. */
export const blocksOf = ({ spans, labels }: { spans: string; labels: string }): Block[] => {
  const named = Labels.parse(JSON.parse(labels))
  return Spans.parse(JSON.parse(spans)).map(([start, end], index) => ({
    start,
    end,
    label: named[index] ?? '',
  }))
}

type ExcerptRow = Omit<StoredExcerpt, 'around' | 'withSurroundings' | 'withPrompt' | 'blocks'> & {
  aroundStart: number
  aroundEnd: number
  withSurroundings: number
  withPrompt: number
  spans: string
  labels: string
}

const excerptOf = ({ aroundStart, aroundEnd, spans, labels, ...row }: ExcerptRow): StoredExcerpt => ({
  ...row,
  around: { start: aroundStart, end: aroundEnd },
  withSurroundings: row.withSurroundings === 1,
  withPrompt: row.withPrompt === 1,
  blocks: blocksOf({ spans, labels }),
})

/** A draft’s excerpts in their order; those of entries in the bin are left out. */
export const excerptsOf = (db: ReadableDb, shareId: string): StoredExcerpt[] =>
  all<ExcerptRow>(
    db,
    `SELECT x.id, x.entry_id AS entryId, e.day, e.flow, x.step_id AS stepId, x.revision_id AS revisionId,
       x.start_at AS start, x.end_at AS end, x.around_start AS aroundStart, x.around_end AS aroundEnd,
       x.with_surroundings AS withSurroundings, x.with_prompt AS withPrompt, x.spans, x.labels
     FROM share_excerpts x JOIN entries e ON e.id = x.entry_id
     WHERE x.share_id = :shareId AND e.deleted_at IS NULL ORDER BY x.position, x.id`,
    { shareId },
  ).map(excerptOf)

/** Writes a new excerpt at the end, or what changed of one. */
export const putExcerpt = (
  db: WritableDb,
  shareId: string,
  excerpt: Omit<StoredExcerpt, 'day' | 'flow'>,
  { at, deviceId }: Stamp,
): void => {
  const { id, entryId, stepId, revisionId, start, end, around, blocks } = excerpt
  run(
    db,
    `INSERT INTO share_excerpts (id, share_id, entry_id, step_id, revision_id, start_at, end_at, around_start,
       around_end, with_surroundings, with_prompt, spans, labels, text, before, after, prompt, position, changed_at,
       device_id)
     SELECT :id, :shareId, :entryId, :stepId, :revisionId, :start, :end, :aroundStart, :aroundEnd, :withSurroundings,
       :withPrompt, :spans, :labels, '', '', '', '', coalesce(max(position) + 1, 0), :at, :deviceId
     FROM share_excerpts WHERE share_id = :shareId
     ON CONFLICT (id) DO UPDATE SET revision_id = excluded.revision_id, start_at = excluded.start_at,
       end_at = excluded.end_at, around_start = excluded.around_start, around_end = excluded.around_end,
       with_surroundings = excluded.with_surroundings, with_prompt = excluded.with_prompt, spans = excluded.spans,
       labels = excluded.labels, changed_at = excluded.changed_at, device_id = excluded.device_id`,
    {
      id,
      shareId,
      entryId,
      stepId,
      revisionId,
      start,
      end,
      aroundStart: around.start,
      aroundEnd: around.end,
      withSurroundings: Number(excerpt.withSurroundings),
      withPrompt: Number(excerpt.withPrompt),
      spans: JSON.stringify(blocks.map((block) => [block.start, block.end])),
      labels: JSON.stringify(blocks.map(({ label }) => label)),
      at,
      deviceId,
    },
  )
}

export const deleteExcerpt = (db: WritableDb, shareId: string, id: string): void =>
  runExactly(db, 1, 'DELETE FROM share_excerpts WHERE id = :id AND share_id = :shareId', { id, shareId })

export const setExcerptPosition = (db: WritableDb, id: string, position: number): void =>
  runExactly(db, 1, 'UPDATE share_excerpts SET position = :position WHERE id = :id', { id, position })

export type PartKind = 'question' | 'rating' | 'goal' | 'result' | 'answer' | 'meeting'

/** Something beside the excerpts. A draft holds words for questions only; what else is ticked stands where it is. */
export type StoredPart = {
  readonly kind: PartKind
  readonly ref: string
  readonly label: string
  readonly body: string
  /** The entry whose words they are. */
  readonly entryId: string | null
}

export const partsOf = (db: ReadableDb, shareId: string): StoredPart[] =>
  all(
    db,
    `SELECT kind, ref, label, body, entry_id AS entryId FROM share_parts WHERE share_id = :shareId
     ORDER BY position, ref`,
    { shareId },
  )

/** Replaces all parts of one kind, in this order. */
export const replaceParts = (
  db: WritableDb,
  shareId: string,
  kind: PartKind,
  parts: readonly Omit<StoredPart, 'kind'>[],
  { at, deviceId }: Stamp,
): void => {
  run(db, 'DELETE FROM share_parts WHERE share_id = :shareId AND kind = :kind', { shareId, kind })
  for (const [position, part] of parts.entries()) {
    run(
      db,
      `INSERT INTO share_parts (share_id, kind, ref, label, body, entry_id, position, changed_at, device_id)
       VALUES (:shareId, :kind, :ref, :label, :body, :entryId, :position, :at, :deviceId)`,
      { shareId, kind, position, ...part, at, deviceId },
    )
  }
}

export const countDiscarded = (db: ReadableDb): number =>
  first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM shares WHERE state = 'draft' AND deleted_at IS NOT NULL`,
  )?.count ?? 0

/** Deletes discarded drafts with all that was chosen for them. @returns how many */
export const deleteDiscarded = (db: WritableDb): number =>
  run(db, `DELETE FROM shares WHERE state = 'draft' AND deleted_at IS NOT NULL`)
