import { useState } from 'react'
import type { DayRange } from '../../../shared/domain/growth/buckets.ts'
import { cx } from '../../ui/cx.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { useFormat } from '../../ui/format.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import css from './growth.module.css'
import { messages } from './messages.ts'
import { type BesideId, begunTerms, type PeriodId, type Times, type Unit } from './period.ts'
import type { Chosen } from './use-times.ts'

const words = messages.period

const UNITS: readonly Option<Unit>[] = [
  { id: 'week', label: words.units.week },
  { id: 'month', label: words.units.month },
  { id: 'term', label: words.units.term },
]

type TermOption = { readonly id: `term:${string}`; readonly label: string }

/** Terms that have begun, the newest first. */
const termOptions = (times: Times): readonly TermOption[] =>
  begunTerms(times)
    .toReversed()
    .map(({ id, name }): TermOption => ({ id: `term:${id}`, label: name }))

const periodOptions = (times: Times): readonly Option<PeriodId>[] => [
  { id: 'weeks', label: words.weeks },
  { id: 'term', label: words.term },
  { id: 'year', label: words.year },
  { id: 'years', label: words.years },
  { id: 'all', label: words.all },
  ...termOptions(times),
  { id: 'chosen', label: words.chosen },
]

const besideOptions = (times: Times): readonly Option<BesideId>[] => [
  { id: 'alone', label: words.alone },
  { id: 'before', label: words.before },
  { id: 'year-before', label: words.yearBefore },
  ...termOptions(times),
]

type TypedDays = { readonly [End in keyof DayRange]: DayRange[End] | null }

/** A year that is still being typed is none of the last thousand. */
const isWhole = (day: string | null): day is string => day !== null && day >= '1000'

const Days = ({ chosen, times }: { chosen: Chosen; times: Times }) => {
  const [typed, setTyped] = useState<TypedDays>(chosen.range)
  const { from, to } = typed
  const change = (part: Partial<TypedDays>): void => {
    const next = { ...typed, ...part }
    setTyped(next)
    if (isWhole(next.from) && isWhole(next.to) && next.from <= next.to)
      chosen.setDays({ from: next.from, to: next.to })
  }
  const firstDayOfWeek = times.weekStart === 'sunday' ? 'sun' : 'mon'
  return (
    <>
      <DatePicker
        label={words.from}
        value={from}
        {...(isWhole(to) && { maxDay: to })}
        firstDayOfWeek={firstDayOfWeek}
        onChange={(day) => change({ from: day })}
      />
      <DatePicker
        label={words.to}
        value={to}
        {...(isWhole(from) && { minDay: from })}
        firstDayOfWeek={firstDayOfWeek}
        onChange={(day) => change({ to: day })}
        error={isWhole(from) && isWhole(to) && to < from ? words.backwards : null}
      />
    </>
  )
}

/** On paper, where nothing can be chosen: the days that were. */
const OnPaper = ({ ranges }: { ranges: readonly DayRange[] }) => {
  const format = useFormat()
  const days = ranges.map(({ from, to }) => words.days(format.day(from, 'long'), format.day(to, 'long')))
  return <p className={css.paper}>{format.list(days)}</p>
}

type PeriodBarProps = {
  readonly chosen: Chosen
  readonly times: Times
  /** The units to choose from; none where there is nothing to cut. */
  readonly units?: readonly Unit[]
  readonly hasBeside?: boolean
}

/** Chooses what stretch of time is looked at, how it is cut, and what stands beside it. */
export const PeriodBar = ({ chosen, times, units = [], hasBeside = false }: PeriodBarProps) => (
  <>
    <OnPaper ranges={hasBeside && chosen.besideRange ? [chosen.range, chosen.besideRange] : [chosen.range]} />
    <div className={cx(css.controls, css.period)}>
      <Select
        label={words.label}
        options={periodOptions(times)}
        value={chosen.period}
        onChange={(period) => {
          if (period === 'chosen') chosen.setDays(chosen.range)
          chosen.setPeriod(period)
        }}
      />
      {chosen.period === 'chosen' && <Days chosen={chosen} times={times} />}
      {units.length > 0 && (
        <Segmented
          label={words.by}
          options={UNITS.filter(({ id }) => units.includes(id))}
          value={chosen.unit}
          onChange={chosen.setUnit}
        />
      )}
      {hasBeside && (
        <Select
          label={words.compare}
          options={besideOptions(times)}
          value={chosen.beside}
          onChange={chosen.setBeside}
        />
      )}
    </div>
  </>
)
