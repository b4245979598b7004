import type { CoachReply, coaching } from '../../../shared/contract/coaching.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { ReplyPayload } from '../../../shared/domain/exchange/reply.ts'
import { AppError } from '../../../shared/errors.ts'
import { fileNameFor } from '../exchange/file-name.ts'
import { cardOf } from '../exchange/keys.ts'
import { sealFile } from '../exchange/sealing.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { isAsSent } from './content-store.ts'
import type { CoachingChange, CoachingDeps } from './deps.ts'
import type { CoachingReading } from './reading.ts'
import { replyPayload, saysSomething } from './reply-payload.ts'
import {
  commentsOf,
  findReply,
  type ReplyRow,
  readyReplies,
  renewReply,
  sealedBytes,
  setReady,
  setSaved,
  setSealed,
  touchReply,
} from './reply-store.ts'

type SealingHandlers = Pick<
  Handlers<typeof coaching>,
  'setReady' | 'ready' | 'sealReplies' | 'markSaved' | 'saveAgain'
>

/** Whom a reply goes to: the identity and the recipient that its share’s sender has now. */
type Receiver = { readonly identityId: string; readonly recipient: string }

/** From a round that is ready to files for its member. A round that was saved is never changed. */
export const sealingHandlers = (
  deps: CoachingDeps,
  reading: CoachingReading,
  change: CoachingChange,
): SealingHandlers => {
  const { db, clock, deviceId, newId, random, contacts, meetings, files, jobs } = deps

  /** @throws AppError `contact-changed` when the sender is no contact any more */
  const receiverOf = (contactId: string): Receiver => {
    const contact = contacts.find(contactId)
    if (!contact || contact.isRemoved || contact.identityId === null || contact.recipient === null) {
      throw new AppError('contact-changed')
    }
    return { identityId: contact.identityId, recipient: contact.recipient }
  }
  const payloadOf = (reply: ReplyRow, to: string): ReplyPayload =>
    replyPayload({
      reply,
      comments: commentsOf(db, reply.id),
      share: reading.received(reply.receivedId),
      from: cardOf(contacts.keys()),
      to,
      madeAt: clock.now(),
      meeting: meetings.outgoing(reply.contactId),
      isAsSent: (excerptId) => isAsSent(db, reply.receivedId, excerptId),
    })
  const hasWords = (reply: ReplyRow): boolean =>
    reply.note.trim() !== '' ||
    commentsOf(db, reply.id).some(saysSomething) ||
    (reply.withMeeting === 1 && meetings.outgoing(reply.contactId) !== null)

  /** The file of a ready round: the one that was sealed before, or a new one, kept before anybody has it. */
  const sealed = async (replyId: string): Promise<Uint8Array> => {
    const reply = reading.reply(replyId)
    if (reply.state === 'saved') throw new AppError('reply-saved')
    if (reply.state !== 'ready') throw new AppError('invalid-input')
    const { identityId, recipient } = receiverOf(reply.contactId)
    const kept = reply.sealedTo === recipient ? sealedBytes(db, replyId) : null
    if (kept) return kept
    const payload = payloadOf(reply, identityId)
    // What an erased phrase made longer than anybody would open.
    if (!ReplyPayload.safeParse(payload).success) throw new AppError('share-too-large')
    const bytes = await sealFile(Buffer.from(JSON.stringify(payload)), 'reply', {
      own: contacts.keys(),
      to: recipient,
    })
    transaction(db, () => {
      const now = findReply(db, replyId)
      // Another wording was saved meanwhile: that round is a draft again.
      if (now?.state !== 'ready' || now.changedAt !== reply.changedAt) throw new AppError('comment-changed')
      setSealed(db, replyId, { bytes, to: recipient }, { at: clock.now(), deviceId })
    })
    return bytes
  }
  const offer = (
    { contactId }: Pick<ReplyRow, 'contactId'>,
    bytes: Uint8Array,
    choice: 'plain' | 'label-and-date',
  ): string => {
    const label = contacts.nameOf(contactId)
    const day = dayIn(clock.now(), clock.zone())
    const name = fileNameFor({ choice, label, day, random })
    return files.put({ name, mime: 'application/octet-stream', bytes })
  }

  return {
    setReady: ({ replyId, ready }) =>
      change((stamp) => {
        const reply = reading.reply(replyId)
        if (reply.state === 'saved') throw new AppError('reply-saved')
        const isChange = ready !== (reply.state === 'ready')
        if (isChange && ready) {
          receiverOf(reply.contactId)
          if (!hasWords(reply)) throw new AppError('nothing-to-answer')
          // A file of other words was sealed, and perhaps handed over before that could be noted: whoever opened it
          // would take a second one with the same ids for a forgery.
          const id = reply.sealedTo === null ? replyId : renewReply(db, replyId, newId)
          setReady(db, id, stamp)
          return { contactId: reply.contactId, result: reading.shownReply(id) }
        }
        if (isChange) touchReply(db, replyId, stamp)
        return { contactId: reply.contactId, result: reading.shownReply(replyId) }
      }),
    ready: () =>
      readyReplies(db).map((row) => ({
        reply: reading.replyOf(row),
        contactName: contacts.nameOf(row.contactId),
      })),
    sealReplies: ({ replyIds, fileNames }) => {
      mustBeWritable(deps)
      const ids = [...new Set(replyIds)]
      return jobs.run('seal-replies', true, async ({ progress, signal }) => {
        const made: { reply: ReplyRow; bytes: Uint8Array }[] = []
        for (const [index, id] of ids.entries()) {
          if (signal.aborted) throw new AppError('cancelled')
          made.push({ bytes: await sealed(id), reply: reading.reply(id) })
          progress((index + 1) / ids.length)
        }
        return {
          files: made.map(({ reply, bytes }) => ({
            replyId: reply.id,
            file: offer(reply, bytes, fileNames),
          })),
        }
      })
    },
    markSaved: ({ replyIds }) =>
      change((stamp) => {
        const result = [...new Set(replyIds)].map((id): CoachReply => {
          const reply = reading.reply(id)
          if (reply.state === 'draft' || reply.sealedTo === null) throw new AppError('invalid-input')
          if (reply.state === 'ready') {
            setSaved(db, id, stamp)
            // What was told is what stood when the file was sealed.
            if (reply.withMeeting === 1) meetings.told(reply.contactId, reply.changedAt)
          }
          return reading.shownReply(id)
        })
        return { contactId: null, result }
      }),
    saveAgain: ({ replyId }) => {
      const reply = reading.reply(replyId)
      if (reply.state !== 'saved') throw new AppError('invalid-input')
      if (reply.sealedTo !== receiverOf(reply.contactId).recipient) throw new AppError('reply-other-keys')
      const bytes = sealedBytes(db, replyId)
      if (!bytes) throw new AppError('words-erased')
      return { file: offer(reply, bytes, 'plain') }
    },
  }
}
