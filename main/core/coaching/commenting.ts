import type { z } from 'zod'
import type { CoachReply, coaching } from '../../../shared/contract/coaching.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { MAX_COMMENTS } from '../../../shared/domain/exchange/limits.ts'
import { isSpanOf } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import { excerptText, hasQuestion } from './content-store.ts'
import type { CoachingChange, CoachingDeps } from './deps.ts'
import type { CoachingReading } from './reading.ts'
import { type Stamp, setSettledAt } from './received-store.ts'
import {
  type CommentRow,
  countComments,
  findComment,
  insertReply,
  openReplyOf,
  putComment,
  type ReplyRow,
  savedRepliesOf,
  setCommentDeleted,
  setNote,
  setWithMeeting,
  touchReply,
} from './reply-store.ts'

type CommentingHandlers = Pick<
  Handlers<typeof coaching>,
  'replies' | 'beginReply' | 'setReply' | 'saveComment' | 'removeComment' | 'putBackComment'
>

type NewComment = Omit<z.output<(typeof coaching)['defs']['saveComment']['input']>, 'replyId' | 'commentId'>

const WHOLE = { excerptId: null, start: 0, end: 0, quote: '' } as const

/** The round that is being written: its note and comments, each durable when its call returns. */
export const commentingHandlers = (
  { db, newId }: Pick<CoachingDeps, 'db' | 'newId'>,
  reading: CoachingReading,
  change: CoachingChange,
): CommentingHandlers => {
  const open = (replyId: string): ReplyRow => {
    const reply = reading.reply(replyId)
    if (reply.state === 'saved') throw new AppError('reply-saved')
    return reply
  }
  /** Changes the open round; what was ready or sealed is a draft again. */
  const changeReply = (replyId: string, work: (reply: ReplyRow, stamp: Stamp) => boolean): CoachReply =>
    change((stamp) => {
      const reply = open(replyId)
      if (work(reply, stamp)) {
        touchReply(db, replyId, stamp)
        // Whoever answers has thought better of it.
        if (reading.received(reply.receivedId).settledAt !== null) {
          setSettledAt(db, reply.receivedId, null, stamp)
        }
      }
      return { contactId: reply.contactId, result: reading.shownReply(replyId) }
    })
  const commentOf = (replyId: string, commentId: string): CommentRow => {
    const comment = findComment(db, commentId)
    if (!comment || comment.replyId !== replyId) throw new AppError('not-found')
    return comment
  }
  const mustHaveRoom = (replyId: string): void => {
    if (countComments(db, replyId) >= MAX_COMMENTS) throw new AppError('too-many')
  }

  /**
   * Where a comment stands. One that keeps its place is not asked again: the words there may have been erased since,
   * and what the coach wrote on them is hers.
   */
  const placeOf = (
    { receivedId }: ReplyRow,
    place: NewComment['place'],
    before: CommentRow | null,
  ): Pick<CommentRow, 'excerptId' | 'start' | 'end' | 'quote'> => {
    if (place === null) return WHOLE
    const { excerptId, start, end, quote } = place
    if (before?.excerptId === excerptId && before.start === start && before.end === end) {
      return { ...place, quote: before.quote }
    }
    const text = excerptText(db, receivedId, excerptId)
    if (text === undefined || !isSpanOf(text, { start, end }) || text.slice(start, end) !== quote) {
      throw new AppError('words-moved')
    }
    return place
  }
  const questionOf = (
    { receivedId }: ReplyRow,
    questionId: string | null,
    before: CommentRow | null,
  ): string | null => {
    const isKept = questionId === null || before?.questionId === questionId
    if (!isKept && !hasQuestion(db, receivedId, questionId)) throw new AppError('not-found')
    return questionId
  }
  const sameWords = (a: CommentRow, b: CommentRow): boolean =>
    a.acknowledgement === b.acknowledgement &&
    a.question === b.question &&
    a.body === b.body &&
    a.mayBeQuoted === b.mayBeQuoted &&
    a.questionId === b.questionId &&
    a.excerptId === b.excerptId &&
    a.start === b.start &&
    a.end === b.end

  return {
    replies: ({ receivedId }) => {
      reading.received(receivedId)
      const unsaved = openReplyOf(db, receivedId)
      return {
        open: unsaved ? reading.replyOf(unsaved) : null,
        saved: savedRepliesOf(db, receivedId).map(reading.replyOf),
      }
    },
    beginReply: ({ receivedId }) =>
      change((stamp) => {
        const { contactId } = reading.received(receivedId)
        const known = openReplyOf(db, receivedId)
        const id = known?.id ?? newId()
        if (!known) insertReply(db, id, receivedId, stamp)
        return { contactId, result: reading.shownReply(id) }
      }),
    setReply: ({ replyId, note, withMeeting }) =>
      changeReply(replyId, (reply) => {
        const isNewNote = note !== undefined && note.body !== reply.note
        if (isNewNote && note.baseVersion !== reply.noteVersion) throw new AppError('comment-changed')
        if (isNewNote) setNote(db, replyId, note.body, reply.noteVersion + 1)
        const isOtherChoice = withMeeting !== undefined && withMeeting !== (reply.withMeeting === 1)
        if (isOtherChoice) setWithMeeting(db, replyId, withMeeting)
        return isNewNote || isOtherChoice
      }),
    saveComment: ({ replyId, commentId, place, questionId, baseVersion, ...words }) => {
      const id = commentId ?? newId()
      const reply = changeReply(replyId, (round, stamp) => {
        const before = commentId === undefined ? null : commentOf(replyId, commentId)
        if (before?.removed) throw new AppError('not-found')
        if (!before) mustHaveRoom(replyId)
        const comment: CommentRow = {
          id,
          replyId,
          ...placeOf(round, place, before),
          questionId: questionOf(round, questionId, before),
          ...words,
          version: (before?.version ?? 0) + 1,
          removed: false,
        }
        // The same words once more, such as by a call that was repeated: nothing to keep apart.
        if (before && sameWords(before, comment)) return false
        if (before && before.version !== baseVersion) throw new AppError('comment-changed')
        putComment(db, comment, stamp)
        return true
      })
      return { reply, commentId: id }
    },
    removeComment: ({ replyId, commentId }) =>
      changeReply(replyId, (_, stamp) => {
        if (commentOf(replyId, commentId).removed) return false
        setCommentDeleted(db, commentId, stamp.at, stamp)
        return true
      }),
    putBackComment: ({ replyId, commentId }) =>
      changeReply(replyId, (_, stamp) => {
        if (!commentOf(replyId, commentId).removed) return false
        mustHaveRoom(replyId)
        setCommentDeleted(db, commentId, null, stamp)
        return true
      }),
  }
}
