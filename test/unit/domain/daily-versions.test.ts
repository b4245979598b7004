import { expect, test } from 'vitest'
import { versionChange } from '../../../shared/domain/daily-versions.ts'

const TODAY = '2026-11-20'
const [yesterday, today, tomorrow] = [
  { day: '2026-11-19', body: 'one' },
  { day: TODAY, body: 'two' },
  { day: '2026-11-21', body: 'three' },
]

test('the same words, and no words at first, are no version', () => {
  expect(versionChange([], TODAY, '')).toEqual({ kind: 'none' })
  expect(versionChange([yesterday], TODAY, 'one')).toEqual({ kind: 'none' })
})

test('a day has one version; the day before keeps its own', () => {
  expect(versionChange([], TODAY, 'two')).toEqual({ kind: 'write', day: TODAY })
  expect(versionChange([yesterday], TODAY, 'two')).toEqual({ kind: 'write', day: TODAY })
  expect(versionChange([today, yesterday], TODAY, 'two more')).toEqual({ kind: 'write', day: TODAY })
})

test('a day that ends as it began has no version', () => {
  expect(versionChange([today, yesterday], TODAY, 'one')).toEqual({ kind: 'drop', day: TODAY })
  expect(versionChange([today], TODAY, '')).toEqual({ kind: 'drop', day: TODAY })
})

test('words that are taken away on a later day are gone from then on, not from the day before', () => {
  expect(versionChange([yesterday], TODAY, '')).toEqual({ kind: 'write', day: TODAY })
})

test('after a journey west, or with a clock set back, no earlier day’s version is written over', () => {
  expect(versionChange([tomorrow], TODAY, 'more')).toEqual({ kind: 'write', day: TODAY })
  expect(versionChange([tomorrow, today], TODAY, 'more')).toEqual({ kind: 'write', day: tomorrow?.day })
})
