import type { NextStep } from '../../../shared/contract/conversations.ts'
import { all, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** A next step as it is kept. */
export type StepRow = NextStep & {
  readonly conversationId: string
  readonly deletedAt: number | null
}

const COLUMNS = `s.id, s.conversation_id AS conversationId, s.text, s.who, s.due, s.done_at AS doneAt,
  s.changed_at AS changedAt, s.deleted_at AS deletedAt`

/** A step, removed ones too, and whose conversation it is of. */
export const findStep = (db: ReadableDb, id: string): (StepRow & { contactId: string }) | undefined =>
  first(
    db,
    `SELECT ${COLUMNS}, c.contact_id AS contactId
     FROM conversation_steps s JOIN conversations c ON c.id = s.conversation_id WHERE s.id = :id`,
    { id },
  )

/** The steps of a conversation that stand, in the order in which they were agreed. */
export const stepsOf = (db: ReadableDb, conversationId: string): StepRow[] =>
  all(
    db,
    `SELECT ${COLUMNS} FROM conversation_steps s
     WHERE s.conversation_id = :conversationId AND s.deleted_at IS NULL ORDER BY s.position, s.id`,
    { conversationId },
  )

/** Steps agreed with a contact, removed ones too: those of one conversation first, then the last changed. */
export const stepsToTell = (
  db: ReadableDb,
  { contactId, conversationId, limit }: { contactId: string; conversationId: string; limit: number },
): StepRow[] =>
  all(
    db,
    `SELECT ${COLUMNS} FROM conversation_steps s
     JOIN conversations c ON c.id = s.conversation_id AND c.contact_id = :contactId AND c.deleted_at IS NULL
     ORDER BY c.id <> :conversationId, s.deleted_at IS NOT NULL AND c.id = :conversationId, s.changed_at DESC, s.id
     LIMIT :limit`,
    { contactId, conversationId, limit },
  )

/** Writes a new step, last of its conversation, or all of what is known of one. */
export const putStep = (db: WritableDb, step: StepRow, deviceId: string): void => {
  const { id, conversationId, text, who, due, doneAt, changedAt, deletedAt } = step
  run(
    db,
    `INSERT INTO conversation_steps (id, conversation_id, text, who, due, done_at, position, changed_at, device_id,
       deleted_at)
     VALUES (:id, :conversationId, :text, :who, :due, :doneAt,
       (SELECT coalesce(max(position), -1) + 1 FROM conversation_steps WHERE conversation_id = :conversationId),
       :changedAt, :deviceId, :deletedAt)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text, who = excluded.who, due = excluded.due,
       done_at = excluded.done_at, changed_at = excluded.changed_at, device_id = excluded.device_id,
       deleted_at = excluded.deleted_at`,
    { id, conversationId, text, who, due, doneAt, changedAt, deletedAt, deviceId },
  )
}

/** Takes out the steps of a conversation beyond a limit: those that were changed longest ago. */
export const trimSteps = (db: WritableDb, conversationId: string, limit: number, at: number): void => {
  run(
    db,
    `UPDATE conversation_steps SET deleted_at = :at WHERE conversation_id = :conversationId AND id IN (
       SELECT id FROM conversation_steps WHERE conversation_id = :conversationId AND deleted_at IS NULL
       ORDER BY changed_at DESC, id LIMIT -1 OFFSET :limit)`,
    { conversationId, limit, at },
  )
}
