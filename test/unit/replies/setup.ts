import { openFile } from '../../../main/core/exchange/opening.ts'
import { digestOf } from '../../../main/core/exchange/signing.ts'
import { transaction } from '../../../main/core/store/sql.ts'
import type { ExchangedComment, ReplyPayload } from '../../../shared/domain/exchange/reply.ts'
import { emptyReply } from '../../helpers/exchange-peer.ts'
import { openSharing, type Sharing } from '../sharing/setup.ts'

/** A share of one excerpt that its coach has opened, and can answer. */
export const openAnswered = async (text: string, quote: string, blocked: string | null = null) => {
  const t = await openSharing()
  const entryId = await t.page(text)
  const { id: shareId } = await t.begin()
  const { excerpts } = await t.choose(shareId, entryId, quote)
  const excerptId = excerpts[0]?.id ?? ''
  if (blocked !== null) await t.block(shareId, excerptId, blocked, 'a student')
  await t.sharing.set({ shareId, words: { note: '', questions: ['What do you see?'], baseVersion: 0 } })
  return { ...t, entryId, shareId, excerptId, coach: await sent(t, shareId) }
}

/** Sends a share; what its receiver makes of it. */
export const sent = async (t: Sharing, shareId: string) => {
  const { file } = await t.send(shareId)
  const opened = await openFile(file.bytes, t.joy.keys)
  if (opened.kind !== 'share') throw new Error('that is no share')
  const { payload, digest } = opened
  const { id: to } = payload.from
  const share = { shareId: payload.id, shareDigest: digest }

  /** A comment on words of the first excerpt, or on the whole share. */
  const comment = (on: string | null, over: Partial<ExchangedComment> = {}): ExchangedComment => {
    const text = payload.excerpts[0]?.text ?? ''
    const start = on === null ? 0 : text.indexOf(on)
    const excerptId = payload.excerpts[0]?.id ?? ''
    return {
      id: t.open.newId(),
      place: on === null ? null : { excerptId, start, end: start + on.length, quote: on },
      questionId: null,
      acknowledgement: '',
      question: '',
      body: '',
      mayBeQuoted: false,
      ...over,
    }
  }
  const reply = (comments: readonly ExchangedComment[], over: Partial<ReplyPayload> = {}): ReplyPayload =>
    emptyReply(t.joy, to, share, { comments: [...comments], ...over })
  /** Takes a reply in as opening its file does. */
  const take = (payload: ReplyPayload, sender: string | null = t.contactId) =>
    transaction(t.open.db, () =>
      t.coachSide.replies.take(
        { payload, digest: digestOf(Buffer.from(JSON.stringify(payload))) },
        sender,
        t.time.clock.now(),
      ),
    )
  return { payload, digest, comment, reply, take }
}

export type Answered = Awaited<ReturnType<typeof openAnswered>>
