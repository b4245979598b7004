import { useMemo } from 'react'
import type { Result } from '../../../shared/contract/goals.ts'
import { type PairPoint, pairChart } from '../../../shared/domain/charts/pair-chart.ts'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { type Format, useFormat } from '../../ui/format.ts'
import css from './goals.module.css'
import { messages } from './messages.ts'
import { amountText } from './result-words.ts'

const words = messages.chart

const pointOf = (
  key: 'before' | 'after',
  value: number,
  day: string | null,
  unit: string,
  format: Format,
): PairPoint => {
  const label = messages[key]
  return {
    key,
    label,
    name: day === null ? label : words.named(label, format.day(day, 'long')),
    value,
    text: amountText(value, unit, format),
  }
}

type ResultChartProps = {
  readonly result: Result
  readonly before: number
  readonly after: number
}

/** The number before and after, drawn on one scale. */
export const ResultChart = ({ result, before, after }: ResultChartProps) => {
  const format = useFormat()
  const { id, measure, unit, beforeDay, day } = result
  const chart = useMemo(() => {
    const from = pointOf('before', before, beforeDay, unit, format)
    const to = pointOf('after', after, day, unit, format)
    return pairChart(
      {
        title: measure,
        before: { ...from, key: `${id}|before` },
        after: { ...to, key: `${id}|after` },
      },
      {
        summary: () => [from, to].map(({ name, text }) => words.sentence(name, text)).join(' '),
        point: words.point,
        unit,
        amount: format.number,
        table: { what: words.what, amount: words.amount },
      },
    )
  }, [id, measure, unit, before, after, beforeDay, day, format])
  return (
    <div className={css.chart}>
      <ChartView chart={chart} heading={null} showsSummary={false} />
    </div>
  )
}
