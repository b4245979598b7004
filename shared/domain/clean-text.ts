/**
 * Text as the journal keeps it: lines end in LF, Unicode is well-formed, and U+0000, at which SQLite would stop
 * reading, is replaced as CommonMark says.
 */
export const cleanText = (text: string): string => {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return lines.replaceAll('\0', '\uFFFD').toWellFormed()
}

/** One line of words, in the one of Unicode’s two ways that the rest of the journal is compared by. */
export const oneLine = (text: string): string => cleanText(text).normalize('NFC').replace(/\s+/gu, ' ').trim()
