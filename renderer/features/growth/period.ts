import type { OutputOf } from '../../../shared/contract/index.ts'
import type { Term } from '../../../shared/contract/terms.ts'
import { addDays, dayNumber, yearsBefore } from '../../../shared/domain/days.ts'
import { bucketsOf, type DayRange, type Grouping } from '../../../shared/domain/growth/buckets.ts'
import { termYearBefore } from '../../../shared/domain/growth/compare.ts'
import type { WeekStart } from '../../../shared/domain/weeks.ts'

/** A stretch of time to look at: a plain one, a term by its id, or days that the member chose. */
export type PeriodId = 'term' | 'weeks' | 'year' | 'years' | 'all' | 'chosen' | `term:${string}`
/** What is looked at beside it. */
export type BesideId = 'alone' | 'before' | 'year-before' | `term:${string}`
export type Unit = 'week' | 'month' | 'term'

/** What periods are made of. */
export type Times = {
  readonly today: string
  readonly overview: Pick<OutputOf<'growth.overview'>, 'firstDay' | 'lastDay'>
  readonly terms: readonly Term[]
  readonly weekStart: WeekStart
}

const WEEKS = 12
/** More columns than this cannot be told apart on any screen. */
const MOST_COLUMNS = 1500
const DAYS_BY_WEEK = 200
const DAYS_BY_MONTH = 3 * 366 + 31

const lengthOf = ({ from, to }: DayRange): number => dayNumber(to) - dayNumber(from) + 1
const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The term that holds today, or else the last that has begun. */
export const currentTerm = ({ terms, today }: Times): Term | null =>
  terms.findLast(({ from }) => from <= today) ?? null

/** Terms that have begun: the ones to choose from. */
export const begunTerms = ({ terms, today }: Times): readonly Term[] =>
  terms.filter(({ from }) => from <= today)

const isOffered = (id: string, times: Times): boolean =>
  !id.startsWith('term:') || begunTerms(times).some((term) => id === `term:${term.id}`)

/** What was chosen; the last year in place of a term that is there no more. */
export const standingPeriod = (id: PeriodId, times: Times): PeriodId => (isOffered(id, times) ? id : 'year')

/** What was chosen; nothing in place of a term that is there no more. */
export const standingBeside = (id: BesideId, times: Times): BesideId => (isOffered(id, times) ? id : 'alone')

const termOf = (id: string, { terms }: Times): Term | null =>
  terms.find((term) => id === `term:${term.id}`) ?? null

/** The days of a period; a term that is there no more falls back on the last year. */
export const rangeOf = (id: PeriodId, chosen: DayRange | null, times: Times): DayRange => {
  const { today, overview } = times
  const year = { from: addDays(yearsBefore(today, 1), 1), to: today }
  if (id === 'chosen') return chosen ?? year
  if (id === 'weeks') return { from: addDays(today, 1 - WEEKS * 7), to: today }
  if (id === 'years') return { from: addDays(yearsBefore(today, 3), 1), to: today }
  // A clock that was set wrong may have written days before the first and after today: all of them are everything.
  if (id === 'all')
    return { from: earlier(overview.firstDay ?? today, today), to: later(overview.lastDay ?? today, today) }
  const term = id === 'term' ? currentTerm(times) : termOf(id, times)
  return term ? { from: term.from, to: term.to } : year
}

/** The days to look at beside a period; null for none. */
export const besideOf = (id: BesideId, period: DayRange, times: Times): DayRange | null => {
  if (id === 'alone') return null
  if (id === 'before') return { from: addDays(period.from, -lengthOf(period)), to: addDays(period.from, -1) }
  if (id === 'year-before') {
    const same = times.terms.find(({ from, to }) => from === period.from && to === period.to)
    const term = same && termYearBefore(same, times.terms)
    if (term) return { from: term.from, to: term.to }
    return { from: yearsBefore(period.from, 1), to: yearsBefore(period.to, 1) }
  }
  const term = termOf(id, times)
  return term && { from: term.from, to: term.to }
}

/** The unit that suits a range: not so fine that it cannot be read, not so coarse that it says nothing. */
export const unitFor = (range: DayRange, wanted: Unit | null, times: Times): Unit => {
  const days = lengthOf(range)
  const touches = times.terms.some(({ from, to }) => from <= range.to && to >= range.from)
  const fits = (unit: Unit): boolean =>
    unit === 'week' ? days / 7 <= MOST_COLUMNS : unit === 'term' ? touches : days / 30 <= MOST_COLUMNS
  if (wanted && fits(wanted)) return wanted
  if (days <= DAYS_BY_WEEK) return 'week'
  if (days <= DAYS_BY_MONTH || !touches) return 'month'
  return 'term'
}

const groupingOf = (unit: Unit, { weekStart, terms }: Times): Grouping => {
  if (unit === 'week') return { by: 'week', weekStart }
  return unit === 'month' ? { by: 'month' } : { by: 'term', terms }
}

/** The columns of time of a range. */
export const bucketsBy = (range: DayRange, unit: Unit, times: Times) =>
  bucketsOf(range, groupingOf(unit, times))
