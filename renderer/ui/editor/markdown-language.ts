import { markdownLanguage } from '@codemirror/lang-markdown'
import { Language, languageDataProp } from '@codemirror/language'
import { GFM, type MarkdownConfig, parser } from '@lezer/markdown'

/** UTF-16 units. What is one paragraph to Markdown is parsed anew for each key in it. */
const LONGEST_LINE = 12_000
const LONGEST_PARAGRAPH = 6_000

/** A page without a line break, or without a blank line, must not make typing slow: it is read in pieces. */
const inPieces: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LongLine',
      before: 'LinkReference',
      parse: (context, line) => {
        if (line.text.length < LONGEST_LINE) return false
        context.addElement(
          context.elt('Paragraph', context.lineStart + line.pos, context.lineStart + line.text.length),
        )
        context.nextLine()
        return true
      },
      endLeaf: (_context, line, leaf) =>
        leaf.content.length > LONGEST_PARAGRAPH || line.text.length >= LONGEST_LINE,
    },
  ],
}

const markdownParser = parser.configure([
  GFM,
  inPieces,
  { props: [languageDataProp.add({ Document: markdownLanguage.data })] },
])

/** Markdown with tables, strikethrough and task lists; bounded work for each key, whatever the text is like. */
export const language = new Language(markdownLanguage.data, markdownParser, [], 'markdown')
