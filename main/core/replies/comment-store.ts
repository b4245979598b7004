import { erasePhraseIn } from '../../../shared/domain/phrase.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './store.ts'

/** A comment as it came, with what the member made of it, and its reply’s facts. */
export type StoredComment = {
  readonly id: string
  readonly replyId: string
  readonly shareId: string
  readonly contactId: string
  readonly madeAt: number
  readonly signed: boolean
  readonly excerptId: string | null
  /** UTF-16 units of the excerpt’s shared text; null for a comment on the whole share. */
  readonly start: number | null
  readonly end: number | null
  readonly questionRef: string | null
  readonly acknowledgement: string
  readonly question: string
  readonly body: string
  readonly mayBeQuoted: boolean
  readonly thankedAt: number | null
  readonly answer: string
  readonly answerVersion: number
  readonly answeredAt: number | null
  readonly answerSentAt: number | null
  readonly passageId: string | null
  readonly askedAt: number | null
  readonly askedIn: string | null
}

type Row = Omit<StoredComment, 'signed' | 'mayBeQuoted'> & { signed: number; mayBeQuoted: number }

/** Those of removed replies, and those that were erased, are left out everywhere. */
const COMMENTS = `SELECT c.id, c.reply_id AS replyId, r.share_id AS shareId, r.contact_id AS contactId,
    r.made_at AS madeAt, r.signed, c.excerpt_id AS excerptId, c.start_at AS start, c.end_at AS end,
    c.question_ref AS questionRef, c.acknowledgement, c.question, c.body, c.may_be_quoted AS mayBeQuoted,
    c.thanked_at AS thankedAt, c.answer, c.answer_version AS answerVersion, c.answered_at AS answeredAt,
    (SELECT s.sealed_at FROM shares s WHERE s.id = c.answer_sent_in) AS answerSentAt,
    c.passage_id AS passageId, c.asked_at AS askedAt, c.asked_in AS askedIn
  FROM reply_comments c JOIN replies r ON r.id = c.reply_id WHERE r.deleted_at IS NULL AND c.erased_at IS NULL`

const commentOf = ({ signed, mayBeQuoted, ...row }: Row): StoredComment => ({
  ...row,
  signed: signed === 1,
  mayBeQuoted: mayBeQuoted === 1,
})

export const findComment = (db: ReadableDb, id: string): StoredComment | undefined => {
  const row = first<Row>(db, `${COMMENTS} AND c.id = :id`, { id })
  return row && commentOf(row)
}

/** Whether any comment bears one of these ids, erased ones and those of removed replies too. */
export const anyCommentOf = (db: ReadableDb, ids: readonly string[]): boolean =>
  first(db, 'SELECT 1 FROM reply_comments WHERE id IN (SELECT value FROM json_each(:ids))', {
    ids: JSON.stringify(ids),
  }) !== undefined

/** A reply’s comments in the coach’s order. */
export const commentsOfReply = (db: ReadableDb, replyId: string): StoredComment[] =>
  all<Row>(db, `${COMMENTS} AND c.reply_id = :replyId ORDER BY c.position`, { replyId }).map(commentOf)

/** Comments on words of an entry, oldest reply first. */
export const commentsOnEntry = (db: ReadableDb, entryId: string): StoredComment[] =>
  all<Row>(
    db,
    `${COMMENTS} AND c.excerpt_id IN (SELECT id FROM share_excerpts WHERE entry_id = :entryId)
     ORDER BY r.made_at, c.position`,
    { entryId },
  ).map(commentOf)

/** Comments to a contact’s credit that the member thanked for or answered, and has not told so, newest first. */
export const untoldAnswers = (db: ReadableDb, contactId: string, limit: number): StoredComment[] =>
  all<Row>(
    db,
    `${COMMENTS} AND r.contact_id = :contactId AND c.answer_sent_in IS NULL
       AND (c.answer <> '' OR c.thanked_at IS NOT NULL)
     ORDER BY max(coalesce(c.answered_at, 0), coalesce(c.thanked_at, 0)) DESC, c.id LIMIT :limit`,
    { contactId, limit },
  ).map(commentOf)

/** Questions of a contact’s that were neither answered nor taken into a reflection, newest first. */
export const unansweredQuestions = (db: ReadableDb, contactId: string): StoredComment[] =>
  all<Row>(
    db,
    `${COMMENTS} AND r.contact_id = :contactId AND trim(c.question) <> '' AND c.answer = '' AND c.asked_in IS NULL
     ORDER BY r.made_at DESC, c.position`,
    { contactId },
  ).map(commentOf)

/** Questions that wait for a reflection, or that this entry asks; the longest waiting first. */
export const askedOf = (db: ReadableDb, entryId: string): StoredComment[] =>
  all<Row>(
    db,
    `${COMMENTS} AND c.asked_at IS NOT NULL AND (c.asked_in IS NULL OR c.asked_in = :entryId)
     ORDER BY c.asked_at, c.id`,
    { entryId },
  ).map(commentOf)

/** Comments that may be quoted, newest reply first. */
export const quotableComments = (db: ReadableDb): StoredComment[] =>
  all<Row>(db, `${COMMENTS} AND c.may_be_quoted = 1 ORDER BY r.made_at DESC, c.position`).map(commentOf)

export type NewComment = Pick<
  StoredComment,
  'id' | 'replyId' | 'excerptId' | 'start' | 'end' | 'questionRef' | 'acknowledgement' | 'question' | 'body'
> & { readonly mayBeQuoted: boolean; readonly position: number }

