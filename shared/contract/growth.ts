import { z } from 'zod'
import { TRAIT_IDS } from '../framework/traits.ts'
import { Day, FlowIdSchema, Id } from './common.ts'
import { CameTrue, Decision } from './decisions.ts'
import { feature, Nothing, query } from './define.ts'
import { EntrySummary } from './journal.ts'
import { Passage } from './passages.ts'
import { Rating, Score } from './ratings.ts'
import { LearnedCommitment, Outcome } from './reflection.ts'

/** Both days belong to it. */
export const DayRange = z.object({ from: Day, to: Day }).strict()
export type DayRange = z.output<typeof DayRange>

/**
 * Points come by the ten thousand, straight from rows of the journal: to hold each id and day against its form once
 * more would take longer than to read them.
 */
const PointId = z.string()
const PointDay = z.string()

/** A rating as a chart needs it: its reason is asked for with `ratingDetail`. */
export const RatingPoint = z.object({ ratingId: PointId, entryId: PointId, day: PointDay, score: Score })
export type RatingPoint = z.output<typeof RatingPoint>

export const IndicatorSeries = z.object({
  indicatorId: z.string(),
  trait: z.enum(TRAIT_IDS),
  /** The framework's or the member's title; of a removed one the last that it had. */
  title: z.string(),
  /** What 1 and 5 look like in a week; '' where the member gave no words. */
  low: z.string(),
  high: z.string(),
  followed: z.boolean(),
  /** False for one that was removed or hidden since. */
  standing: z.boolean(),
  points: z.array(RatingPoint),
})
export type IndicatorSeries = z.output<typeof IndicatorSeries>

/** A passage as a chart needs it. */
export const EvidencePoint = z.object({
  passageId: PointId,
  entryId: PointId,
  day: PointDay,
  stance: z.enum(['for', 'against']),
})
export type EvidencePoint = z.output<typeof EvidencePoint>

export const ValueSeries = z.object({
  valueId: z.string(),
  /** Of a removed one the last that it had; '' where nothing is left of it. */
  title: z.string(),
  /** False for one that was removed since, or never taken up. */
  standing: z.boolean(),
  evidence: z.array(EvidencePoint),
  /** Monthly values checks about it. */
  checks: z.array(z.object({ entryId: PointId, day: PointDay })),
  /** Decisions that name it. */
  decisions: z.array(z.object({ entryId: PointId, day: PointDay })),
})
export type ValueSeries = z.output<typeof ValueSeries>

export const PlanPoint = z.object({
  commitmentId: PointId,
  day: PointDay,
  outcome: Outcome.nullable(),
})
export type PlanPoint = z.output<typeof PlanPoint>

/** How a prediction turned out, as the latest finished revisit says. */
export const PredictionPoint = z.object({
  decisionId: Id,
  day: Day,
  title: z.string(),
  prediction: z.string(),
  percent: z.number().int().nullable(),
  cameTrue: CameTrue,
})
export type PredictionPoint = z.output<typeof PredictionPoint>

export const RhythmWeek = z.object({
  from: Day,
  /** ISO key of the week by its Monday, such as `2026-W53`. */
  key: z.string(),
  entries: z.number().int(),
  flows: z.array(FlowIdSchema),
})

/** Growth over time. All of it is read by the reader; nothing scores or ranks, and gaps stay gaps. */
export const growth = feature('growth', {
  /** What there is to look at, so that the first screen can say where to begin. */
  overview: query({
    input: Nothing,
    output: z.object({
      firstDay: Day.nullable(),
      lastDay: Day.nullable(),
      entries: z.number().int(),
      ratings: z.number().int(),
      valuePassages: z.number().int(),
      plans: z.number().int(),
      decisions: z.number().int(),
      visionVersions: z.number().int(),
      goals: z.number().int(),
      strengths: z.number().int(),
      /** Those that the member follows. */
      threads: z.number().int(),
    }),
  }),
  /**
   * Ratings of a trait's indicators in a range: the followed ones, and others that were rated in it. A rating has
   * its entry's day; the bin is left out.
   */
  ratings: query({
    input: DayRange.extend({ trait: z.enum(TRAIT_IDS) }),
    output: z.array(IndicatorSeries),
  }),
  /** The reasons behind a point, and the passages of those entries that are evidence for the indicator; in order of days. */
  ratingDetail: query({
    input: z.object({ ratingIds: z.array(Id).min(1).max(60) }).strict(),
    output: z.array(z.object({ rating: Rating, entry: EntrySummary, passages: z.array(Passage) })),
  }),
  /** The member's values, and removed ones that something in the range speaks of. */
  values: query({ input: DayRange, output: z.array(ValueSeries) }),
  /** Passages by their ids, newest day first: what lies behind points of evidence. */
  passages: query({
    input: z.object({ passageIds: z.array(Id).min(1).max(200) }).strict(),
    output: z.array(Passage),
  }),
  /** Each plan made in the range, for the chart, and one page of them with their words, newest first. */
  plans: query({
    input: DayRange.extend({
      outcome: z.enum([...Outcome.options, 'open', 'all']).default('all'),
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      points: z.array(PlanPoint),
      plans: z.array(LearnedCommitment),
      /** How many there are in the range with that outcome. */
      total: z.number().int(),
    }),
  }),
  /**
   * Decisions of a range by state, by value and by who was heard. `heard`: the people the member writes about whose
   * names stand in the answer on who is affected and was heard; `nobodyNamed`: decisions whose answer names none of them.
   */
  decisions: query({
    input: DayRange,
    output: z.object({
      decisions: z.array(Decision),
      byValue: z.array(z.object({ valueId: z.string(), title: z.string(), decisionIds: z.array(Id) })),
      byPerson: z.array(z.object({ personId: Id, name: z.string(), decisionIds: z.array(Id) })),
      nobodyNamed: z.array(Id),
      predictions: z.array(PredictionPoint),
    }),
  }),
  /**
   * The weeks of a calendar year by the journal's week start: 52, 53 or 54 of them, so that no day is left out. A
   * week holds all that was written in it, also on days of the year beside; `flows` counts the year's own days.
   */
  rhythm: query({
    input: z.object({ year: z.number().int().min(1900).max(9998) }).strict(),
    output: z.object({
      weeks: z.array(RhythmWeek),
      flows: z.array(z.object({ flow: FlowIdSchema, entries: z.number().int() })),
      /** Years that hold entries, newest first. */
      years: z.array(z.number().int()),
    }),
  }),
})
