import { MAX_RATED, type Rating } from '../../../../shared/contract/ratings.ts'

/**
 * Ids of the indicators that a debrief shows, three at most: all that were rated in it, then what is followed. They
 * stand in the order in which they are followed, so that none moves under the hand when it is rated.
 */
export const shownIds = (
  rated: readonly Pick<Rating, 'indicatorId'>[],
  followed: readonly string[],
): readonly string[] =>
  [...new Set([...rated.map(({ indicatorId }) => indicatorId), ...followed])]
    .slice(0, MAX_RATED)
    .toSorted((a, b) => followed.indexOf(a) - followed.indexOf(b))
