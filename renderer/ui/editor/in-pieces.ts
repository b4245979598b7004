import type { MarkdownConfig } from '@lezer/markdown'

/** No line of words holds so many signs in a row: some such rows would take the parser minutes. */
const ROW = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]{2000}/u

/**
 * Reads a page without a line break, or without a blank line, in pieces, so that the work for one is bounded.
 * @param longest UTF-16 units from which on a line is words alone, and a paragraph ends with its line
 */
export const inPieces = (longest: { readonly line: number; readonly paragraph: number }): MarkdownConfig => {
  const isTooLong = (text: string): boolean => text.length >= longest.line || ROW.test(text)
  return {
    parseBlock: [
      {
        name: 'LongLine',
        before: 'LinkReference',
        parse: (context, line) => {
          if (!isTooLong(line.text)) return false
          context.addElement(
            context.elt('Paragraph', context.lineStart + line.pos, context.lineStart + line.text.length),
          )
          context.nextLine()
          return true
        },
        endLeaf: (_context, line, leaf) => leaf.content.length > longest.paragraph || isTooLong(line.text),
      },
    ],
  }
}
