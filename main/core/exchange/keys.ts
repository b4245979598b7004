import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto'
import { bech32 } from '@scure/base'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Card } from '../../../shared/domain/exchange/card.ts'
import { sixWords } from '../../../shared/domain/exchange/six-words.ts'
import { fingerprintOf, SEED_BYTES, signingKeyOf } from './signing.ts'

/** A journal’s identity with its secret keys. It never leaves core. */
export type OwnKeys = {
  readonly identityId: string
  readonly name: string
  /** The age X25519 recipient that others seal to, and the identity that opens. */
  readonly recipient: string
  readonly ageIdentity: string
  /** The Ed25519 public key, base64url, and its seed. */
  readonly signingKey: string
  readonly signingSeed: Uint8Array
}

/**
 * Two fresh pairs of keys; no key is derived from another. The age identity is drawn by its library: the one place where
 * randomness is not passed in.
 */
export const newKeys = async (
  random: (bytes: number) => Uint8Array,
): Promise<Pick<OwnKeys, 'recipient' | 'ageIdentity' | 'signingKey' | 'signingSeed'>> => {
  const ageIdentity = await generateX25519Identity()
  const signingSeed = random(SEED_BYTES)
  return {
    ageIdentity,
    recipient: await identityToRecipient(ageIdentity),
    signingSeed,
    signingKey: signingKeyOf(signingSeed),
  }
}

/** A fresh key for the reply to one page: only who opened the page learns the recipient. */
export const newPageKey = async (): Promise<{ identity: string; recipient: string }> => {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Any X25519 private key in PKCS#8 (RFC 8410): every one finds the points below out. */
const PROBE = createPrivateKey({
  key: Buffer.from(`302e020100300506032b656e04220420${'42'.repeat(32)}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
})

/**
 * Whether something can be sealed to a point. With one of low order the shared secret is zero whatever the other key is:
 * anybody could open the file, and age refuses to make it (RFC 7748, section 6.1).
 */
const canSealTo = (point: Uint8Array): boolean => {
  const x = Buffer.from(point).toString('base64url')
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' })
    diffieHellman({ privateKey: PROBE, publicKey })
    return true
  } catch {
    return false
  }
}

/** The 32 bytes of an age X25519 recipient; null for text that is none, and for a point that nothing can be sealed to. */
const rawRecipient = (recipient: string): Uint8Array | null => {
  const decoded = bech32.decodeUnsafe(recipient, 90)
  if (decoded?.prefix !== 'age') return null
  const bytes = bech32.fromWordsUnsafe(decoded.words)
  return bytes && bytes.length === 32 && canSealTo(bytes) ? bytes : null
}

/** Six words that stand for both public keys; null when the recipient is none that anything can be sealed to. */
export const wordsOfKeys = ({
  recipient,
  signingKey,
}: Pick<Card, 'recipient' | 'signingKey'>): string[] | null => {
  const raw = rawRecipient(recipient)
  return raw && sixWords(fingerprintOf(raw, signingKey))
}

/** Who a journal is to others. */
export const cardOf = ({ identityId, name, recipient, signingKey }: OwnKeys): Card => ({
  id: identityId,
  name,
  recipient,
  signingKey,
})
