import type { Token, Tokens } from 'marked'
import type { Inline, Mark } from './model.ts'

export type MarkdownLine = {
  /** What stands for a source token `[^s3]`, by its key; null leaves the token out. */
  readonly cite: (key: string) => Inline | null
  /** Told of each image and each piece of raw HTML: only their words are kept. */
  readonly leftOut?: (what: 'image' | 'html') => void
}

const MARK_OF: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  em: 'emphasis',
  del: 'strike',
  codespan: 'code',
}

const isLink = (token: Token): token is Tokens.Link => token.type === 'link'
const isImage = (token: Token): token is Tokens.Image => token.type === 'image'

const words = (text: string, marks: readonly Mark[]): Inline[] => [{ kind: 'text', text, marks }]

/** The inlines of one line of Markdown, as marked read it. Line ends stay in the text: `settle` makes them breaks. */
export const inlinesOf = (
  tokens: readonly Token[],
  line: MarkdownLine,
  marks: readonly Mark[] = [],
): Inline[] => tokens.flatMap((token) => inlineOf(token, line, marks))

const inlineOf = (token: Token, line: MarkdownLine, marks: readonly Mark[]): Inline[] => {
  if (token.type === 'br') return [{ kind: 'break' }]
  if (token.type === 'checkbox') return []
  if (token.type === 'source') {
    const cite = line.cite(String(token.key))
    return cite ? [cite] : []
  }
  if (isImage(token)) {
    line.leftOut?.('image')
    return words(token.text, marks)
  }
  if (token.type === 'html') {
    line.leftOut?.('html')
    return words(token.raw, marks)
  }
  if (isLink(token))
    return [{ kind: 'link', href: token.href, inlines: inlinesOf(token.tokens, line, marks) }]
  const mark = MARK_OF[token.type]
  const inside = mark === undefined ? marks : [...marks, mark]
  if ('tokens' in token && token.tokens) return inlinesOf(token.tokens, line, inside)
  return words('text' in token && typeof token.text === 'string' ? token.text : token.raw, inside)
}
