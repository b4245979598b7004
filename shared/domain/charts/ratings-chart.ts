import { axisY, dot, gridY, link, text } from '@observablehq/plot'
import type { TraitId } from '../../framework/traits.ts'
import type { Chart, Column, Surface } from './chart.ts'
import { draw, fontSizeOf, linesOf, named, timeAxis, timeAxisRoom } from './drawing.ts'
import { paletteOf } from './palette.ts'
import { TRAIT_SYMBOLS } from './shapes.ts'

/** Ratings of one indicator that share a column and a score: one dot. */
export type RatingDot = {
  readonly key: string
  readonly column: number
  /** 1 to 5. */
  readonly score: number
  readonly count: number
}

/** Between two neighbouring columns that each hold exactly one rating. */
export type RatingLine = {
  readonly from: Pick<RatingDot, 'column' | 'score'>
  readonly to: Pick<RatingDot, 'column' | 'score'>
}

export type RatingsData = {
  readonly trait: TraitId
  readonly title: string
  /** What 1 and 5 look like, in words. */
  readonly low: string
  readonly high: string
  readonly columns: readonly Column[]
  readonly dots: readonly RatingDot[]
  readonly lines: readonly RatingLine[]
}

export type RatingsWords = {
  readonly summary: (data: RatingsData) => string
  readonly point: (column: string, score: number, count: number) => string
  /** `1: …`, at an end of the axis. */
  readonly end: (score: number, words: string) => string
  readonly table: { readonly when: string; readonly score: string; readonly count: string }
}

/** Of the font's size: what is drawn small is drawn low. */
const FRAME = 9.8
const LEFT = 26
const RIGHT = 14

const drawRatings = (data: RatingsData, words: RatingsWords, chart: Chart, surface: Surface) => {
  const palette = paletteOf(surface.scheme)
  const fontSize = fontSizeOf(surface)
  const inner = surface.width - LEFT - RIGHT
  const line = fontSize * 1.35
  const high = linesOf(words.end(5, data.high), surface.width, fontSize)
  const low = linesOf(words.end(1, data.low), surface.width, fontSize)
  const marginTop = high.length * line + 16
  const axisRoom = timeAxisRoom(surface)
  const marginBottom = axisRoom + low.length * line + 4
  const radius = Math.max(3, Math.min(0.46 * fontSize, (0.45 * inner) / Math.max(1, data.columns.length)))
  const several = data.dots.filter(({ count }) => count > 1)
  const ends = { frameAnchor: 'top-left', textAnchor: 'start', fill: palette.soft, dx: -LEFT } as const
  const place = { x: 'column', y: 'score' } as const
  return draw(chart, surface, {
    height: marginTop + FRAME * fontSize + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: LEFT,
    marginRight: RIGHT,
    x: { type: 'linear', domain: [-0.5, Math.max(0.5, data.columns.length - 0.5)] },
    y: { type: 'linear', domain: [0.6, 5.5] },
    marks: [
      gridY([1, 2, 3, 4, 5], { stroke: palette.line, strokeOpacity: 1 }),
      axisY([1, 2, 3, 4, 5], { tickSize: 0, label: null, color: palette.soft, tickFormat: String }),
      timeAxis(data.columns, inner, surface),
      text([high.join('\n')], { ...ends, text: String, lineAnchor: 'top', lineHeight: 1.35, dy: -marginTop }),
      text([low.join('\n')], {
        ...ends,
        text: String,
        frameAnchor: 'bottom-left',
        lineAnchor: 'top',
        lineHeight: 1.35,
        dy: axisRoom,
      }),
      link(data.lines, {
        x1: ({ from }: RatingLine) => from.column,
        y1: ({ from }: RatingLine) => from.score,
        x2: ({ to }: RatingLine) => to.column,
        y2: ({ to }: RatingLine) => to.score,
        stroke: palette.traits[data.trait],
        strokeWidth: 1.6,
        className: 'tl-lines',
      }),
      dot(data.dots, {
        ...place,
        r: radius,
        symbol: TRAIT_SYMBOLS[data.trait],
        fill: palette.traits[data.trait],
        stroke: palette.ground,
        strokeWidth: radius < 5 ? 0.5 : 1.5,
        sort: null,
        className: 'tl-points',
        render: named(chart.points),
      }),
      text(several, {
        ...place,
        text: ({ count }: RatingDot) => String(count),
        dy: -1.6 * radius - 0.5 * fontSize,
        fill: palette.ink,
        stroke: palette.ground,
        strokeWidth: 3,
        fontSize: fontSize * 0.9,
        fontWeight: 600,
        className: 'tl-counts',
      }),
    ],
  })
}

/** One indicator over time: a dot for every rating, lines only where they invent nothing, gaps as gaps. */
export const ratingsChart = (data: RatingsData, words: RatingsWords): Chart => {
  const nameOf = (column: number): string => data.columns[column]?.name ?? ''
  const chart: Chart = {
    title: data.title,
    summary: words.summary(data),
    points: data.dots.map(({ key, column, score, count }) => ({
      key,
      label: words.point(nameOf(column), score, count),
      column,
      row: -score,
    })),
    table: {
      columns: [words.table.when, words.table.score, words.table.count],
      rows: data.dots.map(({ column, score, count }) => [nameOf(column), String(score), String(count)]),
    },
    draw: (surface) => drawRatings(data, words, chart, surface),
  }
  return chart
}
