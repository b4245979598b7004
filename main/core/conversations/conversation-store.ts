import { z } from 'zod'
import type { Conversation } from '../../../shared/contract/conversations.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

export type Stamp = { readonly at: number; readonly deviceId: string }

/** A conversation as it is kept; its steps and goals stand apart. */
export type ConversationRow = Pick<
  Conversation,
  | 'id'
  | 'contactId'
  | 'day'
  | 'rhythm'
  | 'myAgenda'
  | 'agendaVersion'
  | 'theirAgenda'
  | 'notes'
  | 'notesVersion'
  | 'heldAt'
  | 'nextId'
  | 'toldAt'
> & {
  /** When day, rhythm or holding last changed, on either side. */
  readonly factsAt: number
  /** When this side last changed something that travels. */
  readonly mineAt: number
  /** When the other side last changed what is here of theirs; 0 for never. */
  readonly theirAt: number
  readonly deletedAt: number | null
}

/** A conversation of which nothing is said yet; its three instants are 0 until somebody says something. */
export const emptyConversation = (
  facts: Pick<ConversationRow, 'id' | 'contactId' | 'day' | 'rhythm'>,
): ConversationRow => ({
  ...facts,
  myAgenda: [],
  agendaVersion: 0,
  theirAgenda: [],
  notes: '',
  notesVersion: 0,
  heldAt: null,
  nextId: null,
  toldAt: null,
  factsAt: 0,
  mineAt: 0,
  theirAt: 0,
  deletedAt: null,
})

type Stored = Omit<ConversationRow, 'myAgenda' | 'theirAgenda'> & { myAgenda: string; theirAgenda: string }

const COLUMNS = `id, contact_id AS contactId, day, rhythm, my_agenda AS myAgenda, agenda_version AS agendaVersion,
  their_agenda AS theirAgenda, notes, notes_version AS notesVersion, held_at AS heldAt, next_id AS nextId, facts_at AS factsAt, mine_at AS mineAt,
  told_at AS toldAt, their_at AS theirAt, deleted_at AS deletedAt`

const Agenda = z.array(z.string())

const rowOf = ({ myAgenda, theirAgenda, ...row }: Stored): ConversationRow => ({
  ...row,
  myAgenda: Agenda.parse(JSON.parse(myAgenda)),
  theirAgenda: Agenda.parse(JSON.parse(theirAgenda)),
})

/** A conversation, removed ones too. */
export const findConversation = (db: ReadableDb, id: string): ConversationRow | undefined => {
  const row = first<Stored>(db, `SELECT ${COLUMNS} FROM conversations WHERE id = :id`, { id })
  return row && rowOf(row)
}

/** Those to come first, soonest first; then the held ones, newest first. @param contactId null for everybody’s */
export const listConversations = (
  db: ReadableDb,
  { contactId, limit }: { contactId: string | null; limit: number },
): ConversationRow[] =>
  all<Stored>(
    db,
    `SELECT ${COLUMNS} FROM conversations
     WHERE deleted_at IS NULL AND (:contactId IS NULL OR contact_id = :contactId)
     ORDER BY held_at IS NOT NULL, iif(held_at IS NULL, day, ''), day DESC, id LIMIT :limit`,
    { contactId, limit },
  ).map(rowOf)

/** The conversations to come, soonest first. */
export const openConversations = (db: ReadableDb): ConversationRow[] =>
  all<Stored>(
    db,
    `SELECT ${COLUMNS} FROM conversations WHERE deleted_at IS NULL AND held_at IS NULL ORDER BY day, id`,
  ).map(rowOf)

/** The next one with a contact. */
export const openWith = (db: ReadableDb, contactId: string): ConversationRow | undefined => {
  const row = first<Stored>(
    db,
    `SELECT ${COLUMNS} FROM conversations
     WHERE contact_id = :contactId AND deleted_at IS NULL AND held_at IS NULL ORDER BY day, id LIMIT 1`,
    { contactId },
  )
  return row && rowOf(row)
}

