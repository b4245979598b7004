/** A sign with the marks and joiners behind it. */
const SIGN = /\P{M}(?:\p{M}|\u200D\P{M}|[\u{1F3FB}-\u{1F3FF}])*|\p{M}+/gsu
/** Beyond so many pieces a paragraph takes the compiler minutes: a megabyte without a space, such as a picture as text. */
const MOST_PIECES = 4_000
/** Where a line may break, and nothing shows: no settled text holds one of its own. */
export const BREAK = '\u200B'

/** Pieces of a word that no line holds: each costs the compiler dear, so they are as long as the line can bear. */
const piecesOfWord = (word: string, long: number): string[] => {
  const signs = word.match(SIGN) ?? [word]
  const each = Math.max(1, Math.floor(long / 5))
  return Array.from({ length: Math.ceil(signs.length / each) }, (_, at) =>
    signs.slice(at * each, (at + 1) * each).join(''),
  )
}

/** Long words at odd places, what stands between them at even ones. */
const partsOf = (text: string, long: number): string[] => text.split(new RegExp(`(\\S{${long + 1},})`, 'u'))

/** The same words with a place to break in those of more than `long` signs: whoever copies them has it too. */
export const withBreaks = (text: string, long: number): string =>
  partsOf(text, long)
    .map((part, at) => (at % 2 === 1 ? piecesOfWord(part, long).join(BREAK) : part))
    .join('')

/**
 * Words of which those of more than `long` signs may break. As pieces to set side by side, so that they are copied as they
 * are; in one where there would be too many.
 */
export const breakable = (
  text: string,
  long: number,
): { readonly text: string; readonly pieces?: readonly string[] } => {
  const parts = partsOf(text, long)
  if (parts.length === 1) return { text }
  const pieces = parts.flatMap((part, at) => (at % 2 === 1 ? piecesOfWord(part, long) : part || []))
  return pieces.length > MOST_PIECES ? { text: withBreaks(text, long) } : { text, pieces }
}

/**
 * Which runs of a line a break may come before, since the word that goes on in them from the run before is longer than `long`
 * signs with them. @param runs the runs’ words; '' for a sign that belongs to the word before it
 */
export const apart = (runs: readonly string[], long: number): boolean[] => {
  let word = 0
  return runs.map((run) => {
    const [head = ''] = /^\S*/u.exec(run) ?? []
    const [tail = ''] = /(?<!\S)\S*$/u.exec(run) ?? []
    const isApart = word > 0 && head !== '' && word + head.length > long
    word = head.length < run.length ? tail.length : isApart ? run.length : word + run.length
    return isApart
  })
}
