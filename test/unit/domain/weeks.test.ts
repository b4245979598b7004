import { expect, test } from 'vitest'
import { addDays, dayIn, dayNumber, dayOfNumber, monthAfter } from '../../../shared/domain/days.ts'
import { isoWeekKey, weekOf, weeksUpTo } from '../../../shared/domain/weeks.ts'

test.each([
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2023-01-01', '2022-W52'],
])('%s lies in ISO week %s', (day, key) => {
  expect(isoWeekKey(day)).toBe(key)
})

test('a week may begin on Monday or on Sunday', () => {
  expect(weekOf('2026-11-22', 'monday')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  expect(weekOf('2026-11-22', 'sunday')).toEqual({ from: '2026-11-22', to: '2026-11-28' })
})

test('weeks across the change of clocks and of the year are seven days each', () => {
  for (const today of ['2026-03-31', '2026-11-05', '2027-01-02']) {
    const weeks = weeksUpTo(today, 'monday', 12)
    expect(weeks).toHaveLength(12)
    weeks.forEach(({ from, to }, index) => {
      expect(dayNumber(to) - dayNumber(from)).toBe(6)
      const next = weeks[index + 1]
      if (next) expect(next.from).toBe(addDays(to, 1))
    })
    expect(weeks.at(-1)).toEqual(weekOf(today, 'monday'))
  }
})

test('the day follows the zone, on both sides of the date line and of the change of clocks', () => {
  const instant = Date.UTC(2026, 10, 1, 5, 30)
  expect(dayIn(instant, 'America/Los_Angeles')).toBe('2026-10-31')
  expect(dayIn(instant, 'Pacific/Kiritimati')).toBe('2026-11-01')
  expect(dayIn(Date.UTC(2026, 10, 1, 4, 59), 'America/Chicago')).toBe('2026-10-31')
  expect(dayIn(Date.UTC(2026, 10, 1, 5, 0), 'America/Chicago')).toBe('2026-11-01')
  expect(dayIn(Date.UTC(2026, 10, 2, 5, 59), 'America/Chicago')).toBe('2026-11-01')
})

test('days and their numbers are one and the same', () => {
  for (const day of ['1969-12-31', '1970-01-01', '2024-02-29', '2100-03-01']) {
    expect(dayOfNumber(dayNumber(day))).toBe(day)
  }
  expect(monthAfter('2026-12')).toBe('2027-01')
  expect(monthAfter('2026-01')).toBe('2026-02')
})
