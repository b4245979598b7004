import type { CoachComment, CoachReply } from '../../../shared/contract/coaching.ts'
import { all, exec, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './received-store.ts'

/** A round of answering a share. */
export type ReplyRow = Omit<CoachReply, 'comments' | 'withMeeting'> & {
  readonly withMeeting: number
  readonly sealedTo: string | null
}

const COLUMNS = `c.id, c.received_id AS receivedId, r.contact_id AS contactId, c.note, c.note_version AS noteVersion,
  c.with_meeting AS withMeeting, c.state, c.changed_at AS changedAt, c.saved_at AS savedAt, c.sealed_to AS sealedTo`
const FROM = 'coach_replies c JOIN received_shares r ON r.id = c.received_id'

export const findReply = (db: ReadableDb, id: string): ReplyRow | undefined =>
  first(db, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.id = :id`, { id })

export const openReplyOf = (db: ReadableDb, receivedId: string): ReplyRow | undefined =>
  first(db, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.received_id = :receivedId AND c.state <> 'saved'`, {
    receivedId,
  })

/** The saved rounds of a share, newest first. */
export const savedRepliesOf = (db: ReadableDb, receivedId: string): ReplyRow[] =>
  all(
    db,
    `SELECT ${COLUMNS} FROM ${FROM} WHERE c.received_id = :receivedId AND c.state = 'saved'
     ORDER BY c.saved_at DESC, c.id DESC`,
    { receivedId },
  )

export const readyReplies = (db: ReadableDb): ReplyRow[] =>
  all(db, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.state = 'ready' ORDER BY c.ready_at, c.id`)

export const countReady = (db: ReadableDb): number =>
  first<{ count: number }>(db, `SELECT count(*) AS count FROM coach_replies WHERE state = 'ready'`)?.count ??
  0

export const insertReply = (
  db: WritableDb,
  id: string,
  receivedId: string,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO coach_replies (id, received_id, note, note_version, with_meeting, state, made_at, changed_at, device_id)
     VALUES (:id, :receivedId, '', 0, 0, 'draft', :at, :at, :deviceId)`,
    { id, receivedId, at, deviceId },
  )
}

/**
 * Marks a round as changed: it is a draft again, and no file of it stands. That there was one stays known: somebody may
 * have it.
 */
export const touchReply = (db: WritableDb, id: string, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE coach_replies SET state = 'draft', ready_at = NULL, sealed = NULL, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND state <> 'saved'`,
    { id, at, deviceId },
  )

/**
 * Gives a round and its comments other ids, as if none of it had been in a file. In the caller’s transaction.
 * @returns the round’s new id
 */
export const renewReply = (db: WritableDb, id: string, newId: () => string): string => {
  const fresh = newId()
  exec(db, 'PRAGMA defer_foreign_keys = ON')
  runExactly(db, 1, 'UPDATE coach_replies SET id = :fresh, sealed_to = NULL WHERE id = :id', { id, fresh })
  const comments = all<{ id: string }>(db, 'SELECT id FROM coach_comments WHERE reply_id = :id', { id })
  for (const comment of comments) {
    runExactly(db, 1, 'UPDATE coach_comments SET id = :other, reply_id = :fresh WHERE id = :id', {
      id: comment.id,
      other: newId(),
      fresh,
    })
  }
  return fresh
}

export const setNote = (db: WritableDb, id: string, note: string, version: number): void =>
  runExactly(db, 1, 'UPDATE coach_replies SET note = :note, note_version = :version WHERE id = :id', {
    id,
    note,
    version,
  })

export const setWithMeeting = (db: WritableDb, id: string, withMeeting: boolean): void =>
  runExactly(db, 1, 'UPDATE coach_replies SET with_meeting = :withMeeting WHERE id = :id', {
    id,
    withMeeting: Number(withMeeting),
  })

export const setReady = (db: WritableDb, id: string, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE coach_replies SET state = 'ready', ready_at = :at, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND state = 'draft'`,
    { id, at, deviceId },
  )

/** The bytes of a sealed round; null before it was sealed, and after words of it were erased. */
export const sealedBytes = (db: ReadableDb, id: string): Uint8Array | null =>
  first<{ sealed: Uint8Array | null }>(db, 'SELECT sealed FROM coach_replies WHERE id = :id', { id })
    ?.sealed ?? null

export const setSealed = (
  db: WritableDb,
  id: string,
  { bytes, to }: { bytes: Uint8Array; to: string },
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE coach_replies SET sealed = :bytes, sealed_to = :to, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND state = 'ready'`,
    { id, bytes, to, at, deviceId },
  )

export const setSaved = (db: WritableDb, id: string, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE coach_replies SET state = 'saved', saved_at = :at, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND state = 'ready' AND sealed_to IS NOT NULL`,
    { id, at, deviceId },
  )

export type CommentRow = Omit<CoachComment, 'answer'> & {
  readonly replyId: string
  readonly removed: boolean
}

type StoredComment = Omit<CommentRow, 'start' | 'end' | 'mayBeQuoted' | 'removed'> & {
  start: number | null
  end: number | null
  mayBeQuoted: number
  removed: number
}

const COMMENT = `id, reply_id AS replyId, excerpt_id AS excerptId, start_at AS start, end_at AS "end", quote,
  question_ref AS questionId, acknowledgement, question, body, may_be_quoted AS mayBeQuoted, version,
  deleted_at IS NOT NULL AS removed`

