import { scrypt } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type Recipient, Stanza } from 'age-encryption'

const SALT_BYTES = 16
/** N is two to the power of this: about a second in a browser. */
const WORK_FACTOR = 17
const LABEL = 'age-encryption.org/v1/scrypt'

const derive = (passphrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N: 2 ** WORK_FACTOR, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
    scrypt(passphrase, Buffer.concat([Buffer.from(LABEL), salt]), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/**
 * Seals to a passphrase as age does (C2SP age, ‘scrypt recipient type’), with Node’s scrypt: the library’s own would
 * hold core’s thread for seconds.
 */
export const scryptRecipient = (passphrase: string, random: (bytes: number) => Uint8Array): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = random(SALT_BYTES)
    const key = await derive(passphrase, salt)
    // A key that is used once: age sets its nonce to zeros.
    const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey)
    return [new Stanza(['scrypt', base64(salt), String(WORK_FACTOR)], body)]
  },
})
