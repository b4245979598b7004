import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked'
import { boundedTokenizer } from '../bounded-tokenizer.ts'
import { cleanText } from '../clean-text.ts'
import { asStrong } from './inlines.ts'
import { levelsUnder } from './levels.ts'
import { inlinesOf, type MarkdownLine } from './markdown-inlines.ts'
import type { Align, Block, HeadingLevel, Inline, ListItem, Origin, Paragraph } from './model.ts'

/** Above this many UTF-16 units reading the Markdown would hold up the core: its source stands for it. */
const MAX_PARSED = 600_000
/** Lists and quotes deeper than this are read on one level: `settle` keeps fewer, and the stack bears these. */
const MAX_DEPTH = 24

export type FromMarkdownOptions = MarkdownLine & {
  /** The level of the heading that the body stands under: 1 is the title. The member's headings go below it. */
  readonly under: 1 | HeadingLevel
  /** Where a stretch of the source comes from, in UTF-16 units. */
  readonly originAt: (span: { start: number; end: number }) => Origin | null
}

/** `[^s3]`: ties a sentence to what is chosen for the document. Every stretch of words ends at a bracket, so none is sought. */
const sourceToken: TokenizerExtension = {
  name: 'source',
  level: 'inline',
  tokenizer: (source) => {
    const found = /^\[\^([a-z]\d{1,9})\]/u.exec(source)
    return found ? { type: 'source', raw: found[0], key: found[1] } : undefined
  },
}

/** Ours alone: marked's global reader is left as it is. */
const reader = new Marked({ gfm: true, extensions: [sourceToken] })

type Reading = FromMarkdownOptions & { readonly depth: number; readonly origin: Origin | null }

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading'
const isList = (token: Token): token is Tokens.List => token.type === 'list'
const isTable = (token: Token): token is Tokens.Table => token.type === 'table'
const isQuote = (token: Token): token is Tokens.Blockquote => token.type === 'blockquote'
const isCode = (token: Token): token is Tokens.Code => token.type === 'code'

const commonOf = ({ origin }: Pick<Reading, 'origin'>) => ({ id: '', origin, direction: 'ltr' }) as const

const lineOf = (tokens: readonly Token[], reading: Reading) => ({
  ...commonOf(reading),
  inlines: inlinesOf(tokens, reading),
})

const paragraph = (tokens: readonly Token[], reading: Reading): Paragraph => ({
  ...lineOf(tokens, reading),
  kind: 'paragraph',
  style: 'body',
})

const quoteOf = ({ tokens }: Tokens.Blockquote, reading: Reading): Block[] => {
  const blocks = blocksOf(tokens, { ...reading, depth: reading.depth + 1 })
  if (reading.depth >= MAX_DEPTH) return blocks
  return [{ ...commonOf(reading), kind: 'quote', blocks, attribution: '' }]
}

const listOf = (list: Tokens.List, start: number, reading: Reading): Block[] => {
  let at = start
  const items = list.items.map((item): ListItem => {
    const span = { start: at, end: at + item.raw.length }
    at = span.end
    // Only what stands in the source itself has a place there: a list in a quote has the quote's.
    const origin = reading.depth === 0 ? reading.originAt(span) : reading.origin
    const checked = item.task ? (item.checked ?? false) : null
    return { checked, blocks: blocksOf(item.tokens, { ...reading, origin, depth: reading.depth + 1 }) }
  })
  if (reading.depth >= MAX_DEPTH) return items.flatMap(({ blocks }) => blocks)
  const ordered = list.ordered
  return [
    { ...commonOf(reading), kind: 'list', ordered, start: Number(list.start) || (ordered ? 0 : 1), items },
  ]
}

const ALIGNS: Readonly<Record<'left' | 'center' | 'right', Align>> = {
  left: 'start',
  center: 'center',
  right: 'end',
}

const tableOf = (table: Tokens.Table, reading: Reading): Block => ({
  ...commonOf(reading),
  kind: 'table',
  caption: '',
  columns: table.header.map(({ tokens, align }) => ({
    head: inlinesOf(tokens, reading),
    align: align ? ALIGNS[align] : 'start',
  })),
  rows: table.rows.map((row) => row.map(({ tokens }) => inlinesOf(tokens, reading))),
  rowHeads: false,
})

const blockOf = (token: Token, start: number, reading: Reading): Block[] => {
  if (token.type === 'space' || token.type === 'def' || token.type === 'checkbox') return []
  if (token.type === 'hr') return [{ ...commonOf(reading), kind: 'rule' }]
  if (isQuote(token)) return quoteOf(token, reading)
  if (isList(token)) return listOf(token, start, reading)
  if (isTable(token)) return [tableOf(token, reading)]
  if (isCode(token)) return [{ ...commonOf(reading), kind: 'code', text: token.text }]
  // Below the title until the level is known: `settle` makes one inside a quote or a list a strong paragraph.
  if (isHeading(token)) return [{ ...lineOf(token.tokens, reading), kind: 'heading', level: 2 }]
  return [paragraph('tokens' in token && token.tokens ? token.tokens : [token], reading)]
}

const blocksOf = (tokens: readonly Token[], reading: Reading): Block[] =>
  tokens.flatMap((token) => blockOf(token, 0, reading))

const isLevel = (level: number): level is HeadingLevel => level >= 2 && level <= 6

/** The blocks of a whole body, each with its own place in the source, headings below the one that it stands under. */
const bodyOf = (tokens: readonly Token[], options: FromMarkdownOptions): Block[] => {
  const depths = tokens.filter(isHeading).map(({ depth }) => depth)
  const levels = levelsUnder(depths, options.under).values()
  let at = 0
  return tokens.flatMap((token): Block[] => {
    const span = { start: at, end: at + token.raw.length }
    at = span.end
    const reading = { ...options, depth: 0, origin: options.originAt(span) }
    if (!isHeading(token)) return blockOf(token, span.start, reading)
    const level = levels.next().value ?? 2
    const line = lineOf(token.tokens, reading)
    if (isLevel(level)) return [{ ...line, kind: 'heading', level }]
    return [{ ...line, kind: 'paragraph', style: 'body', inlines: asStrong(line.inlines) }]
  })
}

/** The source as it was typed, a paragraph for each stretch between empty lines. */
const asTyped = (markdown: string, options: FromMarkdownOptions): Block[] => {
  let at = 0
  return markdown.split(/(?<=\n)(?=\n)/u).map((text): Block => {
    const span = { start: at, end: at + text.length }
    at = span.end
    const inlines: Inline[] = [{ kind: 'text', text: text.trim(), marks: [] }]
    return { ...commonOf({ origin: options.originAt(span) }), kind: 'paragraph', style: 'body', inlines }
  })
}

/**
 * Blocks of one body of Markdown, loose: ids and directions are given by `settle`. Raw HTML stays as it was typed, an
 * image is its alternative text, and what is too long or too deeply nested to be read stands as it was typed.
 */
export const fromMarkdown = (markdown: string, options: FromMarkdownOptions): Block[] => {
  const source = cleanText(markdown)
  if (source.length > MAX_PARSED) return asTyped(source, options)
  try {
    return bodyOf(reader.lexer(source, { ...reader.defaults, tokenizer: boundedTokenizer() }), options)
  } catch (error) {
    // Blocks that take too long to tell apart, or too deep a stack; their words still count.
    if (error instanceof RangeError) return asTyped(source, options)
    throw error
  }
}
