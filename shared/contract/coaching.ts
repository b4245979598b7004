import { z } from 'zod'
import * as limit from '../domain/exchange/limits.ts'
import { ExchangedText } from '../domain/exchange/text.ts'
import { Day, Id, Instant } from './common.ts'
import { Contact } from './contacts.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { ShareContent } from './share-content.ts'

/**
 * `read` waits for an answer; `settled` needs none: it asks nothing, or the coach said so. `gone`: withdrawn, or its day to
 * be deleted has come; its words are erased here.
 */
export const ReceivedState = z.enum(['unread', 'read', 'settled', 'replied', 'gone'])

export const ReceivedLine = z.object({
  id: Id,
  contactId: Id,
  contactName: z.string(),
  madeAt: Instant,
  openedAt: Instant,
  state: ReceivedState,
  excerpts: z.number().int(),
  /** The first words; '' when it is gone. */
  opening: z.string(),
  deleteBy: Day.nullable(),
  goneFor: z.enum(['withdrawn', 'delete-by']).nullable(),
  replyState: z.enum(['none', 'draft', 'ready', 'saved']),
  /** When the coach said that it needs no answer; null while it may. */
  settledAt: Instant.nullable(),
})
export type ReceivedLine = z.output<typeof ReceivedLine>

/** A share as it came. `content` is null when it is gone. */
export const Received = z.object({
  line: ReceivedLine,
  contact: Contact,
  content: ShareContent.nullable(),
  /** The comments that the share’s answers are to, with the share that each is on. */
  answered: z.array(
    z.object({
      commentId: Id,
      receivedId: Id,
      acknowledgement: z.string(),
      question: z.string(),
      body: z.string(),
    }),
  ),
})
export type Received = z.output<typeof Received>

