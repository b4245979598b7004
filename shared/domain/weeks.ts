import { UTCDate } from '@date-fns/utc'
// One by one: all of date-fns is three hundred files, which each thread that is started from source would read.
import { addDays as addToDate } from 'date-fns/addDays'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { startOfWeek } from 'date-fns/startOfWeek'
import { addDays } from './days.ts'

/** ISO weeks begin on Monday; a member may prefer Sunday. */
export type WeekStart = 'monday' | 'sunday'

/** First and last day, both `YYYY-MM-DD`. */
export type Week = { readonly from: string; readonly to: string }

// Days are reckoned at midnight UTC, whatever the zone of this machine: a day has no hours that could be skipped.
const dateOf = (day: string): UTCDate => new UTCDate(`${day}T00:00:00Z`)
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** The week that holds `day`. */
export const weekOf = (day: string, weekStart: WeekStart): Week => {
  const from = startOfWeek(dateOf(day), { weekStartsOn: weekStart === 'monday' ? 1 : 0 })
  return { from: dayOf(from), to: dayOf(addToDate(from, 6)) }
}

/** The last `count` weeks, oldest first; the one that holds `day` is last. */
export const weeksUpTo = (day: string, weekStart: WeekStart, count: number): readonly Week[] => {
  const { from } = weekOf(day, weekStart)
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(from, (index - count + 1) * 7)
    return { from: first, to: addDays(first, 6) }
  })
}

/** The ISO 8601 key of the week that holds `day`, such as `2026-W53`; its year is the ISO year. */
export const isoWeekKey = (day: string): string => {
  const date = dateOf(day)
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`
}
