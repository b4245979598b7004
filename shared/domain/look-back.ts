import { addDays, yearsBefore } from './days.ts'
import { type WeekStart, weekOf } from './weeks.ts'

/** How far a look back goes. */
export type LookSpan = 'four-weeks' | 'one-year' | 'two-years' | 'five-years'

export type SpanWeek = { readonly span: LookSpan; readonly from: string; readonly to: string }

const FOUR_WEEKS_DAYS = 28
const YEARS: readonly (readonly [LookSpan, number])[] = [
  ['one-year', 1],
  ['two-years', 2],
  ['five-years', 5],
]

/** The week of the same day so long ago, for each span. */
export const spanWeeks = (today: string, weekStart: WeekStart): SpanWeek[] => [
  { span: 'four-weeks', ...weekOf(addDays(today, -FOUR_WEEKS_DAYS), weekStart) },
  ...YEARS.map(([span, years]) => ({ span, ...weekOf(yearsBefore(today, years), weekStart) })),
]

/**
 * Which of these weeks are looked back on: the one four weeks ago in the first year of writing, then those one, two
 * and five years ago, as far back as there is writing.
 * @param firstDay of the first entry; null before it
 */
export const reachedSpans = <W extends SpanWeek>(weeks: readonly W[], firstDay: string | null): W[] => {
  const reached = weeks.filter(({ to }) => firstDay !== null && to >= firstDay)
  const years = reached.filter(({ span }) => span !== 'four-weeks')
  return years.length > 0 ? years : reached
}
