import type { Block } from '../../../shared/domain/exchange/blocks.ts'
import { MAX_WITHDRAWN } from '../../../shared/domain/exchange/limits.ts'
import type { ExchangedExcerpt } from '../../../shared/domain/exchange/share.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import { blocksOf, type Stamp } from './draft-store.ts'

/** A share that went, without its words. */
export type StoredLine = {
  readonly id: string
  readonly contactId: string
  readonly form: 'file' | 'page'
  readonly note: string
  readonly sealedAt: number
  readonly digest: string
  readonly deleteBy: string | null
  readonly deleteByToldAt: number | null
  readonly withdrawnAt: number | null
  readonly withdrawalToldAt: number | null
  readonly wordsErasedAt: number | null
  readonly excerpts: number
  readonly replies: number
  /** Of the first excerpt that has words, as they went; null where none has. */
  readonly firstText: string | null
  readonly firstBefore: string | null
  /** A JSON array, those of what stands before it first. */
  readonly firstLabels: string | null
}

const FIRST = `FROM share_excerpts x WHERE x.share_id = s.id AND x.erased_at IS NULL ORDER BY x.position, x.id LIMIT 1`

const LINES = `SELECT s.id, s.contact_id AS contactId, s.form, s.note, s.sealed_at AS sealedAt, s.digest,
    s.delete_by AS deleteBy, s.delete_by_told_at AS deleteByToldAt, s.withdrawn_at AS withdrawnAt,
    s.withdrawal_told_at AS withdrawalToldAt, s.words_erased_at AS wordsErasedAt,
    (SELECT count(*) FROM share_excerpts x WHERE x.share_id = s.id) AS excerpts,
    (SELECT count(*) FROM replies r WHERE r.share_id = s.id AND r.deleted_at IS NULL) AS replies,
    (SELECT x.text ${FIRST}) AS firstText, (SELECT x.before ${FIRST}) AS firstBefore,
    (SELECT x.labels ${FIRST}) AS firstLabels
  FROM shares s WHERE s.state = 'sealed'`

export const findLine = (db: ReadableDb, id: string): StoredLine | undefined =>
  first(db, `${LINES} AND s.id = :id`, { id })

/** Sealed shares of these ids, newest first. */
export const linesByIds = (db: ReadableDb, ids: readonly string[]): StoredLine[] =>
  all(db, `${LINES} AND s.id IN (SELECT value FROM json_each(:ids)) ORDER BY s.sealed_at DESC, s.id DESC`, {
    ids: JSON.stringify(ids),
  })

/** Ids of the contacts to whom something went. */
export const sharedWith = (db: ReadableDb): string[] =>
  all<{ id: string }>(
    db,
    `SELECT DISTINCT contact_id AS id FROM shares WHERE state = 'sealed' AND contact_id IS NOT NULL`,
  ).map(({ id }) => id)

/** Sealed shares that hold words of an entry, newest first. */
export const linesOfEntry = (db: ReadableDb, entryId: string): StoredLine[] =>
  all(
    db,
    `${LINES} AND s.id IN (SELECT share_id FROM share_excerpts WHERE entry_id = :entryId)
     ORDER BY s.sealed_at DESC, s.id DESC`,
    { entryId },
  )

/** An excerpt as it went. Entry and revision are null after erasing. */
export type SentExcerpt = Span & {
  readonly id: string
  readonly shareId: string
  readonly entryId: string | null
  readonly stepId: string
  readonly revisionId: string | null
  readonly day: string | null
  readonly before: string
  readonly text: string
  readonly after: string
  /** One for each `BLOCK` of `before`, `text`, `after`. */
  readonly labels: readonly string[]
  /** The same as places in the answer that they were taken from. */
  readonly blocks: readonly Block[]
  readonly erasedAt: number | null
}

type SentRow = Omit<SentExcerpt, 'labels' | 'blocks'> & { spans: string; labels: string }

const SENT = `SELECT x.id, x.share_id AS shareId, x.entry_id AS entryId, x.step_id AS stepId,
    x.revision_id AS revisionId, x.start_at AS start, x.end_at AS end, x.day, x.before, x.text, x.after, x.spans,
    x.labels, x.erased_at AS erasedAt
  FROM share_excerpts x JOIN shares s ON s.id = x.share_id WHERE s.state = 'sealed'`

const sentOf = ({ spans, ...row }: SentRow): SentExcerpt => {
  const blocks = blocksOf({ spans, labels: row.labels })
  return { ...row, blocks, labels: blocks.map(({ label }) => label) }
}

/** The excerpts of a sealed share in their order. */
export const sentExcerpts = (db: ReadableDb, shareId: string): SentExcerpt[] =>
  all<SentRow>(db, `${SENT} AND x.share_id = :shareId ORDER BY x.position, x.id`, {
    shareId,
  }).map(sentOf)

