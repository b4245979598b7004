import { EFF_WORDS } from './eff-words.ts'

const HOW_MANY = 6

/**
 * Six words that stand for a pair of public keys, to compare by voice: the digest as one big-endian number modulo
 * 7776^6, as six digits in base 7776, the most significant first. That is 77.5 bits.
 * @param digest SHA-256 over both raw public keys, 32 bytes
 */
export const sixWords = (digest: Uint8Array): string[] => {
  const base = BigInt(EFF_WORDS.length)
  let rest = digest.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
  const words: string[] = []
  for (let place = 0; place < HOW_MANY; place += 1) {
    words.unshift(EFF_WORDS[Number(rest % base)] ?? '')
    rest /= base
  }
  return words
}

/**
 * Words drawn from random bytes, each as likely as any other.
 * @param random cryptographic randomness
 */
export const drawWords = (random: (bytes: number) => Uint8Array): string[] => {
  // 2^16 is no multiple of 7776: what lies beyond the last whole one is thrown away.
  const fair = 65_536 - (65_536 % EFF_WORDS.length)
  const words: string[] = []
  while (words.length < HOW_MANY) {
    const [high = 0, low = 0] = random(2)
    const drawn = high * 256 + low
    if (drawn < fair) words.push(EFF_WORDS[drawn % EFF_WORDS.length] ?? '')
  }
  return words
}
