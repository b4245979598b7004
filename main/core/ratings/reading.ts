import type { Rating } from '../../../shared/contract/ratings.ts'
import type { OpenJournal } from '../deps.ts'
import { findRating, ratingsOf } from './store.ts'

/** For other features: the ratings of entries, in the order of the entries given. */
export const ratingReading =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (entryIds: readonly string[]): Rating[] =>
    entryIds.flatMap((entryId) => ratingsOf(db, entryId))

/** For other features: a rating by its id; undefined where it was withdrawn. It does not stand while its entry is in the bin. */
export const ratingById =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (id: string): (Rating & { readonly standing: boolean }) | undefined =>
    findRating(db, id)
