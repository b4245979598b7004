import { z } from 'zod'
import { AgeRecipient, Card } from './card.ts'
import * as limit from './limits.ts'
import { ExchangedGoal, ExchangedMeeting } from './meeting.ts'
import { BLOCK, ExchangedLine, ExchangedText } from './text.ts'

const blocksIn = (text: string): number => text.split(BLOCK).length - 1

/** Words that the member chose. `text`, `before` and `after` hold one `BLOCK` for each label, in order. */
export const ExchangedExcerpt = z
  .object({
    id: z.uuid(),
    text: ExchangedText(limit.MAX_EXCERPT).min(1),
    /** The sentences around it, if they were ticked; else ''. */
    before: ExchangedText(limit.MAX_SURROUNDING),
    after: ExchangedText(limit.MAX_SURROUNDING),
    /** What each block stands for, such as ‘a student’: of `before`, then `text`, then `after`. */
    labels: z.array(ExchangedLine(limit.MAX_LABEL).min(1)).max(limit.MAX_REDACTIONS),
    /** The entry’s day, if dates were ticked. */
    day: z.iso.date().nullable(),
    /** The question that the words answer, if questions were ticked. */
    prompt: ExchangedLine(limit.MAX_QUESTION).nullable(),
  })
  .strict()
  .refine(({ before, text, after, labels }) => blocksIn(before + text + after) === labels.length)
export type ExchangedExcerpt = z.output<typeof ExchangedExcerpt>

const ExchangedRating = z
  .object({
    indicator: ExchangedLine(300).min(1),
    score: z.number().int().min(1).max(5),
    reason: ExchangedText(limit.MAX_NOTE),
    day: z.iso.date().nullable(),
  })
  .strict()

/** A number before and after, in words: measure, both values with their days, source, who is behind it, my part. */
const ExchangedResult = z.object({ id: z.uuid(), text: ExchangedText(limit.MAX_NOTE).min(1) }).strict()

/** What the member said to a comment of an earlier reply. */
const ExchangedAnswer = z
  .object({
    commentId: z.uuid(),
    thanked: z.boolean(),
    body: ExchangedText(limit.MAX_COMMENT),
  })
  .strict()

/** The signed content of a share, version 1. Every key is there; what was not ticked is null, '' or []. */
export const SharePayload = z
  .object({
    version: z.literal(limit.EXCHANGE_VERSION),
    kind: z.literal('share'),
    id: z.uuid(),
    from: Card,
    /** The identity that it is for; null in a page for a coach without the app. */
    to: z.uuid().nullable(),
    /** Where the page’s reply is sealed to; null in a sealed file. */
    replyTo: AgeRecipient.nullable(),
    madeAt: z.number().int().nonnegative(),
    note: ExchangedText(limit.MAX_NOTE),
    questions: z
      .array(z.object({ id: z.uuid(), text: ExchangedLine(limit.MAX_QUESTION).min(1) }).strict())
      .max(limit.MAX_QUESTIONS),
    excerpts: z.array(ExchangedExcerpt).max(limit.MAX_EXCERPTS),
    ratings: z.array(ExchangedRating).max(limit.MAX_RATINGS),
    goals: z.array(ExchangedGoal).max(limit.MAX_GOALS),
    results: z.array(ExchangedResult).max(limit.MAX_RESULTS),
    answers: z.array(ExchangedAnswer).max(limit.MAX_ANSWERS),
    meeting: ExchangedMeeting.nullable(),
    deleteBy: z.iso.date().nullable(),
    /** Earlier shares to this contact that were withdrawn, and the days by which the others ask to be deleted. */
    withdrawn: z.array(z.uuid()).max(limit.MAX_WITHDRAWN),
    deleteOthersBy: z.array(z.object({ id: z.uuid(), day: z.iso.date() }).strict()).max(limit.MAX_WITHDRAWN),
  })
  .strict()
  .refine(({ to, replyTo }) => (to === null) === (replyTo !== null))
export type SharePayload = z.output<typeof SharePayload>
