/** What an estimate says about a passphrase: four levels, and why it is weak, if something explains it. */
export type StrengthNote = 'common' | 'names' | 'pattern' | 'date'
export type Strength = { readonly level: 0 | 1 | 2 | 3; readonly note: StrengthNote | null }

/**
 * Levels by the number of guesses, as a power of ten. The journal's key derivation (Argon2id, 64 MiB) lets somebody
 * with good machines try about 10^4 a second: 10^7 guesses are minutes, 10^10 days, 10^12.5 some years.
 */
const LEVELS = [7, 10, 12.5] as const

export const levelOf = (guessesLog10: number): Strength['level'] => {
  if (guessesLog10 < LEVELS[0]) return 0
  if (guessesLog10 < LEVELS[1]) return 1
  return guessesLog10 < LEVELS[2] ? 2 : 3
}

type Match = { readonly pattern: string; readonly dictionaryName?: unknown; readonly token: string }

const noteOf = (sequence: readonly Match[]): StrengthNote | null => {
  const longest = sequence.toSorted((a, b) => b.token.length - a.token.length)[0]
  if (!longest) return null
  if (longest.pattern === 'dictionary')
    return String(longest.dictionaryName).startsWith('passwords') ? 'common' : 'names'
  if (longest.pattern === 'date' || longest.pattern === 'regex') return 'date'
  return ['spatial', 'repeat', 'sequence', 'wordSequence'].includes(longest.pattern) ? 'pattern' : null
}

/** Beyond this, more characters only cost time: the estimate is at its top long before. */
const MAX_LENGTH = 128

/** Loads the word lists (a chunk of their own) and makes an estimator from them. */
export const loadEstimator = async (): Promise<(passphrase: string) => Strength> => {
  const [{ ZxcvbnFactory }, common, en, es] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...en.dictionary, ...es.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: MAX_LENGTH,
  })
  return (passphrase) => {
    const { guessesLog10, sequence } = zxcvbn.check(passphrase.slice(0, MAX_LENGTH), [
      'throughline',
      'journal',
    ])
    const level = levelOf(guessesLog10)
    return { level, note: level < 2 ? noteOf(sequence) : null }
  }
}

/** Words of a passphrase: five of 7,776 are 64 bits. */
const WORDS = 5

/** An index below `bound`, each as likely as any other. `random` gives 32 random bits. */
const pick = (bound: number, random: () => number): number => {
  const fair = 2 ** 32 - (2 ** 32 % bound)
  for (;;) {
    const value = random()
    if (value < fair) return value % bound
  }
}

export const passphraseFrom = (words: readonly string[], random: () => number): string =>
  Array.from({ length: WORDS }, () => words[pick(words.length, random)] ?? '').join(' ')

const randomBits = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** Five words drawn at random from a list of 7,776 plain English ones. */
export const suggestPassphrase = async (): Promise<string> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return passphraseFrom(dictionary['diceware-common'], randomBits)
}
