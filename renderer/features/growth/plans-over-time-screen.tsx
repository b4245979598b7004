import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { DayRange } from '../../../shared/domain/growth/buckets.ts'
import type { PlanState } from '../../../shared/growth/chart-words.ts'
import { columnsOf } from '../../../shared/growth/columns.ts'
import { PLAN_STATES, partsOf, planChart } from '../../../shared/growth/plan-chart.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { SidePanel, WithPanel } from '../../ui/charts/side-panel.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page, Section } from '../../ui/page.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { words } from './chart-words.ts'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { bucketsBy, type Times } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { messages } from './plan-messages.ts'
import { PlanRow } from './plan-row.tsx'
import { useOpenPoint } from './use-open-point.ts'
import { useChosen, useTimes } from './use-times.ts'

const FRESH: readonly ChangingFeature[] = ['journal', 'reflection', 'goals', 'terms']

const PORTION = 20
const MOST = 200

type Shown = PlanState | 'all'

const SHOWN: readonly Option<Shown>[] = [
  { id: 'all', label: messages.all },
  ...PLAN_STATES.map((id) => ({ id, label: words.plans.states[id] })),
]

type OpenPart = {
  readonly key: string
  readonly when: string
  readonly outcome: PlanState
  readonly from: string
  readonly to: string
}

const PlanPanel = (props: { point: OpenPart; takesFocus: boolean; onClose: () => void }) => {
  const { when, outcome, from, to } = props.point
  const { growth } = useApi()
  const { data, error, refetch } = useQuery(growth.plans, { outcome, from, to, limit: MOST })
  return (
    <SidePanel title={words.plans.states[outcome]} takesFocus={props.takesFocus} onClose={props.onClose}>
      <p className={css.soft}>{when}</p>
      {error && <Failed retry={() => void refetch()} />}
      <ul className={css.rows}>
        {data?.plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} />
        ))}
      </ul>
    </SidePanel>
  )
}

/** A page of plans after another: each is asked for by itself. */
const PlanPage = (props: {
  range: DayRange
  outcome: Shown
  offset: number
  onLoaded: (total: number) => void
}) => {
  const { range, outcome, offset } = props
  const tell = useEffectEvent(props.onLoaded)
  const { growth } = useApi()
  const { data, error, refetch } = useQuery(growth.plans, { ...range, outcome, offset, limit: PORTION })
  useEffect(() => {
    if (data) tell(data.total)
  }, [data])
  return (
    <>
      {error && (
        <li>
          <Failed retry={() => void refetch()} />
        </li>
      )}
      {data?.plans.map((plan) => (
        <PlanRow key={plan.id} plan={plan} />
      ))}
    </>
  )
}

const PlanPages = ({ range, outcome }: { range: DayRange; outcome: Shown }) => {
  const format = useFormat()
  const [pages, setPages] = useKept(`growth-plans-pages-${outcome}`, 1)
  const [total, setTotal] = useState<number | null>(null)
  const [from, setFrom] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const count = Math.min(total ?? 0, pages * PORTION)
  // The button moves away or goes: the focus goes on with the first plan that has come.
  const onLoaded = (loaded: number): void => {
    setTotal(loaded)
    if (from === null) return
    requestAnimationFrame(() => list.current?.children[from]?.querySelector<HTMLElement>('a')?.focus())
    setFrom(null)
  }
  return (
    <>
      {total === 0 && <p className={css.soft}>{messages.none}</p>}
      <ul ref={list} className={css.rows}>
        {Array.from({ length: pages }, (_, page) => (
          <PlanPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
            key={page}
            range={range}
            outcome={outcome}
            offset={page * PORTION}
            onLoaded={onLoaded}
          />
        ))}
      </ul>
      {total !== null && total > count && (
        <div className={css.controls}>
          <Button
            onPress={() => {
              setFrom(count)
              setPages(pages + 1)
            }}
          >
            {messages.more}
          </Button>
          <p className={css.soft}>{messages.shown(format.number(count), format.number(total))}</p>
        </div>
      )}
    </>
  )
}

const PlanList = ({ range }: { range: DayRange }) => {
  const [shown, setShown] = useKept<Shown>('growth-plans-shown', 'all')
  return (
    <Section title={messages.list}>
      <div className={css.controls}>
        <Select label={messages.show} options={SHOWN} value={shown} onChange={setShown} />
        <Link href="/commitments" className={cx(button.button, button.plain)}>
          {messages.toAll}
        </Link>
      </div>
      <PlanPages key={shown} range={range} outcome={shown} />
    </Section>
  )
}

const Plans = ({ times }: { times: Times }) => {
  const { growth } = useApi()
  const format = useFormat()
  const chosen = useChosen(times)
  const point = useOpenPoint<OpenPart>('plans')
  const { range } = chosen
  const unit = chosen.unit === 'week' ? 'month' : chosen.unit
  const { data, error, refetch } = useQuery(growth.plans, { ...range, limit: PORTION })
  const drawn = useMemo(() => {
    if (!data || data.points.length === 0) return null
    const buckets = bucketsBy(range, unit, times)
    const columns = columnsOf(buckets, format, words.time, times.terms)
    const parts = partsOf(data.points, buckets)
    const whole = { title: messages.chart, columns, parts }
    return { columns, parts, chart: planChart(whole, format, words.plans) }
  }, [data, range, unit, times, format])
  const open = (key: string): void => {
    const part = drawn?.parts.find((one) => one.key === key)
    if (!part) return
    const { state, column } = part
    // A month at the edge reaches beyond the chosen days: what lies there is not in the chart.
    const from = part.from < range.from ? range.from : part.from
    const to = part.to > range.to ? range.to : part.to
    point.show({ key, outcome: state, from, to, when: drawn?.columns[column]?.name ?? '' })
  }
  return (
    <>
      <PeriodBar chosen={{ ...chosen, unit }} times={times} units={['month', 'term']} />
      {error && <Failed retry={() => void refetch()} />}
      {data?.points.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      {drawn && (
        <WithPanel
          panel={
            point.open && (
              <PlanPanel
                key={point.open.key}
                point={point.open}
                takesFocus={point.hasOpened}
                onClose={point.close}
              />
            )
          }
        >
          {drawn.parts.length > 1 && (
            <ChartView
              chart={drawn.chart}
              heading={<h2>{messages.chart}</h2>}
              onOpen={open}
              openKey={point.open?.key ?? null}
              focusOn={point.focusOn}
            />
          )}
          <PlanList key={`${range.from} ${range.to}`} range={range} />
        </WithPanel>
      )}
    </>
  )
}

/** If-then plans by the time they were made: kept, partly, not, let go, and those still open. */
export const PlansOverTimeScreen = () => {
  useFresh(FRESH, ['growth'])
  const times = useTimes()
  return (
    <Page title={messages.title} lead={messages.lead}>
      {times && <Plans times={times} />}
    </Page>
  )
}
