import { addDays, dayNumber, monthAfter } from '../days.ts'
import { isoWeekKey, type WeekStart, weekOf } from '../weeks.ts'

/** Local days, `YYYY-MM-DD`; both belong to it. */
export type DayRange = { readonly from: string; readonly to: string }

/** A named range of days; ranges do not overlap. */
export type TermRange = DayRange & { readonly id: string }

/**
 * A stretch of days that one place of a chart stands for. Its days are whole, so the first and the last may reach
 * beyond the range that was asked for.
 */
export type Bucket = DayRange & {
  /** `outside` lies between terms. */
  readonly kind: 'day' | 'week' | 'month' | 'term' | 'outside'
  /** The day; the ISO week by its Monday (`2026-W53`); the month (`2026-09`); the term's id; `outside-` and its first day. */
  readonly key: string
}

export type Grouping =
  | { readonly by: 'week'; readonly weekStart: WeekStart }
  | { readonly by: 'month' }
  | { readonly by: 'term'; readonly terms: readonly TermRange[] }
  /** Whatever suits a chosen range: days, weeks or months. */
  | { readonly by: 'range'; readonly weekStart: WeekStart }

/** Up to six weeks are shown day by day, up to a year by weeks; more by months. */
const MOST_DAYS = 42
const MOST_DAYS_BY_WEEK = 371

const days = ({ from, to }: DayRange): Bucket[] => {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => {
    const day = addDays(from, index)
    return { kind: 'day', key: day, from: day, to: day }
  })
}

const weeks = ({ from, to }: DayRange, weekStart: WeekStart): Bucket[] => {
  const found: Bucket[] = []
  for (let week = weekOf(from, weekStart); week.from <= to; week = weekOf(addDays(week.to, 1), weekStart)) {
    // Both ways of beginning a week have its Monday in common.
    const monday = weekStart === 'monday' ? week.from : addDays(week.from, 1)
    found.push({ kind: 'week', key: isoWeekKey(monday), ...week })
  }
  return found
}

const months = ({ from, to }: DayRange): Bucket[] => {
  const found: Bucket[] = []
  for (let key = from.slice(0, 7); key <= to.slice(0, 7); key = monthAfter(key)) {
    found.push({ kind: 'month', key, from: `${key}-01`, to: addDays(`${monthAfter(key)}-01`, -1) })
  }
  return found
}

const outside = (from: string, to: string): Bucket[] =>
  from > to ? [] : [{ kind: 'outside', key: `outside-${from}`, from, to }]

/** Each term that the range touches, and the days before, between and after them, so that none is left out. */
const terms = ({ from, to }: DayRange, all: readonly TermRange[]): Bucket[] => {
  const touched = all
    .filter((term) => term.from <= to && term.to >= from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const found: Bucket[] = []
  let next = from
  for (const term of touched) {
    found.push(...outside(next, addDays(term.from, -1)))
    found.push({ kind: 'term', key: term.id, from: term.from, to: term.to })
    next = addDays(term.to, 1)
  }
  return [...found, ...outside(next, to)]
}

/** A range of days cut into buckets, oldest first; a range that ends before it begins has none. */
export const bucketsOf = (range: DayRange, grouping: Grouping): Bucket[] => {
  if (range.from > range.to) return []
  if (grouping.by === 'month') return months(range)
  if (grouping.by === 'term') return terms(range, grouping.terms)
  if (grouping.by === 'week') return weeks(range, grouping.weekStart)
  const length = dayNumber(range.to) - dayNumber(range.from) + 1
  if (length <= MOST_DAYS) return days(range)
  return length <= MOST_DAYS_BY_WEEK ? weeks(range, grouping.weekStart) : months(range)
}

export type Filled<T> = { readonly bucket: Bucket; readonly points: readonly T[] }

/**
 * Puts what has a day into buckets, each in the order given. Empty buckets stay: a gap is a gap. What lies in no
 * bucket is left out.
 * @param buckets oldest first, as `bucketsOf` gives them
 */
export const fillBuckets = <T extends { readonly day: string }>(
  buckets: readonly Bucket[],
  points: readonly T[],
): Filled<T>[] => {
  const filled = buckets.map((bucket) => ({ bucket, points: [] as T[] }))
  for (const point of points) {
    const place = filled[lastBegun(buckets, point.day)]
    if (place && point.day <= place.bucket.to) place.points.push(point)
  }
  return filled
}

/** Index of the last bucket that begins at or before a day; -1 before the first. */
const lastBegun = (buckets: readonly Bucket[], day: string): number => {
  let [low, high] = [0, buckets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((buckets[middle]?.from ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
