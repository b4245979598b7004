import { type FileChild, type ImageRun, type IParagraphOptions, PageBreak, Paragraph, TextRun } from 'docx'
import { directionOf } from '../../../../shared/domain/document/direction.ts'
import type {
  Block,
  Code,
  Direction,
  Figure,
  List,
  ListItem,
  Quote,
  Paragraph as Words,
} from '../../../../shared/domain/document/model.ts'
import { BULLETS, DONE_TASK, LEVEL_INDENT, type NumberingBook, OPEN_TASK } from './numbering.ts'
import { type Page, runsOf } from './runs.ts'
import { tableOf } from './tables.ts'

export type Body = Page & {
  readonly numbering: NumberingBook
  readonly drawings: ReadonlyMap<Figure, ImageRun>
  /** Between the margins, in twentieths of a point. */
  readonly width: number
}

/** Where a block stands: how far in, and in how many lists. */
type Place = {
  readonly indent: number
  readonly lists: number
  readonly inQuote: boolean
  /** Whether it stands on one page with what follows: the words of a quote with who said them. */
  readonly keepNext: boolean
  /** Right behind a table, which leaves no room below itself. */
  readonly afterTable: boolean
  /** The sign of the list item that the next paragraph is the first of. */
  readonly sign: { readonly reference: string; readonly level: number } | null
}

const QUOTE_INDENT = 480
const BELOW_TABLE = 240
const STYLES = { body: undefined, lead: 'Lead', aside: 'Aside' } as const

/** What a paragraph owes to its place: its indent, the item's sign, its direction. */
const placed = ({ indent, sign, keepNext, afterTable }: Place, direction: Direction): IParagraphOptions => ({
  ...(direction === 'rtl' ? { bidirectional: true } : {}),
  ...(keepNext ? { keepNext: true } : {}),
  ...(afterTable ? { spacing: { before: BELOW_TABLE } } : {}),
  ...(sign === null ? {} : { numbering: { ...sign, instance: 0 } }),
  ...(sign === null && indent === 0
    ? {}
    : { indent: { left: indent, ...(sign ? { hanging: LEVEL_INDENT } : {}) } }),
})

const styled = (style: string | undefined): IParagraphOptions => (style === undefined ? {} : { style })

const paragraph = ({ inlines, direction, style }: Words, place: Place, body: Body): Paragraph => {
  const inList = place.lists > 0 ? 'ListParagraph' : undefined
  return new Paragraph({
    ...styled(STYLES[style] ?? (place.inQuote ? 'Quote' : inList)),
    ...placed(place, direction),
    children: runsOf(inlines, direction, body),
  })
}

const quote = ({ blocks: inside, attribution, direction }: Quote, place: Place, body: Body): FileChild[] => {
  const within = { ...place, indent: place.indent + QUOTE_INDENT, inQuote: true }
  const words = blocksOf(inside, { ...within, keepNext: place.keepNext || attribution !== '' }, body)
  if (attribution === '') return words
  const from = runsOf([{ kind: 'text', text: `— ${attribution}`, marks: [] }], direction, body)
  return [
    ...words,
    new Paragraph({ style: 'Attribution', ...placed({ ...within, sign: null }, direction), children: from }),
  ]
}

const signOf = ({ checked }: ListItem, ordered: string | null): string => {
  if (ordered !== null) return ordered
  if (checked === null) return BULLETS
  return checked ? DONE_TASK : OPEN_TASK
}

const list = ({ ordered, start, items, direction }: List, place: Place, body: Body): FileChild[] => {
  const reference = ordered ? body.numbering.ordered(start) : null
  const within = { ...place, indent: place.indent + LEVEL_INDENT, lists: place.lists + 1 }
  return items.flatMap((item) => {
    const sign = { reference: signOf(item, reference), level: place.lists }
    const first = item.blocks[0]?.kind
    if (first === 'paragraph') return blocksOf(item.blocks, { ...within, sign }, body)
    // A sign needs a paragraph to stand before.
    const alone = new Paragraph({ ...styled('ListParagraph'), ...placed({ ...within, sign }, direction) })
    return [alone, ...blocksOf(item.blocks, { ...within, sign: null }, body)]
  })
}

const code = ({ text, direction }: Code, place: Place): Paragraph =>
  new Paragraph({
    style: 'Code',
    ...placed(place, direction),
    children: text
      .split('\n')
      .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) })),
  })

const caption = (text: string, place: Place, body: Body): Paragraph[] => {
  if (text === '') return []
  const direction = directionOf(text) ?? 'ltr'
  const children = runsOf([{ kind: 'text', text, marks: [] }], direction, body)
  return [new Paragraph({ style: 'Caption', ...placed(place, direction), children })]
}

const figure = (made: Figure, place: Place, body: Body): FileChild[] => {
  const drawing = body.drawings.get(made)
  const shown = drawing
    ? new Paragraph({ style: 'Drawing', ...placed(place, 'ltr'), children: [drawing] })
    : tableOf(made.table, made.direction, place.indent, body)
  return [...caption(made.title, place, body), shown]
}

const HEADINGS = { 2: 'Heading1', 3: 'Heading2', 4: 'Heading3', 5: 'Heading4', 6: 'Heading5' } as const

/** @param turned whether it begins a page */
const blockOf = (block: Block, place: Place, body: Body, turned: boolean): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          style: HEADINGS[block.level],
          ...placed(place, block.direction),
          ...(turned ? { pageBreakBefore: true } : {}),
          children: runsOf(block.inlines, block.direction, body),
        }),
      ]
    case 'paragraph':
      return [paragraph(block, place, body)]
    case 'quote':
      return quote(block, place, body)
    case 'list':
      return list(block, place, body)
    case 'table':
      return [...caption(block.caption, place, body), tableOf(block, block.direction, place.indent, body)]
    case 'figure':
      return figure(block, place, body)
    case 'code':
      return [code(block, place)]
    case 'rule':
      return [new Paragraph({ style: 'Rule', ...placed(place, block.direction) })]
    case 'page-break':
      return []
  }
}

const endsInTable = (block: Block | undefined): boolean =>
  block?.kind === 'table' || (block?.kind === 'figure' && block.svg === null)

/** Blocks as paragraphs and tables. Only the first bears the sign of the item that it stands in. */
const blocksOf = (blocks: readonly Block[], place: Place, body: Body): FileChild[] =>
  blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    const turned = before?.kind === 'page-break'
    const inPlace = at === 0 ? place : { ...place, sign: null }
    const here = { ...inPlace, afterTable: block.kind === 'paragraph' && endsInTable(before) }
    // Tables that touch would be one table, and a document may not end in one.
    const apart = endsInTable(block) && (at === blocks.length - 1 || blocks[at + 1]?.kind === 'table')
    return [
      ...(turned && block.kind !== 'heading' ? [new Paragraph({ children: [new PageBreak()] })] : []),
      ...blockOf(block, here, body, turned),
      ...(apart ? [new Paragraph({ style: 'TableWords' })] : []),
    ]
  })

export const bodyOf = (blocks: readonly Block[], body: Body): FileChild[] =>
  blocksOf(
    blocks,
    { indent: 0, lists: 0, inQuote: false, keepNext: false, afterTable: false, sign: null },
    body,
  )
