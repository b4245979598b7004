import { useMemo } from 'react'
import { Link } from 'wouter'
import type { ValueSeries } from '../../../shared/contract/growth.ts'
import { columnsOf } from '../../../shared/growth/columns.ts'
import { cellsOf, countsOf, valueChart } from '../../../shared/growth/value-chart.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { WithPanel } from '../../ui/charts/side-panel.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { words } from './chart-words.ts'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { messages as shared } from './messages.ts'
import { OnePoint } from './one-point.tsx'
import { bucketsBy, type Times, type Unit } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { useOpenPoint } from './use-open-point.ts'
import { useChosen, useTimes } from './use-times.ts'
import { messages } from './value-messages.ts'
import { type OpenValue, ValuePanel } from './value-panel.tsx'

const FRESH: readonly ChangingFeature[] = ['journal', 'values', 'passages', 'decisions', 'terms']

type ValueProps = {
  readonly value: ValueSeries
  readonly range: { readonly from: string; readonly to: string }
  readonly unit: Unit
  readonly times: Times
  readonly point: ReturnType<typeof useOpenPoint<OpenValue>>
}

const Value = ({ value, range, unit, times, point }: ValueProps) => {
  const format = useFormat()
  const { cells, columns, chart } = useMemo(() => {
    const buckets = bucketsBy(range, unit, times)
    const cells = cellsOf(value, buckets)
    const columns = columnsOf(buckets, format, words.time, times.terms)
    return { cells, columns, chart: valueChart(value, columns, cells, format, words.values) }
  }, [value, range, unit, times, format])
  const open = (key: string): void => {
    const cell = cells.find((one) => one.key === key)
    if (!cell) return
    const { kind, items, column } = cell
    point.show({
      key,
      valueId: value.valueId,
      value: value.title,
      kind,
      items,
      when: columns[column]?.name ?? '',
    })
  }
  const [only] = cells
  const isOne = cells.length === 1 && only?.count === 1
  return (
    <section className={css.indicator}>
      <h2 className={css.indicatorTitle} dir="auto">
        {value.title || words.values.untitled}
      </h2>
      {!value.standing && <p className={css.tag}>{shared.removed}</p>}
      {cells.length === 0 && <p className={css.soft}>{countsOf(value, format, words.values)}</p>}
      {isOne && only && (
        <OnePoint
          pointKey={only.key}
          text={messages.one(countsOf(value, format, words.values), columns[only.column]?.name ?? '')}
          label={messages.oneOpen}
          isOpen={point.open?.key === only.key}
          focusOn={point.focusOn}
          onOpen={open}
        />
      )}
      {cells.length > 0 && !isOne && (
        <ChartView
          chart={chart}
          heading={null}
          onOpen={open}
          openKey={point.open?.key ?? null}
          focusOn={point.focusOn}
        />
      )}
    </section>
  )
}

const Values = ({ times }: { times: Times }) => {
  const { growth } = useApi()
  const chosen = useChosen(times)
  const point = useOpenPoint<OpenValue>('values')
  const { range } = chosen
  const unit = chosen.unit === 'week' ? 'month' : chosen.unit
  const { data: values, error, refetch } = useQuery(growth.values, range)
  return (
    <>
      <PeriodBar chosen={{ ...chosen, unit }} times={times} units={['month', 'term']} />
      {error && <Failed retry={() => void refetch()} />}
      {values?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/values" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      <WithPanel
        panel={
          point.open && (
            <ValuePanel
              key={point.open.key}
              point={point.open}
              takesFocus={point.hasOpened}
              onClose={point.close}
            />
          )
        }
      >
        {values?.map((value) => (
          <Value key={value.valueId} value={value} range={range} unit={unit} times={times} point={point} />
        ))}
      </WithPanel>
    </>
  )
}

/** What speaks for each value and against it, over time. The two are never set off against each other. */
export const ValuesOverTimeScreen = () => {
  useFresh(FRESH, ['growth'])
  const times = useTimes()
  return (
    <Page title={messages.title} lead={messages.lead}>
      {times && <Values times={times} />}
    </Page>
  )
}
