import type { Commitment, LearnedCommitment } from '../../../shared/contract/reflection.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { planIdOf, plansByIds, standingPlans } from './plans-store.ts'

export type PlanReadingDeps = Pick<OpenJournal, 'db'> & {
  readonly journal: Pick<JournalService, 'factsIn' | 'answersAt'>
}

/** Plans as they are shown: without those of debriefs in the bin, and with what was learned of each. */
export const planReading = ({ db, journal }: PlanReadingDeps) => {
  const learned = (found: readonly Commitment[]): LearnedCommitment[] => {
    const debriefs = journal.factsIn(found.map(({ entryId }) => entryId))
    const plans = found.filter(({ entryId }) => debriefs.has(entryId))
    const answering = plans.flatMap(({ answeredIn }) => answeredIn ?? [])
    const standing = journal.factsIn(answering)
    const answers = journal.answersAt([...standing.keys()], 'learned')
    return plans.map((plan) => ({
      ...plan,
      learned: (plan.answeredIn !== null && answers.get(plan.answeredIn)) || '',
    }))
  }
  return {
    learned,
    /** The plan that a debrief made; null before, and for one that was withdrawn. */
    ofDebrief: (entryId: string): string | null => planIdOf(db, entryId),
    /** Ids of those of these plans that stand: a lifetime has thousands, which are only counted. */
    standing: (ids: readonly string[]): ReadonlySet<string> => standingPlans(db, ids),
    /** Those of these plans that stand, newest first. */
    byIds: (ids: readonly string[]): LearnedCommitment[] => learned(plansByIds(db, ids)),
  }
}

export type PlanReading = ReturnType<typeof planReading>
