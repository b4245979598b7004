import type { RatingPoint } from '../../../shared/contract/growth.ts'
import type { RatingDot, RatingLine } from '../../../shared/domain/charts/ratings-chart.ts'
import type { Filled } from '../../../shared/domain/growth/buckets.ts'

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
