import type { Rating } from '../../../shared/contract/ratings.ts'
import type { OpenJournal } from '../deps.ts'
import { ratingsOf } from './store.ts'

/** For other features: the ratings of entries, in the order of the entries given. */
export const ratingReading =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (entryIds: readonly string[]): Rating[] =>
    entryIds.flatMap((entryId) => ratingsOf(db, entryId))
