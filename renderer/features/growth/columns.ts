import type { Term } from '../../../shared/contract/terms.ts'
import type { Column } from '../../../shared/domain/charts/chart.ts'
import type { Bucket } from '../../../shared/domain/growth/buckets.ts'
import type { Format } from '../../ui/format.ts'
import { messages } from './messages.ts'

const words = messages.period

/** Buckets of time with their names at full length and at the axis. */
export const columnsOf = (
  buckets: readonly Bucket[],
  format: Format,
  terms: readonly Term[],
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
