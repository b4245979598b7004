import type { Handlers } from '../../../shared/contract/define.ts'
import type { ReplyComment, ReplySummary, replies } from '../../../shared/contract/replies.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { MAX_ANSWERS } from '../../../shared/domain/exchange/limits.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { WaitingAnswer } from '../sharing/deps.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { anchoring } from './anchoring.ts'
import {
  commentsOfReply,
  commentsOnEntry,
  findComment,
  quotableComments,
  type StoredComment,
  setAnswer,
  setAnswersSentIn,
  setFact,
  unansweredQuestions,
  untoldAnswers,
} from './comment-store.ts'
import type { RepliesDeps } from './deps.ts'
import { coachQuestions } from './questions.ts'
import { removedHandlers } from './removed.ts'
import {
  countUnread,
  findReply,
  listReplies,
  type Stamp,
  type StoredReply,
  setReplyRead,
  setReplyRemoved,
} from './store.ts'
import { type ReplyToTake, type TakenReply, takeReply } from './taking.ts'

const wordsOf = ({ question, body, acknowledgement }: StoredComment): string =>
  question || body || acknowledgement

/** What coaches said: beside the member’s own words, to answer, to thank for, to keep as evidence, to ask oneself. */
export const repliesService = (deps: RepliesDeps) => {
  const { db, clock, deviceId, emit, journal, sharing, passages } = deps
  const { nameOf } = deps.contacts
  const anchor = anchoring(deps)
  const questions = coachQuestions({ ...deps, nameOf })

  const showAll = (comments: readonly StoredComment[]): ReplyComment[] => {
    const anchors = anchor(comments)
    const asked = new Map(comments.map(({ shareId }) => [shareId, sharing.shareOf(shareId)?.questions]))
    return comments.map(({ start, end, excerptId, questionRef, askedAt, askedIn, ...comment }) => ({
      ...comment,
      contactName: nameOf(comment.contactId),
      toQuestion: (questionRef !== null && asked.get(comment.shareId)?.get(questionRef)) || null,
      on: anchors.get(comment.id) ?? null,
      step: askedAt === null ? 'none' : askedIn === null ? 'waiting' : 'asked',
    }))
  }
  const show = (id: string): ReplyComment => {
    const [shown] = showAll([comment(id)])
    if (!shown) throw new AppError('not-found')
    return shown
  }
  /** @throws AppError `not-found`, also for one that was erased, or whose reply was removed */
  const comment = (id: string): StoredComment => {
    const found = findComment(db, id)
    if (!found) throw new AppError('not-found')
    return found
  }
  const reply = (id: string): StoredReply => {
    const found = findReply(db, id)
    if (!found) throw new AppError('not-found')
    return found
  }
  const live = (id: string): StoredReply => {
    const found = reply(id)
    if (found.isRemoved) throw new AppError('not-found')
    return found
  }
  const summaryOf = ({ digest, note, isRemoved, firstWords, ...facts }: StoredReply): ReplySummary => ({
    ...facts,
    contactName: nameOf(facts.contactId),
    opening: openingOf(firstWords || note),
  })

  /** Entries whose words the comments are on. */
  const entriesOf = (comments: readonly StoredComment[]): string[] => {
    const excerpts = sharing.sentByIds(comments.flatMap(({ excerptId }) => excerptId ?? []))
    return [...new Set([...excerpts.values()].flatMap(({ entryId }) => entryId ?? []))]
  }
  const stamp = (): Stamp => ({ at: clock.now(), deviceId })
  const changeReply = (replyId: string, work: (stamp: Stamp) => void): void => {
    mustBeWritable(deps)
    transaction(db, () => work(stamp()))
    emit('replies.changed', { replyId, entryIds: entriesOf(commentsOfReply(db, replyId)) })
  }
  const changeComment = (id: string, work: (comment: StoredComment, stamp: Stamp) => void): ReplyComment => {
    mustBeWritable(deps)
    transaction(db, () => work(comment(id), stamp()))
    const changed = comment(id)
    emit('replies.changed', { replyId: changed.replyId, entryIds: entriesOf([changed]) })
    return show(id)
  }

  const handlers: Handlers<typeof replies> = {
    list: ({ contactId = null, shareId = null, limit }) =>
      listReplies(db, { contactId, shareId, limit }).map(summaryOf),
    unread: () => ({ replies: countUnread(db) }),
    get: ({ replyId }) => {
      const found = live(replyId)
      return {
        summary: summaryOf(found),
        note: found.note,
        comments: showAll(commentsOfReply(db, replyId)),
      }
    },
    setRead: ({ replyId, read }) => {
      changeReply(replyId, (at) => setReplyRead(db, live(replyId).id, read ? at.at : null, at))
      return summaryOf(live(replyId))
    },
    forEntry: ({ entryId }) => {
      const order = journal.currentText(entryId).map(({ stepId }) => stepId)
      const place = ({ on }: ReplyComment): [number, number] =>
        !on || on.place.found === 'gone'
          ? [Number.POSITIVE_INFINITY, 0]
          : [order.indexOf(on.stepId ?? ''), on.place.start]
      return showAll(commentsOnEntry(db, entryId)).toSorted((a, b) => {
        const [[stepA, startA], [stepB, startB]] = [place(a), place(b)]
        if (stepA !== stepB) return stepA < stepB ? -1 : 1
        return startA - startB || a.madeAt - b.madeAt
      })
    },
    remove: ({ replyId }) => {
      const entryIds = entriesOf(commentsOfReply(db, live(replyId).id))
      mustBeWritable(deps)
      transaction(db, () => setReplyRemoved(db, replyId, clock.now(), stamp()))
      emit('replies.changed', { replyId, entryIds })
      return {}
    },
    putBack: ({ replyId }) => {
      changeReply(replyId, (at) => {
        if (reply(replyId).isRemoved) setReplyRemoved(db, replyId, null, at)
      })
      return summaryOf(live(replyId))
    },
    ...removedHandlers(deps),
    answer: ({ commentId, body, baseVersion }) =>
      changeComment(commentId, ({ answer, answerVersion }, at) => {
        if (body === answer) return
        if (baseVersion !== answerVersion) throw new AppError('comment-changed')
        setAnswer(db, commentId, body, at)
        setAnswersSentIn(db, [commentId], null, at)
      }),
    thank: ({ commentId, thanked }) =>
      changeComment(commentId, ({ thankedAt }, at) => {
        if (thanked === (thankedAt !== null)) return
        setFact(db, commentId, 'thanked_at', thanked ? at.at : null, at)
        setAnswersSentIn(db, [commentId], null, at)
      }),
    markEvidence: async ({ commentId, targets }) => {
      mustBeWritable(deps)
      const { on } = show(commentId)
      const { place, entryId, stepId } = on ?? {
        place: { found: 'gone' as const },
        entryId: null,
        stepId: null,
      }
      if (place.found === 'gone' || entryId === null || stepId === null) throw new AppError('words-moved')
      const { start, end } = place
      const body = journal.currentText(entryId).find((step) => step.stepId === stepId)?.body ?? ''
      const quote = body.slice(start, end)
      const passage = await passages.handlers.mark({ entryId, stepId, start, end, quote, targets })
      const marked = changeComment(commentId, (_, at) => setFact(db, commentId, 'passage_id', passage.id, at))
      return { comment: marked, passage }
    },
    askMyself: ({ commentId }) =>
      changeComment(commentId, ({ question, askedAt }, at) => {
        if (question.trim() === '') throw new AppError('nothing-to-ask')
        if (askedAt === null) setFact(db, commentId, 'asked_at', at.at, at)
      }),
    unask: ({ commentId }) =>
      changeComment(commentId, ({ askedIn }, at) => {
        if (askedIn !== null) throw new AppError('already-asked')
        setFact(db, commentId, 'asked_at', null, at)
      }),
    questionsFor: ({ entryId }) => questions.forEntry(entryId),
    quotable: ({ from = '', to }) => {
      const day = ({ madeAt }: StoredComment): string => dayIn(madeAt, clock.zone())
      return showAll(
        quotableComments(db).filter((one) => day(one) >= from && (to === undefined || day(one) <= to)),
      )
    },
  }

  return {
    handlers,
    take: (opened: ReplyToTake, sender: string | null, at: number): TakenReply =>
      takeReply(deps, opened, sender, at),
    /** Thanks and answers that no share has taken to this contact yet, newest first. */
    answersFor: (contactId: string): WaitingAnswer[] =>
      untoldAnswers(db, contactId, MAX_ANSWERS).map((one) => ({
        commentId: one.id,
        thanked: one.thankedAt !== null,
        body: one.answer,
        label: openingOf(wordsOf(one)),
      })),
    /** Notes that a share took these along, in the caller’s transaction. */
    markSent: (commentIds: readonly string[], shareId: string): void =>
      setAnswersSentIn(db, commentIds, shareId, stamp()),
    /** What a coach asked that was neither answered nor taken into a reflection, newest first. */
    openQuestions: (contactId: string): { id: string; text: string; at: number }[] =>
      unansweredQuestions(db, contactId).map(({ id, question, madeAt }) => ({
        id,
        text: question,
        at: madeAt,
      })),
    /** A comment that was not erased, and whose reply was not removed. */
    one: (id: string): (StoredComment & { standing: boolean }) | undefined => {
      const found = findComment(db, id)
      return found && { ...found, standing: true }
    },
    /** The words of a prompt that is a coach’s question. */
    questionText: questions.textOf,
  }
}

export type RepliesService = ReturnType<typeof repliesService>
