import { directionOfLanguage } from './direction.ts'
import { type DocumentWords, documentWords } from './document-words.ts'
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts'
import { escapeMarkup } from './markup.ts'
import type { Block, Direction, Figure, Inline, List, Mark, Note, SettledDocument, Table } from './model.ts'
import { plainLine } from './plain.ts'

/** What the page itself may do: show its own style and its own drawings. No script, and nothing from anywhere. */
const POLICY = `default-src 'none'; style-src '${HTML_STYLE_HASH}'; img-src data:`

const ELEMENTS: Readonly<Record<Mark, string>> = {
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  code: 'code',
}

type Attributes = Readonly<Record<string, string | number | null>>

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('')

/** An element of ours round what is markup already. */
const element = (name: string, attributes: Attributes, inside: string): string =>
  `<${name}${attributesOf(attributes)}>${inside}</${name}>`

type Page = {
  readonly words: DocumentWords
  /** The id of a note's next cite: `cite-3`, then `cite-3-2`. */
  readonly citeId: (note: number) => string
}

const pageOf = (words: DocumentWords): Page => {
  const cited = new Map<number, number>()
  return {
    words,
    citeId: (note) => {
      const times = (cited.get(note) ?? 0) + 1
      cited.set(note, times)
      return times === 1 ? `cite-${note}` : `cite-${note}-${times}`
    },
  }
}

const inlineHtml = (inline: Inline, page: Page): string => {
  switch (inline.kind) {
    case 'text':
      return inline.marks.reduceRight(
        (inside, mark) => element(ELEMENTS[mark], {}, inside),
        escapeMarkup(inline.text),
      )
    case 'break':
      return '<br>'
    case 'link':
      return element('a', { href: inline.href, rel: 'noreferrer' }, inlinesHtml(inline.inlines, page))
    case 'redacted':
      return element('span', { class: 'hidden' }, escapeMarkup(`[${inline.label}]`))
    case 'erased':
      return element('span', { class: 'erased' }, escapeMarkup(`[${page.words.erased}]`))
    case 'cite': {
      const to = { id: page.citeId(inline.note), href: `#note-${inline.note}`, role: 'doc-noteref' }
      return element('sup', {}, element('a', to, `[${inline.note}]`))
    }
  }
}

const inlinesHtml = (inlines: readonly Inline[], page: Page): string =>
  inlines.map((inline) => inlineHtml(inline, page)).join('')

type Grid = Pick<Table, 'columns' | 'rows' | 'rowHeads'>

/** A table of more columns may be wider than a small window: then it is read by scrolling, with the keyboard too. */
const NARROW = 4

/** A longer word may break in its cell, so that the others need not. */
const LONG_WORD = 16
const hasLongWord = (inlines: readonly Inline[], { words }: Page): boolean =>
  plainLine(inlines, words)
    .split(/\s+/u)
    .some(({ length }) => length > LONG_WORD)

const gridHtml = (
  { columns, rows, rowHeads }: Grid,
  caption: string,
  dir: string | null,
  page: Page,
): string => {
  const cell = (inlines: readonly Inline[], at: number, scope: 'col' | 'row' | null): string => {
    const align = columns[at]?.align ?? 'start'
    const named = scope !== null && inlines.length > 0
    const classes = [align === 'start' ? '' : align, hasLongWord(inlines, page) ? 'long' : '']
    const attributes = { scope: named ? scope : null, class: classes.filter(Boolean).join(' ') || null }
    return element(named ? 'th' : 'td', attributes, inlinesHtml(inlines, page))
  }
  const head = columns.map((column, at) => cell(column.head, at, 'col')).join('')
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((inlines, at) => cell(inlines, at, rowHeads && at === 0 ? 'row' : null)).join(''),
    ),
  )
  const inside = [
    caption === '' ? '' : element('caption', { dir: 'auto' }, escapeMarkup(caption)),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, `\n${body.join('\n')}\n`),
  ]
  const table = element('table', { dir }, inside.join('\n'))
  if (columns.length <= NARROW) return table
  const name = caption === '' ? page.words.table : caption
  return element('div', { class: 'across', role: 'group', tabindex: 0, 'aria-label': name }, `\n${table}\n`)
}

/** The reader has our font or has not: the drawing's words look like the page's either way. */
const withUsualFonts = (svg: string): string =>
  svg.replaceAll('font-family="Inter"', 'font-family="Inter, \'Segoe UI\', system-ui, sans-serif"')

/** Of so many points, at 96 to the inch. */
const pixels = (points: number): number => Math.round((points * 96) / 72)

