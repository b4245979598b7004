import { AppError } from '../../../shared/errors.ts'

/** Crockford's base 32: no I, L, O or U, so that what is printed is read back right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE = ALPHABET.length
const GROUPS = 7
const GROUP_LENGTH = 4
const LENGTH = GROUPS * GROUP_LENGTH

/** Luhn modulo 32: finds every single wrong character and nearly every swapped pair. */
const luhn = (values: readonly number[], doubleFrom: 0 | 1): number =>
  values.toReversed().reduce((sum, value, place) => {
    const doubled = place % 2 === doubleFrom ? value * 2 : value
    return sum + Math.floor(doubled / BASE) + (doubled % BASE)
  }, 0) % BASE

const valuesOf = (text: string): number[] => [...text].map((character) => ALPHABET.indexOf(character))

/** As it is kept and wrapped: capitals without spaces or dashes, look-alikes read as what is printed. */
export const normalizeCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** A fresh code: 27 random characters (135 bits) and a check character, without dashes. */
export const newRecoveryCode = (random: (bytes: number) => Uint8Array): string => {
  // 256 is a multiple of 32, so each character is as likely as any other.
  const values = [...random(LENGTH - 1)].map((byte) => byte % BASE)
  const check = (BASE - luhn(values, 0)) % BASE
  return [...values, check].map((value) => ALPHABET.charAt(value)).join('')
}

/** The code in groups of four, as it is printed. */
export const groupsOf = (code: string): string[] =>
  Array.from({ length: GROUPS }, (_, at) => code.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH))

/**
 * Reads what a person typed.
 * @throws AppError `wrong-recovery-code` with `mistyped: true` when no code can look like that
 */
export const readRecoveryCode = (typed: string): string => {
  const code = normalizeCode(typed)
  const values = valuesOf(code)
  if (code.length !== LENGTH || values.includes(-1) || luhn(values, 1) !== 0) {
    throw new AppError('wrong-recovery-code', { mistyped: true })
  }
  return code
}

/** Whether three groups, as typed back, are those of the code. */
export const groupsMatch = (code: string, typed: readonly { place: number; text: string }[]): boolean => {
  const groups = groupsOf(code)
  const places = new Set(typed.map(({ place }) => place))
  return (
    places.size === typed.length && typed.every(({ place, text }) => groups[place] === normalizeCode(text))
  )
}
