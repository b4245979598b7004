import { dayIn } from '../../../shared/domain/days.ts'
import { MAX_STEPS, MAX_TOLD_STEPS } from '../../../shared/domain/exchange/limits.ts'
import type { ExchangedMeeting, ExchangedStep } from '../../../shared/domain/exchange/meeting.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import {
  type ConversationRow,
  emptyConversation,
  findConversation,
  heldWith,
  openWith,
  putConversation,
  renameConversation,
  setTold,
} from './conversation-store.ts'
import { goalsOf, replaceGoals } from './goal-store.ts'
import { findStep, putStep, type StepRow, stepsToTell, trimSteps } from './step-store.ts'

const DAY_MS = 86_400_000

const OUT = { me: 'sender', them: 'receiver', both: 'both' } as const
const IN = { sender: 'them', receiver: 'me', both: 'both' } as const

/** Whether something that travels has changed here since a file last told of it. */
export const isUntold = ({ mineAt, toldAt }: ConversationRow): boolean => mineAt > (toldAt ?? 0)

/** What both sides see the same, as one text: of two that changed at one instant, both sides take the smaller. */
const factsText = ({ day, rhythm, heldAt }: Pick<ConversationRow, 'day' | 'rhythm' | 'heldAt'>): string =>
  JSON.stringify([day, rhythm, heldAt])
const stepText = ({ text, who, due, doneAt, deletedAt }: Omit<StepRow, 'id'>): string =>
  JSON.stringify([text, who === 'both', due, doneAt, deletedAt !== null])

