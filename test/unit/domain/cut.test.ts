import { expect, test } from 'vitest'
import { cutTo, shortened } from '../../../shared/domain/cut.ts'

test('a text is cut without half of a character, and one that was broken before is left as it is', () => {
  expect(cutTo('ab😀', 3)).toBe('ab')
  expect(cutTo('ab😀', 4)).toBe('ab😀')
  expect(cutTo('a\uDC00bcd', 3)).toBe('a\uDC00b')
  expect(cutTo('', 3)).toBe('')
})

test('a line that is too long ends with a sign for it, within its length', () => {
  expect(shortened('one two', 7)).toBe('one two')
  expect(shortened('one two three', 5)).toBe('one…')
  expect(shortened('abc😀def', 5)).toBe('abc…')
})
