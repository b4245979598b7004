import { expect, test } from 'vitest'
import { countReport, countRuns, lastLine, lostFiles, type Run, sum } from '../../../build/tally.ts'

const file = (status: string, ...statuses: string[]) => ({
  name: '/work/one.test.ts',
  status,
  assertionResults: statuses.map((one, index) => ({ status: one, fullName: `test ${index}` })),
})
const run = (exitCode: number, ...testResults: unknown[]): Run => ({
  report: JSON.stringify({ testResults }),
  errors: '[]',
  exitCode,
})

test('a run without a report, or with another’s, is a failure', () => {
  const none: Run = { report: null, errors: null, exitCode: 0 }
  expect(countReport(none).tally.failed).toBe(1)
  expect(countReport({ ...none, report: '{}' }).tally.failed).toBe(1)
})

test('a file that could not be loaded is a failure, though it has no tests', () => {
  expect(countReport(run(1, file('passed', 'passed'), file('failed'))).tally).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

test('an error outside of any test is a failure', () => {
  expect(countReport(run(1, file('passed', 'passed'))).tally).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a test of an unknown end is no success', () => {
  expect(countReport(run(0, file('passed', 'passed', 'strange'))).tally.failed).toBe(1)
})

test('a test that was never run is no success, and was not skipped', () => {
  expect(countReport(run(1, file('passed', 'passed', 'pending'))).tally).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

test('what was skipped is counted and named', () => {
  const { tally, skippedNames } = countReport(run(0, file('passed', 'passed', 'skipped', 'todo')))
  expect(tally).toEqual({ passed: 1, failed: 0, skipped: 2 })
  expect(skippedNames).toEqual(['test 1', 'test 2'])
})

test('the last line is plain, and names the skipped only where there are some', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(lastLine({ passed: 12, failed: 1, skipped: 4 })).toBe('12 passed, 1 failed, 4 skipped')
  expect(lastLine(sum([countReport(run(1, file('failed', 'failed', 'passed'))).tally]))).toBe(
    '1 passed, 1 failed',
  )
})

const died = (path: string, signal = 'SIGSEGV'): string =>
  `Worker exited unexpectedly with signal ${signal} during started state while running test file ${path}`
const LOST = '/work/two.test.ts'
/** A run in which the second file died before any of its two tests had an end. */
const broken = (...statuses: string[]): Run => ({
  ...run(1, file('passed', 'passed'), { ...file('failed', ...statuses), name: LOST }),
  errors: JSON.stringify([died(LOST)]),
})

test('a file whose process died of Node’s own fault is run once more, and counts as the second run says', () => {
  const first = broken('pending', 'pending')
  expect(lostFiles(first)).toEqual([LOST])
  const well = run(0, { ...file('passed', 'passed', 'skipped'), name: LOST })
  expect(countRuns(first, [LOST], well)).toEqual({
    tally: { passed: 2, failed: 0, skipped: 1 },
    skippedNames: ['test 1'],
  })
  const failing = run(1, { ...file('failed', 'failed', 'passed'), name: LOST })
  expect(countRuns(first, [LOST], failing).tally).toEqual({ passed: 2, failed: 1, skipped: 0 })
})

test('one that dies again has failed, and so has the run without a second report', () => {
  const first = broken('pending', 'pending')
  const again: Run = {
    ...run(1, { ...file('failed', 'pending', 'pending'), name: LOST }),
    errors: first.errors,
  }
  expect(countRuns(first, [LOST], again).tally.failed).toBeGreaterThan(0)
  const nothing: Run = { report: null, errors: null, exitCode: 1 }
  expect(countRuns(first, [LOST], nothing).tally).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a test that failed before its process died is never run away from', () => {
  const first = broken('failed', 'pending')
  expect(lostFiles(first)).toEqual([])
  expect(countReport(first).tally).toEqual({ passed: 1, failed: 2, skipped: 0 })
})

test('failures of other files stay failures, whatever is run once more', () => {
  const first: Run = {
    ...run(1, file('failed', 'failed'), { ...file('failed'), name: LOST }),
    errors: JSON.stringify([died(LOST)]),
  }
  const well = run(0, { ...file('passed', 'passed'), name: LOST })
  expect(countRuns(first, lostFiles(first), well).tally).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('nothing is run once more after any other error: one of the tests’ own, or a process that was killed', () => {
  const first = broken('pending')
  for (const other of ['TypeError: x is not a function', died(LOST, 'SIGKILL')]) {
    expect(lostFiles({ ...first, errors: JSON.stringify([died(LOST), other]) })).toEqual([])
  }
  expect(lostFiles({ ...first, errors: null })).toEqual([])
})
