import { Lexer, type Token } from 'marked'
import { boundedTokenizer } from '../bounded-tokenizer.ts'
import { type Inline, MARKS, type Mark } from './model.ts'

/**
 * Signs that could begin markup wherever they stand: in CommonMark, in GitHub's tables, strikes and bare addresses, and
 * in the mathematics, marks and superscripts that other readers add.
 */
const MARKUP =
  /[\\`*_[\]<>|~^$@]|&(?=[#\w]|$)|!(?=$)|(?<!\S)#|:(?=\/\/)|(?<=(?:^|[^a-z0-9])www)\.|==+|%%+|(?<=\])\(/giu

/** Words as Markdown that reads as those words; what only means something at the start of a line is `escapeStart`'s. */
const escapeText = (text: string): string => text.replace(MARKUP, (signs) => signs.replace(/./gu, '\\$&'))

/** What would make the line a list item, a rule, an underline of a heading, a definition or a note. */
const escapeStart = (line: string): string =>
  line
    .replace(/^[-+=:#>]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^(\[\^\d+\]):/u, '$1\\:')

const codeSpan = (text: string): string => {
  const runs = text.match(/`+/gu) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)))
  const pad = /^`|`$|^ .* $/u.test(text) ? ' ' : ''
  return fence + pad + text + pad + fence
}

export type Where = {
  /** What a line break is written as: a space where there is one line only. */
  readonly lineBreak: string
  readonly inTable: boolean
  /** What stands where words were erased. */
  readonly erased: string
}

type Run = { readonly text: string; readonly marks: readonly Mark[]; readonly href: string | null }

/** What a reader is to see: stretches of words with their marks, a line end for a break. */
const runsOf = (inlines: readonly Inline[], where: Where, href: string | null = null): Run[] =>
  inlines.flatMap((inline) => runOf(inline, where, href))

const runOf = (inline: Inline, where: Where, href: string | null): Run[] => {
  const words = (text: string, marks: readonly Mark[] = []): Run[] => [{ text, marks, href }]
  switch (inline.kind) {
    case 'text':
      return words(inline.text, inline.marks)
    case 'break':
      return words(where.lineBreak === ' ' ? ' ' : '\n')
    case 'link':
      return runsOf(inline.inlines, where, inline.href)
    case 'redacted':
      return words(`[${inline.label}]`)
    case 'erased':
      return words(`[${where.erased}]`)
    case 'cite':
      return words(`[^${inline.note}]`)
  }
}

type Delimiters = readonly (readonly [Mark, string])[]
const delimiters = (emphasis: '*' | '_'): Delimiters => [
  ['strong', '**'],
  ['emphasis', emphasis],
  ['strike', '~~'],
]

type Piece = { readonly written: string; readonly marks: readonly Mark[] }

/** Puts delimiters round neighbours that share a mark, the outermost mark first. */
const wrap = (pieces: readonly Piece[], [delimiter, ...inner]: Delimiters): string => {
  if (delimiter === undefined) return pieces.map(({ written }) => written).join('')
  const [mark, signs] = delimiter
  const groups: { marked: boolean; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const marked = piece.marks.includes(mark)
    const last = groups.at(-1)
    if (last?.marked === marked) last.pieces.push(piece)
    else groups.push({ marked, pieces: [piece] })
  }
  return groups
    .map(({ marked, pieces: all }) => (marked ? between(signs, wrap(all, inner)) : wrap(all, inner)))
    .join('')
}

/** Delimiters touch words: white space beside them stands outside. */
const between = (signs: string, words: string): string =>
  words.replace(/^(\s*)(\S|\S[\s\S]*\S)(\s*)$/u, `$1${signs}$2${signs}$3`)

const pieceOf = (inline: Inline, where: Where, by: Delimiters): Piece => {
  switch (inline.kind) {
    case 'text': {
      // In a table a bar is escaped even in code, and a backslash before it has no way of its own.
      const isCode = inline.marks.includes('code') && !(where.inTable && inline.text.includes('\\|'))
      if (!isCode) return { written: escapeText(inline.text), marks: inline.marks }
      const code = codeSpan(inline.text)
      return { written: where.inTable ? code.replaceAll('|', '\\|') : code, marks: inline.marks }
    }
    case 'break':
      return { written: where.lineBreak, marks: [] }
    case 'link': {
      const inside = written(inline.inlines, where, by)
      return { written: `[${inside}](<${inline.href.replaceAll('&', '&amp;')}>)`, marks: [] }
    }
    case 'redacted':
      return { written: escapeText(`[${inline.label}]`), marks: [] }
    case 'erased':
      return { written: escapeText(`[${where.erased}]`), marks: [] }
    case 'cite':
      return { written: `[^${inline.note}]`, marks: [] }
  }
}