/** A comment in the making: two gentle parts, and free words. */
export const CoachComment = z.object({
  id: Id,
  /** Null for the whole share. Offsets as in the exchange format: UTF-16 units of the excerpt’s text. */
  excerptId: Id.nullable(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  questionId: Id.nullable(),
  acknowledgement: z.string(),
  question: z.string(),
  body: z.string(),
  mayBeQuoted: z.boolean(),
  /** What the member said to it, once a later share brought it. */
  answer: z.object({ thanked: z.boolean(), body: z.string() }).nullable(),
  /** Grows with each save; a save based on an older one fails with `comment-changed` and changes nothing. */
  version: z.number().int(),
})
export type CoachComment = z.output<typeof CoachComment>

/** One round of answering a share. A saved round is never changed; the next one is a new reply. */
export const CoachReply = z.object({
  id: Id,
  receivedId: Id,
  contactId: Id,
  note: z.string(),
  noteVersion: z.number().int(),
  comments: z.array(CoachComment),
  /** Whether agenda and steps of the next conversation go along. */
  withMeeting: z.boolean(),
  state: z.enum(['draft', 'ready', 'saved']),
  changedAt: Instant,
  savedAt: Instant.nullable(),
})
export type CoachReply = z.output<typeof CoachReply>

/** A member as the coach’s list shows them: facts of dates and files, never a judgement. */
export const MemberLine = z.object({
  contact: Contact,
  unread: z.number().int(),
  /** Shares that were read and wait for an answer. */
  toAnswer: z.number().int(),
  lastShareAt: Instant.nullable(),
  lastReplyAt: Instant.nullable(),
  nextMeeting: Day.nullable(),
})
export type MemberLine = z.output<typeof MemberLine>

/** What a coach keeps for herself. It never leaves: no file format has a place for it. */
export const PrivateNote = z.object({
  id: Id,
  contactId: Id,
  /** The share that it is about; null for the member. */
  receivedId: Id.nullable(),
  body: z.string(),
  version: z.number().int(),
  madeAt: Instant,
  changedAt: Instant,
})
export type PrivateNote = z.output<typeof PrivateNote>

const ReplyRef = z.object({ replyId: Id }).strict()
const ReceivedRef = z.object({ receivedId: Id }).strict()
const ContactRef = z.object({ contactId: Id }).strict()
const Words = ExchangedText(limit.MAX_COMMENT)

export const coaching = feature('coaching', {
  /** Who meets this week, whose share waits for an answer (longest first), who has not shared for five weeks. */
  home: query({
    input: Nothing,
    output: z.object({
      meeting: z.array(MemberLine.extend({ conversationId: Id, day: Day })),
      waiting: z.array(MemberLine),
      quiet: z.array(MemberLine),
      unread: z.number().int(),
      ready: z.number().int(),
    }),
  }),
  /** All members, by name. */
  members: query({ input: Nothing, output: z.array(MemberLine) }),
  /** Newest first; pages by `after`, the last line’s id. */
  inbox: query({
    input: z
      .object({
        contactId: Id.optional(),
        state: ReceivedState.optional(),
        after: Id.nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      })
      .strict(),
    output: z.object({ lines: z.array(ReceivedLine), next: Id.nullable() }),
  }),
  received: query({ input: ReceivedRef, output: Received }),
  setRead: command({ input: ReceivedRef.extend({ read: z.boolean() }), output: ReceivedLine }),
  /** Says that a share needs no answer, which reads it too; false takes that back. Writing in a round does so as well. */
  setSettled: command({ input: ReceivedRef.extend({ settled: z.boolean() }), output: ReceivedLine }),
  /** How many shares are unread, for the rail. */
  unread: query({ input: Nothing, output: z.object({ shares: z.number().int() }) }),

  /** The open round of a share, or null; and the rounds that were saved, newest first. */
  replies: query({
    input: ReceivedRef,
    output: z.object({ open: CoachReply.nullable(), saved: z.array(CoachReply) }),
  }),
  /** The open round, or a new one. */
  beginReply: command({ input: ReceivedRef, output: CoachReply }),
  /** Durable when it returns. Fails with `comment-changed` when `baseVersion` is not the note’s version. */
  setReply: command({
    input: ReplyRef.extend({
      note: z
        .object({ body: ExchangedText(limit.MAX_NOTE), baseVersion: z.number().int() })
        .strict()
        .optional(),
      withMeeting: z.boolean().optional(),
    }),
    output: CoachReply,
  }),
  /**
   * A new comment (`commentId` left out) or another wording; durable when it returns. Fails with `words-moved` when
   * the quote does not stand there, `comment-changed`, `too-many`, `reply-saved`.
   */
  saveComment: command({
    input: ReplyRef.extend({
      commentId: Id.optional(),
      place: z
        .object({
          excerptId: Id,
          start: z.number().int().nonnegative(),
          end: z.number().int().positive(),
          quote: z.string().min(1).max(limit.MAX_EXCERPT),
        })
        .strict()
        .nullable(),
      questionId: Id.nullable().default(null),
      acknowledgement: Words.default(''),
      question: Words.default(''),
      body: Words.default(''),
      mayBeQuoted: z.boolean().default(false),
      baseVersion: z.number().int().nonnegative(),
    }),
    output: z.object({ reply: CoachReply, commentId: Id }),
  }),
  /** `putBackComment` is its undo. */
  removeComment: command({ input: ReplyRef.extend({ commentId: Id }), output: CoachReply }),
  putBackComment: command({ input: ReplyRef.extend({ commentId: Id }), output: CoachReply }),
  /**
   * Fails with `nothing-to-answer` without a word, and `contact-changed` when the sender is gone from the contacts. A round
   * of which a file was sealed and not noted as saved has other ids from then on: that file may have been handed over.
   */
  setReady: command({ input: ReplyRef.extend({ ready: z.boolean() }), output: CoachReply }),
  /** Ready replies, in the order in which they became so. */
  ready: query({
    input: Nothing,
    output: z.array(z.object({ reply: CoachReply, contactName: z.string() })),
  }),
  /**
   * Seals ready replies; each token is a file for `host.saveFiles`. A job of kind `seal-replies`. What was sealed counts
   * as saved only after `markSaved`; sealing again before that gives the same bytes.
   */
  sealReplies: command({
    input: z
      .object({
        replyIds: z.array(Id).min(1).max(200),
        fileNames: z.enum(['plain', 'label-and-date']).default('plain'),
      })
      .strict(),
    output: z.object({ files: z.array(z.object({ replyId: Id, file: z.string() })) }),
  }),
  markSaved: command({
    input: z.object({ replyIds: z.array(Id).min(1).max(200) }).strict(),
    output: z.array(CoachReply),
  }),
  /** The same file of a saved round once more. Fails with `words-erased`, `contact-changed`, `reply-other-keys`. */
  saveAgain: command({ input: ReplyRef, output: z.object({ file: z.string() }) }),

  /** Notes on a member, newest first; `receivedId` narrows to a share. */
  notes: query({
    input: ContactRef.extend({ receivedId: Id.optional() }),
    output: z.array(PrivateNote),
  }),
  /** Durable when it returns. Fails with `comment-changed`. */
  saveNote: command({
    input: ContactRef.extend({
      noteId: Id.optional(),
      receivedId: Id.nullable().default(null),
      body: ExchangedText(limit.MAX_NOTE),
      baseVersion: z.number().int().nonnegative(),
    }),
    output: PrivateNote,
  }),
  removeNote: command({ input: z.object({ noteId: Id }).strict(), output: Nothing }),
  putBackNote: command({ input: z.object({ noteId: Id }).strict(), output: PrivateNote }),

  /** How many removed comments with words, and removed notes, are still kept. */
  removed: query({
    input: Nothing,
    output: z.object({ comments: z.number().int(), notes: z.number().int() }),
  }),
  /** Erases removed comments and notes for good. @returns how many */
  eraseRemoved: command({
    input: Nothing,
    output: z.object({ comments: z.number().int(), notes: z.number().int() }),
  }),

  /** Shares whose words were erased here since the coach last looked: withdrawn, or past their day. */
  gone: query({ input: Nothing, output: z.array(ReceivedLine) }),
  setGoneSeen: command({ input: z.object({ receivedIds: z.array(Id).max(500) }).strict(), output: Nothing }),

  /** What forgetting a member would erase. */
  forgetPreview: query({
    input: ContactRef,
    output: z.object({
      shares: z.number().int(),
      replies: z.number().int(),
      notes: z.number().int(),
      conversations: z.number().int(),
      /** What this journal’s owner shared with the same person stays in the ledger; they are told so. */
      ownShares: z.number().int(),
    }),
  }),
  /** Erases for good all that came from and went to a member. */
  forget: command({
    input: ContactRef,
    output: z.object({ backupIds: z.array(z.string()) }),
  }),
  /** A member’s thread as a Markdown file; with private notes only if they are asked for. */
  threadFile: command({
    input: ContactRef.extend({ withNotes: z.boolean().default(false) }),
    output: z.object({ file: z.string() }),
  }),
  changed: event({ payload: z.object({ contactId: Id.nullable() }) }),
})
