import { axisX, axisY, dot, gridX, gridY, line, text } from '@observablehq/plot'
import type { Chart, Surface } from './chart.ts'
import { draw, fontSizeOf, named } from './drawing.ts'
import { paletteOf } from './palette.ts'

/** Predictions that were thought about equally likely. Percentages run from 0 to 100. */
export type CalibrationPoint = {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly count: number
  readonly cameTrue: number
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
    readonly cameTrue: string
  }
  readonly range: (from: number, to: number) => string
  readonly percent: (percent: number) => string
}

const FRAME = 240
const TICKS = [0, 25, 50, 75, 100]

const middleOf = ({ from, to }: CalibrationPoint): number => (from + to) / 2
const shareOf = ({ count, cameTrue }: CalibrationPoint): number => (100 * cameTrue) / count

const drawCalibration = (data: CalibrationData, words: CalibrationWords, chart: Chart, surface: Surface) => {
  const palette = paletteOf(surface.scheme)
  const fontSize = fontSizeOf(surface)
  const bins = data.bins.filter(({ count }) => count > 0)
  const axis = { tickSize: 0, color: palette.soft, tickFormat: words.percent, labelArrow: 'none' } as const
  const grid = { stroke: palette.line, strokeOpacity: 1 } as const
  return draw(chart, surface, {
    height: FRAME + 6.2 * fontSize,
    marginTop: 2.4 * fontSize,
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
      dot(bins, {
        x: middleOf,
        y: shareOf,
        r: 6,
        fill: palette.accent,
        stroke: palette.ground,
        strokeWidth: 1.5,
        sort: null,
        className: 'tl-points',
        render: named(chart.points),
      }),
      text(bins, {
        x: middleOf,
        y: shareOf,
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

/** How likely predictions were thought, and how often they came true; each dot with its count. */
export const calibrationChart = (data: CalibrationData, words: CalibrationWords): Chart => {
  const bins = data.bins.filter(({ count }) => count > 0)
  const chart: Chart = {
    title: data.title,
    summary: words.summary(data),
    points: bins.map((bin, column) => ({ key: bin.key, label: words.point(bin), column, row: 0 })),
    table: {
      columns: [words.table.expected, words.table.count, words.table.cameTrue],
      rows: bins.map(({ from, to, count, cameTrue }) => [
        words.range(from, to),
        String(count),
        String(cameTrue),
      ]),
    },
    draw: (surface) => drawCalibration(data, words, chart, surface),
  }
  return chart
}
