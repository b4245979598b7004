import type { Column } from '../domain/charts/chart.ts'
import type { Bucket } from '../domain/growth/buckets.ts'
import type { ChartFormat } from './chart-format.ts'
import type { ChartWords } from './chart-words.ts'

/** Buckets of time with their names at full length and at the axis. */
export const columnsOf = (
  buckets: readonly Bucket[],
  format: ChartFormat,
  words: ChartWords['time'],
  terms: readonly { readonly id: string; readonly name: string }[] = [],
): readonly Column[] => {
  const columnOf = ({ kind, key, from, to }: Bucket): Omit<Column, 'key'> => {
    const year = from.slice(0, 4)
    if (kind === 'week')
      return { name: words.week(format.day(from, 'long')), tick: format.day(from, 'short'), year }
    if (kind === 'month') return { name: format.month(key), tick: format.monthShort(key), year }
    if (kind === 'day') return { name: format.day(from, 'long'), tick: format.day(from, 'short'), year }
    const term = terms.find(({ id }) => id === key)
    if (term) return { name: term.name, tick: term.name, year: '' }
    const days = `${format.day(from, 'long')} – ${format.day(to, 'long')}`
    return { name: words.between(days), tick: words.betweenTick, year: '' }
  }
  return buckets.map((bucket) => ({ key: bucket.key, ...columnOf(bucket) }))
}
