import { z } from 'zod'
import { Day, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

export const ReminderSettings = z.object({
  weekly: z.boolean(),
  /** ISO: 1 Monday to 7 Sunday. */
  weekday: z.number().int().min(1).max(7),
  /** Local time, `HH:MM`. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  decisions: z.boolean(),
  /** Days, both ends included, on which nothing reminds. */
  holidays: z.array(z.object({ from: Day, to: Day }).strict()).max(60),
})
export type ReminderSettings = z.output<typeof ReminderSettings>

export const Reminder = z.object({
  kind: z.enum(['weekly', 'decision']),
  /** For a decision, its id. */
  decisionId: z.uuid().nullable(),
  since: Instant,
})
export type Reminder = z.output<typeof Reminder>

export const reminders = feature('reminders', {
  get: query({ input: Nothing, output: ReminderSettings }),
  set: command({ input: ReminderSettings.partial().strict(), output: ReminderSettings }),
  /** What is due now and not put off. */
  due: query({ input: Nothing, output: z.array(Reminder) }),
  /** Puts all that is due off for some hours. */
  snooze: command({ input: z.object({ hours: z.number().int().min(1).max(336) }).strict(), output: Nothing }),
  /** A calendar file of the coming weekly times, titled only 'Reflection time'. */
  calendar: command({
    input: z.object({ weeks: z.number().int().min(1).max(104).default(52) }).strict(),
    output: z.object({ file: z.string() }),
  }),
  /** Something has just become due: hosts that can notify do so, without a word of content. */
  becameDue: event({ payload: z.object({ kind: z.enum(['weekly', 'decision']) }) }),
  changed: event({ payload: Nothing }),
})
