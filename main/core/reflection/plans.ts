import type { Handlers } from '../../../shared/contract/define.ts'
import type { Commitment, reflection } from '../../../shared/contract/reflection.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { planReading } from './plan-reading.ts'
import { findPlan, openPlansOf, type PlanAnswer, plansAnsweredIn, plansIn, putAnswer } from './plans-store.ts'

type PlanHandlers = Pick<
  Handlers<typeof reflection>,
  'plansFor' | 'answer' | 'commitments' | 'letGo' | 'reopen'
>

export type PlansDeps = OpenJournal & {
  readonly journal: Pick<JournalService, 'facts' | 'factsIn' | 'answersAt' | 'latestFinished'>
}

const OPEN: Omit<PlanAnswer, 'id' | 'at'> = {
  outcome: null,
  answeredIn: null,
  answeredAt: null,
  letGoWord: '',
}

/** Open plans of the debrief finished last; with an entry's id, of the last one before it. */
export const openPlansBefore = ({ db, journal }: PlansDeps, beforeEntry: string | null): Commitment[] => {
  const latest = journal.latestFinished(beforeEntry)
  return latest === null ? [] : openPlansOf(db, latest)
}

/** If-then plans: how they went, in which entry, and those that were let go. */
export const planHandlers = (deps: PlansDeps): PlanHandlers => {
  const { db, clock, emit, journal } = deps
  const { learned } = planReading(deps)

  /** Answers one plan as `decide` says, or throws. */
  const settle = (
    commitmentId: string,
    decide: (plan: Commitment, at: number) => Omit<PlanAnswer, 'id' | 'at'>,
  ): Commitment => {
    mustBeWritable(deps)
    const settled = transaction(db, () => {
      const plan = findPlan(db, commitmentId)
      if (!plan) throw new AppError('not-found')
      const at = clock.now()
      putAnswer(db, { ...decide(plan, at), id: plan.id, at })
      return findPlan(db, plan.id)
    })
    if (!settled) throw new AppError('not-found')
    emit('reflection.changed', {})
    return settled
  }

  return {
    plansFor: ({ entryId }) => {
      journal.facts(entryId)
      return [...plansAnsweredIn(db, entryId), ...openPlansBefore(deps, entryId)]
    },
    answer: ({ commitmentId, entryId, outcome }) => {
      journal.facts(entryId)
      return settle(commitmentId, (plan, at) => {
        if (plan.entryId === entryId) throw new AppError('invalid-input')
        return outcome === null ? OPEN : { ...OPEN, outcome, answeredIn: entryId, answeredAt: at }
      })
    },
    commitments: ({ state, limit }) => learned(plansIn(db, { state, limit })),
    letGo: ({ commitmentId, word }) =>
      settle(commitmentId, ({ outcome }, at) => {
        if (outcome !== null) throw new AppError('invalid-input')
        return { ...OPEN, outcome: 'let-go', answeredAt: at, letGoWord: cleanText(word) }
      }),
    reopen: ({ commitmentId }) =>
      settle(commitmentId, ({ outcome }) => {
        if (outcome !== 'let-go') throw new AppError('invalid-input')
        return OPEN
      }),
  }
}
