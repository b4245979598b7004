import { dayNumber, yearsBefore } from '../days.ts'
import type { DayRange, TermRange } from './buckets.ts'

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
