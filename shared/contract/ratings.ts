import { z } from 'zod'
import { Day, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** 1 to 5; what the ends mean stands with the indicator. */
export const Score = z.number().int().min(1).max(5)

export const Rating = z.object({
  id: Id,
  entryId: Id,
  indicatorId: z.string(),
  day: Day,
  score: Score,
  reason: z.string(),
  ratedAt: Instant,
})
export type Rating = z.output<typeof Rating>

/** At most three at the end of a debrief. */
export const MAX_RATED = 3

export const ratings = feature('ratings', {
  /** Ids of the indicators that the member follows, in their order; the first three are offered. */
  followed: query({ input: Nothing, output: z.array(z.string()) }),
  follow: command({
    input: z.object({ indicatorIds: z.array(z.string().max(120)).max(40) }).strict(),
    output: z.array(z.string()),
  }),
  forEntry: query({ input: z.object({ entryId: Id }).strict(), output: z.array(Rating) }),
  /**
   * Rates, or takes a rating away (`score` null). Fails with `reason-needed` when the score differs from the last
   * one of another entry and no reason is given; `details.previous` is that score. Answers with the last rating before this entry: shown only now.
   */
  rate: command({
    input: z
      .object({
        entryId: Id,
        indicatorId: z.string().min(1).max(120),
        score: Score.nullable(),
        reason: z.string().max(2000).default(''),
      })
      .strict(),
    output: z.object({ rating: Rating.nullable(), previous: Rating.nullable() }),
  }),
  changed: event({ payload: z.object({ entryId: Id.nullable() }) }),
})
