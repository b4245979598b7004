import { useMemo } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { type Calibration, calibrationOf, LEAST_REVISITED } from '../../../shared/domain/calibration.ts'
import { type CalibrationPoint, calibrationChart } from '../../../shared/domain/charts/calibration-chart.ts'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { type Format, useFormat } from '../../ui/format.ts'
import { MoreList } from '../../ui/more-list.tsx'
import { Section } from '../../ui/page.tsx'
import { messages } from './decision-messages.ts'
import css from './growth.module.css'

type Predictions = OutputOf<'growth.decisions'>['predictions']

const Row = ({ prediction: one, format }: { prediction: Predictions[number]; format: Format }) => (
  <li className={css.row}>
    <p className={css.rowTitle} dir="auto">
      <Link href={`/decisions/${one.decisionId}`}>{one.title || messages.untitled}</Link>
    </p>
    <p dir="auto">{one.prediction ? messages.expected(one.prediction) : messages.noWords}</p>
    <p className={css.facts}>
      <span>{format.day(one.day, 'long')}</span>
      <span>
        {one.percent === null ? messages.noPercent : messages.likely(format.percent(one.percent / 100))}
      </span>
      <strong>{messages.cameTrue[one.cameTrue]}</strong>
    </p>
  </li>
)

/** @returns null where there are too few predictions to look at together */
const chartOf = ({ told, bins }: Calibration, format: Format) => {
  if (!bins) return null
  const percent = (value: number): string => format.percent(Math.round(value) / 100)
  const points = bins.flatMap(({ from, to, total, said, least, most }): CalibrationPoint[] =>
    said === null || least === null || most === null
      ? []
      : [{ key: `${from}`, from, to, total, said, least, most }],
  )
  const rangeOf = (from: number, to: number): string => messages.range(percent(from), percent(to))
  const came = ({ least, most }: CalibrationPoint): string => messages.came(percent(least), percent(most))
  const predictions = (count: number): string => format.plural(count, messages.told)
  return calibrationChart(
    { title: messages.calibration, bins: points },
    {
      summary: () =>
        messages.calibrationSummary(predictions(told), format.plural(points.length, messages.groups)),
      point: (bin) => messages.bin(rangeOf(bin.from, bin.to), predictions(bin.total), came(bin)),
      count: ({ total }) => format.number(total),
      axes: messages.axes,
      table: messages.table,
      came,
      range: rangeOf,
      percent,
    },
  )
}

const LeftOut = ({ calibration: { cannotTell, withoutPercent } }: { calibration: Calibration }) => {
  const format = useFormat()
  const parts = [
    ...(cannotTell > 0 ? [format.plural(cannotTell, messages.cannotTell)] : []),
    ...(withoutPercent > 0 ? [format.plural(withoutPercent, messages.withoutPercent)] : []),
  ]
  return parts.length > 0 && <p className={css.soft}>{messages.leftOut(format.list(parts))}</p>
}

const Together = ({ predictions }: { predictions: Predictions }) => {
  const format = useFormat()
  const calibration = useMemo(() => calibrationOf(predictions), [predictions])
  const chart = useMemo(() => chartOf(calibration, format), [calibration, format])
  if (!chart)
    return (
      <p className={css.soft}>
        {messages.calibrationLater(format.number(calibration.told), format.number(LEAST_REVISITED))}
      </p>
    )
  return (
    <div className={css.narrow}>
      <ChartView chart={chart} heading={<h3>{messages.calibration}</h3>} />
      <p className={css.soft}>{messages.howToRead}</p>
      <LeftOut calibration={calibration} />
    </div>
  )
}

/** What was expected of decisions, how likely, and how it turned out: a plain list, and together from twenty on. */
export const PredictionsSection = ({ predictions }: { predictions: Predictions }) => {
  const format = useFormat()
  return (
    <Section title={messages.predictions}>
      {predictions.length === 0 ? (
        <p className={css.soft}>{messages.noPredictions}</p>
      ) : (
        <>
          <MoreList name="growth-predictions" items={predictions} className={css.rows}>
            {(one) => <Row key={one.decisionId} prediction={one} format={format} />}
          </MoreList>
          <Together predictions={predictions} />
        </>
      )}
    </Section>
  )
}
