import type { Chart } from '../domain/charts/chart.ts'
import { weeksChart } from '../domain/charts/weeks-chart.ts'
import { addDays } from '../domain/days.ts'
import type { ChartFormat } from './chart-format.ts'
import type { ChartWords } from './chart-words.ts'

type RhythmData = {
  readonly title: string
  readonly year: number
  /** By their first days, oldest first. */
  readonly weeks: readonly { readonly from: string; readonly entries: number }[]
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`)

/** Weeks of a year: filled where something was written. */
export const rhythmChart = (
  { title, year, weeks }: RhythmData,
  format: ChartFormat,
  { time, rhythm: words }: Pick<ChartWords, 'time' | 'rhythm'>,
): Chart => {
  const written = weeks.filter(({ entries }) => entries > 0)
  const total = written.reduce((sum, { entries }) => sum + entries, 0)
  const daysOf = (from: string): string =>
    `${format.day(from, 'long')} – ${format.day(addDays(from, 6), 'long')}`
  return weeksChart(
    {
      title,
      year,
      weeks: weeks.map(({ from, entries }) => ({ from, entries, name: time.week(daysOf(from)) })),
    },
    {
      summary: () =>
        written.length === 0
          ? words.nothing
          : words.summary(format.plural(written.length, words.weeks), format.plural(total, words.entries)),
      point: (week, count) => words.point(week, format.plural(count, words.entries)),
      months: MONTHS.map(format.monthShort),
      table: words.table,
    },
  )
}
