import type { Edition, Handing } from '../../../shared/contract/editions.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Anchor } from './choices-store.ts'
import type { Stamp } from './store.ts'

export type StoredEdition = Omit<Edition, 'erased' | 'handings'> & {
  readonly removed: boolean
  readonly erased: number
}

type Row = Omit<StoredEdition, 'removed'> & { removed: number }

const EDITIONS = `SELECT e.id, e.summary_id AS summaryId, e.template, e.number, e.title, e.day, e.made_at AS madeAt,
    e.note, e.fingerprint, e.words, e.deleted_at IS NOT NULL AS removed,
    (SELECT count(*) FROM edition_quotes q WHERE q.edition_id = e.id AND q.erased = 1) AS erased
  FROM editions e`

const editionOf = ({ removed, ...row }: Row): StoredEdition => ({ ...row, removed: removed === 1 })

/** Of one summary, or all of them with null; newest first. */
export const editionsOf = (db: ReadableDb, summaryId: string | null): StoredEdition[] =>
  all<Row>(
    db,
    `${EDITIONS} WHERE :summaryId IS NULL OR e.summary_id = :summaryId ORDER BY e.made_at DESC, e.id DESC`,
    { summaryId },
  ).map(editionOf)

export const findEdition = (db: ReadableDb, id: string): StoredEdition | undefined => {
  const row = first<Row>(db, `${EDITIONS} WHERE e.id = :id`, { id })
  return row && editionOf(row)
}

/** The number of a summary’s next edition; removed ones keep theirs. */
export const nextNumber = (db: ReadableDb, summaryId: string): number =>
  (first<{ last: number | null }>(
    db,
    'SELECT max(number) AS last FROM editions WHERE summary_id = :summaryId',
    {
      summaryId,
    },
  )?.last ?? 0) + 1

export type NewEdition = Pick<
  Edition,
  'id' | 'summaryId' | 'template' | 'number' | 'title' | 'day' | 'note' | 'fingerprint' | 'words'
> & { readonly shape: string }

export const insertEdition = (db: WritableDb, edition: NewEdition, stamp: Stamp): void => {
  run(
    db,
    `INSERT INTO editions (id, summary_id, template, number, title, day, made_at, note, fingerprint, words, shape,
       changed_at, device_id)
     VALUES (:id, :summaryId, :template, :number, :title, :day, :at, :note, :fingerprint, :words, :shape, :at, :deviceId)`,
    { ...edition, ...stamp },
  )
}

export const insertEditionWords = (db: WritableDb, editionId: string, place: number, words: string): void => {
  run(db, 'INSERT INTO edition_words (edition_id, place, words) VALUES (:editionId, :place, :words)', {
    editionId,
    place,
    words,
  })
}

/** Words of an entry, with where the whole quote stands in a sealed answer. */
export const insertEditionQuote = (
  db: WritableDb,
  editionId: string,
  place: number,
  quote: { readonly words: string; readonly entryId: string; readonly anchor: Anchor | null },
): void => {
  run(
    db,
    `INSERT INTO edition_quotes (edition_id, place, words, entry_id, revision_id, step_id, start_at, end_at)
     VALUES (:editionId, :place, :words, :entryId, :revisionId, :stepId, :start, :end)`,
    {
      editionId,
      place,
      words: quote.words,
      entryId: quote.entryId,
      revisionId: quote.anchor?.revisionId ?? null,
      stepId: quote.anchor?.stepId ?? null,
      start: quote.anchor?.start ?? null,
      end: quote.anchor?.end ?? null,
    },
  )
}

export type EditionText = {
  readonly shape: string
  /** By their place. */
  readonly words: readonly { readonly words: string; readonly erased: boolean }[]
}

/** All that an edition says; undefined for one that is not there. */
export const editionText = (db: ReadableDb, id: string): EditionText | undefined => {
  const found = first<{ shape: string }>(db, 'SELECT shape FROM editions WHERE id = :id', { id })
  if (!found) return undefined
  const rows = all<{ place: number; words: string; erased: number }>(
    db,
    `SELECT place, words, 0 AS erased FROM edition_words WHERE edition_id = :id
     UNION ALL SELECT place, words, erased FROM edition_quotes WHERE edition_id = :id ORDER BY place`,
    { id },
  )
  return { shape: found.shape, words: rows.map(({ words, erased }) => ({ words, erased: erased === 1 })) }
}

export const setEditionNote = (db: WritableDb, id: string, note: string, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE editions SET note = :note, changed_at = :at, device_id = :deviceId WHERE id = :id',
    {
      id,
      note,
      ...stamp,
    },
  )

/** Removes with an instant, puts back with null. */
export const setEditionDeleted = (db: WritableDb, id: string, deletedAt: number | null, stamp: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE editions SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, ...stamp },
  )

/** Erases an edition with its words and handings; an erased draft that hangs on nothing any more goes with it. */
export const eraseEdition = (db: WritableDb, { id, summaryId }: Pick<Edition, 'id' | 'summaryId'>): void => {
  runExactly(db, 1, 'DELETE FROM editions WHERE id = :id', { id })
  run(
    db,
    `DELETE FROM summaries WHERE id = :summaryId AND erased_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM editions WHERE summary_id = :summaryId)`,
    { summaryId },
  )
}

/** Handings that stand, oldest day first, by their edition. */
export const handingsOf = (db: ReadableDb, editionIds: readonly string[]): ReadonlyMap<string, Handing[]> => {
  const rows = all<Handing & { editionId: string }>(
    db,
    `SELECT edition_id AS editionId, id, day, handed_to AS "to", format FROM edition_handings
     WHERE edition_id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL ORDER BY day, id`,
    { ids: JSON.stringify(editionIds) },
  )
  const byEdition = Map.groupBy(rows, ({ editionId }) => editionId)
  return new Map([...byEdition].map(([id, found]) => [id, found.map(({ editionId: _, ...one }) => one)]))
}

export const insertHanding = (
  db: WritableDb,
  editionId: string,
  { id, day, to, format }: Handing,
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO edition_handings (id, edition_id, day, handed_to, format, changed_at, device_id)
     VALUES (:id, :editionId, :day, :to, :format, :at, :deviceId)`,
    { id, editionId, day, to, format, ...stamp },
  )
}

/** Takes back with an instant, puts back with null. @throws AppError `not-found` for another edition’s */
export const setHandingDeleted = (
  db: WritableDb,
  { editionId, handingId }: { readonly editionId: string; readonly handingId: string },
  deletedAt: number | null,
  stamp: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE edition_handings SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId
     WHERE id = :handingId AND edition_id = :editionId`,
    { handingId, editionId, deletedAt, ...stamp },
  )
