import { describe, expect, it } from 'vitest'
import { writtenFormat } from '../../../shared/growth/written-format.ts'

const PLANS = { one: 'plan', other: 'plans' }

describe('days, numbers and lists of a document’s charts', () => {
  it('are those of its language, the same on every machine', () => {
    const [american, british, spanish, other] = ['en', 'en-GB', 'es', 'fr'].map(writtenFormat)
    const days = [american, british, spanish, other].map((one) => one?.day('2026-09-07', 'short'))
    expect(days).toEqual(['Sep 7', '7 Sep', '7 sept', '09-07'])
    expect(american?.day('2026-09-07', 'long')).toBe('September 7, 2026')
    expect([american, spanish, other].map((one) => one?.monthShort('2026-01'))).toEqual(['Jan', 'ene', '01'])
    expect([american, spanish].map((one) => one?.month('2026-01'))).toEqual(['January 2026', 'enero de 2026'])
    expect([american, spanish].map((one) => one?.percent(0.85))).toEqual(['85%', '85\u00A0%'])
    expect([american, spanish].map((one) => one?.number(12_345))).toEqual(['12,345', '12.345'])
  })

  it('join none, one, two and more', () => {
    const { list, plural } = writtenFormat('en')
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b, and c'])
    expect(writtenFormat('es').list(['a', 'b', 'c'])).toBe('a, b y c')
    expect([0, 1, 2].map((count) => plural(count, PLANS))).toEqual(['0 plans', '1 plan', '2 plans'])
  })
})
