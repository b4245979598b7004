import type { RatingPoint } from '../../../shared/contract/growth.ts'
import type { EntrySummary } from '../../../shared/contract/journal.ts'
import type { Rating } from '../../../shared/contract/ratings.ts'
import { dayOfSeq, entriesByIds } from '../journal/reading.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { type Days, IN_SPAN, seqsOf } from './span.ts'

// Growth looks across what many features keep. Each of these is one query from indexes: asked feature by feature,
// a point of a chart would be a question of its own.

export type RatingsFound = {
  /** Ids of the indicators that the member follows, hidden ones too, in their order. */
  readonly followed: readonly string[]
  /** By indicator, in the order of time; only indicators that were rated. */
  readonly points: ReadonlyMap<string, readonly RatingPoint[]>
}

/** For the reader: the ratings of some indicators in a span of days. A rating has its entry's day. */
export const ratingsBetween = (
  db: ReadableDb,
  { indicatorIds, ...days }: Days & { readonly indicatorIds: readonly string[] },
): RatingsFound => {
  const rows = all<Omit<RatingPoint, 'day'> & { indicatorId: string; seq: number }>(
    db,
    `SELECT r.id AS ratingId, r.entry_id AS entryId, r.indicator_id AS indicatorId, r.score, e.seq
     FROM json_each(:ids) j
     CROSS JOIN ratings r ON r.indicator_id = j.value AND r.deleted_at IS NULL
     CROSS JOIN entries e ON e.id = r.entry_id WHERE ${IN_SPAN}`,
    { ids: JSON.stringify(indicatorIds), ...seqsOf(days) },
  ).sort((a, b) => a.seq - b.seq)
  const points = new Map<string, RatingPoint[]>()
  for (const { indicatorId, seq, ratingId, entryId, score } of rows) {
    const point = { ratingId, entryId, day: dayOfSeq(seq), score }
    const known = points.get(indicatorId)
    if (known) known.push(point)
    else points.set(indicatorId, [point])
  }
  const followed = all<{ id: string }>(
    db,
    'SELECT indicator_id AS id FROM followed_indicators ORDER BY position, indicator_id',
  )
  return { followed: followed.map(({ id }) => id), points }
}

export type RatingDetail = {
  readonly rating: Rating
  readonly entry: EntrySummary
  /** Passages of the entry that are evidence for the indicator. */
  readonly passageIds: readonly string[]
}

/** For the reader: some ratings with their reasons, in the order of time; taken-back ones and the bin are left out. */
export const ratingDetails = (
  db: ReadableDb,
  { ratingIds }: { readonly ratingIds: readonly string[] },
): RatingDetail[] => {
  const found = all<Rating & { passageIds: string }>(
    db,
    `SELECT r.id, r.entry_id AS entryId, r.indicator_id AS indicatorId, e.day, r.score, r.reason,
       r.rated_at AS ratedAt,
       (SELECT json_group_array(p.id) FROM passages p
        JOIN evidence v ON v.passage_id = p.id AND v.kind = 'indicator' AND v.target_id = r.indicator_id
        WHERE p.entry_id = r.entry_id AND p.deleted_at IS NULL) AS passageIds
     FROM json_each(:ids) j CROSS JOIN ratings r ON r.id = j.value AND r.deleted_at IS NULL
     CROSS JOIN entries e ON e.id = r.entry_id WHERE e.deleted_at IS NULL ORDER BY e.seq, r.id`,
    { ids: JSON.stringify([...new Set(ratingIds)]) },
  )
  const entries = entriesByIds(
    db,
    found.map(({ entryId }) => entryId),
  )
  return found.flatMap(({ passageIds, ...rating }) => {
    const entry = entries.get(rating.entryId)
    const ids: string[] = JSON.parse(passageIds)
    return entry ? [{ rating, entry, passageIds: ids }] : []
  })
}
