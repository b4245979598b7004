import { Lexer, type Token, type Tokens } from 'marked'
import { boundedTokenizer } from './bounded-tokenizer.ts'
import { cutTo } from './cut.ts'

/** Above this many UTF-16 units the source stands for the text: reading the Markdown would hold up the core. */
const MAX_PARSED = 600_000

const hasTokens = (token: Token): token is Token & { tokens: Token[] } =>
  'tokens' in token && Array.isArray(token.tokens)

const inline = (tokens: readonly Token[]): string => tokens.map(inlineText).join('')

const inlineText = (token: Token): string => {
  if (token.type === 'br') return '\n'
  if (token.type === 'checkbox') return ''
  if (hasTokens(token)) return inline(token.tokens)
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw
}

const tableText = (table: Tokens.Table): string =>
  [table.header, ...table.rows].map((row) => row.map((cell) => inline(cell.tokens)).join(' ')).join('\n')

const isList = (token: Token): token is Tokens.List => token.type === 'list'
const isTable = (token: Token): token is Tokens.Table => token.type === 'table'

const blockText = (token: Token): string => {
  if (token.type === 'space' || token.type === 'hr' || token.type === 'def') return ''
  if (isList(token)) return token.items.map((item) => blocks(item.tokens)).join('\n')
  if (isTable(token)) return tableText(token)
  if (token.type === 'blockquote' && hasTokens(token)) return blocks(token.tokens)
  return inlineText(token).trimEnd()
}

const blocks = (tokens: readonly Token[]): string =>
  tokens
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')

/**
 * What a reader sees of Markdown: its words without marks, a line for each block. Used for searching, counting
 * and openings, never for showing an entry. Raw HTML stays as it was typed.
 */
export const plainText = (markdown: string): string => {
  if (markdown.length > MAX_PARSED) return markdown
  try {
    return blocks(new Lexer({ gfm: true, tokenizer: boundedTokenizer() }).lex(markdown))
  } catch (error) {
    // Blocks that take too long to tell apart, or too deep a stack; their words still count.
    if (error instanceof RangeError) return markdown
    throw error
  }
}

const OPENING_LENGTH = 160
/** Marks may take some room, and a word must not be cut that fits. */
const OPENING_SOURCE = OPENING_LENGTH * 8

/** The first words of Markdown on one line, at most 160 UTF-16 units, ending at a word where there is one. */
export const openingOf = (markdown: string): string => {
  const text = plainText(markdown.slice(0, OPENING_SOURCE)).replace(/\s+/gu, ' ').trim()
  // The source may have been cut amid a character.
  if (text.length <= OPENING_LENGTH) return cutTo(text, OPENING_LENGTH)
  const cut = cutTo(text, OPENING_LENGTH - 1)
  const lastSpace = cut.lastIndexOf(' ')
  const whole = lastSpace > OPENING_LENGTH / 2 ? cut.slice(0, lastSpace) : cut
  // A comma before the sign that more follows looks like a slip.
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`
}
