import type {
  ExchangedComment,
  PageReplyPayload,
  ReplyPayload,
} from '../../../shared/domain/exchange/reply.ts'
import { AppError } from '../../../shared/errors.ts'
import type { SharedHere } from '../sharing/service.ts'
import { mustBeWritable } from '../writable.ts'
import { anyCommentOf, insertComment } from './comment-store.ts'
import type { RepliesDeps } from './deps.ts'
import { findByDigest, findReply, insertReply, type StoredReply, setReplyRemoved } from './store.ts'

/** A reply that is whole and meant for this journal: signed by a contact, or from a page, which nobody signs. */
export type ReplyToTake = { readonly payload: ReplyPayload | PageReplyPayload; readonly digest: string }

export type TakenReply = {
  readonly replyId: string
  readonly shareId: string
  readonly contactId: string
  readonly comments: number
  readonly signed: boolean
  /** It was here before: nothing has changed. */
  readonly already: boolean
}

/** @throws AppError `exchange-mismatch` where a comment is not on words of the share, or answers what it never asked */
const mustFit = ({ place, questionId }: ExchangedComment, share: SharedHere): void => {
  if (questionId !== null && !share.questions.has(questionId)) throw new AppError('exchange-mismatch')
  if (place === null) return
  const excerpt = share.excerpts.find(({ id }) => id === place.excerptId)
  if (!excerpt) throw new AppError('exchange-mismatch')
  // Its words were erased here since: there is nothing left to compare with.
  if (excerpt.erasedAt !== null) return
  if (excerpt.text.slice(place.start, place.end) !== place.quote) throw new AppError('exchange-mismatch')
}

const takenAs = (reply: StoredReply, already: boolean): TakenReply => ({
  replyId: reply.id,
  shareId: reply.shareId,
  contactId: reply.contactId,
  comments: reply.comments,
  signed: reply.signed,
  already,
})

/**
 * Takes a reply in, whole or not at all and once only, inside the caller’s transaction.
 * @param sender the contact who signed it; null for one that was pasted from a page
 * @throws AppError `exchange-no-share`, `exchange-mismatch`, `read-only`
 */
export const takeReply = (
  deps: RepliesDeps,
  { payload, digest }: ReplyToTake,
  sender: string | null,
  at: number,
): TakenReply => {
  mustBeWritable(deps)
  const { db, deviceId, sharing, meetings, emit } = deps
  const stamp = { at, deviceId }
  const share = sharing.shareOf(payload.shareId)
  if (!share) throw new AppError('exchange-no-share')
  const signed = payload.kind === 'reply'
  const isTheirs = signed ? sender === share.contactId : sender === null && share.form === 'page'
  if (!isTheirs || payload.shareDigest !== share.digest) throw new AppError('exchange-mismatch')

  const told = (): void => {
    const entryIds = share.excerpts.flatMap(({ entryId }) => entryId ?? [])
    emit('replies.changed', { replyId: payload.id, entryIds: [...new Set(entryIds)] })
  }
  const known = findByDigest(db, digest)
  if (known) {
    if (known.isRemoved) setReplyRemoved(db, known.id, null, stamp)
    if (known.isRemoved) told()
    return takenAs(known, !known.isRemoved)
  }
  const ids = payload.comments.map(({ id }) => id)
  const isNew = !findReply(db, payload.id) && new Set(ids).size === ids.length && !anyCommentOf(db, ids)
  if (!isNew) throw new AppError('exchange-mismatch')
  for (const comment of payload.comments) mustFit(comment, share)

  const { id, note } = payload
  // A clock that runs ahead must not put a reply before all that are yet to come.
  const madeAt = Math.min(payload.madeAt, at)
  insertReply(db, { id, shareId: share.id, contactId: share.contactId, digest, signed, note, madeAt }, stamp)
  for (const [position, { place, questionId, ...words }] of payload.comments.entries()) {
    const excerptId = place?.excerptId ?? null
    const where = { excerptId, start: place?.start ?? null, end: place?.end ?? null }
    insertComment(db, { ...words, ...where, replyId: id, questionRef: questionId, position }, stamp)
  }
  if (payload.kind === 'reply' && payload.meeting) {
    meetings.merge(payload.meeting, share.contactId, at)
  }
  told()
  return {
    replyId: id,
    shareId: share.id,
    contactId: share.contactId,
    comments: ids.length,
    signed,
    already: false,
  }
}
