import { DOMParser } from 'linkedom/worker'
import type { IndicatorSeries, PlanPoint, ValueSeries } from '../../../shared/contract/growth.ts'
import { calibrationOf, type Turned } from '../../../shared/domain/calibration.ts'
import type { Chart, ChartDocument } from '../../../shared/domain/charts/chart.ts'
import { writtenPeriod } from '../../../shared/domain/document/dates.ts'
import {
  bucketsOf,
  type DayRange,
  fillBuckets,
  type Grouping,
} from '../../../shared/domain/growth/buckets.ts'
import type { WeekStart } from '../../../shared/domain/weeks.ts'
import { chartWords } from '../../../shared/growth/chart-words.ts'
import { columnsOf } from '../../../shared/growth/columns.ts'
import { dotsOf, indicatorChart, linesOf } from '../../../shared/growth/indicator-chart.ts'
import { partsOf, planChart } from '../../../shared/growth/plan-chart.ts'
import { predictionChart } from '../../../shared/growth/prediction-chart.ts'
import { rhythmChart } from '../../../shared/growth/rhythm-chart.ts'
import { cellsOf, valueChart } from '../../../shared/growth/value-chart.ts'
import { writtenFormat } from '../../../shared/growth/written-format.ts'

/** What a chart is made of, as growth has found it. */
export type ChartFinding =
  | { readonly kind: 'ratings'; readonly series: Pick<IndicatorSeries, 'trait' | 'low' | 'high' | 'points'> }
  | { readonly kind: 'values'; readonly value: ValueSeries }
  | { readonly kind: 'plans'; readonly points: readonly Pick<PlanPoint, 'day' | 'outcome'>[] }
  | { readonly kind: 'calibration'; readonly predictions: readonly Turned[] }
  | {
      readonly kind: 'rhythm'
      readonly year: number
      readonly weeks: readonly { readonly from: string; readonly entries: number }[]
    }

export type DrawingAsked = {
  readonly finding: ChartFinding
  readonly title: string
  readonly period: DayRange
  /** Null where days are not to be told: then months are the finest that there is. */
  readonly weekStart: WeekStart | null
  /** BCP 47. */
  readonly language: string
}

export type Drawn = {
  /** Null where drawing failed; the table is there in any case. */
  readonly svg: string | null
  /** In points. */
  readonly width: number
  readonly height: number
  readonly description: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In points: what fits between the margins of either paper, and less for a chart that is square. */
const WIDTH = 440
const SQUARE = 300
const FONT_SIZE = 9
/** More weeks than this, about two terms, cannot be told apart on a page. */
const MOST_WEEKS = 42

const monthsOf = (period: DayRange) => bucketsOf(period, { by: 'month' })

const ratingBuckets = ({ period, weekStart }: DrawingAsked) => {
  if (weekStart === null) return monthsOf(period)
  const weeks: Grouping = { by: 'week', weekStart }
  const found = bucketsOf(period, weeks)
  return found.length > MOST_WEEKS ? monthsOf(period) : found
}

/** @returns null where there is nothing that it could show */
const chartOf = (asked: DrawingAsked): Chart | null => {
  const { finding, title, period, language } = asked
  const [format, words] = [writtenFormat(language), chartWords(language)]
  switch (finding.kind) {
    case 'ratings': {
      const { trait, low, high, points } = finding.series
      const buckets = ratingBuckets(asked)
      const filled = fillBuckets(buckets, points)
      const columns = columnsOf(buckets, format, words.time)
      const data = { trait, title, low, high, columns, dots: dotsOf(filled), lines: linesOf(filled) }
      return data.dots.length === 0 ? null : indicatorChart(data, format, words.ratings)
    }
    case 'values': {
      const buckets = monthsOf(period)
      const value = { ...finding.value, title }
      const cells = cellsOf(value, buckets)
      const columns = columnsOf(buckets, format, words.time)
      return cells.length === 0 ? null : valueChart(value, columns, cells, format, words.values)
    }
    case 'plans': {
      const buckets = monthsOf(period)
      const parts = partsOf(finding.points, buckets)
      const columns = columnsOf(buckets, format, words.time)
      return parts.length === 0 ? null : planChart({ title, columns, parts }, format, words.plans)
    }
    case 'calibration':
      return predictionChart(title, calibrationOf(finding.predictions), format, words.calibration)
    case 'rhythm': {
      const isEmpty = finding.weeks.every(({ entries }) => entries === 0)
      return isEmpty ? null : rhythmChart({ ...finding, title }, format, words)
    }
  }
}

/** What is for a screen alone, or would put words or ids where they are not looked for. */
const FOR_SCREENS = /^(aria-|data-|class$|role$|tabindex$)/u
const LONG_FRACTION = /-?\d+\.\d{3,}/gu

const rounded = (value: string): string =>
  value.replace(LONG_FRACTION, (number) => String(Math.round(Number(number) * 100) / 100))

const newDocument = () =>
  new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')

/** An SVG document for print: text as text, numbers of two places at most, no word in an attribute. */
const drawingOf = (chart: Chart, width: number): { svg: string; height: number } => {
  const page = newDocument()
  const document: ChartDocument = {
    documentElement: page.documentElement,
    createElementNS: (namespace, name) => page.createElementNS(namespace, name, undefined),
  }
  const drawn = chart.draw({ document, width, scheme: 'print', fontSize: FONT_SIZE })
  const { documentElement: svg } = new DOMParser().parseFromString(drawn.outerHTML, 'image/svg+xml')
  for (const said of svg.querySelectorAll('title, desc')) said.remove()
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (FOR_SCREENS.test(name)) element.removeAttribute(name)
      else element.setAttribute(name, rounded(value))
    }
  }
  return { svg: svg.outerHTML.replaceAll('&#160;', '\u00A0'), height: Number(svg.getAttribute('height')) }
}

/** Draws a chart for a document: the same finding, the same bytes. Null where there is nothing that it could show. */
export const drawChart = (asked: DrawingAsked): Drawn | null => {
  const chart = chartOf(asked)
  if (!chart) return null
  const width = asked.finding.kind === 'calibration' ? SQUARE : WIDTH
  const when = writtenPeriod(asked.period, asked.language)
  const said = {
    width,
    description: asked.finding.kind === 'rhythm' ? chart.summary : `${when}. ${chart.summary}`,
    ...chart.table,
  }
  try {
    return { ...said, ...drawingOf(chart, width) }
  } catch {
    return { ...said, svg: null, height: width }
  }
}
