import { dayNumber, yearsBefore } from '../days.ts'
import {
  bucketsOf,
  type DayRange,
  type Filled,
  fillBuckets,
  type Grouping,
  type TermRange,
} from './buckets.ts'

/** The same place in two periods, such as both third weeks; null where one of them is shorter. */
export type Beside<T> = {
  /** From 1. */
  readonly position: number
  readonly first: Filled<T> | null
  readonly second: Filled<T> | null
}

const within = <T extends { readonly day: string }>({ from, to }: DayRange, points: readonly T[]): T[] =>
  points.filter(({ day }) => day >= from && day <= to)

/**
 * Two periods side by side, by their place in each: first week beside first week, whatever their dates. Each holds
 * its own days only, though a week at its edge may reach beyond it.
 * @param points of both periods
 */
export const sideBySide = <T extends { readonly day: string }>(
  [first, second]: readonly [DayRange, DayRange],
  grouping: Exclude<Grouping, { by: 'term' | 'range' }>,
  points: readonly T[],
): Beside<T>[] => {
  const [one, other] = [first, second].map((period) =>
    fillBuckets(bucketsOf(period, grouping), within(period, points)),
  )
  const length = Math.max(one?.length ?? 0, other?.length ?? 0)
  return Array.from({ length }, (_, index) => ({
    position: index + 1,
    first: one?.[index] ?? null,
    second: other?.[index] ?? null,
  }))
}

const daysShared = (a: DayRange, b: DayRange): number => {
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to]
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1)
}

/** Last year's term for this one, such as last fall: the one that shares most days with it, a year before. */
export const termYearBefore = <T extends TermRange>(term: TermRange, terms: readonly T[]): T | null => {
  const before = { from: yearsBefore(term.from, 1), to: yearsBefore(term.to, 1) }
  const [nearest] = terms
    .filter(({ id }) => id !== term.id)
    .map((other) => ({ other, shared: daysShared(before, other) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  return nearest?.other ?? null
}
