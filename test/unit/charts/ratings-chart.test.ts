import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../shared/domain/charts/drawing.ts'
import { type RatingDot, type RatingLine, ratingsChart } from '../../../shared/domain/charts/ratings-chart.ts'
import { TRAIT_IDS, type TraitId } from '../../../shared/framework/traits.ts'
import { columnsOf, drawn } from './setup.ts'

const ratings = (
  dots: readonly RatingDot[],
  lines: readonly RatingLine[] = [],
  { columns = 12, trait = 'reflective' as TraitId } = {},
) =>
  ratingsChart(
    {
      trait,
      title: 'Named my part & <theirs>',
      low: 'I spoke of others',
      high: 'I said what was mine',
      columns: columnsOf(columns),
      dots,
      lines,
    },
    {
      summary: ({ dots: all }) => `${all.length} dots`,
      point: (column, score, count) => `${column}: ${score}, ${count}`,
      end: (score, words) => `${score}: ${words}`,
      table: { when: 'When', score: 'Rating', count: 'How many' },
    },
  )
const dot = (column: number, score: number, count = 1): RatingDot => ({
  key: `${column}-${score}`,
  column,
  score,
  count,
})

describe('ratings over time', () => {
  it('draw a frame that stands empty when there are none', () => {
    const seen = drawn(ratings([]))
    expect(seen.points).toEqual([])
    expect(seen.lines).toBe(0)
  })

  it('draw nothing but a dot for a single rating', () => {
    const seen = drawn(ratings([dot(3, 4)], [], { columns: 1 }))
    expect(seen.points).toEqual([{ key: '3-4', label: ': 4, 1' }])
    expect(seen.lines).toBe(0)
  })

  it('show what they are given, neither more nor less, with its words', () => {
    const dots = [dot(0, 5), dot(1, 2, 3), dot(1, 4), dot(5, 1)]
    const chart = ratings(dots)
    const seen = drawn(chart)
    expect(seen.points).toEqual([
      { key: '0-5', label: 'Week 0: 5, 1' },
      { key: '1-2', label: 'Week 1: 2, 3' },
      { key: '1-4', label: 'Week 1: 4, 1' },
      { key: '5-1', label: 'Week 5: 1, 1' },
    ])
    expect(seen.counts).toEqual(['3'])
    expect(chart.table.rows).toEqual([
      ['Week 0', '5', '1'],
      ['Week 1', '2', '3'],
      ['Week 1', '4', '1'],
      ['Week 5', '1', '1'],
    ])
  })

  it('have only the lines that they are given: a gap stays a gap', () => {
    const [a, b, c] = [dot(0, 5), dot(1, 2), dot(4, 3)]
    expect(drawn(ratings([a, b, c], [{ from: a, to: b }])).lines).toBe(1)
  })

  it('draw five hundred, each where it can be come to', () => {
    const dots = Array.from({ length: 500 }, (_, at) => dot(at, (at % 5) + 1))
    const seen = drawn(ratings(dots, [], { columns: 500 }))
    expect(seen.points).toHaveLength(500)
    expect(seen.texts.filter((text) => /^w\d/.test(text)).length).toBeLessThan(20)
  })

  it('have a shape for each trait, so that a hue never speaks alone', () => {
    const shapes = TRAIT_IDS.map((trait) =>
      drawn(ratings([dot(0, 3)], [], { trait }))
        .svg.querySelector('.tl-points')
        ?.innerHTML.replace(/fill="[^"]*"|transform="[^"]*"/g, ''),
    )
    expect(new Set(shapes).size).toBe(TRAIT_IDS.length)
  })

  it('say their title and what they show, and bring no style sheet', () => {
    const { markup } = drawn(ratings([dot(0, 3)]))
    expect(markup).toContain('aria-label="Named my part &amp; &lt;theirs&gt;"')
    expect(markup).toContain('<title>Named my part &amp; &lt;theirs&gt;</title><desc>1 dots</desc>')
    expect(markup).not.toContain('<style')
    expect(markup).not.toContain('<theirs>')
  })

  it('say at the axis what its ends mean', () => {
    const { texts } = drawn(ratings([]))
    expect(texts.join(' ')).toContain('5: I said what was mine')
    expect(texts.join(' ')).toContain('1: I spoke of others')
  })
})

describe('a sentence broken into lines', () => {
  it('keeps every word whole and in order', () => {
    const text = 'a bb ccc dddd eeeee ffffffffffffffffffffffff g'
    expect(linesOf(text, 60, 12).join(' ')).toBe(text)
    expect(linesOf(text, 60, 12).length).toBeGreaterThan(2)
    expect(linesOf('', 60, 12)).toEqual([])
  })
})
