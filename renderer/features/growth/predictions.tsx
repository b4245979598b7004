import { useMemo } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { type Calibration, calibrationOf, LEAST_REVISITED } from '../../../shared/domain/calibration.ts'
import { predictionChart } from '../../../shared/growth/prediction-chart.ts'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { type Format, useFormat } from '../../ui/format.ts'
import { MoreList } from '../../ui/more-list.tsx'
import { Section } from '../../ui/page.tsx'
import { words } from './chart-words.ts'
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
  const chart = useMemo(
    () => predictionChart(messages.calibration, calibration, format, words.calibration),
    [calibration, format],
  )
  if (!chart)
    return (
      <p className={css.soft}>
        {messages.calibrationLater(format.number(calibration.told), format.number(LEAST_REVISITED))}
      </p>
    )
  return (
    <div className={css.narrow}>
      <ChartView chart={chart} heading={<h3>{messages.calibration}</h3>} />
      <p className={css.soft}>{words.calibration.howToRead}</p>
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
