import type { Handlers } from '../../../shared/contract/define.ts'
import { type Goal, type goals, MAX_GOAL_STEPS } from '../../../shared/contract/goals.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { AppError } from '../../../shared/errors.ts'
import { type GoalsDeps, goalChange, mustHaveRoom, reordered } from './deps.ts'
import type { Stamp } from './goal-store.ts'
import type { GoalReading } from './reading.ts'
import {
  findStep,
  insertStep,
  liveSteps,
  type StoredStep,
  setStepDeleted,
  setStepPosition,
  updateStep,
} from './step-store.ts'

type StepHandlers = Pick<
  Handlers<typeof goals>,
  'saveStep' | 'setStepDone' | 'reorderSteps' | 'removeStep' | 'putStepBack'
>

/** The action steps of a goal. Those of a removed goal are out of reach until it is put back. */
export const stepHandlers = (deps: GoalsDeps, { live, get }: GoalReading): StepHandlers => {
  const { db, clock, newId } = deps
  const change = goalChange(deps)

  const stepsOf = (goalId: string) => liveSteps(db).filter((step) => step.goalId === goalId)

  /** Changes one step of a goal that stands. */
  const changeStep = (stepId: string, work: (step: StoredStep, stamp: Stamp) => void): Goal =>
    change((stamp) => {
      const step = findStep(db, stepId)
      if (!step) throw new AppError('not-found')
      live(step.goalId)
      work(step, stamp)
      return get(step.goalId)
    })
  const mustStand = ({ removed }: StoredStep): void => {
    if (removed) throw new AppError('not-found')
  }

  return {
    saveStep: ({ goalId, id, text: written }) => {
      const text = cleanText(written)
      if (id !== undefined) {
        return changeStep(id, (step, stamp) => {
          mustStand(step)
          if (step.goalId !== goalId) throw new AppError('invalid-input')
          updateStep(db, { ...step, text }, stamp)
        })
      }
      return change((stamp) => {
        live(goalId)
        mustHaveRoom(stepsOf(goalId).length, MAX_GOAL_STEPS)
        insertStep(db, { id: newId(), goalId, text }, stamp)
        return get(goalId)
      })
    },
    setStepDone: ({ stepId, done }) =>
      changeStep(stepId, (step, stamp) => {
        mustStand(step)
        // The day on which it was done first stays.
        const doneOn = done ? (step.doneOn ?? dayIn(clock.now(), clock.zone())) : null
        updateStep(db, { ...step, doneOn }, stamp)
      }),
    reorderSteps: ({ goalId, ids }) =>
      change((stamp) => {
        live(goalId)
        const known = stepsOf(goalId).map(({ id }) => id)
        if (ids.some((id) => !known.includes(id))) throw new AppError('not-found')
        for (const [position, id] of reordered(ids, known).entries()) setStepPosition(db, id, position, stamp)
        return get(goalId)
      }),
    removeStep: ({ stepId }) =>
      changeStep(stepId, (step, stamp) => {
        mustStand(step)
        setStepDeleted(db, stepId, stamp.at, stamp)
      }),
    putStepBack: ({ stepId }) =>
      changeStep(stepId, (step, stamp) => {
        if (!step.removed) return
        mustHaveRoom(stepsOf(step.goalId).length, MAX_GOAL_STEPS)
        setStepDeleted(db, stepId, null, stamp)
      }),
  }
}
