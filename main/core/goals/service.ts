import type { Handlers } from '../../../shared/contract/define.ts'
import { type Goal, type goals, MAX_GOALS, type Result } from '../../../shared/contract/goals.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { AppError } from '../../../shared/errors.ts'
import { type GoalsDeps, goalChange, mustHaveRoom, reordered } from './deps.ts'
import {
  findGoal,
  type GoalWords,
  insertGoal,
  liveGoals,
  type Stamp,
  type StoredGoal,
  setGoalDeleted,
  setGoalPosition,
  updateClosing,
  updateGoal,
} from './goal-store.ts'
import { planHandlers } from './plans.ts'
import { goalReading } from './reading.ts'
import { findResult } from './result-store.ts'
import { resultHandlers } from './results.ts'
import { stepHandlers } from './steps.ts'

/** The member's goals with their steps, results, and the if-then plans that serve them. */
export const goalsService = (deps: GoalsDeps) => {
  const { db, clock, newId, terms } = deps
  const reading = goalReading(deps)
  const { live, list, get } = reading
  const change = goalChange(deps)
  const today = (): string => dayIn(clock.now(), clock.zone())

  const openGoals = (): StoredGoal[] => liveGoals(db).filter(({ closing }) => closing === null)
  const mustHaveRoomForGoal = (): void => mustHaveRoom(openGoals().length, MAX_GOALS)

  /** Changes one goal that stands. */
  const changeGoal = (goalId: string, work: (goal: StoredGoal, stamp: Stamp) => void): Goal =>
    change((stamp) => {
      work(live(goalId), stamp)
      return get(goalId)
    })

  const handlers: Handlers<typeof goals> = {
    list,
    get: ({ goalId }) => get(goalId),
    save: ({ id, title, why, termId }) =>
      change((stamp) => {
        const before = id === undefined ? null : live(id)
        const goal: GoalWords = {
          id: before?.id ?? newId(),
          title: cleanText(title),
          why: why === undefined ? (before?.why ?? '') : cleanText(why),
          termId: termId === undefined ? (before?.termId ?? null) : termId,
        }
        // A goal may keep a term that was removed since.
        if (goal.termId !== null && goal.termId !== before?.termId && !terms.isKnown(goal.termId)) {
          throw new AppError('not-found')
        }
        if (before) updateGoal(db, goal, stamp)
        else {
          mustHaveRoomForGoal()
          insertGoal(db, goal, today(), stamp)
        }
        return get(goal.id)
      }),
    reorder: ({ ids }) =>
      change((stamp) => {
        const wanted = ids.map((id) => live(id).id)
        const open = openGoals().map(({ id }) => id)
        // A closed one has its place by the day it was closed.
        const order = reordered(wanted, open).filter((id) => open.includes(id))
        for (const [position, id] of order.entries()) setGoalPosition(db, id, position, stamp)
        return list()
      }),
    close: ({ goalId, closing, lastWord }) =>
      changeGoal(goalId, (goal, stamp) => {
        if (goal.closing !== null) throw new AppError('invalid-input')
        updateClosing(db, goalId, { closing, closedOn: today(), lastWord: cleanText(lastWord) }, stamp)
      }),
    reopen: ({ goalId }) =>
      changeGoal(goalId, ({ closing, lastWord }, stamp) => {
        if (closing === null) throw new AppError('invalid-input')
        mustHaveRoomForGoal()
        updateClosing(db, goalId, { closing: null, closedOn: null, lastWord }, stamp)
      }),
    remove: ({ goalId }) =>
      change((stamp) => {
        setGoalDeleted(db, live(goalId).id, stamp.at, stamp)
        return {}
      }),
    putBack: ({ goalId }) =>
      change((stamp) => {
        const goal = findGoal(db, goalId)
        if (!goal) throw new AppError('not-found')
        if (goal.removed) {
          if (goal.closing === null) mustHaveRoomForGoal()
          setGoalDeleted(db, goalId, null, stamp)
        }
        return get(goalId)
      }),
    ...stepHandlers(deps, reading),
    ...resultHandlers(deps, reading),
    ...planHandlers(deps, reading),
  }

  return {
    handlers,
    /** A goal's title, and whether it still stands; null for one that never was. */
    look: (id: string): { title: string; standing: boolean } | null => {
      const goal = findGoal(db, id)
      return goal ? { title: goal.title, standing: !goal.removed } : null
    },
    /** A goal’s own words and days, a removed one too; undefined for one that never was. */
    one: (id: string): (StoredGoal & { standing: boolean }) | undefined => {
      const goal = findGoal(db, id)
      return goal && { ...goal, standing: !goal.removed }
    },
    /** A result, a removed one too; undefined for one that never was. */
    result: (id: string): (Result & { standing: boolean }) | undefined => {
      const found = findResult(db, id)
      return found && { ...found.result, standing: !found.isRemoved }
    },
  }
}

export type GoalsService = ReturnType<typeof goalsService>
