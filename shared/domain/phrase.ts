/** What stands where a phrase was erased. */
const ERASED_MARK = '[erased]'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/**
 * Finds a phrase exactly, but for case and for the two ways in which Unicode writes an accent: a name that is
 * erased must not stay behind for having been typed on another keyboard.
 */
export const phrasePattern = (phrase: string): RegExp => {
  const forms = new Set([phrase, phrase.normalize('NFC'), phrase.normalize('NFD')])
  return new RegExp([...forms].map(escaped).join('|'), 'giu')
}

/** How often the phrase stands in a text. */
export const countPhrase = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

export const erasePhraseIn = (text: string, pattern: RegExp): string => text.replace(pattern, ERASED_MARK)

/**
 * Where a span of a text lies once the phrase is erased from it. An erased place that the span reached into is
 * taken in whole, so that no half of the phrase is left at its edge.
 */
export const spanAfterErasing = (
  text: string,
  pattern: RegExp,
  span: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } => {
  let { start, end } = span
  for (const { 0: held, index } of text.matchAll(pattern)) {
    const after = index + held.length
    const shorter = held.length - ERASED_MARK.length
    if (after <= span.start) start -= shorter
    else if (index < span.start) start -= span.start - index
    if (after <= span.end) end -= shorter
    else if (index < span.end) end += index + ERASED_MARK.length - span.end
  }
  return { start, end }
}
