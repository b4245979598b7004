import { expect, test } from 'vitest'
import { movedOne } from '../../../renderer/features/summaries/order.ts'

const FROM = ['a', 'b', 'c', 'd']

test('nothing was moved', () => {
  expect(movedOne(FROM, FROM)).toBeNull()
  expect(movedOne([], [])).toBeNull()
})

test('more than one was moved', () => {
  expect(movedOne(FROM, ['d', 'c', 'b', 'a'])).toBeNull()
})

test('one that comes to the end has nothing behind it', () => {
  expect(movedOne(FROM, ['b', 'c', 'd', 'a'])).toEqual({ id: 'a', before: null })
})

test.each([
  [['c', 'a', 'b', 'd']],
  [['a', 'd', 'b', 'c']],
  [['b', 'c', 'a', 'd']],
  [['b', 'a', 'c', 'd']],
  [['a', 'b', 'd', 'c']],
])('putting one before another makes the order %j', (to) => {
  const moved = movedOne(FROM, to)
  const rest = FROM.filter((id) => id !== moved?.id)
  const at = moved?.before == null ? rest.length : rest.indexOf(moved.before)
  expect(rest.toSpliced(at, 0, moved?.id ?? '')).toEqual(to)
})
