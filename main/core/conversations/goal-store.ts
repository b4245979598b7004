import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './conversation-store.ts'

/** A goal that both work on, in the words that it had when it was chosen. */
export type SharedGoal = {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly from: 'me' | 'them'
}

/** The goals of a conversation: this side’s own first. */
export const goalsOf = (db: ReadableDb, conversationId: string): SharedGoal[] =>
  all(
    db,
    `SELECT goal_id AS id, title, why, iif(from_me, 'me', 'them') AS "from" FROM conversation_goals
     WHERE conversation_id = :conversationId ORDER BY from_me DESC, position`,
    { conversationId },
  )

/** Replaces the goals of one side. An id that is the other side’s is left out. */
export const replaceGoals = (
  db: WritableDb,
  conversationId: string,
  from: SharedGoal['from'],
  goals: readonly Omit<SharedGoal, 'from'>[],
  { at, deviceId }: Stamp,
): void => {
  const fromMe = Number(from === 'me')
  run(db, 'DELETE FROM conversation_goals WHERE conversation_id = :conversationId AND from_me = :fromMe', {
    conversationId,
    fromMe,
  })
  for (const [position, { id, title, why }] of goals.entries()) {
    run(
      db,
      `INSERT INTO conversation_goals (conversation_id, goal_id, from_me, title, why, position, changed_at, device_id)
       VALUES (:conversationId, :id, :fromMe, :title, :why, :position, :at, :deviceId)
       ON CONFLICT (conversation_id, goal_id) DO NOTHING`,
      { conversationId, id, fromMe, title, why, position, at, deviceId },
    )
  }
}
