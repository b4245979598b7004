import type { Handlers } from '../../../shared/contract/define.ts'
import type { goals, Result } from '../../../shared/contract/goals.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { type GoalsDeps, goalChange } from './deps.ts'
import type { GoalReading } from './reading.ts'
import { findResult, liveResults, putResult, setResultDeleted } from './result-store.ts'

type ResultHandlers = Pick<
  Handlers<typeof goals>,
  'results' | 'saveResult' | 'removeResult' | 'putResultBack'
>

/** Numbers before and after. A result outlives its goal, and goes on naming it. */
export const resultHandlers = (deps: GoalsDeps, { live }: GoalReading): ResultHandlers => {
  const { db, newId } = deps
  const change = goalChange(deps)

  const standing = (id: string): Result => {
    const found = findResult(db, id)
    if (!found || found.isRemoved) throw new AppError('not-found')
    return found.result
  }

  return {
    results: ({ goalId }) => liveResults(db, goalId),
    saveResult: (written) =>
      change((stamp) => {
        const before = written.id === undefined ? null : standing(written.id)
        // A result may keep a goal that was removed since.
        if (written.goalId !== null && written.goalId !== before?.goalId) live(written.goalId)
        if (written.beforeDay !== null && written.beforeDay > written.day) throw new AppError('invalid-input')
        const result: Result = {
          ...written,
          id: before?.id ?? newId(),
          measure: cleanText(written.measure),
          unit: cleanText(written.unit),
          source: cleanText(written.source),
          who: cleanText(written.who),
          myPart: cleanText(written.myPart),
        }
        putResult(db, result, stamp)
        return result
      }),
    removeResult: ({ resultId }) =>
      change((stamp) => {
        setResultDeleted(db, standing(resultId).id, stamp.at, stamp)
        return {}
      }),
    putResultBack: ({ resultId }) =>
      change((stamp) => {
        const found = findResult(db, resultId)
        if (!found) throw new AppError('not-found')
        if (found.isRemoved) setResultDeleted(db, resultId, null, stamp)
        return found.result
      }),
  }
}
