import { z } from 'zod'
import { MAX_AGENDA, MAX_AGENDA_ITEM, MAX_GOALS, MAX_NOTE, MAX_STEP, MAX_TOLD_STEPS } from './limits.ts'
import { ExchangedLine, ExchangedText } from './text.ts'

export const Rhythm = z.enum(['once', 'weekly', 'fortnightly', 'monthly'])
export type Rhythm = z.output<typeof Rhythm>

export const ExchangedGoal = z
  .object({ id: z.uuid(), title: ExchangedLine(500).min(1), why: ExchangedText(MAX_NOTE) })
  .strict()

/** What both agreed to do. `who` sender means whoever made this file. */
export const ExchangedStep = z
  .object({
    id: z.uuid(),
    /** The conversation that it was agreed in: this one, or one before it. */
    agreedIn: z.uuid(),
    /** '' for one that was taken out: its words do not travel any more. */
    text: ExchangedLine(MAX_STEP),
    who: z.enum(['sender', 'receiver', 'both']),
    due: z.iso.date().nullable(),
    doneAt: z.number().int().nonnegative().nullable(),
    /** The later one stands, when both sides changed it. */
    changedAt: z.number().int().nonnegative(),
    removed: z.boolean(),
  })
  .strict()
  .refine(({ text, removed }) => removed === (text === ''))
export type ExchangedStep = z.output<typeof ExchangedStep>

/** A conversation as it travels: never its notes. */
export const ExchangedMeeting = z
  .object({
    id: z.uuid(),
    /** The conversation before it and when it was held, so that it counts as held on the other side too. */
    after: z.object({ id: z.uuid(), heldAt: z.number().int().nonnegative() }).strict().nullable(),
    day: z.iso.date(),
    rhythm: Rhythm,
    /** The sender’s own items; they replace those that the receiver had of the sender. */
    agenda: z.array(ExchangedLine(MAX_AGENDA_ITEM).min(1)).max(MAX_AGENDA),
    /** Those of this conversation, and the last changed of those before it. */
    steps: z.array(ExchangedStep).max(MAX_TOLD_STEPS),
    /** The sender’s own goals that both work on; they replace those that the receiver had of the sender. */
    goals: z.array(ExchangedGoal).max(MAX_GOALS),
    heldAt: z.number().int().nonnegative().nullable(),
    /** When day, rhythm or holding last changed: the later ones stand, when both sides changed them. */
    changedAt: z.number().int().nonnegative(),
    /** When the sender last changed anything of it: agenda and goals of an older file change nothing. */
    saidAt: z.number().int().nonnegative(),
  })
  .strict()
export type ExchangedMeeting = z.output<typeof ExchangedMeeting>
