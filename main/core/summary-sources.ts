import type { DecisionsService } from './decisions/service.ts'
import type { OpenJournal } from './deps.ts'
import type { FrameworkService } from './framework/service.ts'
import type { GoalsService } from './goals/service.ts'
import { ratingById } from './ratings/reading.ts'
import type { PlanReading } from './reflection/plan-reading.ts'
import type { RepliesService } from './replies/service.ts'
import type { StrengthsService } from './strengths/service.ts'
import { recordSources, type Sources } from './summaries/sources.ts'
import { visionById } from './vision/reading.ts'

type Features = Pick<OpenJournal, 'db' | 'clock'> & {
  readonly framework: Pick<FrameworkService, 'lookAtIndicator'>
  readonly decisions: Pick<DecisionsService, 'one'>
  readonly plans: Pick<PlanReading, 'byIds'>
  readonly goals: Pick<GoalsService, 'one' | 'result'>
  readonly strengths: Pick<StrengthsService, 'one'>
  readonly replies: Pick<RepliesService, 'one'>
}

/** Joins what a summary can be made of to the features that have it. */
export const summarySources = (features: Features): Sources => {
  const { db, clock, framework, decisions, plans, goals, strengths, replies } = features
  return recordSources({
    clock,
    rating: ratingById({ db }),
    indicatorTitle: (id) => framework.lookAtIndicator(id)?.title ?? '',
    result: goals.result,
    decision: decisions.one,
    plan: (id) => plans.byIds([id]).map((plan) => ({ ...plan, standing: true }))[0],
    goal: goals.one,
    strength: strengths.one,
    vision: visionById({ db }),
    comment: replies.one,
  })
}
