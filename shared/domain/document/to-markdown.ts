import { documentWords } from './document-words.ts'
import { markdownLine } from './markdown-line.ts'
import type { Align, Block, Figure, Inline, List, ListItem, Note, SettledDocument, Table } from './model.ts'

type Line = (inlines: readonly Inline[]) => string
type Page = { readonly line: Line; readonly heading: Line; readonly cell: Line }

const strong = (text: string): Inline[] => [{ kind: 'text', text, marks: ['strong'] }]
const plain = (text: string): Inline[] => [{ kind: 'text', text, marks: [] }]

const DELIMITER_ROW: Readonly<Record<Align, string>> = { start: '---', center: ':-:', end: '--:' }

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const grid = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, { cell }: Page): string =>
  [
    row(columns.map(({ head }) => cell(head))),
    row(columns.map(({ align }) => DELIMITER_ROW[align])),
    ...rows.map((cells) => row(cells.map(cell))),
  ].join('\n')

/** Later lines stand under the first one's words; empty ones stay empty. */
const indented = (text: string, mark: string): string =>
  mark + text.replace(/\n(?!\n|$)/gu, `\n${' '.repeat(mark.length)}`)

/** @param other whether the list right before this one bears the usual sign: lists that touch would be one. */
const list = ({ ordered, start, items }: List, other: boolean, page: Page): string => {
  const sign = (at: number): string => {
    if (ordered) return `${start + at}${other ? ')' : '.'} `
    return other ? '* ' : '- '
  }
  const words = ({ checked, blocks: inside }: ListItem): string => {
    if (checked === null) return blocks(inside, page)
    // A box to tick needs words behind it.
    if (inside[0]?.kind !== 'paragraph') return `${checked ? '☑' : '☐'}\n\n${blocks(inside, page)}`
    return `[${checked ? 'x' : ' '}] ${blocks(inside, page)}`
  }
  const isTight = items.every(({ blocks }) => blocks.every(({ kind }, at) => at === 0 || kind === 'list'))
  return items.map((item, at) => indented(words(item), sign(at))).join(isTight ? '\n' : '\n\n')
}

/** A drawing in words: its title, what it shows, and the table behind it. */
const figure = ({ title, alt, svg, table }: Figure, page: Page): string =>
  [
    title === '' ? '' : page.line(strong(title)),
    svg === null ? '' : page.line(plain(alt)),
    table.rows.length === 0 ? '' : grid(table, page),
  ]
    .filter(Boolean)
    .join('\n\n')

const fenced = (text: string): string => {
  const runs = text.match(/`+/gu) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)))
  return `${fence}\n${text}\n${fence}`
}

const from = (attribution: string): string[] => (attribution === '' ? [] : [`— ${attribution}`])

const block = (made: Block, other: boolean, page: Page): string => {
  switch (made.kind) {
    case 'heading':
      return `${'#'.repeat(made.level)} ${page.heading(made.inlines)}`
    case 'paragraph':
      return page.line(made.inlines)
    case 'quote': {
      const attribution = from(made.attribution).map((text) => page.line(plain(text)))
      const inside = [blocks(made.blocks, page), ...attribution].join('\n\n')
      return inside.replace(/^/gmu, '> ').replace(/^> $/gmu, '>')
    }
    case 'list':
      return list(made, other, page)
    case 'table':
      return [...(made.caption === '' ? [] : [page.line(strong(made.caption))]), grid(made, page)].join(
        '\n\n',
      )
    case 'figure':
      return figure(made, page)
    case 'code':
      return fenced(made.text)
    case 'rule':
      return '___'
    case 'page-break':
      return ''
  }
}

const blocks = (all: readonly Block[], page: Page): string => {
  const parts: string[] = []
  let other = false
  for (const [at, each] of all.entries()) {
    const before = all[at - 1]
    other = each.kind === 'list' && before?.kind === 'list' && before.ordered === each.ordered && !other
    const part = block(each, other, page)
    if (part !== '') parts.push(part)
  }
  return parts.join('\n\n')
}

const note = ({ number, inlines, attribution }: Note, { line }: Page): string =>
  indented(line([...inlines, ...from(attribution).flatMap((text) => plain(` ${text}`))]), `[^${number}]: `)

/** A document's facts as YAML: strings in JSON's form, which YAML reads too. */
const frontMatter = ({ title, author, language, day }: SettledDocument['meta']): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(author === '' ? [] : [`author: ${JSON.stringify(author)}`]),
    `lang: ${JSON.stringify(language)}`,
    `date: ${JSON.stringify(day)}`,
    '---',
  ].join('\n')

/**
 * CommonMark with GitHub's tables, task lists and notes, under a head of YAML. Every sign of a member's that could be markup
 * is escaped. Directions and page breaks have no Markdown; a drawing is its title, its description and its table.
 */
export const toMarkdown = ({ meta, blocks: body, notes }: SettledDocument): string => {
  const { erased } = documentWords(meta.language)
  const page: Page = {
    line: (inlines) => markdownLine(inlines, { lineBreak: '\\\n', inTable: false, erased }),
    heading: (inlines) => markdownLine(inlines, { lineBreak: ' ', inTable: false, erased }),
    cell: (inlines) => markdownLine(inlines, { lineBreak: ' ', inTable: true, erased }),
  }
  const parts = [
    frontMatter(meta),
    `# ${page.line(plain(meta.title))}`,
    ...meta.lines.map((line) => page.line(plain(line))),
    blocks(body, page),
    ...notes.map((each) => note(each, page)),
  ]
  return `${parts.join('\n\n')}\n`
}
