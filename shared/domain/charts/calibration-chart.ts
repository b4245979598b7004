import { axisX, axisY, dot, gridX, gridY, line, link, text } from '@observablehq/plot'
import type { Chart, Surface } from './chart.ts'
import { draw, fontSizeOf, named } from './drawing.ts'
import { paletteOf } from './palette.ts'

/** Predictions that were thought about equally likely: a bin that is not empty. Percentages run from 0 to 100. */
export type CalibrationPoint = {
  readonly key: string
  readonly from: number
  readonly to: number
  /** How many there are. */
  readonly total: number
  /** Mean of the percentages that were said. */
  readonly said: number
  /** How many of them came true, at least, and at most: with those that did in part. */
  readonly least: number
  readonly most: number
}

export type CalibrationData = { readonly title: string; readonly bins: readonly CalibrationPoint[] }

export type CalibrationWords = {
  readonly summary: (data: CalibrationData) => string
  readonly point: (bin: CalibrationPoint) => string
  readonly count: (bin: CalibrationPoint) => string
  readonly axes: { readonly expected: string; readonly happened: string }
  readonly table: {
    readonly expected: string
    readonly count: string
    readonly came: string
  }
  readonly came: (bin: CalibrationPoint) => string
  readonly range: (from: number, to: number) => string
  readonly percent: (percent: number) => string
}

/** Of the font's size: what is drawn small is drawn low. */
const FRAME = 20
const TICKS = [0, 25, 50, 75, 100]

const drawCalibration = (data: CalibrationData, words: CalibrationWords, chart: Chart, surface: Surface) => {
  const palette = paletteOf(surface.scheme)
  const fontSize = fontSizeOf(surface)
  const { bins } = data
  const axis = { tickSize: 0, color: palette.soft, tickFormat: words.percent, labelArrow: 'none' } as const
  const grid = { stroke: palette.line, strokeOpacity: 1 } as const
  return draw(chart, surface, {
    height: (FRAME + 7) * fontSize,
    marginTop: 3.2 * fontSize,
    marginBottom: 3.8 * fontSize,
    marginLeft: 4 * fontSize,
    marginRight: 2 * fontSize,
    x: { type: 'linear', domain: [0, 100] },
    y: { type: 'linear', domain: [0, 100] },
    marks: [
      gridX(TICKS, grid),
      gridY(TICKS, grid),
      axisX(TICKS, { ...axis, label: words.axes.expected, labelAnchor: 'center' }),
      axisY(TICKS, { ...axis, label: words.axes.happened }),
      line(
        [
          [0, 0],
          [100, 100],
        ],
        { stroke: palette.edge, strokeDasharray: '4 5', className: 'tl-lines' },
      ),
      link(bins, {
        x1: 'said',
        x2: 'said',
        y1: 'least',
        y2: 'most',
        stroke: palette.accent,
        strokeWidth: 3,
        className: 'tl-lines',
      }),
      dot(bins, {
        x: 'said',
        y: 'most',
        r: 4.5,
        fill: palette.ground,
        stroke: palette.accent,
        strokeWidth: 2,
      }),
      dot(bins, {
        x: 'said',
        y: 'least',
        r: 6,
        fill: palette.accent,
        stroke: palette.ground,
        strokeWidth: 1.5,
        sort: null,
        className: 'tl-points',
        render: named(chart.points),
      }),
      text(bins, {
        x: 'said',
        y: 'most',
        dy: -8 - 0.6 * fontSize,
        text: words.count,
        fill: palette.ink,
        stroke: palette.ground,
        strokeWidth: 3,
        className: 'tl-counts',
      }),
    ],
  })
}

/** How likely predictions were thought, and how many of them came true, at least and at most; each with its count. */
export const calibrationChart = (data: CalibrationData, words: CalibrationWords): Chart => {
  const { bins } = data
  const chart: Chart = {
    title: data.title,
    summary: words.summary(data),
    points: bins.map((bin, column) => ({ key: bin.key, label: words.point(bin), column, row: 0 })),
    table: {
      columns: [words.table.expected, words.table.count, words.table.came],
      rows: bins.map((bin) => [words.range(bin.from, bin.to), String(bin.total), words.came(bin)]),
    },
    draw: (surface) => drawCalibration(data, words, chart, surface),
  }
  return chart
}
