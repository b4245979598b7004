import { describe, expect, test } from 'vitest'
import {
  comingDays,
  instantOf,
  isHoliday,
  isUp,
  latestMoment,
  nextMoment,
  weekdayOf,
  weeklyDue,
} from '../../../shared/domain/reminder-times.ts'

const CHICAGO = 'America/Chicago'
const HOUR = 3_600_000
const DAY = 24 * HOUR
const iso = (instant: number): string => new Date(instant).toISOString()

describe('a local time', () => {
  test('that the clocks skip moves on by what they skip', () => {
    expect(iso(instantOf('2026-03-08', '02:30', CHICAGO))).toBe('2026-03-08T08:30:00.000Z')
    expect(iso(instantOf('2026-03-29', '02:30', 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z')
  })

  test('that comes twice is the first', () => {
    expect(iso(instantOf('2026-11-01', '01:30', CHICAGO))).toBe('2026-11-01T06:30:00.000Z')
    expect(iso(instantOf('2026-10-25', '02:30', 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z')
  })

  test('where a zone jumps at midnight', () => {
    expect(iso(instantOf('2018-11-04', '00:00', 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00.000Z')
  })

  test.each([
    ['UTC', '2026-06-05T16:10:00.000Z'],
    [CHICAGO, '2026-06-05T21:10:00.000Z'],
    ['Asia/Kathmandu', '2026-06-05T10:25:00.000Z'],
    ['Pacific/Kiritimati', '2026-06-05T02:10:00.000Z'],
    ['Pacific/Pago_Pago', '2026-06-06T03:10:00.000Z'],
  ])('in %s', (zone, expected) => {
    expect(iso(instantOf('2026-06-05', '16:10', zone))).toBe(expected)
  })
})

test('weekdays are counted from Monday, also long ago', () => {
  expect(['2026-11-20', '2026-11-22', '2026-11-23', '1970-01-01', '1969-12-28'].map(weekdayOf)).toEqual([
    5, 7, 1, 4, 7,
  ])
})

describe('a weekly time', () => {
  const friday = { weekday: 5, time: '16:10' }

  test('keeps its hour when the clocks change', () => {
    const before = instantOf('2026-10-30', '16:10', CHICAGO)
    const next = nextMoment(friday, before, CHICAGO)
    expect(next.day).toBe('2026-11-06')
    expect(next.at - before).toBe(7 * DAY + HOUR)
  })

  test('comes at its very instant, not before', () => {
    const at = instantOf('2026-11-20', '16:10', CHICAGO)
    expect(latestMoment(friday, at - 1, CHICAGO).day).toBe('2026-11-13')
    expect(nextMoment(friday, at - 1, CHICAGO)).toEqual({ day: '2026-11-20', at })
    expect(latestMoment(friday, at, CHICAGO)).toEqual({ day: '2026-11-20', at })
    expect(nextMoment(friday, at, CHICAGO).day).toBe('2026-11-27')
  })

  test('goes on over the end of a year', () => {
    const at = instantOf('2026-12-25', '16:10', CHICAGO)
    expect(comingDays(friday, at, CHICAGO, 3)).toEqual(['2027-01-01', '2027-01-08', '2027-01-15'])
  })
})

describe('reminding', () => {
  const at = instantOf('2026-11-20', '16:10', CHICAGO)
  const rule = { weekday: 5, time: '16:10', holidays: [], chosenAt: 0, snoozedUntil: 0 }
  const dueAt = (now: number, changes: Partial<Parameters<typeof weeklyDue>[0]> = {}) =>
    weeklyDue({ ...rule, ...changes }, now, CHICAGO)?.day ?? null

  test('does not begin with a time that had passed when it was chosen', () => {
    expect(dueAt(at + HOUR, { chosenAt: at + HOUR })).toBeNull()
    expect(dueAt(at + 7 * DAY, { chosenAt: at + HOUR })).toBe('2026-11-27')
  })

  test('begins at once with the time that it just is', () => {
    expect(dueAt(at + 61_000, { chosenAt: at + 61_000 })).toBe('2026-11-20')
  })

  test('leaves out a coming on a holiday, the first and the last day too', () => {
    for (const [from, to] of [
      ['2026-11-20', '2026-11-20'],
      ['2026-11-01', '2026-11-20'],
      ['2026-11-20', '2026-12-01'],
    ] as const)
      expect(dueAt(at + DAY, { holidays: [{ from, to }] })).toBeNull()
    expect(isHoliday('2026-11-19', [{ from: '2026-11-20', to: '2026-11-20' }])).toBe(false)
  })

  test('goes by itself after three days, counted anew from the end of a snooze', () => {
    expect(dueAt(at + 3 * DAY - 1)).toBe('2026-11-20')
    expect(dueAt(at + 3 * DAY)).toBeNull()
    expect(dueAt(at + 4 * DAY, { snoozedUntil: at + 2 * DAY })).toBe('2026-11-20')
  })

  test('waits for the morning where a day begins it', () => {
    const morning = instantOf('2026-11-20', '08:00', CHICAGO)
    expect([isUp(morning - 1, CHICAGO), isUp(morning, CHICAGO)]).toEqual([false, true])
  })
})