export const insertComment = (db: WritableDb, comment: NewComment, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO reply_comments (id, reply_id, excerpt_id, start_at, end_at, question_ref, acknowledgement, question,
       body, may_be_quoted, position, answer, changed_at, device_id)
     VALUES (:id, :replyId, :excerptId, :start, :end, :questionRef, :acknowledgement, :question, :body, :mayBeQuoted,
       :position, '', :at, :deviceId)`,
    { ...comment, mayBeQuoted: Number(comment.mayBeQuoted), at, deviceId },
  )
}

type Column = 'thanked_at' | 'passage_id' | 'asked_at'

/** Sets one fact that the member gave a comment. */
export const setFact = (
  db: WritableDb,
  id: string,
  column: Column,
  value: string | number | null,
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE reply_comments SET ${column} = :value, changed_at = :at, device_id = :deviceId WHERE id = :id`,
    { id, value, at, deviceId },
  )

/** Writes an answer; '' takes it away. */
export const setAnswer = (db: WritableDb, id: string, answer: string, { at, deviceId }: Stamp): void =>
  runExactly(
    db,
    1,
    `UPDATE reply_comments SET answer = :answer, answer_version = answer_version + 1,
       answered_at = iif(:answer = '', NULL, :at), changed_at = :at, device_id = :deviceId WHERE id = :id`,
    { id, answer, at, deviceId },
  )

/** The share that took thanks and answers along; null when they have changed since. */
export const setAnswersSentIn = (
  db: WritableDb,
  ids: readonly string[],
  shareId: string | null,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `UPDATE reply_comments SET answer_sent_in = :shareId, changed_at = :at, device_id = :deviceId
     WHERE id IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify(ids), shareId, at, deviceId },
  )
}

/** A weekly entry asks a question that waited. @returns whether it did */
export const setAskedIn = (db: WritableDb, id: string, entryId: string, at: number): boolean =>
  run(
    db,
    `UPDATE reply_comments SET asked_in = :entryId, changed_at = :at
     WHERE id = :id AND asked_at IS NOT NULL AND asked_in IS NULL`,
    { id, entryId, at },
  ) > 0

/** Erases comments on excerpts whose words were erased at this instant, with the answers to them. */
export const eraseCommentsOn = (db: WritableDb, at: number): void => {
  run(
    db,
    `UPDATE reply_comments SET acknowledgement = '', question = '', body = '', answer = '', asked_at = NULL,
       erased_at = :at, changed_at = :at
     WHERE erased_at IS NULL AND excerpt_id IN (SELECT id FROM share_excerpts WHERE erased_at = :at)`,
    { at },
  )
}

/** Shares of which the last words were erased at this instant. */
const EMPTIED = `SELECT x.share_id FROM share_excerpts x WHERE x.erased_at = :at
  AND NOT EXISTS (SELECT 1 FROM share_excerpts y WHERE y.share_id = x.share_id AND y.erased_at IS NULL)`

/** Erases what was said to the whole of shares of which no word is left, with the answers to it. */
export const eraseSaidToWhole = (db: WritableDb, at: number): void => {
  const replies = `SELECT id FROM replies WHERE share_id IN (${EMPTIED})`
  run(
    db,
    `UPDATE reply_comments SET acknowledgement = '', question = '', body = '', answer = '', asked_at = NULL,
       erased_at = :at, changed_at = :at
     WHERE erased_at IS NULL AND excerpt_id IS NULL AND reply_id IN (${replies})`,
    { at },
  )
  run(db, `UPDATE replies SET note = '', changed_at = :at WHERE note <> '' AND id IN (${replies})`, { at })
}

type CommentWords = Pick<StoredComment, 'id' | 'acknowledgement' | 'question' | 'body' | 'answer'>

/** Replies to shares that hold words of an entry. */
const REPLIES_TO = `SELECT r.id FROM replies r JOIN share_excerpts x ON x.share_id = r.share_id
  WHERE x.entry_id = :entryId`

/**
 * Erases a phrase from what was said to words of an entry or to a whole share with some, and from the answers to it.
 * @returns whether it stood there
 */
export const erasePhraseOn = (db: WritableDb, entryId: string, phrase: RegExp, at: number): boolean => {
  const notes = all<{ id: string; note: string }>(
    db,
    `SELECT id, note FROM replies WHERE id IN (${REPLIES_TO})`,
    { entryId },
  ).flatMap(({ id, note }) => {
    const erased = erasePhraseIn(note, phrase)
    return erased === note ? [] : [{ id, erased }]
  })
  for (const { id, erased } of notes) {
    runExactly(db, 1, 'UPDATE replies SET note = :erased, changed_at = :at WHERE id = :id', {
      id,
      erased,
      at,
    })
  }
  const held = all<CommentWords>(
    db,
    `SELECT id, acknowledgement, question, body, answer FROM reply_comments
     WHERE excerpt_id IN (SELECT id FROM share_excerpts WHERE entry_id = :entryId)
       OR (excerpt_id IS NULL AND reply_id IN (${REPLIES_TO}))`,
    { entryId },
  ).flatMap(({ id, acknowledgement, question, body, answer }): CommentWords[] => {
    const erased = {
      acknowledgement: erasePhraseIn(acknowledgement, phrase),
      question: erasePhraseIn(question, phrase),
      body: erasePhraseIn(body, phrase),
      answer: erasePhraseIn(answer, phrase),
    }
    const isSame =
      erased.acknowledgement === acknowledgement &&
      erased.question === question &&
      erased.body === body &&
      erased.answer === answer
    return isSame ? [] : [{ id, ...erased }]
  })
  for (const words of held) {
    runExactly(
      db,
      1,
      `UPDATE reply_comments SET acknowledgement = :acknowledgement, question = :question, body = :body,
         answer = :answer, changed_at = :at WHERE id = :id`,
      { ...words, at },
    )
  }
  return held.length + notes.length > 0
}
