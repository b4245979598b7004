import { sha256 } from '@noble/hashes/sha2.js'
import { base64, base64urlnopad } from '@scure/base'
import { Decrypter } from 'age-encryption'
import { MAX_HEAD_BYTES, readHead, unpadded } from '../../shared/domain/exchange/frame.ts'
import { tidyPassphrase } from '../../shared/domain/exchange/passphrase.ts'
import type { SharePayload } from '../../shared/domain/exchange/share.ts'

export type OpenedPage = {
  readonly share: SharePayload
  /** The recipient that the reply is sealed to. */
  readonly replyTo: string
  /** SHA-256 of the exact payload, base64url: the reply names it. */
  readonly digest: string
}

export type Opening = { readonly page: OpenedPage } | { readonly failed: 'wrong' | 'damaged' }

const read = (plain: Uint8Array): OpenedPage | null => {
  const line = String.fromCharCode(...plain.subarray(0, MAX_HEAD_BYTES))
  const head = readHead(line)
  const payload = head.found === 'head' ? unpadded(plain, head.bytes, head.head.length) : null
  if (!payload) return null
  // Whoever knew the passphrase wrote it, with the app: the app checked it against its schema before it was sealed.
  const share: SharePayload = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
  const { replyTo } = share
  return replyTo === null ? null : { share, replyTo, digest: base64urlnopad.encode(sha256(payload)) }
}

/** Opens the page’s sealed text. It takes the browser about a second, and holds it for as long. */
export const openPage = async (sealed: string, passphrase: string): Promise<Opening> => {
  let keyFits = true
  const decrypter = new Decrypter()
  decrypter.addPassphrase(tidyPassphrase(passphrase))
  decrypter.addIdentity({
    unwrapFileKey: () => {
      keyFits = false
      return null
    },
  })
  try {
    const page = read(await decrypter.decrypt(base64.decode(sealed)))
    return page ? { page } : { failed: 'damaged' }
  } catch {
    return { failed: keyFits ? 'damaged' : 'wrong' }
  }
}
