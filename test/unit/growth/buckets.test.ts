import { expect, test } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { type Bucket, bucketsOf, fillBuckets, type Grouping } from '../../../shared/domain/growth/buckets.ts'
import { termYearBefore } from '../../../shared/domain/growth/compare.ts'
import { fc } from '../../helpers/seeded.ts'

const WEEKS: Grouping = { by: 'week', weekStart: 'monday' }
const keys = (buckets: readonly Bucket[]): string[] => buckets.map(({ key }) => key)
const on = (...days: string[]) => days.map((day) => ({ day }))

const FALL_25 = { id: 'fall-2025', from: '2025-08-01', to: '2025-12-31' }
const SPRING_26 = { id: 'spring-2026', from: '2026-01-01', to: '2026-06-15' }
const FALL_26 = { id: 'fall-2026', from: '2026-08-01', to: '2026-12-31' }
const TERMS = [FALL_26, FALL_25, SPRING_26]

test('a range that ends before it begins has no bucket', () => {
  const backwards = { from: '2026-05-02', to: '2026-05-01' }
  for (const grouping of [
    WEEKS,
    { by: 'month' },
    { by: 'term', terms: TERMS },
    { by: 'range', weekStart: 'sunday' },
  ] as const) {
    expect(bucketsOf(backwards, grouping)).toEqual([])
  }
})

test('a year of 53 weeks has a week 53, and the days after it belong to week 1 only from Monday on', () => {
  const around = { from: '2026-12-28', to: '2027-01-04' }
  expect(bucketsOf(around, WEEKS)).toEqual([
    { kind: 'week', key: '2026-W53', from: '2026-12-28', to: '2027-01-03' },
    { kind: 'week', key: '2027-W01', from: '2027-01-04', to: '2027-01-10' },
  ])
})

test('weeks that begin on Sunday are named by their Monday, each by another name', () => {
  const year = bucketsOf({ from: '2026-01-01', to: '2027-01-31' }, { by: 'week', weekStart: 'sunday' })
  expect(year[0]).toEqual({ kind: 'week', key: '2026-W01', from: '2025-12-28', to: '2026-01-03' })
  expect(new Set(keys(year)).size).toBe(year.length)
  expect(keys(year)).toContain('2026-W53')
})

test('months have all their days, in leap years too', () => {
  expect(bucketsOf({ from: '2027-12-15', to: '2028-02-01' }, { by: 'month' })).toEqual([
    { kind: 'month', key: '2027-12', from: '2027-12-01', to: '2027-12-31' },
    { kind: 'month', key: '2028-01', from: '2028-01-01', to: '2028-01-31' },
    { kind: 'month', key: '2028-02', from: '2028-02-01', to: '2028-02-29' },
  ])
})

test('days outside any term have a place of their own: before, between and after', () => {
  const range = { from: '2025-07-20', to: '2027-01-02' }
  expect(bucketsOf(range, { by: 'term', terms: TERMS }).map(({ kind, key, to }) => [kind, key, to])).toEqual([
    ['outside', 'outside-2025-07-20', '2025-07-31'],
    ['term', 'fall-2025', '2025-12-31'],
    ['term', 'spring-2026', '2026-06-15'],
    ['outside', 'outside-2026-06-16', '2026-07-31'],
    ['term', 'fall-2026', '2026-12-31'],
    ['outside', 'outside-2027-01-01', '2027-01-02'],
  ])
  expect(bucketsOf(range, { by: 'term', terms: [] })).toMatchObject([{ kind: 'outside', ...range }])
})

test('a chosen range is cut by days, weeks or months, as suits its length', () => {
  const cut = (to: string) => bucketsOf({ from: '2026-01-01', to }, { by: 'range', weekStart: 'monday' })
  expect(cut('2026-01-01')).toMatchObject([{ kind: 'day', key: '2026-01-01' }])
  expect(cut('2026-02-11')).toHaveLength(42)
  expect(cut('2026-02-12')[0]?.kind).toBe('week')
  expect(cut('2026-12-31')[0]?.kind).toBe('week')
  expect(cut('2027-12-31')[0]?.kind).toBe('month')
})

test('a gap stays a gap: empty buckets are kept, and nothing is put into them', () => {
  const filled = fillBuckets(
    bucketsOf({ from: '2026-01-01', to: '2026-04-30' }, { by: 'month' }),
    on('2026-01-31', '2026-04-01', '2026-04-30'),
  )
  expect(filled.map(({ points }) => points.length)).toEqual([1, 0, 0, 2])
})

test('what lies in no bucket, as after a clock that was set wrong, is left out of all', () => {
  const buckets = bucketsOf({ from: '2026-08-01', to: '2026-12-31' }, { by: 'term', terms: [FALL_26] })
  const filled = fillBuckets(buckets, on('1999-01-01', '2026-08-01', '2026-12-31', '2090-05-05'))
  expect(filled.map(({ points }) => points)).toEqual([on('2026-08-01', '2026-12-31')])
  expect(fillBuckets([], on('2026-08-01'))).toEqual([])
})

test('every day of a range lies in exactly one bucket, whatever the grouping', () => {
  const anyGrouping = fc.constantFrom<Grouping>(
    WEEKS,
    { by: 'week', weekStart: 'sunday' },
    { by: 'month' },
    { by: 'term', terms: TERMS },
    { by: 'range', weekStart: 'sunday' },
  )
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 0, max: 800 }),
      anyGrouping,
      (start, length, grouping) => {
        const from = addDays('2023-01-01', start)
        const range = { from, to: addDays(from, length) }
        const points = Array.from({ length: length + 1 }, (_, index) => ({ day: addDays(from, index) }))
        const filled = fillBuckets(bucketsOf(range, grouping), points)
        expect(filled.flatMap((one) => one.points)).toEqual(points)
        expect(new Set(filled.map(({ bucket }) => bucket.key)).size).toBe(filled.length)
      },
    ),
    { numRuns: 60 },
  )
})

test('last fall is the term that held most of these days a year before, or none', () => {
  expect(termYearBefore(FALL_26, TERMS)).toBe(FALL_25)
  expect(termYearBefore(FALL_25, TERMS)).toBeNull()
  expect(termYearBefore({ id: 'x', from: '2027-02-01', to: '2027-03-01' }, TERMS)).toBe(SPRING_26)
  expect(termYearBefore({ id: 'leap', from: '2028-02-29', to: '2028-02-29' }, TERMS)).toBeNull()
})