/** How conversations travel in shares and replies: never their notes. */
export const meetingExchange = ({
  db,
  clock,
  deviceId,
  emit,
}: Pick<OpenJournal, 'db' | 'clock' | 'deviceId' | 'emit'>) => {
  const outgoingStep = (step: StepRow): ExchangedStep => {
    const removed = step.deletedAt !== null
    return {
      id: step.id,
      agreedIn: step.conversationId,
      text: removed ? '' : step.text,
      who: OUT[step.who],
      due: step.due,
      doneAt: step.doneAt,
      changedAt: step.changedAt,
      removed,
    }
  }

  /** The conversation to tell of: the next one, else the last held one with something untold. */
  const toTell = (contactId: string): ConversationRow | undefined =>
    openWith(db, contactId) ?? heldWith(db, contactId).slice(0, 1).find(isUntold)

  /** A conversation of this contact; undefined for an unknown one. @throws AppError `exchange-mismatch` for another’s */
  const ofContact = (id: string, contactId: string): ConversationRow | undefined => {
    const row = findConversation(db, id)
    if (row && row.contactId !== contactId) throw new AppError('exchange-mismatch')
    return row
  }

  /**
   * The conversation before one that came was held, as the other side says; here it may stand open still, under an id of
   * this side’s own if both began it, or nobody may have heard of it.
   */
  const holdBefore = (
    { after, id: next, rhythm }: ExchangedMeeting,
    contactId: string,
    now: number,
  ): void => {
    if (after === null || after.id === next) return
    const { id, heldAt } = after
    const known = ofContact(id, contactId)
    const open = known ? undefined : openWith(db, contactId)
    const isSame = open && open.id !== next && Math.max(open.mineAt, open.theirAt) <= heldAt
    if (isSame) renameConversation(db, open.id, id)
    const before =
      known ??
      (isSame ? open : emptyConversation({ id, contactId, day: dayIn(heldAt, clock.zone()), rhythm }))
    if (before.heldAt !== null || before.deletedAt !== null) return
    const held = { heldAt, factsAt: Math.max(before.factsAt, heldAt), nextId: next }
    putConversation(db, { ...before, id, ...held }, { at: now, deviceId })
  }

  /**
   * The row that a meeting is. Where both sides began one before they heard of each other’s, the two are one, and both
   * sides come to the smaller id. What is said of one that was removed here is said of the one begun in its place.
   */
  const rowFor = (meeting: ExchangedMeeting, contactId: string): ConversationRow => {
    const known = ofContact(meeting.id, contactId)
    if (known && known.deletedAt === null) return known
    const open = meeting.heldAt === null ? openWith(db, contactId) : undefined
    if (known) return open ?? known
    if (open && open.id < meeting.id) return open
    if (open) {
      renameConversation(db, open.id, meeting.id)
      return { ...open, id: meeting.id }
    }
    const { id, day, rhythm, heldAt } = meeting
    return { ...emptyConversation({ id, contactId, day, rhythm }), heldAt }
  }

  const mergeStep = (step: ExchangedStep, row: ConversationRow, now: number): string | null => {
    const known = findStep(db, step.id)
    if (known && known.contactId !== row.contactId) throw new AppError('exchange-mismatch')
    if (!known && step.removed) return null
    const meeting = ofContact(step.agreedIn, row.contactId)
    const agreedIn = known?.conversationId ?? (meeting && meeting.deletedAt === null ? meeting.id : row.id)
    const next: StepRow = {
      id: step.id,
      conversationId: agreedIn,
      // The words of one that was taken out do not travel; here they are kept for putting it back.
      text: step.removed ? (known?.text ?? '') : step.text,
      who: IN[step.who],
      due: step.due,
      doneAt: step.doneAt,
      changedAt: step.changedAt,
      deletedAt: step.removed ? now : null,
    }
    const isNewer =
      !known ||
      step.changedAt > known.changedAt ||
      (step.changedAt === known.changedAt && stepText(next) < stepText(known))
    if (isNewer) putStep(db, next, deviceId)
    return agreedIn
  }

  const merge = (given: ExchangedMeeting, contactId: string, now: number): void => {
    const clamped = (at: number): number => (at > now + DAY_MS ? now : at)
    const meeting: ExchangedMeeting = {
      ...given,
      after: given.after && { ...given.after, heldAt: clamped(given.after.heldAt) },
      heldAt: given.heldAt === null ? null : clamped(given.heldAt),
      changedAt: clamped(given.changedAt),
      saidAt: clamped(given.saidAt),
      steps: given.steps.map((step) => ({
        ...step,
        changedAt: clamped(step.changedAt),
        doneAt: step.doneAt === null ? null : clamped(step.doneAt),
      })),
    }
    holdBefore(meeting, contactId, now)
    const row = rowFor(meeting, contactId)
    // What was removed here stays so, unless the other side has changed it since.
    if (row.deletedAt !== null && Math.max(meeting.changedAt, meeting.saidAt) <= row.deletedAt) return
    const isLater =
      meeting.changedAt > row.factsAt ||
      (meeting.changedAt === row.factsAt && factsText(meeting) < factsText(row))
    const isNews = meeting.saidAt >= row.theirAt
    const { day, rhythm, heldAt } = isLater ? meeting : row
    putConversation(
      db,
      {
        ...row,
        day,
        rhythm,
        heldAt,
        factsAt: Math.max(row.factsAt, meeting.changedAt),
        theirAgenda: isNews ? meeting.agenda : row.theirAgenda,
        theirAt: Math.max(row.theirAt, meeting.saidAt),
        deletedAt: null,
      },
      { at: now, deviceId },
    )
    if (isNews) replaceGoals(db, row.id, 'them', meeting.goals, { at: now, deviceId })
    const touched = meeting.steps.map((step) => mergeStep(step, row, now))
    for (const id of new Set(touched)) if (id !== null) trimSteps(db, id, MAX_STEPS, now)
    emit('conversations.changed', { contactId })
  }

  return {
    /** What a file tells of the conversation with a contact; null where there is nothing to tell. */
    outgoing: (contactId: string): ExchangedMeeting | null => {
      const row = toTell(contactId)
      if (!row) return null
      const before = heldWith(db, contactId).find(({ nextId }) => nextId === row.id)
      const steps = stepsToTell(db, { contactId, conversationId: row.id, limit: MAX_TOLD_STEPS })
      return {
        id: row.id,
        after: before && before.heldAt !== null ? { id: before.id, heldAt: before.heldAt } : null,
        day: row.day,
        rhythm: row.rhythm,
        agenda: row.myAgenda,
        steps: steps.map(outgoingStep),
        goals: goalsOf(db, row.id)
          .filter(({ from }) => from === 'me')
          .map(({ id, title, why }) => ({ id, title, why })),
        heldAt: row.heldAt,
        changedAt: row.factsAt,
        saidAt: row.mineAt,
      }
    },
    /**
     * Takes in what a file says of a conversation, in the caller’s transaction.
     * @throws AppError `exchange-mismatch` for a conversation or a step with somebody else
     */
    merge,
    /** Notes that a file which was sealed at an instant told the contact of what stood then. */
    told: (contactId: string, at: number): void => {
      setTold(db, contactId, at)
      emit('conversations.changed', { contactId })
    },
  }
}
