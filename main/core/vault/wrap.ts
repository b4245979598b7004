import { createCipheriv, createDecipheriv } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'
import type { DbKey } from '../store/open.ts'

/** What deriving a key from a secret costs. */
export const KdfCost = z.object({
  /** In KiB. The upper bounds stop a hostile key file from exhausting the machine. */
  memory: z.number().int().min(8).max(1_048_576),
  passes: z.number().int().min(1).max(16),
  lanes: z.number().int().min(1).max(16),
})
export type KdfCost = z.output<typeof KdfCost>

/** About 50 ms here. RFC 9106 recommends 64 MiB, 3 passes and 4 lanes where memory is scarce. */
export const KDF_COST: KdfCost = { memory: 65_536, passes: 3, lanes: 4 }

/** A database key, sealed under a secret. All bytes are base64. */
export const Wrap = z
  .object({
    cost: KdfCost,
    salt: z.base64().max(64),
    nonce: z.base64().max(32),
    /** AES-256-GCM ciphertext followed by its tag. */
    sealed: z.base64().max(128),
  })
  .strict()
export type Wrap = z.output<typeof Wrap>

const CIPHER = 'aes-256-gcm'
const TAG_BYTES = 16
const NONCE_BYTES = 12
const SALT_BYTES = 16

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

/** Argon2id, in a thread of its own. The same words typed on another keyboard are the same secret: NFKC. */
const derive = async (secret: string, salt: Uint8Array, cost: KdfCost): Promise<Uint8Array> =>
  hashRaw(secret.normalize('NFKC'), {
    memoryCost: cost.memory,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  })

/**
 * Seals `key` under `secret`.
 * @param binding what the wrap belongs to (journal and kind); it opens for no other
 */
export const sealKey = async (
  key: DbKey,
  secret: string,
  binding: string,
  { cost, random }: { cost: KdfCost; random: (bytes: number) => Uint8Array },
): Promise<Wrap> => {
  const salt = random(SALT_BYTES)
  const nonce = random(NONCE_BYTES)
  const wrapping = await derive(secret, salt, cost)
  const cipher = createCipheriv(CIPHER, wrapping, nonce).setAAD(Buffer.from(binding))
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  wrapping.fill(0)
  return { cost, salt: toBase64(salt), nonce: toBase64(nonce), sealed: toBase64(sealed) }
}

/** The key, or null when `secret` does not open it. */
export const openKey = async (wrap: Wrap, secret: string, binding: string): Promise<DbKey | null> => {
  const wrapping = await derive(secret, fromBase64(wrap.salt), wrap.cost)
  const sealed = fromBase64(wrap.sealed)
  try {
    const decipher = createDecipheriv(CIPHER, wrapping, fromBase64(wrap.nonce), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(binding)).setAuthTag(sealed.subarray(-TAG_BYTES))
    const start = decipher.update(sealed.subarray(0, -TAG_BYTES))
    decipher.final()
    const key = new Uint8Array(start)
    start.fill(0)
    return key
  } catch {
    return null
  } finally {
    wrapping.fill(0)
  }
}