const figureHtml = (figure: Figure, dir: string | null, page: Page): string => {
  const title = figure.title === '' ? '' : element('figcaption', { dir: 'auto' }, escapeMarkup(figure.title))
  const hasTable = figure.table.rows.length > 0
  if (figure.svg === null) {
    return element('figure', { dir }, `${title}\n${gridHtml(figure.table, '', null, page)}`)
  }
  // As an image, a drawing runs nothing, and the names inside it cannot meet those of another.
  const image = `<img${attributesOf({
    src: `data:image/svg+xml,${encodeURIComponent(withUsualFonts(figure.svg))}`,
    alt: figure.alt,
    width: pixels(figure.width),
    height: pixels(figure.height),
  })}>`
  const table = hasTable
    ? element(
        'details',
        {},
        `${element('summary', {}, escapeMarkup(page.words.asTable))}\n${gridHtml(figure.table, '', null, page)}`,
      )
    : ''
  return element('figure', { dir }, [title, image, table].filter(Boolean).join('\n'))
}

const listHtml = (list: List, dir: string | null, page: Page): string => {
  const items = list.items.map(({ checked, blocks }) => {
    const box = checked === null || list.ordered ? '' : element('span', { class: 'box' }, checked ? '☑' : '☐')
    const attributes = { class: box === '' ? null : 'task' }
    return element('li', attributes, `${box}${blocksHtml(blocks, list.direction, page)}`)
  })
  const start = list.ordered && list.start !== 1 ? list.start : null
  return element(list.ordered ? 'ol' : 'ul', { dir, start }, `\n${items.join('\n')}\n`)
}

const attributionHtml = (attribution: string): string =>
  attribution === '' ? '' : element('p', { class: 'from', dir: 'auto' }, escapeMarkup(attribution))

/** @param around the direction of what the block stands in: one that differs is said. */
const blockHtml = (block: Block, around: Direction, page: Page): string => {
  const dir = block.direction === around ? null : block.direction
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, { dir }, inlinesHtml(block.inlines, page))
    case 'paragraph': {
      const style = block.style === 'body' ? null : block.style
      return element('p', { dir, class: style }, inlinesHtml(block.inlines, page))
    }
    case 'quote': {
      const inside = [blocksHtml(block.blocks, block.direction, page), attributionHtml(block.attribution)]
      return element('blockquote', { dir }, `\n${inside.filter(Boolean).join('\n')}\n`)
    }
    case 'list':
      return listHtml(block, dir, page)
    case 'table':
      return gridHtml(block, block.caption, dir, page)
    case 'figure':
      return figureHtml(block, dir, page)
    case 'code':
      return element('pre', { dir }, element('code', {}, escapeMarkup(block.text)))
    case 'rule':
      return '<hr>'
    case 'page-break':
      return '<div class="turn"></div>'
  }
}

const blocksHtml = (blocks: readonly Block[], around: Direction, page: Page): string =>
  blocks.map((block) => blockHtml(block, around, page)).join('\n')

const noteHtml = (note: Note, around: Direction, page: Page): string => {
  const from =
    note.attribution === '' ? '' : ` ${element('span', { class: 'from' }, escapeMarkup(note.attribution))}`
  const back = {
    class: 'back',
    href: `#cite-${note.number}`,
    role: 'doc-backlink',
    'aria-label': page.words.backTo(note.number),
  }
  const attributes = { id: `note-${note.number}`, dir: note.direction === around ? null : note.direction }
  return element('li', attributes, `${inlinesHtml(note.inlines, page)}${from} ${element('a', back, '↩')}`)
}

const notesHtml = (notes: readonly Note[], around: Direction, page: Page): string => {
  if (notes.length === 0) return ''
  const items = notes.map((note) => noteHtml(note, around, page)).join('\n')
  const heading = element('h2', { id: 'notes' }, escapeMarkup(page.words.notes))
  const attributes = { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes' }
  return element('section', attributes, `\n${heading}\n${element('ol', {}, `\n${items}\n`)}\n`)
}

/** One file that needs no other: style and drawings in it, no script, nothing fetched. */
export const toHtml = ({ meta, blocks, notes }: SettledDocument): string => {
  const direction = directionOfLanguage(meta.language)
  const page = pageOf(documentWords(meta.language))
  const lines = meta.lines.map((line) => element('p', { dir: 'auto' }, escapeMarkup(line)))
  const head = [
    '<meta charset="utf-8">',
    `<meta${attributesOf({ 'http-equiv': 'Content-Security-Policy', content: POLICY })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escapeMarkup(meta.title)),
    meta.author === '' ? '' : `<meta${attributesOf({ name: 'author', content: meta.author })}>`,
    `<meta${attributesOf({ name: 'dcterms.date', content: meta.day })}>`,
    `<style>${HTML_STYLE}</style>`,
  ]
  const main = [
    element('header', {}, [element('h1', { dir: 'auto' }, escapeMarkup(meta.title)), ...lines].join('\n')),
    blocksHtml(blocks, direction, page),
    notesHtml(notes, direction, page),
  ]
  return `<!doctype html>
<html${attributesOf({ lang: meta.language, dir: direction })}>
<head>
${head.filter(Boolean).join('\n')}
</head>
<body${attributesOf({ class: meta.paper })}>
<main>
${main.filter(Boolean).join('\n')}
</main>
</body>
</html>
`
}
