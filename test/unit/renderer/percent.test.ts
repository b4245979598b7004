import { expect, test } from 'vitest'
import { parsePercent } from '../../../renderer/features/writing/decision/percent.ts'

test.each([
  ['0', 0],
  ['100', 100],
  [' 70 % ', 70],
  ['007', 7],
  ['', null],
  ['%', null],
])('“%s” is a percentage, or none yet', (typed, percent) => {
  expect(parsePercent(typed)).toBe(percent)
})

test.each(['101', '-1', '12.5', '1e2', 'half', '70%%', '1 000'])('“%s” is no percentage', (typed) => {
  expect(parsePercent(typed)).toBeUndefined()
})
