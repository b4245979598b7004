import { isDeepStrictEqual } from 'node:util'
import type { Conversation, conversations } from '../../../shared/contract/conversations.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { oneLine } from '../../../shared/domain/clean-text.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { MAX_STEPS } from '../../../shared/domain/exchange/limits.ts'
import { nextMeetingDay } from '../../../shared/domain/meeting-days.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ContactsService } from '../contacts/service.ts'
import type { OpenJournal } from '../deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import {
  type ConversationRow,
  countWith,
  deleteAllWith,
  deleteConversation,
  emptyConversation,
  findConversation,
  listConversations,
  openConversations,
  openWith,
  putConversation,
  type Stamp,
} from './conversation-store.ts'
import { goalsOf, replaceGoals } from './goal-store.ts'
import { meetingExchange } from './meeting-exchange.ts'
import { type MeetingSources, meetingPage } from './meeting-page.ts'
import { conversationReading } from './reading.ts'
import { findStep, putStep, type StepRow, stepsOf } from './step-store.ts'

export type ConversationsDeps = OpenJournal & {
  readonly contacts: Pick<ContactsService, 'find' | 'nameOf'>
  /** This journal’s own goals that may be shared. */
  readonly goals: () => readonly { readonly id: string; readonly title: string; readonly why: string }[]
  readonly sources: MeetingSources
}

const MOST_TITLE = 500

