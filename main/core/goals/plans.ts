import type { Handlers } from '../../../shared/contract/define.ts'
import type { goals } from '../../../shared/contract/goals.ts'
import { AppError } from '../../../shared/errors.ts'
import { type GoalsDeps, goalChange } from './deps.ts'
import { findGoal } from './goal-store.ts'
import { goalMeant, goalServed, replaceMeantGoal, replacePlanGoal, servingPlans } from './plan-store.ts'
import type { GoalReading } from './reading.ts'

type PlanHandlers = Pick<
  Handlers<typeof goals>,
  'planGoals' | 'setPlanGoal' | 'goalOfDebrief' | 'setGoalOfDebrief' | 'plans'
>

/** The if-then plans that serve goals, and what a debrief under way says of the plan that it will make. */
export const planHandlers = (deps: GoalsDeps, { live }: GoalReading): PlanHandlers => {
  const { db, journal, plans } = deps
  const change = goalChange(deps)
  const planStands = (commitmentId: string): boolean => plans.standing([commitmentId]).has(commitmentId)
  const liveId = (goalId: string | null): string | null => (goalId === null ? null : live(goalId).id)

  return {
    planGoals: () => {
      const serving = servingPlans(db)
      const standing = plans.standing(serving.map(({ commitmentId }) => commitmentId))
      return serving.filter(({ commitmentId }) => standing.has(commitmentId))
    },
    setPlanGoal: ({ commitmentId, goalId }) =>
      change((stamp) => {
        if (!planStands(commitmentId)) throw new AppError('not-found')
        replacePlanGoal(db, commitmentId, liveId(goalId), stamp)
        return { goalId }
      }),
    goalOfDebrief: ({ entryId }) => {
      const plan = plans.ofDebrief(entryId)
      if (plan !== null) return { goalId: goalServed(db, plan) }
      const meant = goalMeant(db, entryId)
      return { goalId: meant !== null && findGoal(db, meant)?.removed === false ? meant : null }
    },
    setGoalOfDebrief: ({ entryId, goalId }) =>
      change((stamp) => {
        if (journal.facts(entryId).flow !== 'weekly') throw new AppError('invalid-input')
        const plan = plans.ofDebrief(entryId)
        if (plan === null) replaceMeantGoal(db, entryId, liveId(goalId), stamp)
        else replacePlanGoal(db, plan, liveId(goalId), stamp)
        return { goalId }
      }),
    plans: ({ goalId }) => {
      const { id } = live(goalId)
      const serving = servingPlans(db).filter((one) => one.goalId === id)
      return plans.byIds(serving.map(({ commitmentId }) => commitmentId))
    },
  }
}
