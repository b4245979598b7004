import { axisY, dot, gridY, type SymbolType, text } from '@observablehq/plot'
import type { Chart, Column, Surface } from './chart.ts'
import { draw, fontSizeOf, named, timeAxis, timeAxisRoom } from './drawing.ts'
import { paletteOf } from './palette.ts'

/** How a row is marked: its shape, and whether it is filled. */
export type RowMark = 'dot' | 'ring' | 'square' | 'diamond'

export type ChartRow = { readonly key: string; readonly label: string; readonly mark: RowMark }

/** What a row holds in a column. */
export type RowCell = {
  readonly key: string
  readonly row: number
  readonly column: number
  readonly count: number
}

export type RowsData = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly ChartRow[]
  readonly cells: readonly RowCell[]
}

export type RowsWords = {
  readonly summary: (data: RowsData) => string
  readonly point: (row: string, column: string, count: number) => string
  readonly table: { readonly when: string }
}

const SYMBOLS: Readonly<Record<RowMark, SymbolType>> = {
  dot: 'circle',
  ring: 'circle',
  square: 'square',
  diamond: 'diamond',
}
const RIGHT = 14
const LETTER = 0.58

const drawRows = (data: RowsData, chart: Chart, surface: Surface) => {
  const palette = paletteOf(surface.scheme)
  const fontSize = fontSizeOf(surface)
  const longest = data.rows.reduce((most, { label }) => Math.max(most, label.length), 1)
  const left = longest * fontSize * LETTER + 14
  const rowHeight = 2.9 * fontSize
  const marginBottom = timeAxisRoom(surface)
  const places = data.rows.map((_, row) => row)
  const markOf = ({ row }: RowCell): RowMark => data.rows[row]?.mark ?? 'dot'
  const several = data.cells.filter(({ count }) => count > 1)
  return draw(chart, surface, {
    height: 6 + rowHeight * data.rows.length + marginBottom,
    marginTop: 6,
    marginBottom,
    marginLeft: left,
    marginRight: RIGHT,
    x: { type: 'linear', domain: [-0.5, Math.max(0.5, data.columns.length - 0.5)] },
    y: { type: 'linear', domain: [data.rows.length - 0.4, -0.6] },
    symbol: { type: 'identity' },
    marks: [
      gridY(places, { stroke: palette.line, strokeOpacity: 1 }),
      axisY(places, {
        tickSize: 0,
        label: null,
        color: palette.ink,
        tickFormat: (row: number) => data.rows[row]?.label ?? '',
      }),
      timeAxis(data.columns, surface.width - left - RIGHT, surface),
      dot(data.cells, {
        x: 'column',
        y: 'row',
        r: 0.46 * fontSize,
        symbol: (cell: RowCell) => SYMBOLS[markOf(cell)],
        fill: (cell: RowCell) => (markOf(cell) === 'ring' ? palette.ground : palette.accent),
        stroke: palette.accent,
        strokeWidth: 2,
        sort: null,
        className: 'tl-points',
        render: named(chart.points),
      }),
      text(several, {
        x: 'column',
        y: 'row',
        dy: -1.25 * fontSize,
        text: ({ count }: RowCell) => String(count),
        fill: palette.ink,
        fontSize: fontSize * 0.9,
        fontWeight: 600,
        className: 'tl-counts',
      }),
    ],
  })
}

/** Things that happened, by kind and by time: a mark where there are some, with their number. Nothing is added up across kinds. */
export const rowsChart = (data: RowsData, words: RowsWords): Chart => {
  const nameOf = (column: number): string => data.columns[column]?.name ?? ''
  const labelOf = (row: number): string => data.rows[row]?.label ?? ''
  const filled = [...new Set(data.cells.map(({ column }) => column))].toSorted((a, b) => a - b)
  const countIn = (row: number, column: number): number =>
    data.cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0
  const chart: Chart = {
    title: data.title,
    summary: words.summary(data),
    points: data.cells.map(({ key, row, column, count }) => ({
      key,
      label: words.point(labelOf(row), nameOf(column), count),
      column,
      row,
    })),
    table: {
      columns: [words.table.when, ...data.rows.map(({ label }) => label)],
      rows: filled.map((column) => [
        nameOf(column),
        ...data.rows.map((_, row) => String(countIn(row, column))),
      ]),
    },
    draw: (surface) => drawRows(data, chart, surface),
  }
  return chart
}
