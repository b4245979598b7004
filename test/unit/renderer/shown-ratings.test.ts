import { expect, test } from 'vitest'
import { shownIds } from '../../../renderer/features/writing/ratings/shown-ids.ts'

const rated = (...ids: string[]) => ids.map((indicatorId) => ({ indicatorId }))

test('what was rated is shown also when it is followed no more, and never more than three', () => {
  expect(shownIds(rated('old'), ['a', 'b', 'c'])).toEqual(['old', 'a', 'b'])
  expect(shownIds(rated('d'), ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'd'])
})

test('none moves when it is rated', () => {
  const followed = ['a', 'b', 'c']
  expect(shownIds([], followed)).toEqual(followed)
  expect(shownIds(rated('b'), followed)).toEqual(followed)
  expect(shownIds(rated('c', 'a'), followed)).toEqual(followed)
})
