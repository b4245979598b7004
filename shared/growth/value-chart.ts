import type { ValueSeries } from '../contract/growth.ts'
import type { Chart, Column } from '../domain/charts/chart.ts'
import { type RowCell, type RowMark, rowsChart } from '../domain/charts/rows-chart.ts'
import { type Bucket, fillBuckets } from '../domain/growth/buckets.ts'
import type { ChartFormat } from './chart-format.ts'
import { type ChartWords, VALUE_ROWS, type ValueRow } from './chart-words.ts'

const MARKS: Readonly<Record<ValueRow, RowMark>> = {
  for: 'dot',
  against: 'ring',
  checks: 'square',
  decisions: 'diamond',
}

/** What a mark leads to: passages, or entries. */
export type ValueItem = { readonly id: string; readonly entryId: string; readonly day: string }

/** All that speaks of a value, by kind. */
const itemsOf = (value: ValueSeries, row: ValueRow): readonly ValueItem[] => {
  if (row === 'checks' || row === 'decisions')
    return value[row].map((item) => ({ ...item, id: item.entryId }))
  return value.evidence
    .filter(({ stance }) => stance === row)
    .map(({ passageId, entryId, day }) => ({ id: passageId, entryId, day }))
}

export type ValueCell = RowCell & { readonly kind: ValueRow; readonly items: readonly ValueItem[] }

/** What each kind holds in each bucket of time. */
export const cellsOf = (value: ValueSeries, buckets: readonly Bucket[]): readonly ValueCell[] =>
  VALUE_ROWS.flatMap((kind, row) =>
    fillBuckets(buckets, itemsOf(value, kind)).flatMap(({ bucket, points: items }, column) =>
      items.length === 0
        ? []
        : [{ key: `${value.valueId}|${kind}|${bucket.key}`, row, column, count: items.length, kind, items }],
    ),
  )

/** `3 passages for it, 1 values check`: the counts of each kind, never one against another. */
export const countsOf = (value: ValueSeries, format: ChartFormat, words: ChartWords['values']): string => {
  const parts = VALUE_ROWS.flatMap((kind) => {
    const count = itemsOf(value, kind).length
    return count > 0 ? [format.plural(count, words.kinds[kind])] : []
  })
  return parts.length > 0 ? words.summary(format.list(parts)) : words.none
}

/** A value over time, each kind of thing in a row of its own. */
export const valueChart = (
  value: ValueSeries,
  columns: readonly Column[],
  cells: readonly ValueCell[],
  format: ChartFormat,
  words: ChartWords['values'],
): Chart =>
  rowsChart(
    {
      title: value.title || words.untitled,
      columns,
      cells,
      rows: VALUE_ROWS.map((kind) => ({ key: kind, label: words.rows[kind], mark: MARKS[kind] })),
    },
    {
      summary: () => countsOf(value, format, words),
      point: (row, column, count) => words.point(row, column, format.number(count)),
      table: { when: words.when },
    },
  )
