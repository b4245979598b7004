import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** What stands before an Ed25519 seed in PKCS#8 (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')
export const SEED_BYTES = 32

const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' })

/** The Ed25519 public key of a seed, base64url. */
export const signingKeyOf = (seed: Uint8Array): string => {
  const { x } = createPublicKey(privateKeyOf(seed)).export({ format: 'jwk' })
  if (x === undefined) throw new Error('no Ed25519 key')
  return x
}

/** An Ed25519 signature over these bytes, base64url. */
export const signBytes = (seed: Uint8Array, bytes: Uint8Array): string =>
  sign(null, bytes, privateKeyOf(seed)).toString('base64url')

const ORDER_2 = `ec${'ff'.repeat(30)}7f`
/** The points of small order, hex, without the sign of x, two of them in two ways: as libsodium’s `has_small_order`. */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ORDER_2,
  `ed${ORDER_2.slice(2)}`,
  `ee${ORDER_2.slice(2)}`,
])

/**
 * Whether a key binds nobody: with one of small order anybody can make signatures over any bytes. Not every library
 * refuses them by itself.
 */
export const isAnybodys = (signingKey: string): boolean => {
  const point = Buffer.from(signingKey, 'base64url')
  point.writeUInt8(point.readUInt8(31) & 0x7f, 31)
  return SMALL_ORDER.has(point.toString('hex'))
}

/** Whether the signature is this key’s over these bytes; false too for a key that is none, or binds nobody. */
export const isSigned = (signingKey: string, bytes: Uint8Array, signature: string): boolean => {
  try {
    if (isAnybodys(signingKey)) return false
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signingKey }, format: 'jwk' })
    return verify(null, bytes, key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** SHA-256 of a payload’s exact bytes, base64url: what a reply names, and what makes opening twice do nothing. */
export const digestOf = (payload: Uint8Array): string => sha256(payload).toString('base64url')

/** SHA-256 over both raw public keys, of which six words are made. */
export const fingerprintOf = (recipient: Uint8Array, signingKey: string): Uint8Array =>
  sha256(Buffer.concat([recipient, Buffer.from(signingKey, 'base64url')]))

/** The bytes of base64url text that is written in the one canonical way; null for any other. */
export const canonicalBytes = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}