const commentOf = ({ start, end, mayBeQuoted, removed, ...row }: StoredComment): CommentRow => ({
  ...row,
  start: start ?? 0,
  end: end ?? 0,
  mayBeQuoted: mayBeQuoted === 1,
  removed: removed === 1,
})

/** A comment, removed ones too. */
export const findComment = (db: ReadableDb, id: string): CommentRow | undefined => {
  const row = first<StoredComment>(db, `SELECT ${COMMENT} FROM coach_comments WHERE id = :id`, { id })
  return row && commentOf(row)
}

/** The comments of a round that stand, in the order in which they were begun. */
export const commentsOf = (db: ReadableDb, replyId: string): CommentRow[] =>
  all<StoredComment>(
    db,
    `SELECT ${COMMENT} FROM coach_comments WHERE reply_id = :replyId AND deleted_at IS NULL ORDER BY position, id`,
    { replyId },
  ).map(commentOf)

export const countComments = (db: ReadableDb, replyId: string): number =>
  first<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM coach_comments WHERE reply_id = :replyId AND deleted_at IS NULL',
    { replyId },
  )?.count ?? 0

/** Writes a new comment, or another wording of one. */
export const putComment = (
  db: WritableDb,
  { removed: _, start, end, mayBeQuoted, ...comment }: CommentRow,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO coach_comments (id, reply_id, excerpt_id, start_at, end_at, quote, question_ref, acknowledgement,
       question, body, may_be_quoted, version, position, changed_at, device_id)
     VALUES (:id, :replyId, :excerptId, :start, :end, :quote, :questionId, :acknowledgement, :question, :body,
       :mayBeQuoted, :version,
       (SELECT coalesce(max(position), -1) + 1 FROM coach_comments WHERE reply_id = :replyId), :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET excerpt_id = excluded.excerpt_id, start_at = excluded.start_at,
       end_at = excluded.end_at, quote = excluded.quote, question_ref = excluded.question_ref,
       acknowledgement = excluded.acknowledgement, question = excluded.question, body = excluded.body,
       may_be_quoted = excluded.may_be_quoted, version = excluded.version, changed_at = excluded.changed_at,
       device_id = excluded.device_id`,
    {
      ...comment,
      start: comment.excerptId === null ? null : start,
      end: comment.excerptId === null ? null : end,
      mayBeQuoted: Number(mayBeQuoted),
      at,
      deviceId,
    },
  )
}

/** Removes with an instant, puts back with null. */
export const setCommentDeleted = (
  db: WritableDb,
  id: string,
  deletedAt: number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    'UPDATE coach_comments SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId WHERE id = :id',
    { id, deletedAt, at, deviceId },
  )

export type CommentAnswer = {
  readonly commentId: string
  readonly thanked: boolean
  readonly body: string
}

/** What the member said to comments of a round, the latest word on each. */
export const answersTo = (db: ReadableDb, replyId: string): ReadonlyMap<string, CommentAnswer> =>
  new Map(
    all<{ commentId: string; thanked: number | null; body: string }>(
      db,
      `SELECT p.ref AS commentId, p.score AS thanked, p.body
       FROM coach_comments c
       JOIN coach_replies o ON o.id = c.reply_id
       JOIN received_shares of ON of.id = o.received_id
       JOIN received_parts p ON p.kind = 'answer' AND p.ref = c.id
       JOIN received_shares r ON r.id = p.received_id AND r.contact_id = of.contact_id
       WHERE c.reply_id = :replyId ORDER BY r.made_at, r.id`,
      { replyId },
    ).map(({ commentId, thanked, body }) => [commentId, { commentId, thanked: thanked === 1, body }]),
  )

/** Comments by id, with the share that they are on; only those on shares of one contact. */
export const commentsOfContact = (
  db: ReadableDb,
  contactId: string,
  ids: readonly string[],
): { id: string; receivedId: string; acknowledgement: string; question: string; body: string }[] =>
  all(
    db,
    `SELECT c.id, o.received_id AS receivedId, c.acknowledgement, c.question, c.body
     FROM json_each(:ids) j CROSS JOIN coach_comments c ON c.id = j.value
     JOIN coach_replies o ON o.id = c.reply_id
     JOIN received_shares r ON r.id = o.received_id AND r.contact_id = :contactId`,
    { contactId, ids: JSON.stringify(ids) },
  )

/** The words of a share that stand in the coach’s own comments, and files that hold them, go; her own words stay. */
export const forgetQuotes = (db: WritableDb, receivedId: string): void => {
  run(
    db,
    `UPDATE coach_comments SET quote = '' WHERE reply_id IN (SELECT id FROM coach_replies WHERE received_id = :receivedId)`,
    { receivedId },
  )
  run(db, 'UPDATE coach_replies SET sealed = NULL WHERE received_id = :receivedId', { receivedId })
}

/** Comments that were removed while they held a word: an empty one leaves nothing to erase. */
export const countRemovedComments = (db: ReadableDb): number =>
  first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM coach_comments
     WHERE deleted_at IS NOT NULL AND trim(acknowledgement || question || body) <> ''`,
  )?.count ?? 0

/** @returns how many of them held a word */
export const deleteRemovedComments = (db: WritableDb): number => {
  const many = countRemovedComments(db)
  run(db, 'DELETE FROM coach_comments WHERE deleted_at IS NOT NULL')
  return many
}
