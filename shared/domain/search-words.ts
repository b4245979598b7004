/** What FTS5's `unicode61` takes for part of a word; a term without any would match nothing. */
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u
/** A quoted phrase (straight or curly quotes, perhaps still open), or a run without spaces. */
const TERM = /["“”]([^"“”]*)(["“”])?|([^\s"“”]+)/gu

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`

/**
 * What a person typed, as an FTS5 query: all words must occur, quoted phrases as they stand, and the word being
 * typed counts as a beginning. Every term is quoted, so that nothing typed is taken for FTS5's own syntax.
 * @returns null when there is nothing to search for
 */
export const toMatch = (words: string): string | null => {
  const terms = [...words.replaceAll('\0', ' ').toWellFormed().matchAll(TERM)]
    .map(([, phrase, closed, bare]) => ({ text: phrase ?? bare ?? '', open: closed === undefined }))
    .filter(({ text }) => SEARCHABLE.test(text))
  if (terms.length === 0) return null
  return terms
    .map(({ text, open }, index) => quoted(text) + (open && index === terms.length - 1 ? ' *' : ''))
    .join(' ')
}

/** Marks around a hit while a snippet is on its way; no entry's searchable text holds them. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

export type SnippetPart = { readonly text: string; readonly hit: boolean }

/** Splits a marked snippet into its parts, in order, without empty ones. */
export const snippetParts = (marked: string): SnippetPart[] =>
  marked
    .split(HIT_START)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, hit: false }]
      const end = piece.indexOf(HIT_END)
      if (end < 0) return [{ text: piece, hit: true }]
      return [
        { text: piece.slice(0, end), hit: true },
        { text: piece.slice(end + 1), hit: false },
      ]
    })
    .filter(({ text }) => text !== '')

/** Text for the search index: without the marks that snippets use. */
export const searchable = (plain: string): string => plain.replaceAll(HIT_START, ' ').replaceAll(HIT_END, ' ')
