import { describe, expect, test } from 'vitest'
import { threadChart } from '../../../../renderer/features/threads/thread-chart.ts'
import { createFormat } from '../../../../renderer/ui/format.ts'

const format = createFormat('en-US')
const points = (months: readonly { month: string; times: number }[]) => {
  const chart = threadChart('bus', months, format)
  return { points: chart.points.map(({ key, column }) => [key, column]), chart }
}

describe('a thread’s chart', () => {
  test('keeps the months between, in which nothing stands, also over the turn of a year', () => {
    const { points: found } = points([
      { month: '2025-11', times: 2 },
      { month: '2026-02', times: 1 },
    ])
    expect(found).toEqual([
      ['2025-11', 0],
      ['2026-02', 3],
    ])
  })

  test('tells by years once the months are many, and adds each year up', () => {
    const { points: found, chart } = points([
      { month: '1999-12', times: 1 },
      { month: '2090-01', times: 3 },
      { month: '2090-05', times: 4 },
    ])
    expect(found).toEqual([
      ['1999', 0],
      ['2090', 91],
    ])
    expect(chart.table.rows).toEqual([
      ['1999', '1'],
      ['2090', '7'],
    ])
    expect(chart.summary).toBe('8 times, in 2 years.')
  })

  test('says in words what it shows', () => {
    const { chart } = points([
      { month: '2026-01', times: 1 },
      { month: '2026-02', times: 4 },
    ])
    expect([chart.title, chart.summary, ...chart.points.map(({ label }) => label)]).toEqual([
      '“bus” by month',
      '5 times, in 2 months.',
      'January 2026: 1 time',
      'February 2026: 4 times',
    ])
  })
})
