import type { Card } from '../../../shared/domain/exchange/card.ts'
import { EXCHANGE_VERSION } from '../../../shared/domain/exchange/limits.ts'
import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import type { ExchangedComment, ReplyPayload } from '../../../shared/domain/exchange/reply.ts'
import type { CommentRow, ReplyRow } from './reply-store.ts'

type ReplyParts = {
  readonly reply: ReplyRow
  readonly comments: readonly CommentRow[]
  readonly share: { readonly id: string; readonly digest: string }
  readonly from: Card
  /** The member’s identity. */
  readonly to: string
  readonly madeAt: number
  readonly meeting: ExchangedMeeting | null
  /** Whether an excerpt is here to the letter as it came. */
  readonly isAsSent: (excerptId: string) => boolean
}

/** Whether a comment says anything. */
export const saysSomething = ({ acknowledgement, question, body }: CommentRow): boolean =>
  [acknowledgement, question, body].some((words) => words.trim() !== '')

/**
 * Where a comment stands in the member’s own copy. Of an excerpt that is gone here, or from which a phrase was erased,
 * that cannot be told any more: the comment is then on the whole share, rather than on other words, or refused there.
 */
const placeOf = (
  { excerptId, start, end, quote }: CommentRow,
  isAsSent: ReplyParts['isAsSent'],
): ExchangedComment['place'] =>
  excerptId === null || !isAsSent(excerptId) ? null : { excerptId, start, end, quote }

/** A reply as it travels; comments without a word stay behind. */
export const replyPayload = (parts: ReplyParts): ReplyPayload => {
  const { reply, comments, share, from, to, madeAt, meeting, isAsSent } = parts
  return {
    version: EXCHANGE_VERSION,
    kind: 'reply',
    id: reply.id,
    from,
    to,
    madeAt,
    shareId: share.id,
    shareDigest: share.digest,
    note: reply.note,
    comments: comments.filter(saysSomething).map((comment) => ({
      id: comment.id,
      place: placeOf(comment, isAsSent),
      questionId: comment.questionId,
      acknowledgement: comment.acknowledgement,
      question: comment.question,
      body: comment.body,
      mayBeQuoted: comment.mayBeQuoted,
    })),
    meeting: reply.withMeeting === 1 ? meeting : null,
  }
}
