import { rect, text } from '@observablehq/plot'
import type { Chart, Surface } from './chart.ts'
import { draw, fontSizeOf, named } from './drawing.ts'
import { paletteOf } from './palette.ts'

export type WeekCell = {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string
  readonly name: string
  readonly entries: number
}

export type WeeksData = {
  readonly title: string
  readonly year: number
  readonly weeks: readonly WeekCell[]
}

export type WeeksWords = {
  readonly summary: (data: WeeksData) => string
  readonly point: (week: string, entries: number) => string
  /** The twelve, as the axis has them. */
  readonly months: readonly string[]
  readonly table: { readonly week: string; readonly entries: string }
}

type Placed = WeekCell & { readonly month: number; readonly place: number }

/** Each week under the month of its first day; one that began in the year before under January. */
export const placeWeeks = ({ year, weeks }: WeeksData): readonly Placed[] => {
  const filled = new Map<number, number>()
  return weeks.map((week) => {
    const month = Number(week.from.slice(0, 4)) < year ? 0 : Number(week.from.slice(5, 7)) - 1
    const place = filled.get(month) ?? 0
    filled.set(month, place + 1)
    return { ...week, month, place }
  })
}

const drawWeeks = (data: WeeksData, words: WeeksWords, chart: Chart, surface: Surface) => {
  const palette = paletteOf(surface.scheme)
  const fontSize = fontSizeOf(surface)
  const placed = placeWeeks(data)
  const rows = Math.max(1, ...placed.map(({ place }) => place + 1))
  const marginTop = 2.2 * fontSize
  const cell = {
    x1: ({ month }: Placed) => month + 0.06,
    x2: ({ month }: Placed) => month + 0.94,
    y1: ({ place }: Placed) => place + 0.08,
    y2: ({ place }: Placed) => place + 0.92,
    rx: 3,
  } as const
  const written = placed.filter(({ entries }) => entries > 0)
  const blank = placed.filter(({ entries }) => entries === 0)
  const day = {
    x: ({ month }: Placed) => month + 0.5,
    y: ({ place }: Placed) => place + 0.5,
    text: ({ from }: Placed) => String(Number(from.slice(8))),
  } as const
  return draw(chart, surface, {
    height: marginTop + rows * 2.5 * fontSize + 2,
    marginTop,
    marginBottom: 2,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'linear', domain: [0, 12], axis: null },
    y: { type: 'linear', domain: [rows, 0], axis: null },
    marks: [
      text(words.months, {
        x: (_: string, month: number) => month + 0.5,
        frameAnchor: 'top',
        dy: -1.1 * fontSize,
        text: String,
        fill: palette.soft,
      }),
      rect(blank, { ...cell, fill: 'none', stroke: palette.line, strokeWidth: 1.25 }),
      rect(written, {
        ...cell,
        fill: palette.accent,
        stroke: palette.accent,
        strokeWidth: 1.25,
        className: 'tl-points',
        render: named(chart.points),
      }),
      text(blank, { ...day, fill: palette.soft }),
      text(written, { ...day, fill: palette.onAccent, fontWeight: 600, className: 'tl-counts' }),
    ],
  })
}

/** A year of weeks: a cell is filled where something was written. */
export const weeksChart = (data: WeeksData, words: WeeksWords): Chart => {
  const written = placeWeeks(data).filter(({ entries }) => entries > 0)
  const chart: Chart = {
    title: data.title,
    summary: words.summary(data),
    points: written.map(({ from, name, entries, month, place }) => ({
      key: from,
      label: words.point(name, entries),
      column: month,
      row: place,
    })),
    table: {
      columns: [words.table.week, words.table.entries],
      rows: data.weeks.map(({ name, entries }) => [name, String(entries)]),
    },
    draw: (surface) => drawWeeks(data, words, chart, surface),
  }
  return chart
}
