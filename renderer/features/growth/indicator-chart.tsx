import { useMemo } from 'react'
import type { IndicatorSeries } from '../../../shared/contract/growth.ts'
import type { Column } from '../../../shared/domain/charts/chart.ts'
import { type DayRange, fillBuckets } from '../../../shared/domain/growth/buckets.ts'
import { columnsOf } from '../../../shared/growth/columns.ts'
import { dotsOf, indicatorChart, linesOf } from '../../../shared/growth/indicator-chart.ts'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { useFormat } from '../../ui/format.ts'
import { words } from './chart-words.ts'
import css from './growth.module.css'
import { OnePoint } from './one-point.tsx'
import { bucketsBy, type Times, type Unit } from './period.ts'
import { messages } from './trait-messages.ts'

/** What a point of the view leads to. */
export type OpenRating = {
  readonly key: string
  readonly indicator: string
  readonly when: string
  readonly score: number
  readonly ratingIds: readonly string[]
}

/** Places after the last, so that two periods of different lengths stand at the same scale. */
const padded = (columns: readonly Column[], length: number): readonly Column[] => [
  ...columns,
  ...Array.from({ length: Math.max(0, length - columns.length) }, (_, at) => ({
    key: `after-${at}`,
    name: '',
    tick: '',
    year: columns.at(-1)?.year ?? '',
  })),
]

type IndicatorChartProps = {
  readonly series: IndicatorSeries
  readonly range: DayRange
  readonly unit: Unit
  readonly times: Times
  /** Its period, where two stand side by side. */
  readonly period: string | null
  /** How many columns the longer of two periods has. */
  readonly length: number
  readonly openKey: string | null
  readonly focusOn: { readonly key: string } | null
  readonly onOpen: (point: OpenRating) => void
}

/** One indicator over a stretch of time: a chart, or a sentence where there is no more than one rating. */
export const IndicatorChart = (props: IndicatorChartProps) => {
  const { series, range, unit, times, period, length, openKey, focusOn } = props
  const format = useFormat()
  const { dots, columns, chart } = useMemo(() => {
    const buckets = bucketsBy(range, unit, times)
    const filled = fillBuckets(buckets, series.points)
    const columns = padded(columnsOf(buckets, format, words.time, times.terms), length)
    // A key says which chart it is in: the same week stands in many.
    const dots = dotsOf(filled).map((dot) => ({
      ...dot,
      key: `${series.indicatorId}|${period ?? ''}|${dot.key}`,
    }))
    const { trait, low, high, title } = series
    const lines = linesOf(filled)
    const whole = period === null ? title : messages.inPeriod(title, period)
    const data = { trait, title: whole, low, high, columns, dots, lines }
    return { dots, columns, chart: indicatorChart(data, format, words.ratings) }
  }, [series, range, unit, times, period, length, format])
  const open = (key: string): void => {
    const dot = dots.find((one) => one.key === key)
    if (!dot) return
    const { score, ratingIds, column } = dot
    props.onOpen({ key, indicator: series.title, when: columns[column]?.name ?? '', score, ratingIds })
  }
  const [only] = dots
  if (!only) return <p className={css.soft}>{messages.noneInTime}</p>
  if (dots.length === 1 && only.count === 1)
    return (
      <OnePoint
        pointKey={only.key}
        text={messages.one(String(only.score), columns[only.column]?.name ?? '')}
        label={messages.oneOpen}
        isOpen={openKey === only.key}
        focusOn={focusOn}
        onOpen={open}
      />
    )
  return <ChartView chart={chart} heading={null} onOpen={open} openKey={openKey} focusOn={focusOn} />
}
