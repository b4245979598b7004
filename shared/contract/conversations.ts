import { z } from 'zod'
import * as limit from '../domain/exchange/limits.ts'
import { Rhythm } from '../domain/exchange/meeting.ts'
import { ExchangedLine, ExchangedText } from '../domain/exchange/text.ts'
import { Day, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** A next step that both agreed. */
export const NextStep = z.object({
  id: Id,
  text: z.string(),
  who: z.enum(['me', 'them', 'both']),
  due: Day.nullable(),
  doneAt: Instant.nullable(),
  /** When either side last changed it. */
  changedAt: Instant,
})
export type NextStep = z.output<typeof NextStep>

/** A coaching meeting. */
export const Conversation = z.object({
  id: Id,
  contactId: Id,
  contactName: z.string(),
  day: Day,
  rhythm: Rhythm,
  /** At most three from each side. */
  myAgenda: z.array(z.string()),
  /** Grows with each save of this side’s items. */
  agendaVersion: z.number().int(),
  theirAgenda: z.array(z.string()),
  /** This side’s own; they never leave. */
  notes: z.string(),
  notesVersion: z.number().int(),
  steps: z.array(NextStep),
  /** Goals that both work on. */
  goals: z.array(z.object({ id: Id, title: z.string(), why: z.string(), from: z.enum(['me', 'them']) })),
  heldAt: Instant.nullable(),
  /** The conversation that `hold` made after it. */
  nextId: Id.nullable(),
  /** When a file last told the other side of agenda and steps; null for never. */
  toldAt: Instant.nullable(),
  /** Whether something that travels has changed since. */
  untold: z.boolean(),
})
export type Conversation = z.output<typeof Conversation>

/** The one page before a meeting, for both sides; it prints. */
export const MeetingPage = z.object({
  conversation: Conversation,
  /** Of the conversation before, and those still open of earlier ones. */
  lastSteps: z.array(NextStep.extend({ from: Day })),
  /** Excerpts that went or came since the conversation before, newest first. */
  excerpts: z.array(
    z.object({
      id: Id,
      /** The share here (sent) or there (received). */
      shareId: Id,
      direction: z.enum(['sent', 'received']),
      at: Instant,
      day: Day.nullable(),
      text: z.string(),
      labels: z.array(z.string()),
    }),
  ),
  /** Questions of either side that nobody has answered yet. */
  questions: z.array(z.object({ id: Id, from: z.enum(['me', 'them']), text: z.string(), at: Instant })),
})
export type MeetingPage = z.output<typeof MeetingPage>

const Ref = z.object({ conversationId: Id }).strict()
const AgendaItem = ExchangedLine(limit.MAX_AGENDA_ITEM).pipe(z.string().trim().min(1))

export const conversations = feature('conversations', {
  /** Those to come first, soonest first; then the held ones, newest first. */
  list: query({
    input: z
      .object({ contactId: Id.optional(), limit: z.number().int().min(1).max(500).default(100) })
      .strict(),
    output: z.array(Conversation),
  }),
  get: query({ input: Ref, output: Conversation }),
  /** The next one with each contact that lies in these days: for This week and the coach’s home. */
  between: query({ input: z.object({ from: Day, to: Day }).strict(), output: z.array(Conversation) }),
  /** A new one; the contact’s open one where there is one already. */
  begin: command({
    input: z.object({ contactId: Id, day: Day, rhythm: Rhythm.default('once') }).strict(),
    output: Conversation,
  }),
  set: command({
    input: Ref.extend({ day: Day.optional(), rhythm: Rhythm.optional() }),
    output: Conversation,
  }),
  /** Durable when it returns. Fails with `comment-changed` when another window saved first. */
  setAgenda: command({
    input: Ref.extend({
      items: z.array(AgendaItem).max(limit.MAX_AGENDA),
      baseVersion: z.number().int().nonnegative(),
    }),
    output: Conversation,
  }),
  /** Which of this journal’s own goals both work on; they travel with the agenda. */
  setGoals: command({
    input: Ref.extend({ goalIds: z.array(Id).max(limit.MAX_GOALS) }),
    output: Conversation,
  }),
  /** Durable when it returns. Fails with `comment-changed` when another window saved first. */
  saveNotes: command({
    input: Ref.extend({ body: ExchangedText(limit.MAX_NOTE), baseVersion: z.number().int().nonnegative() }),
    output: Conversation,
  }),
  /**
   * A new step (`change` left out) or another wording of the one that was read as of `changedAt`. Fails with `too-many`,
   * and with `comment-changed` when another window or a file changed it since.
   */
  saveStep: command({
    input: Ref.extend({
      change: z.object({ stepId: Id, changedAt: Instant }).strict().optional(),
      text: ExchangedLine(limit.MAX_STEP).pipe(z.string().trim().min(1)),
      who: z.enum(['me', 'them', 'both']),
      due: Day.nullable().default(null),
    }),
    output: Conversation,
  }),
  setStepDone: command({ input: Ref.extend({ stepId: Id, done: z.boolean() }), output: Conversation }),
  removeStep: command({ input: Ref.extend({ stepId: Id }), output: Conversation }),
  putBackStep: command({ input: Ref.extend({ stepId: Id }), output: Conversation }),
  /**
   * It took place. With a rhythm the next one is made: a week, a fortnight, a month (the same day of the month, or its
   * last) later, on `nextDay` if that is given. Open steps are shown there, not copied.
   */
  hold: command({
    input: Ref.extend({ nextDay: Day.nullable().default(null) }),
    output: z.object({ held: Conversation, next: Conversation.nullable() }),
  }),
  /** The undo of `hold`; a next one that nobody has touched goes with it. */
  unhold: command({ input: Ref, output: Conversation }),
  remove: command({ input: Ref, output: Nothing }),
  putBack: command({ input: Ref, output: Conversation }),
  page: query({ input: Ref, output: MeetingPage }),
  changed: event({ payload: z.object({ contactId: Id.nullable() }) }),
})
