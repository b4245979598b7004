import { documentWords } from './document-words.ts'
import { asStrong, inlinesVisible, type NoteOf, settleInlines } from './inlines.ts'
import type { Block, Code, Figure, Heading, Inline, List, ListItem, Paragraph, Quote } from './model.ts'
import { isVisible, settleCode, settleLine } from './strings.ts'
import { settleGrid, tableAsBlocks } from './tables.ts'

const MAX_LIST_DEPTH = 6
const MAX_QUOTE_DEPTH = 3

/** Where a block stands, and what it is settled by. */
export type Place = {
  readonly lists: number
  readonly quotes: number
  readonly noteOf: NoteOf
  /** BCP 47. */
  readonly language: string
}

const isNested = ({ lists, quotes }: Place): boolean => lists + quotes > 0

/** A paragraph in the place of another block: field by field, so that nothing else of that block comes along. */
const paragraphFor = (
  { id, origin, direction }: Block,
  inlines: readonly Inline[],
  style: Paragraph['style'] = 'body',
): Paragraph => ({ kind: 'paragraph', id, origin, direction, inlines, style })

/** Words of a heading where no heading may stand. */
export const strongParagraph = (heading: Heading): Paragraph =>
  paragraphFor(heading, asStrong(heading.inlines))

const settleParagraph = (paragraph: Paragraph, { noteOf }: Place): Block[] => {
  const inlines = settleInlines(paragraph.inlines, noteOf)
  return inlinesVisible(inlines) ? [{ ...paragraph, inlines }] : []
}

const settleHeading = (heading: Heading, place: Place): Block[] => {
  if (isNested(place)) return settleParagraph(strongParagraph(heading), place)
  const inlines = settleInlines(heading.inlines, place.noteOf)
  // A line of the outline has no second line.
  const joined = inlines.map(
    (inline): Inline => (inline.kind === 'break' ? { kind: 'text', text: ' ', marks: [] } : inline),
  )
  const line = settleInlines(joined, (note) => note)
  if (inlinesVisible(line.filter(({ kind }) => kind !== 'cite'))) return [{ ...heading, inlines: line }]
  return inlinesVisible(line) ? [paragraphFor(heading, line)] : []
}

const settleQuote = (quote: Quote, place: Place): Block[] => {
  const attribution = settleLine(quote.attribution)
  const deep = place.quotes >= MAX_QUOTE_DEPTH
  const blocks = settleBlocks(quote.blocks, { ...place, quotes: place.quotes + (deep ? 0 : 1) })
  if (blocks.length === 0) return []
  if (!deep) return [{ ...quote, blocks, attribution }]
  if (!isVisible(attribution)) return blocks
  return [...blocks, paragraphFor(quote, [{ kind: 'text', text: attribution, marks: [] }], 'aside')]
}

const settleList = (list: List, place: Place): Block[] => {
  const deep = place.lists >= MAX_LIST_DEPTH
  const inside = { ...place, lists: place.lists + (deep ? 0 : 1) }
  const items = list.items
    .map((item): ListItem => ({ ...item, blocks: settleBlocks(item.blocks, inside) }))
    .filter(({ blocks }) => blocks.length > 0)
  if (items.length === 0) return []
  if (deep) return items.flatMap(({ blocks }) => blocks)
  const start = Number.isSafeInteger(list.start) && list.start >= 0 && list.start < 1e9 ? list.start : 1
  return [{ ...list, start, items }]
}

/** Not every format shows the table behind a drawing, so nothing is cited from it. */
const settleFigure = (figure: Figure, { language }: Place): Block[] => {
  const title = settleLine(figure.title)
  const alt = settleLine(figure.alt) || title || documentWords(language).drawing
  const table = settleGrid(figure.table, () => null)
  if (figure.svg === null && table.rows.length === 0) return []
  return [{ ...figure, title, alt, table }]
}

const settleCodeBlock = (code: Code): Block[] => {
  const text = settleCode(code.text)
    .replace(/^(?:[^\S\n]*\n)+/u, '')
    .trimEnd()
  return isVisible(text) ? [{ ...code, text }] : []
}

const settleBlock = (block: Block, place: Place): Block[] => {
  switch (block.kind) {
    case 'paragraph':
      return settleParagraph(block, place)
    case 'heading':
      return settleHeading(block, place)
    case 'quote':
      return settleQuote(block, place)
    case 'list':
      return settleList(block, place)
    case 'table':
      return tableAsBlocks({
        ...block,
        ...settleGrid(block, place.noteOf),
        caption: settleLine(block.caption),
      }).flatMap((made) => (made.kind === 'table' ? [made] : settleBlock(made, place)))
    case 'figure':
      return settleFigure(block, place)
    case 'code':
      return settleCodeBlock(block)
    case 'rule':
      return [block]
    case 'page-break':
      return isNested(place) ? [] : [block]
  }
}

/** Blocks without what is empty, none deeper than a document goes, from inside out. */
export const settleBlocks = (blocks: readonly Block[], place: Place): Block[] => {
  const all = blocks.flatMap((block) => settleBlock(block, place))
  return all.every(({ kind }) => kind === 'rule') ? [] : all
}
