import type { RatingPoint } from '../contract/growth.ts'
import type { Chart } from '../domain/charts/chart.ts'
import {
  type RatingDot,
  type RatingLine,
  type RatingsData,
  ratingsChart,
} from '../domain/charts/ratings-chart.ts'
import type { Filled } from '../domain/growth/buckets.ts'
import type { ChartFormat } from './chart-format.ts'
import type { ChartWords } from './chart-words.ts'

export type RatedDot = RatingDot & { readonly ratingIds: readonly string[] }

/** One dot for each rating; those of the same bucket and rating share one, with their count. */
export const dotsOf = (filled: readonly Filled<RatingPoint>[]): readonly RatedDot[] =>
  filled.flatMap(({ bucket, points }, column) =>
    [...Map.groupBy(points, ({ score }) => score)]
      .toSorted(([a], [b]) => a - b)
      .map(([score, same]) => ({
        key: `${bucket.key}:${score}`,
        column,
        score,
        count: same.length,
        ratingIds: same.map(({ ratingId }) => ratingId),
      })),
  )

/** Lines between neighbouring buckets that each hold exactly one rating: any other would make something up. */
export const linesOf = (filled: readonly Filled<RatingPoint>[]): readonly RatingLine[] =>
  filled.flatMap(({ points }, column) => {
    const [one, next] = [points, filled[column + 1]?.points ?? []]
    const [from, to] = [one[0], next[0]]
    if (one.length !== 1 || next.length !== 1 || !from || !to) return []
    return [{ from: { column, score: from.score }, to: { column: column + 1, score: to.score } }]
  })

const summaryOf = (data: RatingsData, format: ChartFormat, words: ChartWords['ratings']): string => {
  const [first, last] = [data.dots[0], data.dots.at(-1)]
  if (!first || !last) return words.none
  const total = data.dots.reduce((sum, { count }) => sum + count, 0)
  const nameOf = ({ column }: { column: number }): string => data.columns[column]?.name ?? ''
  const parts = [1, 2, 3, 4, 5].flatMap((score) => {
    const times = data.dots.filter((dot) => dot.score === score).reduce((sum, { count }) => sum + count, 0)
    return times > 0 ? [words.part(score, format.plural(times, words.times))] : []
  })
  return [
    words.summary(format.plural(total, words.ratings), nameOf(first), nameOf(last)),
    words.spread(format.list(parts)),
  ].join(' ')
}

/** One indicator over time. */
export const indicatorChart = (data: RatingsData, format: ChartFormat, words: ChartWords['ratings']): Chart =>
  ratingsChart(data, {
    summary: (all) => summaryOf(all, format, words),
    point: (column, score, count) => words.point(column, score, format.plural(count, words.ratings)),
    end: words.end,
    table: words.table,
  })
