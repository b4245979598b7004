export type FoundWord = { readonly from: number; readonly to: number; readonly word: string }

const CANDIDATE = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu
/** What the shipped dictionaries can judge. */
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u
const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:)\S+|\S{1,100}@\S+|\S{0,100}\w\.(?:com|org|net|edu|gov|io|es|mx)\b\S*/giu

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

const trimQuotes = (word: string): string => word.replace(/['’]+$/, '')

/**
 * The words of a piece of text that a dictionary can judge: not addresses, acronyms, words with digits, names
 * with a capital inside, hashtags or handles, nor other scripts.
 * @returns places in UTF-16 units from the start of the text; curly apostrophes as straight ones in `word`
 */
export const wordsToCheck = (text: string): readonly FoundWord[] => {
  const addresses = [...text.matchAll(ADDRESS)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  )
  const inAddress = (at: number): boolean => addresses.some(([from, to]) => at >= from && at < to)
  const words: FoundWord[] = []
  for (const { index: from, 0: found } of text.matchAll(CANDIDATE)) {
    const raw = trimQuotes(found)
    const before = text[from - 1]
    const isTagged = before === '#' || before === '@'
    const hasInnerCapital = /\p{Ll}\p{Lu}/u.test(raw)
    if (
      raw.length < 2 ||
      isTagged ||
      isAcronym(raw) ||
      hasInnerCapital ||
      !LATIN.test(raw) ||
      inAddress(from)
    )
      continue
    words.push({ from, to: from + raw.length, word: raw.replaceAll('’', "'").normalize('NFC') })
  }
  return words
}
