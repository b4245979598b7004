import { describe, expect, test } from 'vitest'
import { monthsAfter, pickOf, startOfPicks } from '../../../renderer/features/writing/decision/revisit-day.ts'

describe('the day to look at a decision again', () => {
  test('keeps to the end of a shorter month', () => {
    expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
    expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29')
  })

  test('is reckoned from today where the decision was begun long ago', () => {
    expect(startOfPicks('2026-01-05', '2026-11-21')).toBe('2026-11-21')
    expect(startOfPicks('2026-12-01', '2026-11-21')).toBe('2026-12-01')
  })

  test('is known as a quick pick only where it is one', () => {
    expect(pickOf('2026-11-21', '2027-02-21')).toBe('three')
    expect(pickOf('2026-11-21', '2027-02-22')).toBeNull()
    expect(pickOf('2026-11-21', null)).toBeNull()
  })
})
