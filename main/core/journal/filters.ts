import type { Filters } from '../../../shared/contract/journal.ts'
import { dayNumber } from '../../../shared/domain/days.ts'
import type { Bindable } from '../store/sql.ts'

/** Places in time: a day's entries lie between its number times this and the next day's. */
export const SEQ_PER_DAY = 1_000_000

/** The first place of a day. */
export const firstSeqOf = (day: string): number => dayNumber(day) * SEQ_PER_DAY

export type FilterSql = {
  /** Conditions on `e` (entries), each beginning with AND. The bin is always left out. */
  readonly where: string
  readonly bindings: Readonly<Record<string, Bindable>>
}

/** The SQL of a member's filters, all bound; the tag's is apart, as it is a join. */
export const filterSql = ({ flow, tag, starred, from, to }: Filters): FilterSql => {
  const parts: { sql: string; name?: string; value?: Bindable }[] = [{ sql: 'AND e.deleted_at IS NULL' }]
  if (flow !== undefined) parts.push({ sql: 'AND e.flow = :flow', name: 'flow', value: flow })
  if (starred !== undefined) parts.push({ sql: starred ? 'AND e.starred = 1' : 'AND e.starred = 0' })
  if (from !== undefined) parts.push({ sql: 'AND e.seq >= :from', name: 'from', value: firstSeqOf(from) })
  if (to !== undefined) {
    parts.push({ sql: 'AND e.seq < :until', name: 'until', value: firstSeqOf(to) + SEQ_PER_DAY })
  }
  const bindings = Object.fromEntries(
    parts.flatMap(({ name, value }) => (name !== undefined && value !== undefined ? [[name, value]] : [])),
  )
  return {
    where: parts.map(({ sql }) => sql).join(' '),
    bindings: tag === undefined ? bindings : { ...bindings, tag },
  }
}

/** `entries e`, reached through a tag's own index when the filter names one. */
export const entriesFrom = ({ tag }: Filters): string =>
  tag === undefined ? 'entries e' : 'entry_tags t CROSS JOIN entries e ON e.seq = t.seq AND t.tag = :tag'
