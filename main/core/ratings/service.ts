import type { Handlers } from '../../../shared/contract/define.ts'
import { MAX_RATED, type ratings } from '../../../shared/contract/ratings.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { followedIds, putRating, ratingBefore, ratingsOf, replaceFollowed, withdrawRating } from './store.ts'

export type RatingsDeps = OpenJournal & {
  readonly journal: Pick<JournalService, 'facts'>
  /** Whether an indicator stands, and is offered at present; null for an id that was never given. */
  readonly lookAtIndicator: (id: string) => { readonly standing: boolean; readonly offered: boolean } | null
}

/** Ratings of an entry's week, and the indicators that the member follows. */
export const ratingsService = (deps: RatingsDeps): Handlers<typeof ratings> => {
  const { db, clock, deviceId, newId, emit, journal, lookAtIndicator } = deps

  const offered = (id: string): boolean => lookAtIndicator(id)?.offered ?? false
  const followed = (): string[] => followedIds(db).filter(offered)
  const mustStand = (id: string): void => {
    if (!lookAtIndicator(id)?.standing) throw new AppError('not-found')
  }

  return {
    followed,
    follow: ({ indicatorIds }) => {
      mustBeWritable(deps)
      for (const id of indicatorIds) mustStand(id)
      transaction(db, () => {
        // A hidden one keeps its place in the list for the day on which it is shown again.
        const hidden = followedIds(db).filter((id) => !offered(id))
        replaceFollowed(db, [...new Set([...indicatorIds, ...hidden])], { at: clock.now(), deviceId })
      })
      emit('ratings.changed', { entryId: null })
      return followed()
    },
    forEntry: ({ entryId }) => ratingsOf(db, journal.facts(entryId).id),
    rate: ({ entryId, indicatorId, score, reason }) => {
      mustBeWritable(deps)
      const words = cleanText(reason).trim()
      const answer = transaction(db, () => {
        const { id } = journal.facts(entryId)
        const stamp = { entryId: id, indicatorId, at: clock.now(), deviceId }
        if (score === null) {
          withdrawRating(db, stamp)
          return { rating: null, previous: null }
        }
        mustStand(indicatorId)
        const others = ratingsOf(db, id).filter((rating) => rating.indicatorId !== indicatorId)
        if (others.length >= MAX_RATED) throw new AppError('too-many', { most: MAX_RATED })
        const previous = ratingBefore(db, id, indicatorId)
        if (previous && previous.score !== score && words === '') {
          throw new AppError('reason-needed', { previous: previous.score })
        }
        putRating(db, { ...stamp, id: newId(), score, reason: words })
        const rating = ratingsOf(db, id).find((given) => given.indicatorId === indicatorId)
        return { rating: rating ?? null, previous }
      })
      emit('ratings.changed', { entryId })
      return answer
    },
  }
}
