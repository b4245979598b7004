import type { Result } from '../../../shared/contract/goals.ts'
import type { OpenJournal } from '../deps.ts'
import { liveGoals } from './goal-store.ts'
import { liveResults } from './result-store.ts'

export type GoalsToShare = {
  readonly goals: readonly { readonly id: string; readonly title: string; readonly why: string }[]
  readonly results: readonly Result[]
}

/** For sharing: the open goals in the member’s order, and all results. */
export const goalsForSharing =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (): GoalsToShare => ({
    goals: liveGoals(db)
      .filter(({ closing }) => closing === null)
      .map(({ id, title, why }) => ({ id, title, why })),
    results: liveResults(db, null),
  })
