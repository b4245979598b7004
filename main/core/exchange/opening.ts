import type { z } from 'zod'
import type { Card } from '../../../shared/domain/exchange/card.ts'
import {
  type Head,
  MAX_HEAD_BYTES,
  readHead,
  readPageReplyHead,
  signedHead,
  unpadded,
} from '../../../shared/domain/exchange/frame.ts'
import { MAX_DEPTH, MAX_PAYLOAD_BYTES } from '../../../shared/domain/exchange/limits.ts'
import { nestingOf } from '../../../shared/domain/exchange/nesting.ts'
import { PageReplyPayload, ReplyPayload } from '../../../shared/domain/exchange/reply.ts'
import { SharePayload } from '../../../shared/domain/exchange/share.ts'
import { AppError } from '../../../shared/errors.ts'
import { openAge } from './age-file.ts'
import { type OwnKeys, wordsOfKeys } from './keys.ts'
import { canonicalBytes, digestOf, isSigned } from './signing.ts'

type Of<K, P> = {
  readonly kind: K
  readonly payload: P
  /** The exact bytes that were signed, and their digest. */
  readonly payloadBytes: Uint8Array
  readonly digest: string
  /** The sender’s card, as the file carries it. */
  readonly card: Card
}
export type OpenedShare = Of<'share', SharePayload>
export type OpenedReply = Of<'reply', ReplyPayload>
/** A file that is whole, signed by its sender, and for this journal. Who the sender is has not been asked yet. */
export type OpenedFile = OpenedShare | OpenedReply

export type OpenedPageReply = { readonly payload: PageReplyPayload; readonly digest: string }

const firstLine = (plain: Uint8Array): string =>
  Buffer.from(plain.subarray(0, MAX_HEAD_BYTES)).toString('latin1')

/** @throws AppError `exchange-damaged` for what is no UTF-8, no JSON, too deep, or not in the format */
const parsePayload = <S extends z.ZodType>(bytes: Uint8Array, schema: S): z.output<S> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (nestingOf(text) > MAX_DEPTH) throw new AppError('exchange-damaged')
    return schema.parse(JSON.parse(text))
  } catch {
    throw new AppError('exchange-damaged')
  }
}

type Framed = { readonly head: Head; readonly payload: Uint8Array }

const unframe = (plain: Uint8Array): Framed => {
  const read = readHead(firstLine(plain))
  if (read.found !== 'head')
    throw new AppError(read.found === 'newer' ? 'exchange-newer' : 'exchange-foreign')
  const { head, bytes } = read
  const isCanonical = canonicalBytes(head.signingKey) !== null && canonicalBytes(head.signature) !== null
  if (!isCanonical || head.length > MAX_PAYLOAD_BYTES) throw new AppError('exchange-damaged')
  const payload = unpadded(plain, bytes, head.length)
  if (!payload) throw new AppError('exchange-damaged')
  return { head, payload }
}

const mustBeSigned = ({ head, payload }: Framed, to: string): void => {
  const { kind, length, signingKey, signature } = head
  const signed = Buffer.concat([Buffer.from(signedHead({ kind, length, signingKey, to })), payload])
  if (!isSigned(signingKey, signed, signature)) throw new AppError('exchange-forged')
}

const read = ({ head, payload }: Framed): OpenedFile => {
  const facts = { payloadBytes: payload, digest: digestOf(payload) }
  if (head.kind === 'share') {
    const parsed = parsePayload(payload, SharePayload)
    return { kind: 'share', payload: parsed, card: parsed.from, ...facts }
  }
  const parsed = parsePayload(payload, ReplyPayload)
  return { kind: 'reply', payload: parsed, card: parsed.from, ...facts }
}

/**
 * Opens a sealed file: decrypts, checks length and padding, then the signature over the exact bytes, and only then
 * reads what they say. Stores nothing and asks nobody.
 * @throws AppError `exchange-foreign`, `exchange-newer`, `exchange-damaged`, `exchange-not-for-you`, `exchange-forged`,
 * `exchange-own`
 */
export const openFile = async (
  bytes: Uint8Array,
  own: Pick<OwnKeys, 'identityId' | 'recipient' | 'ageIdentity' | 'signingKey'>,
): Promise<OpenedFile> => {
  const framed = unframe(await openAge(bytes, own.ageIdentity))
  mustBeSigned(framed, own.recipient)
  const file = read(framed)
  // Nothing could ever be answered to such a sender, and there are no six words to compare.
  if (wordsOfKeys(file.card) === null) throw new AppError('exchange-damaged')
  if (file.card.signingKey !== framed.head.signingKey) throw new AppError('exchange-forged')
  if (file.card.id === own.identityId || file.card.signingKey === own.signingKey) {
    throw new AppError('exchange-own')
  }
  if (file.payload.to !== own.identityId) throw new AppError('exchange-forged')
  return file
}

/**
 * Opens a page’s reply, which nobody signed.
 * @param pageKey the identity that the page’s replies are sealed to
 * @throws AppError `exchange-damaged`, `exchange-newer`, `exchange-not-for-you`, `exchange-mismatch`
 */
export const openPageReply = async (
  sealed: Uint8Array,
  { shareId, pageKey }: { shareId: string; pageKey: string },
): Promise<OpenedPageReply> => {
  const plain = await openAge(sealed, pageKey)
  const read = readPageReplyHead(firstLine(plain))
  if (read.found !== 'head')
    throw new AppError(read.found === 'newer' ? 'exchange-newer' : 'exchange-damaged')
  const bytes = read.head.length > MAX_PAYLOAD_BYTES ? null : unpadded(plain, read.bytes, read.head.length)
  if (!bytes) throw new AppError('exchange-damaged')
  const payload = parsePayload(bytes, PageReplyPayload)
  if (payload.shareId !== shareId) throw new AppError('exchange-mismatch')
  return { payload, digest: digestOf(bytes) }
}
