import type { FlowId } from '../framework/flows.ts'
import { addDays } from './days.ts'
import { isoWeekKey, type WeekStart, weekOf } from './weeks.ts'

/** How often a flow was used on a day. */
export type DayFlow = { readonly day: string; readonly flow: FlowId; readonly entries: number }

export type RhythmWeek = {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /** The ISO key of the week that the week's Monday begins, such as `2026-W53`. */
  readonly key: string
  readonly entries: number
  /** Each once, in the order of the week. */
  readonly flows: FlowId[]
}

const DAYS = 7
/** Of a year whose last day is the first of a 54th week. */
const MOST_WEEKS = 54

/**
 * First days of all weeks that hold a day of a calendar year: 53 as a rule, 54 for a leap year that begins on a
 * week's last day, so that no day is left out. The first and the last may reach into the years beside it.
 */
export const weeksOfYear = (year: number, weekStart: WeekStart): string[] => {
  const digits = String(year).padStart(4, '0')
  const { from } = weekOf(`${digits}-01-01`, weekStart)
  return Array.from({ length: MOST_WEEKS }, (_, week) => addDays(from, week * DAYS)).filter(
    (first, week) => week === 0 || first.startsWith(`${digits}-`),
  )
}

/** The key of a week by its Monday, which both ways of beginning a week have in common. */
const keyOf = (from: string, weekStart: WeekStart): string =>
  isoWeekKey(weekStart === 'monday' ? from : addDays(from, 1))

/**
 * A year of weeks. A week shows all that was written in it, also on those of its days that belong to a year beside.
 * @param days of the weeks that `weeksOfYear` names, in the order of time
 */
export const rhythmOf = (
  year: number,
  weekStart: WeekStart,
  days: readonly DayFlow[],
): readonly RhythmWeek[] => {
  const byWeek = Map.groupBy(days, ({ day }) => weekOf(day, weekStart).from)
  return weeksOfYear(year, weekStart).map((from) => {
    const held = byWeek.get(from) ?? []
    return {
      from,
      key: keyOf(from, weekStart),
      entries: held.reduce((sum, { entries }) => sum + entries, 0),
      flows: [...new Set(held.map(({ flow }) => flow))],
    }
  })
}
