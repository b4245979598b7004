import { markdownLanguage } from '@codemirror/lang-markdown'
import { Language, languageDataProp } from '@codemirror/language'
import { GFM, parser } from '@lezer/markdown'
import { inPieces } from './in-pieces.ts'

/** What is one paragraph to Markdown is parsed anew for each key in it: a page without a break must not make typing slow. */
const LONGEST = { line: 12_000, paragraph: 6_000 } as const

const markdownParser = parser.configure([
  GFM,
  inPieces(LONGEST),
  { props: [languageDataProp.add({ Document: markdownLanguage.data })] },
])

/** Markdown with tables, strikethrough and task lists; bounded work for each key, whatever the text is like. */
export const language = new Language(markdownLanguage.data, markdownParser, [], 'markdown')
