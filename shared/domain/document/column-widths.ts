import type { Cell, Table } from './model.ts'
import { plainLine } from './plain.ts'

/** Signs that a line of a page holds in a table's size; and how many of them are left free between two columns. */
const LINE = 92
const GAP = 2.5
/** Heads are bold, so wider by this; and a word may be of wide letters. */
const HEAD = 1.35
const WIDE = 1.15
/** A column of short words and figures is as wide as they are: a figure that breaks is read wrong. */
const SHORT = 12
/** A longer word than this gets no wider column: it breaks. */
const LONG_WORD = 12
/** From here on more words in a cell make it taller, not wider. */
const LONG_CELL = 400

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

type Grid = Pick<Table, 'columns' | 'rows'>

const wordsOf = (cell: Cell): string => plainLine(cell, { erased: 'words erased' })

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 1)
const piecesOf = (text: string): string[] => text.split(/\s+/u)

/** How many signs a column would like in a line, at most; and how many its words need. */
const wantsOf = ({ columns, rows }: Grid, at: number): { all: number; word: number } => {
  const head = wordsOf(columns[at]?.head ?? [])
  const cells = rows.map((row) => wordsOf(row[at] ?? []))
  const all = Math.max(head.length * HEAD, longest(cells))
  const word = Math.max(longest(piecesOf(head)) * HEAD, longest(cells.flatMap(piecesOf)) * WIDE)
  return { all: Math.min(all, LONG_CELL), word: Math.min(word, LONG_WORD) }
}

export type ColumnWidths = {
  /** How much of the table's width each column has; together 1. */
  readonly shares: readonly number[]
  /** Whether every cell fits on one line of a page, so that the table need not be as wide as the page. */
  readonly fits: boolean
  /** How many signs fit on a line of each column where the table is as wide as a page. */
  readonly signs: readonly number[]
}

/**
 * The room of each column: short ones as wide as their words, the others by the root of the length of what they hold, so
 * that a column of sentences is wide, but not all there is.
 */
export const columnWidths = (grid: Grid): ColumnWidths => {
  const wants = grid.columns.map((_, at) => wantsOf(grid, at))
  const room = LINE - GAP * wants.length
  const fixed = sum(wants.map(({ all }) => (all <= SHORT ? all : 0)))
  const roots = sum(wants.map(({ all }) => (all <= SHORT ? 0 : Math.sqrt(all))))
  const left = Math.max(room - fixed, 0)
  const widths = wants.map(
    ({ all, word }) => GAP + (all <= SHORT ? all : Math.max(word, (left * Math.sqrt(all)) / roots)),
  )
  const whole = sum(widths)
  const shares = widths.map((width) => width / whole)
  return {
    shares,
    fits: sum(wants.map(({ all }) => all)) <= room,
    signs: shares.map((share) => Math.max(2, Math.floor(share * LINE - GAP))),
  }
}
