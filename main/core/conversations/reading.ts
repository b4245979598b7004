import type { Conversation, NextStep } from '../../../shared/contract/conversations.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import { type ConversationRow, findConversation } from './conversation-store.ts'
import { goalsOf } from './goal-store.ts'
import { isUntold } from './meeting-exchange.ts'
import { type StepRow, stepsOf } from './step-store.ts'

/** A step as screens see it. */
export const shownStep = ({ id, text, who, due, doneAt, changedAt }: StepRow): NextStep => ({
  id,
  text,
  who,
  due,
  doneAt,
  changedAt,
})

/** Conversations with their steps and goals. */
export const conversationReading = ({
  db,
  contacts,
}: Pick<OpenJournal, 'db'> & { contacts: { readonly nameOf: (id: string) => string } }) => {
  const shown = (row: ConversationRow): Conversation => {
    const { factsAt: _, mineAt: __, theirAt: ___, deletedAt: ____, ...facts } = row
    return {
      ...facts,
      contactName: contacts.nameOf(row.contactId),
      steps: stepsOf(db, row.id).map(shownStep),
      goals: goalsOf(db, row.id),
      untold: isUntold(row),
    }
  }
  /** @throws AppError `not-found`, also for a removed one */
  const live = (id: string): ConversationRow => {
    const row = findConversation(db, id)
    if (!row || row.deletedAt !== null) throw new AppError('not-found')
    return row
  }
  return { live, shown, get: (id: string): Conversation => shown(live(id)) }
}