/** Excerpts of sealed shares, by their ids. */
export const sentByIds = (db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, SentExcerpt> =>
  new Map(
    all<SentRow>(db, `${SENT} AND x.id IN (SELECT value FROM json_each(:ids))`, {
      ids: JSON.stringify(ids),
    }).map((row) => [row.id, sentOf(row)]),
  )

/** Excerpts that went to a contact after an instant, newest share first; erased and withdrawn ones are left out. */
export const sentAfter = (
  db: ReadableDb,
  contactId: string,
  at: number,
): (SentExcerpt & { sealedAt: number })[] =>
  all<SentRow & { sealedAt: number }>(
    db,
    `${SENT.replace('SELECT ', 'SELECT s.sealed_at AS sealedAt, ')} AND s.contact_id = :contactId AND s.sealed_at > :at
       AND s.withdrawn_at IS NULL AND x.erased_at IS NULL ORDER BY s.sealed_at DESC, x.position, x.id`,
    { contactId, at },
  ).map(({ sealedAt, ...row }) => ({ ...sentOf(row), sealedAt }))

/** Questions to a contact that none of their comments answers yet, newest share first. */
export const unansweredQuestions = (
  db: ReadableDb,
  contactId: string,
): { id: string; text: string; at: number }[] =>
  all(
    db,
    `SELECT p.ref AS id, p.label AS text, s.sealed_at AS at FROM shares s
     JOIN share_parts p ON p.share_id = s.id AND p.kind = 'question'
     WHERE s.contact_id = :contactId AND s.state = 'sealed' AND s.withdrawn_at IS NULL AND p.label <> ''
       AND NOT EXISTS (SELECT 1 FROM reply_comments c JOIN replies r ON r.id = c.reply_id
         WHERE c.question_ref = p.ref AND r.share_id = s.id AND r.deleted_at IS NULL)
     ORDER BY s.sealed_at DESC, p.position`,
    { contactId },
  )

/** What a file to a contact tells of earlier ones: which were withdrawn, and by which days the others are to go. */
export const retractionsFor = (
  db: ReadableDb,
  contactId: string,
): { withdrawn: string[]; deleteOthersBy: { id: string; day: string }[] } => {
  const rows = all<{ id: string; withdrawnAt: number | null; day: string }>(
    db,
    `SELECT id, withdrawn_at AS withdrawnAt, delete_by AS day FROM shares
     WHERE contact_id = :contactId AND state = 'sealed' AND (withdrawn_at IS NOT NULL OR delete_by IS NOT NULL)
     ORDER BY sealed_at DESC, id DESC LIMIT ${MAX_WITHDRAWN}`,
    { contactId },
  )
  return {
    withdrawn: rows.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id),
    deleteOthersBy: rows
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, day }) => ({ id, day })),
  }
}

/** Notes on those earlier shares that the contact was told now. */
export const setRetractionsTold = (db: WritableDb, contactId: string, { at, deviceId }: Stamp): void => {
  run(
    db,
    `UPDATE shares SET
       withdrawal_told_at = iif(withdrawn_at IS NULL, withdrawal_told_at, coalesce(withdrawal_told_at, :at)),
       delete_by_told_at = iif(delete_by IS NULL, delete_by_told_at, coalesce(delete_by_told_at, :at)),
       changed_at = :at, device_id = :deviceId
     WHERE contact_id = :contactId AND state = 'sealed' AND (withdrawn_at IS NOT NULL OR delete_by IS NOT NULL)`,
    { contactId, at, deviceId },
  )
}

export type NewSealed = {
  readonly id: string
  readonly form: 'file' | 'page'
  readonly digest: string
  readonly sealed: Uint8Array
  /** The age identity that opens the page’s reply. */
  readonly pageKey: string | null
}

/** Turns a draft into a line of the ledger. */
export const sealDraftShare = (
  db: WritableDb,
  { id, form, digest, sealed, pageKey }: NewSealed,
  { at, deviceId }: Stamp,
): void => {
  run(db, 'DELETE FROM share_sources WHERE share_id = :id', { id })
  runExactly(
    db,
    1,
    `UPDATE shares SET state = 'sealed', form = :form, sealed_at = :at, digest = :digest, sealed = :sealed,
       page_key = :pageKey, delete_by_told_at = iif(delete_by IS NULL, NULL, :at), changed_at = :at,
       device_id = :deviceId
     WHERE id = :id AND state = 'draft' AND deleted_at IS NULL`,
    { id, form, digest, sealed, pageKey, at, deviceId },
  )
}

/** Writes an excerpt as it went. */
export const sealExcerpt = (
  db: WritableDb,
  { id, before, text, after, day, prompt }: ExchangedExcerpt,
  blocks: readonly Block[],
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE share_excerpts SET before = :before, text = :text, after = :after, day = :day, prompt = :prompt,
       spans = :spans, labels = :labels, changed_at = :at, device_id = :deviceId WHERE id = :id`,
    {
      id,
      before,
      text,
      after,
      day,
      prompt: prompt ?? '',
      spans: JSON.stringify(blocks.map(({ start, end }) => [start, end])),
      labels: JSON.stringify(blocks.map(({ label }) => label)),
      at,
      deviceId,
    },
  )

/** Excerpts of a draft that are not among these: those of entries in the bin, which did not go. */
export const dropOtherExcerpts = (db: WritableDb, shareId: string, sent: readonly string[]): void => {
  run(
    db,
    `DELETE FROM share_excerpts WHERE share_id = :shareId AND id NOT IN (SELECT value FROM json_each(:sent))`,
    { shareId, sent: JSON.stringify(sent) },
  )
}

/** The sealed file’s bytes; null once words in it were erased. */
export const sealedBytes = (db: ReadableDb, id: string): Uint8Array | null =>
  first<{ sealed: Uint8Array | null }>(db, 'SELECT sealed FROM shares WHERE id = :id', { id })?.sealed ?? null

export const pageKeyOf = (db: ReadableDb, id: string): string | null =>
  first<{ key: string | null }>(
    db,
    `SELECT page_key AS key FROM shares WHERE id = :id AND state = 'sealed'`,
    { id },
  )?.key ?? null

/** Withdraws with an instant, takes that back with null. */
export const setWithdrawn = (
  db: WritableDb,
  id: string,
  withdrawnAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE shares SET withdrawn_at = :withdrawnAt, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND state = 'sealed'`,
    { id, withdrawnAt, at, deviceId },
  )

export const setDeleteBy = (db: WritableDb, id: string, day: string | null, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE shares SET delete_by = :day, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND state = 'sealed'`,
    { id, day, at, deviceId },
  )
