import type { ThreadLook } from '../../../shared/contract/threads.ts'
import type { Chart, Column } from '../../../shared/domain/charts/chart.ts'
import { stackChart } from '../../../shared/domain/charts/stack-chart.ts'
import { monthAfter } from '../../../shared/domain/days.ts'
import type { Format } from '../../ui/format.ts'
import { messages } from './messages.ts'

type Use = Pick<ThreadLook['months'][number], 'month' | 'times'>

/** More months than this are told by their years: a column must stay wide enough to be seen. */
const MOST_MONTHS = 120

const monthsFrom = (first: string, last: string): readonly string[] => {
  const found: string[] = []
  for (let month = first; month <= last && found.length <= MOST_MONTHS; month = monthAfter(month))
    found.push(month)
  return found
}

const byYear = (uses: readonly Use[]): readonly (readonly [string, number])[] => {
  const years = new Map<string, number>()
  for (const { month, times } of uses) {
    const year = month.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + times)
  }
  return [...years]
}

/** Every year from the first to the last, those without a use among them. */
const yearColumns = (first: string, last: string): readonly Column[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const year = String(from + at).padStart(4, '0')
    return { key: year, name: year, tick: year, year: '' }
  })
}

/**
 * How often each month, or each year where the months are many; months without a use stay empty.
 * @param months oldest first, at least one
 * @returns the chart, whose points' keys are months (`YYYY-MM`) or years (`YYYY`)
 */
export const threadChart = (title: string, months: readonly Use[], format: Format): Chart => {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? '']
  const found = monthsFrom(first, last)
  const by = found.length > MOST_MONTHS ? 'year' : 'month'
  const columns: readonly Column[] =
    by === 'year'
      ? yearColumns(first, last)
      : found.map((month) => ({
          key: month,
          name: format.month(month),
          tick: format.monthShort(month),
          year: month.slice(0, 4),
        }))
  const counts = by === 'year' ? byYear(months) : months.map(({ month, times }) => [month, times] as const)
  const places = new Map(columns.map(({ key }, place) => [key, place]))
  const plural = (count: number): string => format.plural(count, messages.times)
  return stackChart(
    {
      title: by === 'year' ? messages.perYear(title) : messages.perMonth(title),
      columns,
      layers: [{ key: 'times', label: messages.timesColumn, swatch: 'solid' }],
      parts: counts.map(([key, count]) => ({ key, column: places.get(key) ?? 0, layer: 0, count })),
    },
    {
      summary: () => {
        const most = counts.reduce((sum, [, count]) => sum + count, 0)
        const stretch = by === 'year' ? messages.years : messages.monthsCount
        return messages.summary(plural(most), format.plural(counts.length, stretch))
      },
      point: (_, column, count) => messages.point(column, plural(count)),
      axis: messages.timesColumn,
      table: { when: by === 'year' ? messages.year : messages.month },
    },
  )
}
