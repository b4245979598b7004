import { setImmediate } from 'node:timers/promises'
import { armor, Decrypter, Encrypter, type Recipient } from 'age-encryption'
import { AppError } from '../../../shared/errors.ts'

/** The beginning of every age file, and of one in ASCII armour. */
const BINARY = 'age-encryption.org/v1\n'
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----'

/**
 * The whole header of a file sealed to exactly one X25519 recipient, as ours are: 200 bytes. Anything else is refused
 * before a parser sees it, so that neither a thousand stanzas nor somebody’s scrypt cost any work.
 */
const HEADER =
  /^age-encryption\.org\/v1\n-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/
const HEADER_BYTES = 200

/** What age seals at a time. */
const CHUNK = 64 * 1024

/** Bytes as a stream that lets other work in between its parts, so that typing never waits. */
const slowly = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0
  return new ReadableStream({
    pull: async (controller) => {
      if (at > 0) await setImmediate()
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + CHUNK))
      at += CHUNK
      if (at >= bytes.length) controller.close()
    },
  })
}

const whole = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

/** An age file for one recipient: an `age1…`, or a passphrase as `scryptStanza` makes it. */
export const sealAge = async (
  plain: Uint8Array<ArrayBuffer>,
  to: string | Recipient,
): Promise<Uint8Array<ArrayBuffer>> => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(to)
  return whole(await encrypter.encrypt(slowly(plain)))
}

const startOf = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')

const decodeArmour = (bytes: Uint8Array): Uint8Array => {
  try {
    return armor.decode(Buffer.from(bytes).toString('latin1'))
  } catch {
    throw new AppError('exchange-damaged')
  }
}

/**
 * Opens an age file that was sealed to one X25519 recipient.
 * @throws AppError `exchange-foreign` (no age file), `exchange-damaged`, `exchange-not-for-you` (another’s key opens it)
 */
export const openAge = async (bytes: Uint8Array, identity: string): Promise<Uint8Array> => {
  const file = startOf(bytes, ARMOUR.length) === ARMOUR ? decodeArmour(bytes) : bytes
  if (startOf(file, BINARY.length) !== BINARY) throw new AppError('exchange-foreign')
  if (!HEADER.test(startOf(file, HEADER_BYTES))) throw new AppError('exchange-damaged')
  let keyFits = true
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  // Asked only when the one before had no key for it: messages of a library are no way to tell.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      keyFits = false
      return null
    },
  })
  try {
    return await whole(await decrypter.decrypt(slowly(new Uint8Array(file))))
  } catch {
    throw new AppError(keyFits ? 'exchange-damaged' : 'exchange-not-for-you')
  }
}
