import { inlinesVisible, type NoteOf, settleInlines } from './inlines.ts'
import type { Block, Cell, Inline, Paragraph, Table } from './model.ts'

const MAX_COLUMNS = 8

type Grid = Pick<Table, 'columns' | 'rows' | 'rowHeads'>

const words = (text: string): Inline => ({ kind: 'text', text, marks: [] })

/** Rows of one length, without empty ones; a row that is longer than the head lengthens it. */
export const settleGrid = <T extends Grid>({ columns, rows, rowHeads }: T, noteOf: NoteOf): Grid => {
  const settle = (cell: Cell): Cell => settleInlines(cell, noteOf)
  const kept = rows.map((row) => row.map(settle)).filter((row) => row.some(inlinesVisible))
  const width = Math.max(columns.length, ...kept.map(({ length }) => length))
  return {
    columns: Array.from({ length: width }, (_, at) => ({
      head: settle(columns[at]?.head ?? []),
      align: columns[at]?.align ?? 'start',
    })),
    rows: kept.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? [])),
    rowHeads,
  }
}

const paragraph = (table: Table, inlines: readonly Inline[]): Paragraph => ({
  kind: 'paragraph',
  ...{ id: table.id, origin: table.origin, direction: table.direction },
  inlines,
  style: 'body',
})

/** `head: cell`, a line each, for the cells that hold anything. */
const rowAsLines = (table: Table, row: readonly Cell[]): Inline[] =>
  row.flatMap((cell, at): Inline[] => {
    if (!inlinesVisible(cell)) return []
    const head = table.columns[at]?.head ?? []
    return [...(inlinesVisible(head) ? [...head, words(': ')] : []), ...cell, { kind: 'break' }]
  })

/**
 * A settled grid as what may stand for it: itself; a list of its rows where it is too wide for a page; its heads as
 * paragraphs where it has no row.
 */
export const tableAsBlocks = (table: Table): Block[] => {
  const caption = table.caption === '' ? [] : [paragraph(table, [words(table.caption)])]
  if (table.rows.length === 0) {
    const heads = table.columns.map(({ head }) => head).filter(inlinesVisible)
    return heads.length === 0 ? [] : [...caption, ...heads.map((head) => paragraph(table, head))]
  }
  if (table.columns.length <= MAX_COLUMNS) return [table]
  const items = table.rows.map((row) => ({
    checked: null,
    blocks: [paragraph(table, rowAsLines(table, row))],
  }))
  const { id, origin, direction } = table
  return [...caption, { kind: 'list', id, origin, direction, ordered: false, start: 1, items }]
}
