import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../renderer/ui/format.ts'
import { bucketsOf, fillBuckets } from '../../../shared/domain/growth/buckets.ts'
import { chartWords } from '../../../shared/growth/chart-words.ts'
import { dotsOf, linesOf } from '../../../shared/growth/indicator-chart.ts'
import { partsOf } from '../../../shared/growth/plan-chart.ts'
import { cellsOf, countsOf } from '../../../shared/growth/value-chart.ts'

const MONTHS = bucketsOf({ from: '2026-01-01', to: '2026-04-30' }, { by: 'month' })
const rating = (day: string, score: number) => ({ ratingId: `${day}-${score}`, entryId: 'e', day, score })
const filled = (...points: ReturnType<typeof rating>[]) => fillBuckets(MONTHS, points)

describe('the dots of ratings', () => {
  it('are none without a rating', () => {
    expect(dotsOf(filled())).toEqual([])
    expect(linesOf(filled())).toEqual([])
  })

  it('are one for each rating; the same rating of a month shares one, with all that is behind it', () => {
    const dots = dotsOf(filled(rating('2026-01-02', 4), rating('2026-01-09', 2), rating('2026-01-16', 4)))
    expect(dots.map(({ column, score, count }) => [column, score, count])).toEqual([
      [0, 2, 1],
      [0, 4, 2],
    ])
    expect(dots[1]?.ratingIds).toEqual(['2026-01-02-4', '2026-01-16-4'])
  })

  it('are joined only between neighbouring months that each hold exactly one', () => {
    const one = rating('2026-01-02', 4)
    expect(linesOf(filled(one, rating('2026-02-02', 2)))).toEqual([
      { from: { column: 0, score: 4 }, to: { column: 1, score: 2 } },
    ])
    expect(linesOf(filled(one, rating('2026-03-02', 2)))).toEqual([])
    expect(linesOf(filled(one, rating('2026-02-02', 2), rating('2026-02-09', 2)))).toEqual([])
  })
})

describe('what speaks of a value', () => {
  const value = {
    valueId: 'v',
    title: 'All voices',
    standing: true,
    evidence: [
      { passageId: 'a', entryId: 'e1', day: '2026-01-02', stance: 'for' as const },
      { passageId: 'b', entryId: 'e2', day: '2026-01-09', stance: 'against' as const },
      { passageId: 'c', entryId: 'e2', day: '2026-01-09', stance: 'for' as const },
    ],
    checks: [{ entryId: 'e3', day: '2026-04-30' }],
    decisions: [],
  }

  it('keeps for and against apart, each with its own passages', () => {
    expect(
      cellsOf(value, MONTHS).map(({ kind, column, items }) => [kind, column, items.map(({ id }) => id)]),
    ).toEqual([
      ['for', 0, ['a', 'c']],
      ['against', 0, ['b']],
      ['checks', 3, ['e3']],
    ])
  })

  it('is counted by kind, and said plainly when there is nothing', () => {
    const [format, words] = [createFormat('en-US'), chartWords('en').values]
    expect(countsOf(value, format, words)).toBe(
      '2 passages for it, 1 passage against it, and 1 values check.',
    )
    expect(countsOf({ ...value, evidence: [], checks: [] }, format, words)).toBe(
      'Nothing speaks of it in this time.',
    )
  })
})

describe('plans by month', () => {
  it('are counted by how they went, those that nobody has answered as open', () => {
    const plan = (day: string, outcome: 'kept' | null) => ({ commitmentId: day, day, outcome })
    const parts = partsOf(
      [plan('2026-02-01', 'kept'), plan('2026-02-08', null), plan('2026-02-15', 'kept')],
      MONTHS,
    )
    expect(parts.map(({ column, state, count }) => [column, state, count])).toEqual([
      [1, 'kept', 2],
      [1, 'open', 1],
    ])
  })
})
