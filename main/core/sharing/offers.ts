import type { Result } from '../../../shared/contract/goals.ts'
import type { Rating } from '../../../shared/contract/ratings.ts'
import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import type { SharingDeps, WaitingAnswer } from './deps.ts'
import { excerptsOf, type PartKind, partsOf, type StoredDraft } from './draft-store.ts'

/** What could go along with the words chosen so far. */
export type Offers = {
  readonly ratings: readonly (Rating & { readonly title: string })[]
  readonly goals: readonly { readonly id: string; readonly title: string; readonly why: string }[]
  /** Of the goals that are ticked. */
  readonly results: readonly Result[]
  readonly answers: readonly WaitingAnswer[]
  readonly meeting: ExchangedMeeting | null
}

/** The ids that are ticked, of one kind. */
export const tickedIds = ({ db }: Pick<SharingDeps, 'db'>, shareId: string, kind: PartKind): Set<string> =>
  new Set(
    partsOf(db, shareId)
      .filter((part) => part.kind === kind)
      .map(({ ref }) => ref),
  )

/** Only what hangs on the chosen entries, the ticked goals and the contact: the rest is not even offered. */
export const offersFor = (
  deps: SharingDeps,
  { id, contactId }: Pick<StoredDraft, 'id' | 'contactId'>,
): Offers => {
  const { db, ratings, indicatorTitle, goals, answers, meetings } = deps
  const entryIds = [...new Set(excerptsOf(db, id).map(({ entryId }) => entryId))]
  const tickedGoals = tickedIds(deps, id, 'goal')
  const all = goals()
  return {
    ratings: ratings(entryIds).flatMap((rating) => {
      const title = indicatorTitle(rating.indicatorId)
      return title === undefined ? [] : { ...rating, title }
    }),
    goals: all.goals,
    results: all.results.filter(({ goalId }) => goalId !== null && tickedGoals.has(goalId)),
    answers: contactId === null ? [] : answers.waiting(contactId),
    meeting: contactId === null ? null : meetings.outgoing(contactId),
  }
}
