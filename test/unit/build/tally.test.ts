import { expect, test } from 'vitest'
import { countReport, lastLine, sum } from '../../../build/tally.ts'

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((one, index) => ({ status: one, fullName: `test ${index}` })),
})
const report = (...testResults: unknown[]): string => JSON.stringify({ testResults })

test('a run without a report, or with another’s, is a failure', () => {
  expect(countReport(null, 0).tally.failed).toBe(1)
  expect(countReport('{}', 0).tally.failed).toBe(1)
})

test('a file that could not be loaded is a failure, though it has no tests', () => {
  expect(countReport(report(file('passed', 'passed'), file('failed')), 1).tally).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

test('an error outside of any test is a failure', () => {
  expect(countReport(report(file('passed', 'passed')), 1).tally).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a test of an unknown end is no success', () => {
  expect(countReport(report(file('passed', 'passed', 'strange')), 0).tally.failed).toBe(1)
})

test('what was skipped is counted and named', () => {
  const { tally, skippedNames } = countReport(report(file('passed', 'passed', 'skipped', 'todo')), 0)
  expect(tally).toEqual({ passed: 1, failed: 0, skipped: 2 })
  expect(skippedNames).toEqual(['test 1', 'test 2'])
})

test('the last line is plain, and names the skipped only where there are some', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(lastLine({ passed: 12, failed: 1, skipped: 4 })).toBe('12 passed, 1 failed, 4 skipped')
  expect(lastLine(sum([countReport(report(file('failed', 'failed', 'passed')), 1).tally]))).toBe(
    '1 passed, 1 failed',
  )
})
