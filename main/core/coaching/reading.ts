import type { CoachComment, CoachReply, Received, ReceivedLine } from '../../../shared/contract/coaching.ts'
import { AppError } from '../../../shared/errors.ts'
import { contentOfReceived } from './content-store.ts'
import type { CoachingDeps } from './deps.ts'
import { findReceived, type ReceivedWithState } from './received-store.ts'
import { answersTo, commentsOf, commentsOfContact, findReply, type ReplyRow } from './reply-store.ts'

/** What came and what was answered, as screens see it. */
export const coachingReading = ({ db, contacts }: Pick<CoachingDeps, 'db' | 'contacts'>) => {
  const lineOf = ({
    digest: _,
    note: __,
    readAt: ___,
    goneAt: ____,
    ...line
  }: ReceivedWithState): ReceivedLine => ({
    ...line,
    contactName: contacts.nameOf(line.contactId),
  })
  const commentsOfReply = (replyId: string): CoachComment[] => {
    const answers = answersTo(db, replyId)
    return commentsOf(db, replyId).map(({ replyId: _, removed: __, ...comment }) => {
      const answer = answers.get(comment.id)
      return { ...comment, answer: answer ? { thanked: answer.thanked, body: answer.body } : null }
    })
  }
  const replyOf = ({ withMeeting, sealedTo: _, ...reply }: ReplyRow): CoachReply => ({
    ...reply,
    withMeeting: withMeeting === 1,
    comments: commentsOfReply(reply.id),
  })

  /** @throws AppError `not-found` */
  const received = (id: string): ReceivedWithState => {
    const row = findReceived(db, id)
    if (!row) throw new AppError('not-found')
    return row
  }
  /** @throws AppError `not-found` */
  const reply = (id: string): ReplyRow => {
    const row = findReply(db, id)
    if (!row) throw new AppError('not-found')
    return row
  }

  return {
    lineOf,
    replyOf,
    received,
    reply,
    shownReply: (id: string): CoachReply => replyOf(reply(id)),
    whole: (id: string): Received => {
      const row = received(id)
      const content = row.goneAt === null ? contentOfReceived(db, row) : null
      return {
        line: lineOf(row),
        contact: contacts.shown(row.contactId),
        content,
        answered: commentsOfContact(
          db,
          row.contactId,
          content?.answers.map(({ commentId }) => commentId) ?? [],
        ).map(({ id: commentId, ...comment }) => ({ commentId, ...comment })),
      }
    },
  }
}

export type CoachingReading = ReturnType<typeof coachingReading>
