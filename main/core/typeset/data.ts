import { shortened } from '../../../shared/domain/cut.ts'
import { columnWidths } from '../../../shared/domain/document/column-widths.ts'
import { directionOf, directionOfLanguage } from '../../../shared/domain/document/direction.ts'
import { documentWords } from '../../../shared/domain/document/document-words.ts'
import type { Block, Cell, Inline, List, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLine } from '../../../shared/domain/document/plain.ts'
import { apart, breakable, withBreaks } from './long-words.ts'
import { PAPERS } from './paper.ts'
import { headOf, isWholeQuote, isWholeRow, linesOfBlock } from './room.ts'

/** What the template reads: the document's blocks with what the template would have to work out otherwise. No origins. */
export type TypesetData = { readonly [key: string]: unknown }

/** Beyond so many signs a word breaks anywhere: no line of a page holds it. */
const LONG_WORD = 40
/** As much of whose a page is stands at its foot, on two lines at most. */
const MOST_OF_FOOT = 180
const LONG_IN_TITLE = 36
/** As the template has it. */
const LONG_IN_CODE = 60

const NO_WORDS = { erased: 'words erased' }

type Lines = { readonly seen: Set<number>; readonly hasPlace: (note: number) => boolean }

const lineData = (inlines: readonly Inline[], lines: Lines, long = LONG_WORD): TypesetData[] => {
  const words = inlines.map((inline) => (inline.kind === 'cite' ? '' : plainLine([inline], NO_WORDS)))
  const isApart = apart(words, long)
  return runsData(inlines, lines, long).map((run, at) => (isApart[at] ? { ...run, apart: true } : run))
}

const runsData = (inlines: readonly Inline[], lines: Lines, long: number): TypesetData[] =>
  inlines.map((inline, at): TypesetData => {
    if (inline.kind === 'link') {
      const struck = inline.inlines.some((each) => each.kind === 'text' && each.marks.includes('strike'))
      return { ...inline, struck, inlines: lineData(inline.inlines, lines, long) }
    }
    if (inline.kind === 'text') return { ...inline, ...breakable(inline.text, long) }
    if (inline.kind === 'redacted') return { ...inline, label: withBreaks(inline.label, long) }
    if (inline.kind !== 'cite') return inline
    const first = !lines.seen.has(inline.note)
    lines.seen.add(inline.note)
    const place = lines.hasPlace(inline.note) ? `c${inline.note}` : null
    return { ...inline, first, alone: inlines[at - 1]?.kind !== 'cite', place }
  })

const SIGN = { true: '☑', false: '☐' } as const

/** What stands before each item of a list with tasks in it; null for a list without. */
const markersOf = ({ ordered, items }: List): string[] | null =>
  ordered || items.every(({ checked }) => checked === null)
    ? null
    : items.map(({ checked }) => (checked === null ? '•' : SIGN[`${checked}`]))

const gridData = (
  { columns, rows, rowHeads }: Pick<Extract<Block, { kind: 'table' }>, 'columns' | 'rows' | 'rowHeads'>,
  lines: Lines,
) => {
  const { shares, fits, signs } = columnWidths({ columns, rows })
  const cellData = (cell: Cell, at: number) => lineData(cell, lines, Math.min(signs[at] ?? 2, LONG_WORD))
  return {
    columns: columns.map(({ head, align }, at) => ({ align, head: cellData(head, at) })),
    shares: fits ? null : shares,
    rows: rows.map((row) => ({
      cells: row.map(cellData),
      whole: isWholeRow(row, signs),
    })),
    rowHeads,
    head: headOf(columns, signs),
  }
}

/** A quiet line over words belongs to them: it stands with them on one page. */
const leadsOn = (next: Block | undefined): boolean =>
  next !== undefined && !['heading', 'page-break', 'rule'].includes(next.kind)

const blocksData = (blocks: readonly Block[], lines: Lines): TypesetData[] =>
  blocks.map((block, at) => ({
    ...blockData(block, lines),
    leadsOn: leadsOn(blocks[at + 1]),
    underHeading: blocks[at - 1]?.kind === 'heading',
  }))

const blockData = (block: Block, lines: Lines): TypesetData => {
  const common = { kind: block.kind, direction: block.direction, place: block.origin ? block.id : null }
  switch (block.kind) {
    case 'heading':
      return { ...common, level: block.level, inlines: lineData(block.inlines, lines) }
    case 'paragraph':
      return { ...common, style: block.style, inlines: lineData(block.inlines, lines) }
    case 'quote':
      return {
        ...common,
        attribution: withBreaks(block.attribution, LONG_WORD),
        blocks: blocksData(block.blocks, lines),
        whole: isWholeQuote(block),
      }
    case 'list': {
      const { ordered, start } = block
      const tight = block.items.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind === 'paragraph')
      // An item with lines wants air around them.
      const short = block.items.every(({ blocks }) => blocks.every((each) => linesOfBlock(each) <= 1))
      const items = block.items.map(({ blocks }) => blocksData(blocks, lines))
      return { ...common, ordered, start, tight, short, signs: markersOf(block), items }
    }
    case 'table':
      return { ...common, caption: withBreaks(block.caption, LONG_WORD), ...gridData(block, lines) }
    case 'figure': {
      const { title, alt, svg, width } = block
      const wide = width > PAPERS.a4.width - 2 * PAPERS.a4.side
      return {
        ...common,
        title: withBreaks(title, LONG_WORD),
        alt,
        svg,
        width,
        wide,
        ...(svg === null ? gridData(block.table, lines) : {}),
      }
    }
    case 'code':
      return { ...common, text: breakable(block.text, LONG_IN_CODE).text }
    case 'rule':
    case 'page-break':
      return common
  }
}

/** The document as the template takes it. @param author as the file’s own facts name them, whatever glyphs there are */
export const typesetData = ({ meta, blocks, notes }: SettledDocument, author: string): TypesetData => {
  const hasPlace = (note: number): boolean => notes[note - 1]?.origin != null
  const lines: Lines = { seen: new Set(), hasPlace }
  const [name = 'en', ...rest] = meta.language.split('-')
  const direction = directionOfLanguage(meta.language)
  return {
    meta: { ...meta, lines: meta.lines.map((line) => withBreaks(line, LONG_WORD)) },
    author,
    title: withBreaks(meta.title, LONG_IN_TITLE),
    whose: withBreaks(
      shortened([meta.author, meta.title].filter(Boolean).join(' · '), MOST_OF_FOOT),
      LONG_WORD,
    ),
    language: { name, region: rest.find((part) => part.length === 2) ?? null },
    direction,
    titleDirection: directionOf(meta.title) ?? direction,
    words: { erased: documentWords(meta.language).erased },
    blocks: blocksData(blocks, lines),
    notes: notes.map(({ number, origin, direction: own, inlines, attribution }) => ({
      place: origin ? `n${number}` : null,
      direction: own,
      inlines: lineData(inlines, lines),
      attribution: withBreaks(attribution, LONG_WORD),
    })),
  }
}
