import { describe, expect, it } from 'vitest'
import { createFormat, screenLocale } from '../../../renderer/ui/format.ts'

const british = createFormat('en-GB')

describe('the locale of the screens', () => {
  it('is the kind of English that the computer is set to', () => {
    expect(screenLocale(['es-MX', 'en-GB', 'en-US'])).toBe('en-GB')
  })

  it('is plain English where the computer is set to none', () => {
    expect(screenLocale(['es-MX', 'eng'])).toBe('en')
    expect(screenLocale([])).toBe('en')
  })
})

describe('a date', () => {
  it('is the same day wherever it is read', () => {
    expect(british.day('2026-11-01', 'long')).toBe('1 November 2026')
    expect(british.day('2026-01-01', 'short')).toBe('1 Jan')
    expect(british.month('2026-03')).toBe('March 2026')
  })

  it('of a time is told in the zone in which it was written', () => {
    const instant = Date.UTC(2026, 10, 1, 23, 30)
    expect(british.time(instant, 'UTC')).toBe('23:30')
    expect(british.time(instant, 'Asia/Tokyo')).toBe('08:30')
  })
})

describe('a number', () => {
  it('of things agrees with its word', () => {
    const words = { one: 'entry', other: 'entries' }
    expect(british.plural(0, words)).toBe('0 entries')
    expect(british.plural(1, words)).toBe('1 entry')
    expect(british.plural(10_000, words)).toBe('10,000 entries')
  })

  it('of bytes is short and honest at every size', () => {
    expect(british.bytes(0)).toBe('0 bytes')
    expect(british.bytes(999)).toBe('999 bytes')
    expect(british.bytes(1_500)).toBe('1.5 kB')
    expect(british.bytes(2_000_000_000)).toBe('2 GB')
    expect(british.bytes(5_000_000_000_000)).toBe('5,000 GB')
  })
})
