import { z } from 'zod'
import { MAX_COMMENT } from '../domain/exchange/limits.ts'
import { ExchangedText } from '../domain/exchange/text.ts'
import { COACH_STEPS } from '../framework/flows/coach-steps.ts'
import { Day, Id, Instant } from './common.ts'
import { command, event, feature, query } from './define.ts'
import { EvidenceClaim, Passage, PassagePlace } from './passages.ts'

/** A coach’s words on words of the member’s, or on the whole share. */
export const ReplyComment = z.object({
  id: Id,
  replyId: Id,
  shareId: Id,
  contactId: Id,
  contactName: z.string(),
  madeAt: Instant,
  acknowledgement: z.string(),
  question: z.string(),
  body: z.string(),
  /** Nobody signed it: it was pasted from a page. */
  signed: z.boolean(),
  mayBeQuoted: z.boolean(),
  /** The member’s question that it answers. */
  toQuestion: z.string().nullable(),
  /** What it is about; null for the whole share. */
  on: z
    .object({
      excerptId: Id,
      /** Null after the entry was erased. */
      entryId: Id.nullable(),
      stepId: z.string().nullable(),
      day: Day.nullable(),
      /** The words as they were shared, with a `BLOCK` for what was redacted; '' after erasing. */
      quote: z.string(),
      labels: z.array(z.string()),
      /** Where they stand in the current text. `gone` is said as ‘the words have changed’, with the quote. */
      place: PassagePlace,
    })
    .nullable(),
  thankedAt: Instant.nullable(),
  answer: z.string(),
  /** Grows with each save of the answer. */
  answerVersion: z.number().int(),
  answeredAt: Instant.nullable(),
  /** When a share took thanks and answer along. */
  answerSentAt: Instant.nullable(),
  /** Its question waits for the next weekly reflection (`waiting`), or stands in one (`asked`). */
  step: z.enum(['none', 'waiting', 'asked']),
  /** The passage that was marked on its words. */
  passageId: Id.nullable(),
})
export type ReplyComment = z.output<typeof ReplyComment>

export const ReplySummary = z.object({
  id: Id,
  shareId: Id,
  contactId: Id,
  contactName: z.string(),
  madeAt: Instant,
  openedAt: Instant,
  signed: z.boolean(),
  comments: z.number().int(),
  readAt: Instant.nullable(),
  opening: z.string(),
})
export type ReplySummary = z.output<typeof ReplySummary>

/** A coach’s question as a step of a reflection. */
export const CoachQuestion = z.object({
  commentId: Id,
  /** The step of the weekly flow that asks it, or would. Its prompt’s id is `coach:` and the comment’s. */
  stepId: z.enum(COACH_STEPS),
  text: z.string(),
  contactName: z.string(),
  /** The weekly entry that asks it; null while it waits. */
  entryId: Id.nullable(),
})

export type CoachQuestion = z.output<typeof CoachQuestion>

const CommentRef = z.object({ commentId: Id }).strict()

export const replies = feature('replies', {
  /** Newest first. */
  list: query({
    input: z
      .object({
        contactId: Id.optional(),
        shareId: Id.optional(),
        limit: z.number().int().min(1).max(500).default(100),
      })
      .strict(),
    output: z.array(ReplySummary),
  }),
  /** How many are unread: for the rail and This week. */
  unread: query({ input: z.object({}).strict(), output: z.object({ replies: z.number().int() }) }),
  get: query({
    input: z.object({ replyId: Id }).strict(),
    output: z.object({ summary: ReplySummary, note: z.string(), comments: z.array(ReplyComment) }),
  }),
  setRead: command({ input: z.object({ replyId: Id, read: z.boolean() }).strict(), output: ReplySummary }),
  /** Comments on words of an entry, in the order of its text; those whose words are gone come last. */
  forEntry: query({ input: z.object({ entryId: Id }).strict(), output: z.array(ReplyComment) }),
  /** Takes a whole reply away; `putBack` is its undo. Opening its file again puts it back too. */
  remove: command({ input: z.object({ replyId: Id }).strict(), output: z.object({}) }),
  putBack: command({ input: z.object({ replyId: Id }).strict(), output: ReplySummary }),
  /** How many removed replies are still kept. */
  removed: query({ input: z.object({}).strict(), output: z.object({ replies: z.number().int() }) }),
  /** Erases removed replies for good. @returns how many */
  eraseRemoved: command({ input: z.object({}).strict(), output: z.object({ replies: z.number().int() }) }),

  /**
   * Goes along with a later share where it is ticked. '' takes it away. Durable when it returns. Fails with
   * `comment-changed` when another window saved first.
   */
  answer: command({
    input: CommentRef.extend({
      body: ExchangedText(MAX_COMMENT),
      baseVersion: z.number().int().nonnegative(),
    }),
    output: ReplyComment,
  }),
  thank: command({ input: CommentRef.extend({ thanked: z.boolean() }), output: ReplyComment }),
  /** Marks the words that it is about, where they stand now. Fails with `words-moved` when they are gone. */
  markEvidence: command({
    input: CommentRef.extend({ targets: z.array(EvidenceClaim).min(1).max(12) }),
    output: z.object({ comment: ReplyComment, passage: Passage }),
  }),
  /** Its question waits for the next weekly reflection. Fails with `nothing-to-ask` where it asks nothing. */
  askMyself: command({ input: CommentRef, output: ReplyComment }),
  /** The undo, while it waits; fails with `already-asked` once a reflection holds it. */
  unask: command({ input: CommentRef, output: ReplyComment }),
  /** Questions of coaches that a weekly entry asks, or, before it has a word, would ask. At most three. */
  questionsFor: query({ input: z.object({ entryId: Id }).strict(), output: z.array(CoachQuestion) }),
  /** Words that a coach allows to quote, for summaries. Newest first. */
  quotable: query({
    input: z.object({ from: Day.optional(), to: Day.optional() }).strict(),
    output: z.array(ReplyComment),
  }),
  changed: event({ payload: z.object({ replyId: Id.nullable(), entryIds: z.array(Id) }) }),
})
