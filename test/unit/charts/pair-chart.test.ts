import { describe, expect, it } from 'vitest'
import { type PairPoint, pairChart } from '../../../shared/domain/charts/pair-chart.ts'
import { drawn } from './setup.ts'

const point = (key: string, value: number): PairPoint => ({
  key,
  label: key,
  name: `${key}, March 2`,
  value,
  text: `${value} percent`,
})

const pair = (before: number, after: number, unit = 'percent') =>
  pairChart(
    { title: 'Attendance', before: point('before', before), after: point('after', after) },
    {
      summary: (data) => `${data.before.text}, then ${data.after.text}.`,
      point: (name, text) => `${name}: ${text}`,
      unit,
      amount: String,
      table: { what: 'When', amount: 'Number' },
    },
  )

/** How far from the left each point stands. */
const places = (chart: ReturnType<typeof pair>): readonly number[] =>
  [...drawn(chart).svg.querySelectorAll('[data-point]')].map((shape) => Number(shape.getAttribute('cx')))
const axis = (chart: ReturnType<typeof pair>): readonly string[] => drawn(chart).texts

describe('a number before and after', () => {
  it.each([
    ['both nothing', 0, 0],
    ['below nothing', -4, -2],
    ['from below nothing to above it', -3, 5],
    ['the largest that can be written', -1e12, 1e12],
    ['the same', 7, 7],
  ])('is drawn also when it is %s', (_, before, after) => {
    const chart = pair(before, after)
    const [from = Number.NaN, to = Number.NaN] = places(chart)
    expect(Math.sign(to - from)).toBe(Math.sign(after - before))
    expect(axis(chart)).toContain('0')
  })

  it('says both numbers with their names, and works out no difference', () => {
    const chart = pair(41.5, 63)
    expect(drawn(chart).points).toEqual([
      { key: 'before', label: 'before, March 2: 41.5 percent' },
      { key: 'after', label: 'after, March 2: 63 percent' },
    ])
    expect(chart.summary).toBe('41.5 percent, then 63 percent.')
    expect(chart.table.rows).toEqual([
      ['before, March 2', '41.5 percent'],
      ['after, March 2', '63 percent'],
    ])
    expect(drawn(chart).counts.toSorted()).toEqual(['41.5 percent', '63 percent'])
    expect(drawn(chart).markup).not.toContain('21.5')
  })

  it('begins at nothing, so that no difference looks larger than it is', () => {
    const [from = 0, to = 0] = places(pair(98, 100))
    expect(to - from).toBeLessThan(12)
  })

  it('tells both apart by more than colour, and names the unit where there is one', () => {
    expect(new Set(drawn(pair(1, 2)).fills).size).toBe(2)
    expect(axis(pair(1, 2))).toContain('percent')
    expect(axis(pair(1, 2, ''))).not.toContain('percent')
  })
})
