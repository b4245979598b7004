import { directionOf, directionOfLanguage } from '../../../shared/domain/document/direction.ts'
import { documentWords } from '../../../shared/domain/document/document-words.ts'
import type { Block, Inline, List, SettledDocument } from '../../../shared/domain/document/model.ts'
import { PAPERS } from './paper.ts'

/** What the template reads: the document's blocks with what the template would have to work out otherwise. No origins. */
export type TypesetData = { readonly [key: string]: unknown }

/** Beyond so many signs a word breaks anywhere: no line of a page holds it. */
const LONG_WORD = 40
/** The same in the narrow cells of a wide table. */
const LONG_IN_CELL = 14
const WIDE_TABLE = 4

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
  const all = blocks.map((block) => blockData(block, lines))
  if (!signed) return { blocks: all }
  const sign = { kind: 'sign', sign: checked === null ? '•' : SIGN[`${checked}`] }
  const [first, ...rest] = all
  if (first?.kind === 'paragraph' && Array.isArray(first.inlines)) {
    return { blocks: [{ ...first, inlines: [sign, ...first.inlines] }, ...rest] }
  }
  const line = { kind: 'paragraph', style: 'body', direction: 'ltr', place: null, inlines: [sign] }
  return { blocks: [line, ...all] }
}

const gridData = (
  { columns, rows, rowHeads }: Pick<Extract<Block, { kind: 'table' }>, 'columns' | 'rows' | 'rowHeads'>,
  lines: Lines,
) => {
  const long = columns.length > WIDE_TABLE ? LONG_IN_CELL : LONG_WORD
  return {
    columns: columns.map(({ head, align }) => ({ align, head: lineData(head, lines, long) })),
    rows: rows.map((row) => row.map((cell) => lineData(cell, lines, long))),
    rowHeads,
  }
}

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
        blocks: block.blocks.map((each) => blockData(each, lines)),
      }
    case 'list': {
      const signed = block.items.some(({ checked }) => checked !== null)
      const tight = block.items.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind === 'paragraph')
      const items = block.items.map((item) => itemData(item, signed && !block.ordered, lines))
      return { ...common, ordered: block.ordered, start: block.start, tight, signed, items }
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
    blocks: blocks.map((block) => blockData(block, lines)),
    notes: notes.map(({ number, origin, direction: own, inlines, attribution }) => ({
      place: origin ? `n${number}` : null,
      direction: own,
      inlines: lineData(inlines, lines),
      attribution,
    })),
  }
}
