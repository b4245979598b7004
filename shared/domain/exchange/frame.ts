import { EXCHANGE_VERSION, PADDING_BYTES } from './limits.ts'

/** What a sealed file holds: something of a member’s, or an answer to it. */
export type FileKind = 'share' | 'reply'

/** The first line inside a sealed file: what follows, how long it is, and who signed it. */
export type Head = {
  readonly kind: FileKind
  /** Bytes of the payload. */
  readonly length: number
  /** Ed25519 public key and signature, base64url. */
  readonly signingKey: string
  readonly signature: string
}

/** A head line is shorter than this. */
export const MAX_HEAD_BYTES = 256

const HEAD = /^throughline-exchange 1 (share|reply) (0|[1-9]\d{0,7}) ([\w-]{43}) ([\w-]{86})\n/
const ANY_VERSION = /^throughline-exchange ([1-9]\d{0,8}) /
const PAGE_REPLY_HEAD = /^throughline-page-reply 1 (0|[1-9]\d{0,7})\n/
const ANY_PAGE_REPLY = /^throughline-page-reply ([1-9]\d{0,8}) /

export const headLine = ({ kind, length, signingKey, signature }: Head): string =>
  `throughline-exchange ${EXCHANGE_VERSION} ${kind} ${length} ${signingKey} ${signature}\n`

export const pageReplyHeadLine = (length: number): string =>
  `throughline-page-reply ${EXCHANGE_VERSION} ${length}\n`

/**
 * What is signed, before the payload’s own bytes. It binds the version, the kind, who it is for, who made it and the
 * length, so that nothing of it can be turned into something else.
 * @param to the receiver’s age recipient, or `passphrase` for a page
 */
export const signedHead = ({
  kind,
  to,
  signingKey,
  length,
}: Omit<Head, 'signature'> & { to: string }): string =>
  `throughline exchange ${EXCHANGE_VERSION}\nkind ${kind}\nto ${to}\nfrom ${signingKey}\nlength ${length}\n\n`

/** What a first line says: a head and its own length, or why not. */
export type ReadHead<T> =
  | { readonly found: 'head'; readonly head: T; readonly bytes: number }
  | { readonly found: 'newer' | 'none' }

const readBy = <T>(
  text: string,
  whole: RegExp,
  versioned: RegExp,
  take: (match: RegExpExecArray) => T,
): ReadHead<T> => {
  const match = whole.exec(text)
  if (match) return { found: 'head', head: take(match), bytes: match[0].length }
  const version = Number(versioned.exec(text)?.[1] ?? 0)
  return { found: version > EXCHANGE_VERSION ? 'newer' : 'none' }
}

/** @param text the first `MAX_HEAD_BYTES` bytes, one character each */
export const readHead = (text: string): ReadHead<Head> =>
  readBy(text, HEAD, ANY_VERSION, ([, kind, length, signingKey = '', signature = '']) => ({
    kind: kind === 'share' ? 'share' : 'reply',
    length: Number(length),
    signingKey,
    signature,
  }))

/** @param text the first `MAX_HEAD_BYTES` bytes, one character each */
export const readPageReplyHead = (text: string): ReadHead<{ length: number }> =>
  readBy(text, PAGE_REPLY_HEAD, ANY_PAGE_REPLY, ([, length]) => ({ length: Number(length) }))

const paddedLength = (bytes: number): number => Math.ceil(bytes / PADDING_BYTES) * PADDING_BYTES

/** Head and payload, with zeros up to the next multiple of 4 KiB, so that the length tells little. */
export const padded = (head: Uint8Array, payload: Uint8Array): Uint8Array<ArrayBuffer> => {
  const plain = new Uint8Array(paddedLength(head.length + payload.length))
  plain.set(head)
  plain.set(payload, head.length)
  return plain
}

/** The payload of a padded plaintext; null where its length or its padding is not exactly as it should be. */
export const unpadded = (plain: Uint8Array, headBytes: number, length: number): Uint8Array | null => {
  const end = headBytes + length
  if (plain.length !== paddedLength(end)) return null
  return plain.subarray(end).every((byte) => byte === 0) ? plain.subarray(headBytes, end) : null
}
