import { describe, expect, test } from 'vitest'
import { defaultTerms, type StoredTerm, type TermsAsked, termsAround } from '../../../shared/domain/terms.ts'

const TODAY = '2026-09-18'
const around = (given: Partial<TermsAsked> = {}) =>
  termsAround({ stored: [], years: [2026], firstDay: '2026-02-03', today: TODAY, ...given })
const ids = (given: Partial<TermsAsked> = {}) => around(given).map(({ id }) => id)
const own = (name: string, from: string, to: string, removed = false): StoredTerm => ({
  id: `id of ${name}`,
  name,
  from,
  to,
  removed,
})
const lines = (given: Partial<TermsAsked>) =>
  around(given).map(({ name, from, to }) => `${name}: ${from} to ${to}`)

describe('the defaults', () => {
  test('go from the first entry’s term to the one after today’s', () => {
    expect(ids()).toEqual(['spring-2026', 'summer-2026', 'fall-2026', 'spring-2027'])
    expect(ids({ firstDay: '2026-07-01' })).toEqual(['summer-2026', 'fall-2026', 'spring-2027'])
    expect(ids({ firstDay: '2024-09-01', years: [2024, 2026] })).toEqual([
      'fall-2024',
      'spring-2026',
      'summer-2026',
      'fall-2026',
      'spring-2027',
    ])
  })

  test('begin today before the first word is written, and where a clock dates the first entry ahead', () => {
    expect(ids({ firstDay: null, years: [] })).toEqual(['fall-2026', 'spring-2027'])
    expect(ids({ firstDay: '2090-01-01', years: [2090] })).toEqual(['fall-2026', 'spring-2027'])
  })

  test('leave out the years between, where one entry is dated long before the others', () => {
    expect(ids({ firstDay: '1999-12-31', years: [1999, 2026] })).toEqual([
      'fall-1999',
      'spring-2026',
      'summer-2026',
      'fall-2026',
      'spring-2027',
    ])
  })

  test('cover every day of a year once, a leap year too', () => {
    const [spring, summer, fall] = defaultTerms(2028)
    expect([spring?.from, spring?.to, summer?.from, summer?.to, fall?.from, fall?.to]).toEqual([
      '2028-01-01',
      '2028-06-15',
      '2028-06-16',
      '2028-07-31',
      '2028-08-01',
      '2028-12-31',
    ])
  })
})

describe('own terms', () => {
  test('are listed wherever they lie, and repeated in the years after them with their year in the name', () => {
    const stored = [
      own('Autumn 2024/25', '2024-09-02', '2025-01-24'),
      own('Spring half', '2025-02-01', '2025-07-04'),
    ]
    expect(lines({ stored, years: [2024, 2025, 2026], firstDay: '2024-09-02' })).toEqual([
      'Autumn 2024/25: 2024-09-02 to 2025-01-24',
      'Spring half: 2025-02-01 to 2025-07-04',
      'Autumn 2025/26: 2025-09-02 to 2026-01-24',
      'Spring half 2026: 2026-02-01 to 2026-07-04',
      'Autumn 2026/27: 2026-09-02 to 2027-01-24',
      'Spring half 2027: 2027-02-01 to 2027-07-04',
    ])
    const far = [...stored, own('One day', '2040-05-01', '2040-05-02')]
    expect(around({ stored: far, years: [], firstDay: null }).at(-1)?.name).toBe('One day')
    expect(lines({ stored: far, years: [], firstDay: null })).toContain(
      'Autumn 2026/27: 2026-09-02 to 2027-01-24',
    )
  })

  test('are repeated in the years before them, when older entries join', () => {
    const stored = [
      own('Fall 2026', '2026-08-20', '2026-12-18'),
      own('Winter 2027', '2027-01-04', '2027-03-31'),
    ]
    expect(lines({ stored, years: [2024, 2026], firstDay: '2024-09-09' })).toEqual([
      'Fall 2024: 2024-08-20 to 2024-12-18',
      'Winter 2026: 2026-01-04 to 2026-03-31',
      'Fall 2026: 2026-08-20 to 2026-12-18',
      'Winter 2027: 2027-01-04 to 2027-03-31',
    ])
  })

  test('that end or begin on a leap day find another day in years without one', () => {
    const stored = [
      own('Cold 2024', '2024-01-01', '2024-02-29'),
      own('Warm 2024', '2024-03-01', '2024-12-31'),
    ]
    expect(lines({ stored, years: [2025], firstDay: '2024-01-01', today: '2025-06-01' })).toEqual([
      'Cold 2024: 2024-01-01 to 2024-02-29',
      'Warm 2024: 2024-03-01 to 2024-12-31',
      'Cold 2025: 2025-01-01 to 2025-02-28',
      'Warm 2025: 2025-03-01 to 2025-12-31',
      'Cold 2026: 2026-01-01 to 2026-02-28',
    ])
    const day = [own('A leap day', '2024-02-29', '2024-02-29')]
    expect(
      around({ stored: day, years: [], firstDay: null, today: '2025-06-01' }).map(({ name }) => name),
    ).toEqual(['A leap day'])
  })

  test('stay away from where a removed one stood; with all of them removed there is none', () => {
    const stored = [
      own('Fall 2026', '2026-08-20', '2026-12-18'),
      own('Winter 2027', '2027-01-04', '2027-03-31', true),
    ]
    expect(lines({ stored })).not.toContain('Winter 2027: 2027-01-04 to 2027-03-31')
    expect(around({ stored: stored.map((term) => ({ ...term, removed: true })) })).toEqual([])
  })

  test('never meet, not even when one is longer than a year', () => {
    const stored = [own('A long one', '2024-01-15', '2025-10-01')]
    const terms = around({ stored, years: [2023, 2024, 2025, 2026], firstDay: '2023-01-01' })
    for (const [index, term] of terms.slice(1).entries()) {
      expect(term.from > (terms[index]?.to ?? '')).toBe(true)
    }
  })
})
