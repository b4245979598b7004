import { useMemo } from 'react'
import { Link } from 'wouter'
import type { IndicatorSeries } from '../../../shared/contract/growth.ts'
import type { DayRange } from '../../../shared/domain/growth/buckets.ts'
import { TRAIT_IDS, TRAIT_TITLES, type TraitId } from '../../../shared/framework/traits.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { WithPanel } from '../../ui/charts/side-panel.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { type Format, useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Sign } from '../../ui/sign.tsx'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { IndicatorChart, type OpenRating } from './indicator-chart.tsx'
import { messages as shared } from './messages.ts'
import { bucketsBy, type Times } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { RatingPanel } from './rating-panel.tsx'
import { messages } from './trait-messages.ts'
import { useOpenPoint } from './use-open-point.ts'
import { type Chosen, useChosen, useTimes } from './use-times.ts'

const FRESH: readonly ChangingFeature[] = ['journal', 'ratings', 'framework', 'passages', 'terms']

const TraitLinks = ({ trait }: { trait: TraitId }) => (
  <nav aria-label={messages.traits}>
    <ul className={css.traits}>
      {TRAIT_IDS.map((id) => (
        <li key={id}>
          <Link
            href={`/growth/traits/${id}`}
            className={css.trait}
            {...(id === trait && { 'aria-current': 'page' as const })}
          >
            <Sign kind="indicator" trait={id} />
            {TRAIT_TITLES[id]}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** The name of a stretch of time: a term's, or its first and last day. */
const nameOf = ({ from, to }: DayRange, times: Times, format: Format): string =>
  times.terms.find((term) => term.from === from && term.to === to)?.name ??
  `${format.day(from, 'long')} – ${format.day(to, 'long')}`

type PeriodOf = { readonly range: DayRange; readonly name: string | null; readonly series: IndicatorSeries[] }

type IndicatorProps = {
  readonly series: IndicatorSeries
  readonly periods: readonly PeriodOf[]
  readonly length: number
  readonly chosen: Chosen
  readonly times: Times
  readonly point: ReturnType<typeof useOpenPoint<OpenRating>>
}

const Indicator = ({ series, periods, length, chosen, times, point }: IndicatorProps) => (
  <section className={cx(css.indicator, periods.length > 1 && css.wide)}>
    <h2 className={css.indicatorTitle} dir="auto">
      <Sign kind="indicator" trait={series.trait} />
      <span>{series.title}</span>
    </h2>
    {!series.standing && <p className={css.tag}>{shared.removed}</p>}
    <div className={cx(periods.length > 1 && css.pair)}>
      {periods.map(({ range, name, series: all }) => (
        <div key={name ?? ''} className={css.indicator}>
          {name !== null && <h3 className={css.soft}>{name}</h3>}
          <IndicatorChart
            series={
              all.find(({ indicatorId }) => indicatorId === series.indicatorId) ?? { ...series, points: [] }
            }
            range={range}
            unit={chosen.unit}
            times={times}
            period={name}
            length={length}
            openKey={point.open?.key ?? null}
            focusOn={point.focusOn}
            onOpen={point.show}
          />
        </div>
      ))}
    </div>
  </section>
)

/** All indicators of either period; those of the first keep their order. */
const everyOne = (periods: readonly PeriodOf[]): readonly IndicatorSeries[] => [
  ...new Map(
    periods.toReversed().flatMap(({ series }) => series.map((one) => [one.indicatorId, one] as const)),
  ).values(),
]

const Trait = ({ trait, times }: { trait: TraitId; times: Times }) => {
  const { growth } = useApi()
  const format = useFormat()
  const chosen = useChosen(times)
  const point = useOpenPoint<OpenRating>(`traits-${trait}`)
  const { range, besideRange, unit } = chosen
  const { data: own, error, refetch } = useQuery(growth.ratings, { trait, ...range })
  const beside = useQuery(growth.ratings, { trait, ...(besideRange ?? range) }, { enabled: !!besideRange })
  const periods = useMemo((): readonly PeriodOf[] => {
    if (!own) return []
    if (!besideRange) return [{ range, name: null, series: own }]
    if (!beside.data) return []
    const first = { range, name: nameOf(range, times, format), series: own }
    return [first, { range: besideRange, name: nameOf(besideRange, times, format), series: beside.data }]
  }, [own, beside.data, besideRange, range, times, format])
  const indicators = everyOne(periods)
  const length = Math.max(...periods.map((period) => bucketsBy(period.range, unit, times).length))
  const isEmpty = periods.length > 0 && indicators.length === 0
  return (
    <>
      <PeriodBar chosen={chosen} times={times} units={['week', 'month', 'term']} hasBeside />
      {error && <Failed retry={() => void refetch()} />}
      {isEmpty && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/framework" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      <WithPanel
        panel={
          point.open && (
            <RatingPanel
              key={point.open.key}
              point={point.open}
              takesFocus={point.hasOpened}
              onClose={point.close}
            />
          )
        }
      >
        <div className={css.multiples}>
          {indicators.map((series) => (
            <Indicator
              key={series.indicatorId}
              series={series}
              periods={periods}
              length={length}
              chosen={chosen}
              times={times}
              point={point}
            />
          ))}
        </div>
      </WithPanel>
    </>
  )
}

/** A trait over time, by the indicators that the member follows or rated. Nothing is added up. */
export const TraitScreen = ({ trait: wanted }: { trait: string | null }) => {
  useFresh(FRESH, ['growth'])
  const times = useTimes()
  const trait = TRAIT_IDS.find((id) => id === wanted) ?? TRAIT_IDS[0]
  return (
    <Page title={messages.title(TRAIT_TITLES[trait])} lead={messages.lead}>
      <TraitLinks trait={trait} />
      {times && <Trait key={trait} trait={trait} times={times} />}
    </Page>
  )
}
