import { describe, expect, it } from 'vitest'
import {
  besideOf,
  bucketsBy,
  currentTerm,
  rangeOf,
  standingBeside,
  standingPeriod,
  type Times,
  unitFor,
} from '../../../../renderer/features/growth/period.ts'
import { createFormat } from '../../../../renderer/ui/format.ts'
import { chartWords } from '../../../../shared/growth/chart-words.ts'
import { columnsOf } from '../../../../shared/growth/columns.ts'

const TERMS = [
  { id: 'fall-2025', name: 'Fall 2025', from: '2025-08-15', to: '2025-12-20' },
  { id: 'spring-2026', name: 'Spring 2026', from: '2026-01-05', to: '2026-05-31' },
  { id: 'fall-2026', name: 'Fall 2026', from: '2026-08-15', to: '2026-12-20' },
  { id: 'spring-2027', name: 'Spring 2027', from: '2027-01-05', to: '2027-05-31' },
]
const times = (changes: Partial<Times> = {}): Times => ({
  today: '2026-11-21',
  overview: { firstDay: '2024-11-22', lastDay: '2026-11-20' },
  terms: TERMS,
  weekStart: 'monday',
  ...changes,
})

describe('a stretch of time', () => {
  it('of a term that is there no more falls back on the last year', () => {
    expect(rangeOf('term:gone', null, times())).toEqual({ from: '2025-11-22', to: '2026-11-21' })
    expect(rangeOf('term', null, times({ terms: [] }))).toEqual({ from: '2025-11-22', to: '2026-11-21' })
  })

  it('that was chosen gives way where its term is there no more, or has not begun', () => {
    expect(standingPeriod('term:fall-2026', times())).toBe('term:fall-2026')
    expect(standingPeriod('weeks', times())).toBe('weeks')
    expect(standingPeriod('term:gone', times())).toBe('year')
    expect(standingPeriod('term:spring-2027', times())).toBe('year')
    expect(standingBeside('term:fall-2025', times())).toBe('term:fall-2025')
    expect(standingBeside('before', times())).toBe('before')
    expect(standingBeside('term:gone', times())).toBe('alone')
  })

  it('of everything reaches to days that a wrong clock put ahead of today', () => {
    const ahead = times({ overview: { firstDay: '2026-01-01', lastDay: '2031-01-01' } })
    expect(rangeOf('all', null, ahead)).toEqual({ from: '2026-01-01', to: '2031-01-01' })
  })

  it('of everything is today in an empty journal', () => {
    const empty = times({ overview: { firstDay: null, lastDay: null } })
    expect(rangeOf('all', null, empty)).toEqual({ from: '2026-11-21', to: '2026-11-21' })
  })

  it('of this term is the last one between two terms', () => {
    expect(currentTerm(times({ today: '2026-07-01' }))?.id).toBe('spring-2026')
  })

  it('is set beside last year’s term, or the same length before it', () => {
    const fall = { from: '2026-08-15', to: '2026-12-20' }
    expect(besideOf('alone', fall, times())).toBeNull()
    expect(besideOf('year-before', fall, times())).toEqual({ from: '2025-08-15', to: '2025-12-20' })
    expect(besideOf('before', { from: '2026-01-08', to: '2026-01-14' }, times())).toEqual({
      from: '2026-01-01',
      to: '2026-01-07',
    })
    expect(besideOf('year-before', { from: '2024-02-29', to: '2024-02-29' }, times())).toEqual({
      from: '2023-02-28',
      to: '2023-02-28',
    })
  })
})

describe('the unit', () => {
  it('is neither finer than can be told apart nor one that is not there', () => {
    const life = { from: '1985-01-01', to: '2026-11-21' }
    expect(unitFor(life, 'week', times())).toBe('term')
    expect(unitFor(life, 'week', times({ terms: [] }))).toBe('month')
    expect(unitFor({ from: '2010-01-01', to: '2010-06-01' }, 'term', times())).toBe('week')
  })

  it('is the one that was asked for where it can be', () => {
    expect(unitFor({ from: '2026-01-01', to: '2026-11-21' }, 'week', times())).toBe('week')
  })
})

describe('the columns of time', () => {
  const format = createFormat('en-US')
  it('name the week of a year’s end by its first day', () => {
    const buckets = bucketsBy({ from: '2026-12-28', to: '2027-01-03' }, 'week', times())
    expect(columnsOf(buckets, format, chartWords('en').time, TERMS)).toEqual([
      { key: '2026-W53', name: 'Week of December 28, 2026', tick: 'Dec 28', year: '2026' },
    ])
  })

  it('name what lies between terms, so that nothing is left out', () => {
    const buckets = bucketsBy({ from: '2025-12-01', to: '2026-02-01' }, 'term', times())
    expect(columnsOf(buckets, format, chartWords('en').time, TERMS).map(({ name }) => name)).toEqual([
      'Fall 2025',
      'Between terms, December 21, 2025 – January 4, 2026',
      'Spring 2026',
    ])
  })
})
