/** What FTS5's `unicode61` takes for part of a word; a term without any would match nothing. */
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u
/** A quoted phrase (straight or curly quotes, perhaps still open), or a run without spaces. */
const TERM = /["“”]([^"“”]*)(["“”])?|([^\s"“”]+)/gu

/** A word or phrase to find; `open` when it is still being typed, so that it also counts as a beginning. */
export type SearchTerm = { readonly text: string; readonly open: boolean }

/** What a person typed, as terms. The last counts as a beginning, unless its quotes are closed. */
export const searchTerms = (words: string): SearchTerm[] =>
  [...words.replaceAll('\0', ' ').toWellFormed().matchAll(TERM)]
    .map(([, phrase, closed, bare]) => ({ text: phrase ?? bare ?? '', open: closed === undefined }))
    .filter(({ text }) => SEARCHABLE.test(text))
    .map(({ text, open }, index, terms) => ({ text, open: open && index === terms.length - 1 }))

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`

/**
 * An FTS5 query for any of these phrases, such as a person's names.
 * @returns null when none of them holds anything that could be found
 */
export const toMatchAny = (phrases: readonly string[]): string | null => {
  const findable = phrases
    .map((phrase) => phrase.replaceAll('\0', ' ').toWellFormed())
    .filter((text) => SEARCHABLE.test(text))
  return findable.length === 0 ? null : findable.map(quoted).join(' OR ')
}

/**
 * An FTS5 query for all of these terms. Each is quoted, so that nothing typed is taken for FTS5's own syntax.
 * @returns null when there is nothing to search for
 */
export const toMatch = (terms: readonly SearchTerm[]): string | null =>
  terms.length === 0 ? null : terms.map(({ text, open }) => quoted(text) + (open ? ' *' : '')).join(' ')
