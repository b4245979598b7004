import { columnWidths } from '../../../shared/domain/document/column-widths.ts'
import { directionOf, directionOfLanguage } from '../../../shared/domain/document/direction.ts'
import { documentWords } from '../../../shared/domain/document/document-words.ts'
import type { Block, Cell, Inline, List, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainBlock, plainLine } from '../../../shared/domain/document/plain.ts'
import { PAPERS } from './paper.ts'

/** What the template reads: the document's blocks with what the template would have to work out otherwise. No origins. */
export type TypesetData = { readonly [key: string]: unknown }

/** Beyond so many signs a word breaks anywhere: no line of a page holds it. */
const LONG_WORD = 40
/** Up to so many signs a quote stands on one page, and a row of a table. */
const WHOLE_QUOTE = 700
const WHOLE_ROW = 900
/** An item of more signs than this has lines, and wants air around them. */
const SHORT_ITEM = 90

const piecesOf = (text: string, long: number): string[] | undefined => {
  const words = text.match(/\s+|\S+/gu) ?? []
  if (words.every((word) => word.length <= long)) return undefined
  // A sign keeps the marks and joiners behind it.
  return words.flatMap((word) =>
    word.length <= long
      ? [word]
      : (word.match(/\P{M}(?:\p{M}|\u200D\P{M}|[\u{1F3FB}-\u{1F3FF}])*|\p{M}+/gsu) ?? [word]),
  )
}

type Lines = { readonly seen: Set<number>; readonly hasPlace: (note: number) => boolean }

const lineData = (inlines: readonly Inline[], lines: Lines, long = LONG_WORD): TypesetData[] =>
  inlines.map((inline, at): TypesetData => {
    if (inline.kind === 'link') return { ...inline, inlines: lineData(inline.inlines, lines, long) }
    if (inline.kind === 'text') {
      const pieces = piecesOf(inline.text, long)
      return pieces ? { ...inline, pieces } : inline
    }
    if (inline.kind !== 'cite') return inline
    const first = !lines.seen.has(inline.note)
    lines.seen.add(inline.note)
    const place = lines.hasPlace(inline.note) ? `c${inline.note}` : null
    return { ...inline, first, alone: inlines[at - 1]?.kind !== 'cite', place }
  })

const SIGN = { true: '☑', false: '☐' } as const

/** An item of a task list begins with its sign, one beside it with a dot. */
const itemData = ({ checked, blocks }: List['items'][number], signed: boolean, lines: Lines): TypesetData => {
  const all = blocksData(blocks, lines)
  if (!signed) return { blocks: all }
  const sign = { kind: 'sign', sign: checked === null ? '•' : SIGN[`${checked}`] }
  const [first, ...rest] = all
  if (first?.kind === 'paragraph' && Array.isArray(first.inlines)) {
    return { blocks: [{ ...first, inlines: [sign, ...first.inlines] }, ...rest] }
  }
  const line = {
    kind: 'paragraph',
    style: 'body',
    direction: 'ltr',
    place: null,
    inlines: [sign],
    leadsOn: true,
  }
  return { blocks: [line, ...all] }
}

/** A head of more signs than this is not said again on each page. */
const REPEATED_SIGNS = 240

/**
 * Whether a head may stand on each page that its table goes over. One that is taller than a page would be set for ever
 * (Typst never comes past it), and what is said again is no part of the text, where PDF/UA allows neither links nor notes.
 */
const repeats = (columns: readonly { readonly head: readonly Inline[] }[]): boolean => {
  const inlines = columns.flatMap(({ head }) => head)
  const signs = inlines.reduce((sum, inline) => {
    if (inline.kind === 'text') return sum + inline.text.length
    return sum + (inline.kind === 'redacted' ? inline.label.length : 1)
  }, 0)
  return signs <= REPEATED_SIGNS && inlines.every(({ kind }) => kind !== 'link' && kind !== 'cite')
}

const NO_WORDS = { erased: 'words erased' }
const lengthOf = (block: Block): number =>
  plainBlock(block, NO_WORDS).reduce((sum, line) => sum + line.length, 0)

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
      whole: row.every((cell) => plainLine(cell, NO_WORDS).length <= WHOLE_ROW),
    })),
    rowHeads,
    repeats: repeats(columns),
  }
}

/** A quiet line over words belongs to them: it stands with them on one page. */
const leadsOn = (next: Block | undefined): boolean =>
  next !== undefined && !['heading', 'page-break', 'rule'].includes(next.kind)

const blocksData = (blocks: readonly Block[], lines: Lines): TypesetData[] =>
  blocks.map((block, at) => ({ ...blockData(block, lines), leadsOn: leadsOn(blocks[at + 1]) }))

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
        attribution: block.attribution,
        blocks: blocksData(block.blocks, lines),
        whole: lengthOf(block) <= WHOLE_QUOTE,
      }
    case 'list': {
      const signed = block.items.some(({ checked }) => checked !== null)
      const tight = block.items.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind === 'paragraph')
      const short = block.items.every(({ blocks }) => blocks.every((each) => lengthOf(each) <= SHORT_ITEM))
      const items = block.items.map((item) => itemData(item, signed && !block.ordered, lines))
      return { ...common, ordered: block.ordered, start: block.start, tight, short, signed, items }
    }
    case 'table':
      return { ...common, caption: block.caption, ...gridData(block, lines) }
    case 'figure': {
      const { title, alt, svg, width } = block
      const wide = width > PAPERS.a4.width - 2 * PAPERS.a4.side
      return {
        ...common,
        title,
        alt,
        svg,
        width,
        wide,
        ...(svg === null ? gridData(block.table, lines) : {}),
      }
    }
    case 'code':
      return { ...common, text: block.text }
    case 'rule':
    case 'page-break':
      return common
  }
}

/** The document as the template takes it. */
export const typesetData = ({ meta, blocks, notes }: SettledDocument): TypesetData => {
  const hasPlace = (note: number): boolean => notes[note - 1]?.origin != null
  const lines: Lines = { seen: new Set(), hasPlace }
  const [name = 'en', ...rest] = meta.language.split('-')
  const direction = directionOfLanguage(meta.language)
  return {
    meta,
    language: { name, region: rest.find((part) => part.length === 2) ?? null },
    direction,
    titleDirection: directionOf(meta.title) ?? direction,
    words: { erased: documentWords(meta.language).erased },
    blocks: blocksData(blocks, lines),
    notes: notes.map(({ number, origin, direction: own, inlines, attribution }) => ({
      place: origin ? `n${number}` : null,
      direction: own,
      inlines: lineData(inlines, lines),
      attribution,
    })),
  }
}
