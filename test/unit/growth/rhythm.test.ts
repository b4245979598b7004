import { expect, test } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { rhythmOf, weeksOfYear } from '../../../shared/domain/rhythm.ts'
import { fc } from '../../helpers/seeded.ts'

test('a year begins and ends with the weeks that hold its first and last day', () => {
  expect(weeksOfYear(2026, 'monday').at(0)).toBe('2025-12-29')
  expect(weeksOfYear(2026, 'monday').at(-1)).toBe('2026-12-28')
  expect(weeksOfYear(2026, 'monday')).toHaveLength(53)
  // A leap year that begins on a Sunday.
  expect(weeksOfYear(2028, 'monday')).toHaveLength(53)
  expect(weeksOfYear(2012, 'monday')).toHaveLength(54)
  expect(weeksOfYear(2018, 'monday')).toHaveLength(53)
  expect(weeksOfYear(2017, 'sunday')).toHaveLength(53)
})

test('no day of any year is left out, and no week comes twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 9998 }),
      fc.constantFrom('monday' as const, 'sunday' as const),
      (year, start) => {
        const weeks = weeksOfYear(year, start)
        expect(weeks.length).toBeGreaterThanOrEqual(52)
        expect(weeks.length).toBeLessThanOrEqual(54)
        expect((weeks[0] ?? '') <= `${year}-01-01`).toBe(true)
        expect(addDays(weeks.at(-1) ?? '', 6) >= `${year}-12-31`).toBe(true)
        weeks.slice(1).forEach((week, index) => {
          expect(week).toBe(addDays(weeks[index] ?? '', 7))
        })
        expect(new Set(rhythmOf(year, start, []).map(({ key }) => key)).size).toBe(weeks.length)
      },
    ),
    { numRuns: 100 },
  )
})

test('a week holds what was written on all its days, each flow once', () => {
  const weeks = rhythmOf(2026, 'monday', [
    { day: '2025-12-30', flow: 'free', entries: 2 },
    { day: '2026-01-02', flow: 'weekly', entries: 1 },
    { day: '2026-01-03', flow: 'free', entries: 1 },
    { day: '2026-12-31', flow: 'weekly', entries: 1 },
  ])
  expect(weeks[0]).toEqual({ from: '2025-12-29', key: '2026-W01', entries: 4, flows: ['free', 'weekly'] })
  expect(weeks[1]).toEqual({ from: '2026-01-05', key: '2026-W02', entries: 0, flows: [] })
  expect(weeks.at(-1)).toEqual({ from: '2026-12-28', key: '2026-W53', entries: 1, flows: ['weekly'] })
})

test('weeks that begin on Sunday are named by their Monday', () => {
  expect(rhythmOf(2027, 'sunday', [])[0]).toMatchObject({ from: '2026-12-27', key: '2026-W53' })
})
