import { expect, test } from 'vitest'
import { isWorthSearching } from '../../../renderer/features/journal/view-state.ts'

test('nothing and one letter of an alphabet are not searched', () => {
  for (const words of ['', '  ', 'w', ' É ', 'e\u0301', 'я', 'ع', 'ש'])
    expect(isWorthSearching(words)).toBe(false)
})

test('two letters, a digit and one character of Chinese are', () => {
  for (const words of ['we', '7', '光', 'あ', 'a b']) expect(isWorthSearching(words)).toBe(true)
})
