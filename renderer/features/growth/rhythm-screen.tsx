import { getLocalTimeZone, today } from '@internationalized/date'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { rhythmChart } from '../../../shared/growth/rhythm-chart.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import button from '../../ui/button.module.css'
import { IconButton } from '../../ui/button.tsx'
import { ChartView } from '../../ui/charts/chart-view.tsx'
import { WithPanel } from '../../ui/charts/side-panel.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { words } from './chart-words.ts'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import { messages } from './rhythm-messages.ts'
import { useOpenPoint } from './use-open-point.ts'
import { type OpenWeek, WeekPanel } from './week-panel.tsx'

const FRESH: readonly ChangingFeature[] = ['journal']

type Rhythm = OutputOf<'growth.rhythm'>

type YearProps = {
  readonly years: readonly number[]
  readonly year: number
  readonly onChange: (year: number) => void
}

/** Goes from year to year, among those that hold entries and the current one. */
const YearSwitcher = ({ years, year, onChange }: YearProps) => {
  const at = years.indexOf(year)
  const [before, after] = [years[at + 1], years[at - 1]]
  return (
    <div className={css.controls}>
      <IconButton
        icon="start"
        label={messages.before}
        isDisabled={before === undefined}
        onPress={() => before !== undefined && onChange(before)}
      />
      <Select
        label={messages.year}
        isLabelHidden
        options={years.map((one) => ({ id: String(one), label: String(one) }))}
        value={String(year)}
        onChange={(id) => onChange(Number(id))}
      />
      <IconButton
        icon="end"
        label={messages.after}
        isDisabled={after === undefined}
        onPress={() => after !== undefined && onChange(after)}
      />
    </div>
  )
}

const Flows = ({ flows }: { flows: Rhythm['flows'] }) => {
  const format = useFormat()
  return (
    <Section title={messages.flows}>
      <ul className={css.links}>
        {flows.map(({ flow, entries }) => (
          <li key={flow}>{messages.flow(FLOWS[flow].title, format.plural(entries, words.rhythm.entries))}</li>
        ))}
      </ul>
    </Section>
  )
}

/** A year of weeks, and the flows that were used in it. */
export const RhythmScreen = () => {
  useFresh(FRESH, ['growth'])
  const { growth } = useApi()
  const format = useFormat()
  const now = today(getLocalTimeZone()).year
  const [year, setYear] = useKept('growth-year', now)
  const point = useOpenPoint<OpenWeek>('rhythm')
  const { data, error, refetch } = useQuery(growth.rhythm, { year }, { keep: true })
  const chart = useMemo(
    () => data && rhythmChart({ title: String(year), year, weeks: data.weeks }, format, words),
    [data, year, format],
  )
  const years = [...new Set([...(data?.years ?? []), now, year])].toSorted((a, b) => b - a)
  const open = (key: string): void => {
    const label = words.time.week(format.day(key, 'long'))
    point.show({ key, name: label })
  }
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <Failed retry={() => void refetch()} />}
      {data?.years.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      {data && data.years.length > 0 && chart && (
        <WithPanel
          panel={
            point.open && (
              <WeekPanel
                key={point.open.key}
                week={point.open}
                takesFocus={point.hasOpened}
                onClose={point.close}
              />
            )
          }
        >
          <YearSwitcher
            years={years}
            year={year}
            onChange={(next) => {
              point.forget()
              setYear(next)
            }}
          />
          <ChartView
            chart={chart}
            heading={<h2 className={css.unseen}>{year}</h2>}
            onOpen={open}
            openKey={point.open?.key ?? null}
            focusOn={point.focusOn}
          />
          {data.flows.length > 0 && <Flows flows={data.flows} />}
        </WithPanel>
      )}
    </Page>
  )
}
