import type { Card } from '../../../shared/domain/exchange/card.ts'
import { EXCHANGE_VERSION } from '../../../shared/domain/exchange/limits.ts'
import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import type { ExchangedComment, ReplyPayload } from '../../../shared/domain/exchange/reply.ts'
import { ERASED_MARK } from '../../../shared/domain/phrase.ts'
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
  /** The words of an excerpt as they stand here; undefined when they are gone. */
  readonly textOf: (excerptId: string) => string | undefined
}

/** Whether a comment says anything. */
export const saysSomething = ({ acknowledgement, question, body }: CommentRow): boolean =>
  [acknowledgement, question, body].some((words) => words.trim() !== '')

/**
 * Where a comment stands in the member’s own copy. Where words up to there were erased in this journal, places can no
 * longer be told: the comment is then on the whole share, rather than on other words, or refused over there.
 */
const placeOf = (
  { excerptId, start, end, quote }: CommentRow,
  textOf: ReplyParts['textOf'],
): ExchangedComment['place'] => {
  const text = excerptId === null ? undefined : textOf(excerptId)?.slice(0, end)
  if (excerptId === null || text === undefined) return null
  if (text.includes(ERASED_MARK) || text.slice(start) !== quote || quote === '') return null
  return { excerptId, start, end, quote }
}

/** A reply as it travels; comments without a word stay behind. */
export const replyPayload = (parts: ReplyParts): ReplyPayload => {
  const { reply, comments, share, from, to, madeAt, meeting, textOf } = parts
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
      place: placeOf(comment, textOf),
      questionId: comment.questionId,
      acknowledgement: comment.acknowledgement,
      question: comment.question,
      body: comment.body,
      mayBeQuoted: comment.mayBeQuoted,
    })),
    meeting: reply.withMeeting === 1 ? meeting : null,
  }
}
