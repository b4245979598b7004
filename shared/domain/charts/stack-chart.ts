import { axisY, gridY, rect, ruleY, text } from '@observablehq/plot'
import type { Chart, Column, Surface } from './chart.ts'
import { draw, fontSizeOf, named, timeAxis, timeAxisRoom } from './drawing.ts'
import { paletteOf } from './palette.ts'
import { addPatterns, edgeOf, fillOf, type LegendItem, legendHeight, legendMark } from './swatches.ts'

export type StackLayer = LegendItem & { readonly key: string }

/** How many of a layer a column holds; never 0. */
export type StackPart = {
  readonly key: string
  readonly column: number
  readonly layer: number
  readonly count: number
}

export type StackData = {
  readonly title: string
  readonly columns: readonly Column[]
  /** The first lies at the bottom. */
  readonly layers: readonly StackLayer[]
  readonly parts: readonly StackPart[]
}

export type StackWords = {
  readonly summary: (data: StackData) => string
  readonly point: (layer: string, column: string, count: number) => string
  readonly axis: string
  readonly table: { readonly when: string }
}

type Placed = StackPart & { readonly from: number; readonly to: number }

/** Each part on top of those below it. */
const stacked = (parts: readonly StackPart[]): readonly Placed[] => {
  const heights = new Map<number, number>()
  return parts
    .toSorted((a, b) => a.column - b.column || a.layer - b.layer)
    .map((part) => {
      const from = heights.get(part.column) ?? 0
      heights.set(part.column, from + part.count)
      return { ...part, from, to: from + part.count }
    })
}

/** About four whole numbers up to the highest. */
export const countTicks = (most: number): readonly number[] => {
  const rough = Math.max(1, most / 4)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((by) => by * power).find((by) => by >= rough) ?? rough
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step)
}

/** Of the font's size: what is drawn small is drawn low. */
const FRAME = 14
const RIGHT = 8

const drawStack = (data: StackData, words: StackWords, chart: Chart, surface: Surface) => {
  const { scheme } = surface
  const palette = paletteOf(scheme)
  const fontSize = fontSizeOf(surface)
  const placed = stacked(data.parts)
  const most = Math.max(1, ...placed.map(({ to }) => to))
  const left = (String(most).length * 0.6 + 1) * fontSize + 6
  // One layer needs no legend: the axis names it.
  const legend = data.layers.length > 1 ? data.layers : []
  const marginTop = legendHeight(legend, surface) + 2.4 * fontSize
  const marginBottom = timeAxisRoom(surface)
  const swatchOf = ({ layer }: Placed) => data.layers[layer]?.swatch ?? 'solid'
  const element = draw(chart, surface, {
    height: marginTop + FRAME * fontSize + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: left,
    marginRight: RIGHT,
    x: { type: 'linear', domain: [-0.5, Math.max(0.5, data.columns.length - 0.5)] },
    y: { type: 'linear', domain: [0, most] },
    marks: [
      legendMark(legend, surface),
      gridY(countTicks(most), { stroke: palette.line, strokeOpacity: 1 }),
      axisY(countTicks(most), {
        tickSize: 0,
        label: null,
        color: palette.soft,
        tickFormat: String,
      }),
      text([words.axis], {
        text: String,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: -left,
        dy: -1.4 * fontSize,
        fill: palette.soft,
      }),
      timeAxis(data.columns, surface.width - left - RIGHT, surface),
      rect(placed, {
        x1: ({ column }: Placed) => column - 0.38,
        x2: ({ column }: Placed) => column + 0.38,
        y1: 'from',
        y2: 'to',
        fill: (part: Placed) => fillOf(swatchOf(part), scheme),
        stroke: (part: Placed) => edgeOf(swatchOf(part), scheme),
        strokeWidth: 1.25,
        insetTop: 1,
        className: 'tl-points',
        render: named(chart.points),
      }),
      ruleY([0], { stroke: palette.edge }),
    ],
    color: { type: 'identity' },
  })
  return addPatterns(element, surface)
}

/** How many of each kind, by time: every layer has a filling of its own. */
export const stackChart = (data: StackData, words: StackWords): Chart => {
  const nameOf = (column: number): string => data.columns[column]?.name ?? ''
  const placed = stacked(data.parts)
  const filled = [...new Set(placed.map(({ column }) => column))]
  const countOf = (layer: number, column: number): number =>
    placed.find((part) => part.layer === layer && part.column === column)?.count ?? 0
  const chart: Chart = {
    title: data.title,
    summary: words.summary(data),
    points: placed.map(({ key, column, layer, count }) => ({
      key,
      label: words.point(data.layers[layer]?.label ?? '', nameOf(column), count),
      column,
      row: -layer,
    })),
    table: {
      columns: [words.table.when, ...data.layers.map(({ label }) => label)],
      rows: filled.map((column) => [
        nameOf(column),
        ...data.layers.map((_, layer) => String(countOf(layer, column))),
      ]),
    },
    draw: (surface) => drawStack(data, words, chart, surface),
  }
  return chart
}
