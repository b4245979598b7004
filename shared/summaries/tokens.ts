/** A source token in connecting words: `[^s3]` ties its sentence to the choice with the key `s3`. */
const TOKEN = /\[\^(s\d{1,6})\]/gu

export type Cite = { readonly key: string; readonly start: number; readonly end: number }

/** All source tokens of a Markdown text, in order; offsets are UTF-16 units. */
export const citesIn = (markdown: string): Cite[] =>
  [...markdown.matchAll(TOKEN)].map(({ 0: token, 1: key = '', index }) => ({
    key,
    start: index,
    end: index + token.length,
  }))

/** The text with spaces in the place of its tokens, so that every offset stays. */
export const withoutCites = (markdown: string): string =>
  markdown.replace(TOKEN, (token) => ' '.repeat(token.length))
