import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import { goalMeant, replaceMeantGoal, replacePlanGoal } from './plan-store.ts'

/**
 * Has a plan serve the goal that its debrief meant, once the plan is made. It follows after what makes the plans.
 * @param planOf the plan that a debrief made; null before
 */
export const goalsFollower = (
  { db, deviceId }: Pick<OpenJournal, 'db' | 'deviceId'>,
  planOf: (entryId: string) => string | null,
): Partial<JournalFollower> => ({
  sealed: ({ id: entryId }, at) => {
    const goalId = goalMeant(db, entryId)
    const plan = goalId === null ? null : planOf(entryId)
    if (plan === null) return
    replacePlanGoal(db, plan, goalId, { at, deviceId })
    replaceMeantGoal(db, entryId, null, { at, deviceId })
  },
})
