/** What stands where a phrase was erased. */
export const ERASED_MARK = '[erased]'

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