/** Coaching meetings, for both sides. Day, agenda, steps and goals travel; the notes of neither side do. */
export const conversationsService = (deps: ConversationsDeps) => {
  const { db, clock, deviceId, newId, emit, contacts, goals, sources } = deps
  const { live, shown, get } = conversationReading(deps)
  const { outgoing, merge, told } = meetingExchange(deps)

  const today = (): string => dayIn(clock.now(), clock.zone())

  const change = <T>(work: (stamp: Stamp) => { readonly contactId: string; readonly result: T }): T => {
    mustBeWritable(deps)
    const { contactId, result } = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('conversations.changed', { contactId })
    return result
  }
  /** Changes one conversation; null for nothing to change. */
  const changeOne = (
    id: string,
    work: (row: ConversationRow, stamp: Stamp) => Partial<ConversationRow> | null,
  ): Conversation =>
    change((stamp) => {
      const row = live(id)
      const changes = work(row, stamp)
      if (changes) putConversation(db, { ...row, ...changes }, stamp)
      return { contactId: row.contactId, result: get(id) }
    })

  const fresh = (
    facts: Pick<ConversationRow, 'contactId' | 'day' | 'rhythm'>,
    { at }: Stamp,
  ): ConversationRow => ({ ...emptyConversation({ ...facts, id: newId() }), factsAt: at, mineAt: at })
  const isUntouched = (row: ConversationRow): boolean =>
    row.mineAt === row.factsAt &&
    row.theirAt === 0 &&
    row.toldAt === null &&
    row.notesVersion === 0 &&
    stepsOf(db, row.id).length === 0

  /** A step of this conversation, or of one before it with the same contact, which its page shows too. */
  const stepOf = (row: ConversationRow, stepId: string): StepRow => {
    const step = findStep(db, stepId)
    if (!step || step.contactId !== row.contactId) throw new AppError('not-found')
    return step
  }
  const changeStep = (
    conversationId: string,
    stepId: string,
    work: (step: StepRow, at: number) => Partial<StepRow> | null,
  ): Conversation =>
    changeOne(conversationId, (row, stamp) => {
      const step = stepOf(row, stepId)
      const changes = work(step, stamp.at)
      if (!changes) return null
      putStep(db, { ...step, ...changes, changedAt: stamp.at }, deviceId)
      return { mineAt: stamp.at }
    })
  const mustHaveRoom = (conversationId: string): void => {
    if (stepsOf(db, conversationId).length >= MAX_STEPS) throw new AppError('too-many')
  }

  const handlers: Handlers<typeof conversations> = {
    list: ({ contactId, limit }) => listConversations(db, { contactId: contactId ?? null, limit }).map(shown),
    get: ({ conversationId }) => get(conversationId),
    between: ({ from, to }) =>
      [...nextOnes().values()].filter(({ day }) => day >= from && day <= to).map(shown),
    begin: ({ contactId, day, rhythm }) =>
      change((stamp) => {
        const contact = contacts.find(contactId)
        if (!contact || contact.isRemoved) throw new AppError('not-found')
        const known = openWith(db, contactId)
        const row = known ?? fresh({ contactId, day, rhythm }, stamp)
        if (!known) putConversation(db, row, stamp)
        return { contactId, result: get(row.id) }
      }),
    set: ({ conversationId, day, rhythm }) =>
      changeOne(conversationId, (row, { at }) => {
        const next = { day: day ?? row.day, rhythm: rhythm ?? row.rhythm }
        if (next.day === row.day && next.rhythm === row.rhythm) return null
        return { ...next, factsAt: at, mineAt: at }
      }),
    setAgenda: ({ conversationId, items, baseVersion }) =>
      changeOne(conversationId, ({ myAgenda, agendaVersion }, { at }) => {
        if (isDeepStrictEqual(items, myAgenda)) return null
        if (baseVersion !== agendaVersion) throw new AppError('comment-changed')
        return { myAgenda: items, agendaVersion: agendaVersion + 1, mineAt: at }
      }),
    setGoals: ({ conversationId, goalIds }) =>
      changeOne(conversationId, (row, stamp) => {
        // One that was chosen before may be closed by now, and stays in its words.
        const before = goalsOf(db, row.id).filter(({ from }) => from === 'me')
        const known = [...goals(), ...before]
        const chosen = [...new Set(goalIds)].map((id) => {
          const goal = known.find((one) => one.id === id)
          if (!goal) throw new AppError('not-found')
          return { id, title: oneLine(goal.title).slice(0, MOST_TITLE).toWellFormed(), why: goal.why }
        })
        replaceGoals(db, row.id, 'me', chosen, stamp)
        return { mineAt: stamp.at }
      }),
    saveNotes: ({ conversationId, body, baseVersion }) =>
      changeOne(conversationId, (row) => {
        if (body === row.notes) return null
        if (baseVersion !== row.notesVersion) throw new AppError('comment-changed')
        return { notes: body, notesVersion: row.notesVersion + 1 }
      }),
    saveStep: ({ conversationId, change: changed, text, who, due }) =>
      changeOne(conversationId, (row, { at }) => {
        const before = changed ? stepOf(row, changed.stepId) : null
        if (before && before.deletedAt !== null) throw new AppError('not-found')
        if (before && before.changedAt !== changed?.changedAt) throw new AppError('comment-changed')
        if (!before) mustHaveRoom(row.id)
        const added = { id: newId(), conversationId: row.id, doneAt: null, deletedAt: null }
        putStep(db, { ...(before ?? added), text, who, due, changedAt: at }, deviceId)
        return { mineAt: at }
      }),
    setStepDone: ({ conversationId, stepId, done }) =>
      changeStep(conversationId, stepId, ({ doneAt }, at) =>
        done === (doneAt !== null) ? null : { doneAt: done ? at : null },
      ),
    removeStep: ({ conversationId, stepId }) =>
      changeStep(conversationId, stepId, ({ deletedAt }, at) =>
        deletedAt === null ? { deletedAt: at } : null,
      ),
    putBackStep: ({ conversationId, stepId }) =>
      changeStep(conversationId, stepId, (step) => {
        if (step.deletedAt === null) return null
        mustHaveRoom(step.conversationId)
        return { deletedAt: null }
      }),
    hold: ({ conversationId, nextDay }) =>
      change((stamp) => {
        const row = live(conversationId)
        const { contactId, rhythm } = row
        if (row.heldAt !== null) {
          const next = row.nextId === null ? undefined : findConversation(db, row.nextId)
          const isThere = next && next.deletedAt === null
          return { contactId, result: { held: shown(row), next: isThere ? shown(next) : null } }
        }
        if (nextDay !== null && nextDay <= row.day) throw new AppError('invalid-input')
        const day = nextDay ?? nextMeetingDay(row.day, rhythm, today())
        const next = day === null ? null : fresh({ contactId, day, rhythm }, stamp)
        if (next) putConversation(db, next, stamp)
        const held = { heldAt: stamp.at, nextId: next?.id ?? null, factsAt: stamp.at, mineAt: stamp.at }
        putConversation(db, { ...row, ...held }, stamp)
        return { contactId, result: { held: get(row.id), next: next && get(next.id) } }
      }),
    unhold: ({ conversationId }) =>
      changeOne(conversationId, (row, { at }) => {
        if (row.heldAt === null) return null
        const next = row.nextId === null ? undefined : findConversation(db, row.nextId)
        if (next && isUntouched(next)) deleteConversation(db, next.id)
        return { heldAt: null, nextId: null, factsAt: at, mineAt: at }
      }),
    remove: ({ conversationId }) =>
      change((stamp) => {
        const row = live(conversationId)
        putConversation(db, { ...row, deletedAt: stamp.at }, stamp)
        return { contactId: row.contactId, result: {} }
      }),
    putBack: ({ conversationId }) =>
      change((stamp) => {
        const row = findConversation(db, conversationId)
        if (!row) throw new AppError('not-found')
        if (row.deletedAt !== null) putConversation(db, { ...row, deletedAt: null }, stamp)
        return { contactId: row.contactId, result: get(row.id) }
      }),
    page: ({ conversationId }) => {
      const row = live(conversationId)
      return { conversation: shown(row), ...meetingPage({ db, sources }, row) }
    },
  }

  /** The next conversation with each contact who is there, by contact, soonest first. */
  const nextOnes = (): ReadonlyMap<string, ConversationRow> => {
    const next = new Map<string, ConversationRow>()
    for (const row of openConversations(db)) {
      const isThere = contacts.find(row.contactId)?.isRemoved === false
      if (isThere && !next.has(row.contactId)) next.set(row.contactId, row)
    }
    return next
  }

  return {
    handlers,
    meetings: {
      outgoing,
      merge,
      told,
      next: (): ReadonlyMap<string, { readonly id: string; readonly day: string }> => nextOnes(),
      count: (contactId: string): number => countWith(db, contactId),
      /** Erases all conversations with a contact, in the caller’s transaction. */
      eraseWith: (contactId: string): void => deleteAllWith(db, contactId),
    },
  }
}
