import type { Goal } from '../../../shared/contract/goals.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { CountEvidence } from '../passages/counting.ts'
import type { PlanReading } from '../reflection/plan-reading.ts'
import { findGoal, liveGoals, type StoredGoal } from './goal-store.ts'
import { servingPlans } from './plan-store.ts'
import { resultCounts } from './result-store.ts'
import { liveSteps } from './step-store.ts'

export type GoalReadingDeps = Pick<OpenJournal, 'db'> & {
  readonly plans: Pick<PlanReading, 'byIds' | 'standing' | 'ofDebrief'>
  readonly countEvidence: CountEvidence
}

/** Goals with their steps, and how much hangs on them. */
export const goalReading = ({ db, plans, countEvidence }: GoalReadingDeps) => {
  /** @throws AppError `not-found`, also for a removed one */
  const live = (id: string): StoredGoal => {
    const goal = findGoal(db, id)
    if (!goal || goal.removed) throw new AppError('not-found')
    return goal
  }

  /** All of what hangs on goals is asked for at once, however many there are. */
  const completed = (goals: readonly StoredGoal[]): Goal[] => {
    const steps = Map.groupBy(liveSteps(db), ({ goalId }) => goalId)
    const results = resultCounts(db)
    const passages = countEvidence('goal')
    const serving = servingPlans(db)
    const standing = plans.standing(serving.map(({ commitmentId }) => commitmentId))
    const served = Map.groupBy(
      serving.filter(({ commitmentId }) => standing.has(commitmentId)),
      ({ goalId }) => goalId,
    )
    return goals.map(({ removed: _, ...goal }) => {
      const evidence = passages.get(goal.id)
      return {
        ...goal,
        steps: (steps.get(goal.id) ?? []).map(({ id, text, doneOn }) => ({ id, text, doneOn })),
        passages: evidence ? evidence.for + evidence.against : 0,
        results: results.get(goal.id) ?? 0,
        plans: served.get(goal.id)?.length ?? 0,
      }
    })
  }

  return {
    live,
    list: (): Goal[] => completed(liveGoals(db)),
    /** @throws AppError `not-found` */
    get: (id: string): Goal => {
      const [goal] = completed([live(id)])
      if (!goal) throw new AppError('not-found')
      return goal
    },
  }
}

export type GoalReading = ReturnType<typeof goalReading>
