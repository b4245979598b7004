import type { z } from 'zod'
import type { ReceivedLine, ReceivedState } from '../../../shared/contract/coaching.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** A share as it came, without its words. */
export type ReceivedRow = Omit<ReceivedLine, 'contactName' | 'state'> & {
  readonly digest: string
  readonly note: string
  readonly readAt: number | null
  readonly goneAt: number | null
}

const COLUMNS = `r.id, r.contact_id AS contactId, r.digest, r.note, r.opening, r.excerpts, r.made_at AS madeAt,
  r.opened_at AS openedAt, r.read_at AS readAt, r.settled_at AS settledAt, r.delete_by AS deleteBy, r.gone_at AS goneAt, r.gone_for AS goneFor,
  coalesce(
    (SELECT c.state FROM coach_replies c WHERE c.received_id = r.id AND c.state <> 'saved'),
    (SELECT 'saved' FROM coach_replies c WHERE c.received_id = r.id AND c.state = 'saved' LIMIT 1),
    'none') AS replyState`

const IS_REPLIED = `EXISTS (SELECT 1 FROM coach_replies c WHERE c.received_id = r.id AND c.state = 'saved')`

/** A share that only thanks, withdraws or tells of a meeting waits for no answer, nor one of which the coach said so. */
const ASKS = `(r.settled_at IS NULL AND (r.excerpts > 0 OR r.note <> ''
  OR EXISTS (SELECT 1 FROM received_parts p WHERE p.received_id = r.id AND p.kind = 'question')))`

/** The rows of a state, in SQL. */
const WHERE: Readonly<Record<z.output<typeof ReceivedState>, string>> = {
  unread: `r.gone_at IS NULL AND r.read_at IS NULL AND NOT ${IS_REPLIED}`,
  read: `r.gone_at IS NULL AND r.read_at IS NOT NULL AND NOT ${IS_REPLIED} AND ${ASKS}`,
  settled: `r.gone_at IS NULL AND r.read_at IS NOT NULL AND NOT ${IS_REPLIED} AND NOT ${ASKS}`,
  replied: `r.gone_at IS NULL AND ${IS_REPLIED}`,
  gone: 'r.gone_at IS NOT NULL',
}

/** SQL for the state of `r`. */
const STATE = `CASE WHEN r.gone_at IS NOT NULL THEN 'gone' WHEN ${IS_REPLIED} THEN 'replied'
  WHEN r.read_at IS NULL THEN 'unread' WHEN ${ASKS} THEN 'read' ELSE 'settled' END AS state`

export type ReceivedWithState = ReceivedRow & { readonly state: z.output<typeof ReceivedState> }

export const findReceived = (db: ReadableDb, id: string): ReceivedWithState | undefined =>
  first(db, `SELECT ${COLUMNS}, ${STATE} FROM received_shares r WHERE r.id = :id`, { id })

export type InboxPage = {
  readonly contactId: string | null
  readonly state: z.output<typeof ReceivedState> | null
  /** The last line of the page before. */
  readonly after: string | null
  readonly limit: number
}

/** A page of what came, newest first; by the index on the instant it was made. */
export const inboxRows = (
  db: ReadableDb,
  { contactId, state, after, limit }: InboxPage,
): ReceivedWithState[] => {
  const wanted = [
    ...(contactId === null ? [] : ['r.contact_id = :contactId']),
    ...(state === null ? [] : [WHERE[state]]),
    ...(after === null
      ? []
      : ['(r.made_at, r.id) < (SELECT l.made_at, l.id FROM received_shares l WHERE l.id = :after)']),
  ]
  return all(
    db,
    `SELECT ${COLUMNS}, ${STATE} FROM received_shares r
     ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''}
     ORDER BY r.made_at DESC, r.id DESC LIMIT :limit`,
    {
      limit,
      ...(contactId !== null && { contactId }),
      ...(after !== null && { after }),
    },
  )
}

/** All that came from somebody, oldest first. */
export const receivedOf = (db: ReadableDb, contactId: string): ReceivedWithState[] =>
  all(
    db,
    `SELECT ${COLUMNS}, ${STATE} FROM received_shares r WHERE r.contact_id = :contactId ORDER BY r.made_at, r.id`,
    { contactId },
  )

export type NewReceived = Pick<
  ReceivedRow,
  'id' | 'contactId' | 'digest' | 'note' | 'opening' | 'excerpts' | 'madeAt' | 'deleteBy'
>

export const insertReceived = (db: WritableDb, row: NewReceived, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO received_shares (id, contact_id, digest, note, opening, excerpts, made_at, opened_at, delete_by,
       changed_at, device_id)
     VALUES (:id, :contactId, :digest, :note, :opening, :excerpts, :madeAt, :at, :deleteBy, :at, :deviceId)`,
    { ...row, at, deviceId },
  )
}

export const setReadAt = (db: WritableDb, id: string, readAt: number | null, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    'UPDATE received_shares SET read_at = :readAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, readAt, at, deviceId },
  )

/** Says with an instant that a share needs no answer, takes that back with null. */
export const setSettledAt = (
  db: WritableDb,
  id: string,
  settledAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE received_shares SET settled_at = :settledAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, settledAt, at, deviceId },
  )

export const countUnread = (db: ReadableDb): number =>
  first<{ count: number }>(db, `SELECT count(*) AS count FROM received_shares r WHERE ${WHERE.unread}`)
    ?.count ?? 0

/** Shares whose words are gone, since the coach last looked; the latest first. */
export const goneUnseen = (db: ReadableDb): ReceivedWithState[] =>
  all(
    db,
    `SELECT ${COLUMNS}, ${STATE} FROM received_shares r
     WHERE r.gone_at IS NOT NULL AND r.gone_seen_at IS NULL ORDER BY r.gone_at DESC, r.id`,
  )

export const setGoneSeen = (db: WritableDb, ids: readonly string[], { at, deviceId }: Stamp): void => {
  run(
    db,
    `UPDATE received_shares SET gone_seen_at = :at, changed_at = :at, device_id = :deviceId
     WHERE id IN (SELECT value FROM json_each(:ids)) AND gone_at IS NOT NULL AND gone_seen_at IS NULL`,
    { ids: JSON.stringify(ids), at, deviceId },
  )
}

/** What is to be told of each member: counts of files and instants, by contact. */
export type MemberFacts = {
  readonly contactId: string
  readonly unread: number
  readonly toAnswer: number
  readonly lastShareAt: number | null
  readonly lastReplyAt: number | null
  /** When the oldest share that waits for an answer was opened; null where none waits. */
  readonly waitingSince: number | null
}

export const memberFacts = (db: ReadableDb): ReadonlyMap<string, MemberFacts> =>
  new Map(
    all<MemberFacts>(
      db,
      `SELECT r.contact_id AS contactId,
         count(*) FILTER (WHERE r.gone_at IS NULL AND r.read_at IS NULL AND s.at IS NULL) AS unread,
         count(*) FILTER (WHERE r.gone_at IS NULL AND r.read_at IS NOT NULL AND s.at IS NULL AND ${ASKS}) AS toAnswer,
         max(r.made_at) AS lastShareAt, max(s.at) AS lastReplyAt,
         min(r.opened_at) FILTER (WHERE r.gone_at IS NULL AND s.at IS NULL AND ${ASKS}) AS waitingSince
       FROM received_shares r
       LEFT JOIN (SELECT received_id, max(saved_at) AS at FROM coach_replies WHERE state = 'saved' GROUP BY 1) s
         ON s.received_id = r.id
       GROUP BY r.contact_id`,
    ).map((facts) => [facts.contactId, facts]),
  )
