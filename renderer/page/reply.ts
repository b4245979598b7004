import { base64 } from '@scure/base'
import { Encrypter } from 'age-encryption'
import { cleanText } from '../../shared/domain/clean-text.ts'
import { padded, pageReplyHeadLine } from '../../shared/domain/exchange/frame.ts'
import { EXCHANGE_VERSION } from '../../shared/domain/exchange/limits.ts'
import { replyBlock } from '../../shared/domain/exchange/pasted-reply.ts'
import type { ExchangedComment, PageReplyPayload } from '../../shared/domain/exchange/reply.ts'
import type { OpenedPage } from './opening.ts'

/** What the coach wrote in one place. */
export type Written = {
  /** An excerpt’s or a question’s id; null for the whole. */
  readonly on: { readonly excerptId: string } | { readonly questionId: string } | null
  readonly acknowledgement: string
  readonly question: string
  readonly body: string
}

export type WrittenReply = { readonly written: readonly Written[]; readonly mayBeQuoted: boolean }

/** A random UUID; `crypto.randomUUID` is not there in every browser that opens a file. */
const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = '89ab'[(bytes[8] ?? 0) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

export const hasWords = ({ acknowledgement, question, body }: Written): boolean =>
  `${acknowledgement}${question}${body}`.trim() !== ''

/** The reply as the format has it. @param now milliseconds since the epoch */
export const replyPayload = (
  { share, digest }: OpenedPage,
  { written, mayBeQuoted }: WrittenReply,
  now: number,
): PageReplyPayload => ({
  version: EXCHANGE_VERSION,
  kind: 'page-reply',
  id: newId(),
  madeAt: now,
  shareId: share.id,
  shareDigest: digest,
  note: '',
  comments: written.filter(hasWords).map(({ on, ...words }): ExchangedComment => {
    const excerpt = on && 'excerptId' in on ? share.excerpts.find(({ id }) => id === on.excerptId) : undefined
    return {
      id: newId(),
      place: excerpt
        ? { excerptId: excerpt.id, start: 0, end: excerpt.text.length, quote: excerpt.text }
        : null,
      questionId: on && 'questionId' in on ? on.questionId : null,
      acknowledgement: cleanText(words.acknowledgement).trim(),
      question: cleanText(words.question).trim(),
      body: cleanText(words.body).trim(),
      mayBeQuoted,
    }
  }),
})

/** Seals a reply to the one who made the page, as text to paste. */
export const sealReply = async (payload: PageReplyPayload, replyTo: string): Promise<string> => {
  const encoder = new TextEncoder()
  const bytes = encoder.encode(JSON.stringify(payload))
  const encrypter = new Encrypter()
  encrypter.addRecipient(replyTo)
  const sealed = await encrypter.encrypt(padded(encoder.encode(pageReplyHeadLine(bytes.length)), bytes))
  return replyBlock(payload.shareId, base64.encode(sealed))
}
