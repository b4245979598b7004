/** What FTS5's `unicode61` takes for a word. */
export const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu
const WITHOUT_ACCENTS = /^[\x20-\x7e]*$/

/** As the search index folds words: without case and without accents. Most words have none, and need no more. */
export const fold = (word: string): string =>
  (WITHOUT_ACCENTS.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()

/** The words of a text as the search index knows them; none for what it cannot find, such as emoji alone. */
export const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(fold)

/** Texts that are the same to the search index have the same key. */
export const wordKey = (text: string): string => wordsOf(text).join(' ')

/** Something with all that it is called. */
export type Named = { readonly id: string; readonly names: readonly string[] }

type Name = { readonly id: string; readonly words: readonly string[] }

/**
 * Makes ready to look for many names in many texts.
 * @returns tells whose names stand in a text, as whole words, whatever their case and accents
 */
export const nameFinder = (named: readonly Named[]): ((text: string) => ReadonlySet<string>) => {
  const names = named.flatMap(({ id, names }): Name[] =>
    names.map((name) => ({ id, words: wordsOf(name) })).filter(({ words }) => words.length > 0),
  )
  const byFirstWord = Map.groupBy(names, ({ words }) => words[0])
  return (text) => {
    const words = wordsOf(text)
    const found = new Set<string>()
    for (const [index, word] of words.entries()) {
      for (const name of byFirstWord.get(word) ?? []) {
        if (name.words.every((wanted, offset) => words[index + offset] === wanted)) found.add(name.id)
      }
    }
    return found
  }
}
