import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

export type StoredReply = {
  readonly id: string
  readonly shareId: string
  readonly contactId: string
  readonly digest: string
  readonly signed: boolean
  readonly note: string
  readonly madeAt: number
  readonly openedAt: number
  readonly readAt: number | null
  readonly isRemoved: boolean
  readonly comments: number
  /** The first words of its comments; '' where there are none. */
  readonly firstWords: string
}

type ReplyRow = Omit<StoredReply, 'signed' | 'isRemoved'> & { signed: number; isRemoved: number }

const REPLIES = `SELECT r.id, r.share_id AS shareId, r.contact_id AS contactId, r.digest, r.signed, r.note,
    r.made_at AS madeAt, r.opened_at AS openedAt, r.read_at AS readAt, r.deleted_at IS NOT NULL AS isRemoved,
    (SELECT count(*) FROM reply_comments c WHERE c.reply_id = r.id AND c.erased_at IS NULL) AS comments,
    coalesce((SELECT coalesce(nullif(c.question, ''), nullif(c.body, ''), c.acknowledgement) FROM reply_comments c
      WHERE c.reply_id = r.id AND c.erased_at IS NULL ORDER BY c.position LIMIT 1), '') AS firstWords
  FROM replies r`

const replyOf = ({ signed, isRemoved, ...row }: ReplyRow): StoredReply => ({
  ...row,
  signed: signed === 1,
  isRemoved: isRemoved === 1,
})

/** A reply, removed ones too. */
export const findReply = (db: ReadableDb, id: string): StoredReply | undefined => {
  const row = first<ReplyRow>(db, `${REPLIES} WHERE r.id = :id`, { id })
  return row && replyOf(row)
}

/** The reply with this payload, removed ones too. */
export const findByDigest = (db: ReadableDb, digest: string): StoredReply | undefined => {
  const row = first<ReplyRow>(db, `${REPLIES} WHERE r.digest = :digest`, { digest })
  return row && replyOf(row)
}

export type RepliesWanted = {
  readonly contactId: string | null
  readonly shareId: string | null
  readonly limit: number
}

/** Replies that stand, newest first. */
export const listReplies = (db: ReadableDb, wanted: RepliesWanted): StoredReply[] =>
  all<ReplyRow>(
    db,
    `${REPLIES} WHERE r.deleted_at IS NULL AND (:contactId IS NULL OR r.contact_id = :contactId)
       AND (:shareId IS NULL OR r.share_id = :shareId)
     ORDER BY r.made_at DESC, r.id DESC LIMIT :limit`,
    wanted,
  ).map(replyOf)

export const countUnread = (db: ReadableDb): number =>
  first<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM replies WHERE deleted_at IS NULL AND read_at IS NULL',
  )?.count ?? 0

export type NewReply = Pick<
  StoredReply,
  'id' | 'shareId' | 'contactId' | 'digest' | 'signed' | 'note' | 'madeAt'
>

export const insertReply = (db: WritableDb, reply: NewReply, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO replies (id, share_id, contact_id, digest, signed, note, made_at, opened_at, changed_at, device_id)
     VALUES (:id, :shareId, :contactId, :digest, :signed, :note, :madeAt, :at, :at, :deviceId)`,
    { ...reply, signed: Number(reply.signed), at, deviceId },
  )
}

export const setReplyRead = (
  db: WritableDb,
  id: string,
  readAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE replies SET read_at = :readAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, readAt, at, deviceId },
  )

/** Removes with an instant, puts back with null. */
export const setReplyRemoved = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE replies SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

export const countRemoved = (db: ReadableDb): number =>
  first<{ count: number }>(db, 'SELECT count(*) AS count FROM replies WHERE deleted_at IS NOT NULL')?.count ??
  0

/** Deletes removed replies with their comments. @returns how many */
export const deleteRemoved = (db: WritableDb): number =>
  run(db, 'DELETE FROM replies WHERE deleted_at IS NOT NULL')