const written = (inlines: readonly Inline[], where: Where, by: Delimiters): string =>
  wrap(
    inlines.map((inline, at) => {
      const piece = pieceOf(inline, where, by)
      // The mark of a note and a bracket would be a link.
      const isAfterNote = inlines[at - 1]?.kind === 'cite'
      return isAfterNote ? { ...piece, written: piece.written.replace(/^\(/u, '\\(') } : piece
    }),
    by,
  )

const MARK_OF: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'emphasis', del: 'strike' }

const read = (tokens: readonly Token[], marks: readonly Mark[], href: string | null): Run[] =>
  tokens.flatMap((token): Run[] => {
    if (token.type === 'br') return [{ text: '\n', marks: [], href }]
    if (token.type === 'codespan') return [{ text: token.text, marks: [...marks, 'code'], href }]
    const mark = MARK_OF[token.type]
    const inside = mark === undefined ? marks : [...marks, mark]
    const to = token.type === 'link' ? token.href.replaceAll('&amp;', '&') : href
    if ('tokens' in token && token.tokens) return read(token.tokens, inside, to)
    return [{ text: 'text' in token ? token.text : token.raw, marks: inside, href: to }]
  })

/** One string for what a reader sees, in which neighbours that look alike are one. */
const seen = (runs: readonly Run[]): string => {
  const signs = runs.flatMap(({ text, marks, href }) => {
    const look = `${[...marks].sort().join(' ')} ${href ?? ''}`
    return [...text].map((sign) => ({ sign, look: /\s/u.test(sign) ? '' : look }))
  })
  return signs
    .map(({ sign, look }, at) => (look === signs[at - 1]?.look ? sign : `\u0000${look}\u0000${sign}`))
    .join('')
}

const readsAs = (line: string, { inTable }: Where): string =>
  seen(
    read(
      Lexer.lexInline(inTable ? line.replaceAll('\\|', '|') : line, {
        gfm: true,
        tokenizer: boundedTokenizer(),
      }),
      [],
      null,
    ),
  )

const withMarks = (inlines: readonly Inline[], kept: readonly Mark[]): Inline[] =>
  inlines.map((inline) => {
    if (inline.kind === 'link') return { ...inline, inlines: withMarks(inline.inlines, kept) }
    return inline.kind === 'text'
      ? { ...inline, marks: inline.marks.filter((mark) => kept.includes(mark)) }
      : inline
  })

const withoutLinks = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => (inline.kind === 'link' ? withoutLinks(inline.inlines) : [inline]))

const isPlain = (inline: Inline): boolean =>
  inline.kind !== 'link' && !(inline.kind === 'text' && inline.marks.length > 0)

/** What is tried, from all marks down to none. */
const TRIES: readonly { readonly kept: readonly Mark[]; readonly by: Delimiters }[] = [
  { kept: MARKS, by: delimiters('*') },
  { kept: MARKS, by: delimiters('_') },
  { kept: ['strong', 'code'], by: delimiters('*') },
  { kept: ['code'], by: delimiters('*') },
]

/**
 * A line as Markdown that reads as the same words. Where its marks cannot all be written (`**“Quote”**s` is no strong
 * text, by CommonMark's rules for delimiters), fewer are: words go before looks. So what was written is read back.
 */
export const markdownLine = (inlines: readonly Inline[], where: Where): string => {
  const asWritten = (line: string): string => line.split('\n').map(escapeStart).join('\n')
  for (const { kept, by } of inlines.every(isPlain) ? [] : TRIES) {
    const wanted = withMarks(inlines, kept)
    const line = asWritten(written(wanted, where, by))
    if (readsAs(line, where) === seen(runsOf(wanted, where))) return line
  }
  return asWritten(written(withMarks(withoutLinks(inlines), []), where, []))
}
