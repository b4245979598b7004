import { z } from 'zod'
import { Card, Key32 } from './card.ts'
import * as limit from './limits.ts'
import { ExchangedMeeting } from './meeting.ts'
import { ExchangedText } from './text.ts'

/** A place in an excerpt’s `text`, UTF-16 units, `end` exclusive, blocks counted as one. */
const Place = z
  .object({
    excerptId: z.uuid(),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    /** The words there, so that a place that does not fit is known. */
    quote: ExchangedText(limit.MAX_EXCERPT).min(1),
  })
  .strict()
  .refine(({ start, end, quote }) => end - start === quote.length)

const commentParts = {
  id: z.uuid(),
  /** Null for a comment on the whole share. */
  place: Place.nullable(),
  /** The question of the member’s that it answers. */
  questionId: z.uuid().nullable(),
  acknowledgement: ExchangedText(limit.MAX_COMMENT),
  question: ExchangedText(limit.MAX_COMMENT),
  body: ExchangedText(limit.MAX_COMMENT),
  mayBeQuoted: z.boolean(),
} as const

export const ExchangedComment = z.object(commentParts).strict()
export type ExchangedComment = z.output<typeof ExchangedComment>

/** The signed content of a reply, version 1. A reply is whole: a later round has an id of its own. */
export const ReplyPayload = z
  .object({
    version: z.literal(limit.EXCHANGE_VERSION),
    kind: z.literal('reply'),
    id: z.uuid(),
    from: Card,
    to: z.uuid(),
    madeAt: z.number().int().nonnegative(),
    shareId: z.uuid(),
    /** SHA-256 of the exact payload bytes of that share: a reply cannot be moved to another. */
    shareDigest: Key32,
    note: ExchangedText(limit.MAX_NOTE),
    comments: z.array(ExchangedComment).max(limit.MAX_COMMENTS),
    meeting: ExchangedMeeting.nullable(),
  })
  .strict()
export type ReplyPayload = z.output<typeof ReplyPayload>

/** What the page for a coach without the app sends back: sealed to the member, signed by nobody. */
export const PageReplyPayload = z
  .object({
    version: z.literal(limit.EXCHANGE_VERSION),
    kind: z.literal('page-reply'),
    id: z.uuid(),
    madeAt: z.number().int().nonnegative(),
    shareId: z.uuid(),
    shareDigest: Key32,
    note: ExchangedText(limit.MAX_NOTE),
    comments: z.array(ExchangedComment).max(limit.MAX_COMMENTS),
  })
  .strict()
export type PageReplyPayload = z.output<typeof PageReplyPayload>
