import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** Tables of coaching and of conversations whose words files of replies hold, with the replies that do. */
const REPLIES_WITH = {
  coach_replies: 'SELECT id FROM coach_replies WHERE rowid IN (SELECT value FROM json_each(:rows))',
  coach_comments: 'SELECT reply_id FROM coach_comments WHERE rowid IN (SELECT value FROM json_each(:rows))',
  conversations: `SELECT o.id FROM coach_replies o JOIN received_shares r ON r.id = o.received_id
    JOIN conversations c ON c.contact_id = r.contact_id
    WHERE o.with_meeting = 1 AND c.rowid IN (SELECT value FROM json_each(:rows))`,
  conversation_steps: `SELECT o.id FROM coach_replies o JOIN received_shares r ON r.id = o.received_id
    JOIN conversations c ON c.contact_id = r.contact_id JOIN conversation_steps s ON s.conversation_id = c.id
    WHERE o.with_meeting = 1 AND s.rowid IN (SELECT value FROM json_each(:rows))`,
  conversation_goals: `SELECT o.id FROM coach_replies o JOIN received_shares r ON r.id = o.received_id
    JOIN conversations c ON c.contact_id = r.contact_id JOIN conversation_goals g ON g.conversation_id = c.id
    WHERE o.with_meeting = 1 AND g.rowid IN (SELECT value FROM json_each(:rows))`,
} as const

export type FiledTable = keyof typeof REPLIES_WITH
export const FILED_TABLES = Object.keys(REPLIES_WITH) as readonly FiledTable[]

/** Forgets the files of replies that hold words of these rows. */
export const eraseFilesWith = (db: WritableDb, table: FiledTable, rows: readonly number[]): void => {
  run(db, `UPDATE coach_replies SET sealed = NULL WHERE id IN (${REPLIES_WITH[table]})`, {
    rows: JSON.stringify(rows),
  })
}

/** Notes that excerpts are not what their sender’s copies are. */
export const markAltered = (db: WritableDb, rows: readonly number[], at: number): void => {
  run(
    db,
    'UPDATE received_excerpts SET altered_at = :at WHERE rowid IN (SELECT value FROM json_each(:rows))',
    { rows: JSON.stringify(rows), at },
  )
}

/** A comment, and the words of the excerpt that it is on. */
export type PlacedComment = {
  readonly id: string
  readonly start: number
  readonly quote: string
  readonly text: string
}

export const commentsOnRows = (db: ReadableDb, rows: readonly number[]): PlacedComment[] =>
  all(
    db,
    `SELECT c.id, c.start_at AS start, c.quote, e.text FROM received_excerpts e
     JOIN coach_replies o ON o.received_id = e.received_id
     JOIN coach_comments c ON c.reply_id = o.id AND c.excerpt_id = e.id
     WHERE e.rowid IN (SELECT value FROM json_each(:rows))`,
    { rows: JSON.stringify(rows) },
  )

/** Moves a comment to where its words stand now; null puts it on the whole share. */
export const moveComment = (
  db: WritableDb,
  id: string,
  span: { readonly start: number; readonly end: number } | null,
): void => {
  if (span) {
    run(db, 'UPDATE coach_comments SET start_at = :start, end_at = :end WHERE id = :id', { id, ...span })
    return
  }
  run(
    db,
    `UPDATE coach_comments SET excerpt_id = NULL, start_at = NULL, end_at = NULL, quote = '' WHERE id = :id`,
    { id },
  )
}
