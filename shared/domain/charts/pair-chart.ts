import { axisX, dot, gridX, ruleY, text } from '@observablehq/plot'
import type { Chart, Surface } from './chart.ts'
import { draw, fontSizeOf, named } from './drawing.ts'
import { paletteOf } from './palette.ts'

/** A number with its name, such as the one before. */
export type PairPoint = {
  readonly key: string
  /** Its name at the axis. */
  readonly label: string
  /** Its name with its day. */
  readonly name: string
  readonly value: number
  /** The number as it is written, with what it counts. */
  readonly text: string
}

export type PairData = {
  readonly title: string
  readonly before: PairPoint
  readonly after: PairPoint
}

export type PairWords = {
  readonly summary: (data: PairData) => string
  readonly point: (name: string, text: string) => string
  /** What the numbers count, at the axis; '' for a plain count. */
  readonly unit: string
  readonly amount: (value: number) => string
  readonly table: { readonly what: string; readonly amount: string }
}

const LETTER = 0.6
const RIGHT = 16
/** Of the font's size. */
const ROW = 2.9

type Placed = PairPoint & { readonly row: number; readonly isFilled: boolean }

const drawPair = (points: readonly Placed[], words: PairWords, chart: Chart, surface: Surface) => {
  const palette = paletteOf(surface.scheme)
  const fontSize = fontSizeOf(surface)
  const values = points.map(({ value }) => value)
  // Both lines begin at nothing: a scale that begins elsewhere makes more of a difference than there is.
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const to = least === most ? 1 : most
  const longest = points.reduce((letters, { label }) => Math.max(letters, label.length), 1)
  const middle = (least + to) / 2
  const numberOf = (side: readonly Placed[], textAnchor: 'start' | 'end') =>
    text(side, {
      x: 'value',
      y: 'row',
      dy: -0.5 * fontSize - 7,
      dx: textAnchor === 'start' ? -5 : 5,
      textAnchor,
      text: 'text',
      fill: palette.ink,
      fontWeight: 600,
      className: 'tl-counts',
    })
  return draw(chart, surface, {
    height: (points.length * ROW + (words.unit ? 3.4 : 2)) * fontSize + 8,
    marginTop: 8,
    marginBottom: (words.unit ? 3.4 : 2) * fontSize,
    marginLeft: longest * fontSize * LETTER + 14,
    marginRight: RIGHT,
    x: { type: 'linear', domain: [least, to] },
    y: { type: 'linear', domain: [points.length - 0.4, -0.8], axis: null },
    marks: [
      gridX({ ticks: 4, stroke: palette.line, strokeOpacity: 1 }),
      axisX({
        ticks: 4,
        tickSize: 0,
        label: words.unit || null,
        labelAnchor: 'right',
        labelArrow: 'none',
        color: palette.soft,
        tickFormat: words.amount,
      }),
      text(points, {
        x: () => least,
        y: 'row',
        dx: -12,
        textAnchor: 'end',
        text: 'label',
        fill: palette.ink,
      }),
      ruleY(points, { y: 'row', x1: 0, x2: 'value', stroke: palette.accent, strokeWidth: 2 }),
      dot(points, {
        x: 'value',
        y: 'row',
        r: 5.5,
        fill: ({ isFilled }: Placed) => (isFilled ? palette.accent : palette.ground),
        stroke: palette.accent,
        strokeWidth: 2,
        sort: null,
        className: 'tl-points',
        render: named(chart.points),
      }),
      numberOf(
        points.filter(({ value }) => value <= middle),
        'start',
      ),
      numberOf(
        points.filter(({ value }) => value > middle),
        'end',
      ),
    ],
  })
}

/** A number before and after, on one scale that begins at nothing. No difference is worked out. */
export const pairChart = (data: PairData, words: PairWords): Chart => {
  const { title, before, after } = data
  const points: readonly Placed[] = [
    { ...before, row: 0, isFilled: false },
    { ...after, row: 1, isFilled: true },
  ]
  const chart: Chart = {
    title,
    summary: words.summary(data),
    points: points.map(({ key, name, text: said, row }) => ({
      key,
      label: words.point(name, said),
      column: 0,
      row,
    })),
    table: {
      columns: [words.table.what, words.table.amount],
      rows: points.map(({ name, text: said }) => [name, said]),
    },
    draw: (surface) => drawPair(points, words, chart, surface),
  }
  return chart
}