/** The held conversations with a contact, the latest first. */
export const heldWith = (db: ReadableDb, contactId: string): ConversationRow[] =>
  all<Stored>(
    db,
    `SELECT ${COLUMNS} FROM conversations
     WHERE contact_id = :contactId AND deleted_at IS NULL AND held_at IS NOT NULL ORDER BY day DESC, held_at DESC, id`,
    { contactId },
  ).map(rowOf)

/** Writes a new conversation, or all of what is known of one. */
export const putConversation = (db: WritableDb, row: ConversationRow, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO conversations (id, contact_id, day, rhythm, my_agenda, agenda_version, their_agenda, notes,
       notes_version, held_at, next_id, facts_at, mine_at, told_at, their_at, changed_at, device_id, deleted_at)
     VALUES (:id, :contactId, :day, :rhythm, :myAgenda, :agendaVersion, :theirAgenda, :notes, :notesVersion, :heldAt,
       :nextId, :factsAt, :mineAt, :toldAt, :theirAt, :at, :deviceId, :deletedAt)
     ON CONFLICT (id) DO UPDATE SET day = excluded.day, rhythm = excluded.rhythm, my_agenda = excluded.my_agenda,
       agenda_version = excluded.agenda_version, their_agenda = excluded.their_agenda, notes = excluded.notes,
       notes_version = excluded.notes_version, held_at = excluded.held_at, next_id = excluded.next_id,
       facts_at = excluded.facts_at, mine_at = excluded.mine_at, told_at = excluded.told_at,
       their_at = excluded.their_at, changed_at = excluded.changed_at, device_id = excluded.device_id, deleted_at = excluded.deleted_at`,
    {
      ...row,
      myAgenda: JSON.stringify(row.myAgenda),
      theirAgenda: JSON.stringify(row.theirAgenda),
      at,
      deviceId,
    },
  )
}

/** Deletes one that nobody has touched, steps and goals with it. */
export const deleteConversation = (db: WritableDb, id: string): void =>
  runExactly(db, 1, 'DELETE FROM conversations WHERE id = :id', { id })

/** Notes that a file told the other side what stood at an instant. */
export const setTold = (db: WritableDb, contactId: string, at: number): void => {
  run(
    db,
    'UPDATE conversations SET told_at = max(coalesce(told_at, 0), :at) WHERE contact_id = :contactId AND deleted_at IS NULL',
    { contactId, at },
  )
}

export const countWith = (db: ReadableDb, contactId: string): number =>
  first<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM conversations WHERE contact_id = :contactId AND deleted_at IS NULL',
    { contactId },
  )?.count ?? 0

/** Erases all conversations with a contact, removed ones too. */
export const deleteAllWith = (db: WritableDb, contactId: string): void => {
  run(db, 'DELETE FROM conversations WHERE contact_id = :contactId', { contactId })
}

/** Gives a conversation another id, which both sides will know it by; nothing else of it changes. */
export const renameConversation = (db: WritableDb, from: string, to: string): void => {
  run(
    db,
    `INSERT INTO conversations (id, contact_id, day, rhythm, my_agenda, agenda_version, their_agenda, notes,
       notes_version, held_at, next_id, facts_at, mine_at, told_at, their_at, changed_at, device_id)
     SELECT :to, contact_id, day, rhythm, my_agenda, agenda_version, their_agenda, notes, notes_version, held_at, next_id,
       facts_at, mine_at, told_at, their_at, changed_at, device_id FROM conversations WHERE id = :from`,
    { from, to },
  )
  for (const table of ['conversation_steps', 'conversation_goals']) {
    run(db, `UPDATE ${table} SET conversation_id = :to WHERE conversation_id = :from`, { from, to })
  }
  run(db, 'UPDATE conversations SET next_id = :to WHERE next_id = :from', { from, to })
  deleteConversation(db, from)
}
