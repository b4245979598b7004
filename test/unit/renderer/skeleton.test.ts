import { describe, expect, it } from 'vitest'
import {
  chunksOf,
  chunksWith,
  entryLineFrom,
  lineAt,
  monthIndexOf,
  monthTop,
  skeletonOf,
} from '../../../renderer/features/journal/skeleton.ts'

const months = [
  { month: '2026-11', entries: 2 },
  { month: '2026-10', entries: 1 },
  { month: '2025-12', entries: 3 },
]

describe('the skeleton of the list', () => {
  it('has no line at all without a month', () => {
    const empty = skeletonOf([])
    expect(empty.count).toBe(0)
    expect(lineAt(empty, 0)).toBeNull()
    expect(entryLineFrom(empty, 0, 1)).toBeNull()
  })

  it('has no line beyond either end', () => {
    const skeleton = skeletonOf(months)
    expect(lineAt(skeleton, -1)).toBeNull()
    expect(lineAt(skeleton, skeleton.count)).toBeNull()
  })

  it('places a heading before the entries of each month', () => {
    const skeleton = skeletonOf(months)
    const lines = Array.from({ length: skeleton.count }, (_, line) => lineAt(skeleton, line))
    expect(
      lines.map((line) => (line?.kind === 'entry' ? `${line.month} ${line.place}` : line?.month)),
    ).toEqual([
      '2026-11',
      '2026-11 0',
      '2026-11 1',
      '2026-10',
      '2026-10 0',
      '2025-12',
      '2025-12 0',
      '2025-12 1',
      '2025-12 2',
    ])
    expect(skeleton.entries).toBe(6)
  })

  it('finds the month of every line', () => {
    const skeleton = skeletonOf(months)
    expect([0, 1, 2, 3, 4, 5, 8].map((line) => monthIndexOf(skeleton, line))).toEqual([0, 0, 0, 1, 1, 2, 2])
  })

  it('steps over headings to the next entry, and stops at the ends', () => {
    const skeleton = skeletonOf(months)
    expect(entryLineFrom(skeleton, 3, 1)).toBe(4)
    expect(entryLineFrom(skeleton, 3, -1)).toBe(2)
    expect(entryLineFrom(skeleton, 0, -1)).toBeNull()
    expect(entryLineFrom(skeleton, skeleton.count, 1)).toBeNull()
  })
})

describe('the heights of the list', () => {
  it('add up heading by heading and row by row', () => {
    const skeleton = skeletonOf(months)
    const sizes = { row: 100, heading: 40 }
    expect([0, 1, 2, 3].map((index) => monthTop(skeleton, index, sizes))).toEqual([0, 240, 380, 720])
  })
})

describe('loads', () => {
  it('join small months and let a large one stand alone', () => {
    const chunks = chunksOf([
      { month: '2026-03', entries: 40 },
      { month: '2026-02', entries: 30 },
      { month: '2026-01', entries: 900 },
      { month: '2025-12', entries: 5 },
    ])
    expect(chunks).toEqual([
      { fromMonth: '2026-03', toMonth: '2026-02', entries: 70 },
      { fromMonth: '2026-01', toMonth: '2026-01', entries: 900 },
      { fromMonth: '2025-12', toMonth: '2025-12', entries: 5 },
    ])
  })

  it('are asked for only where a shown month lies in them', () => {
    const chunks = chunksOf([
      { month: '2026-03', entries: 60 },
      { month: '2026-02', entries: 60 },
      { month: '2026-01', entries: 60 },
    ])
    expect(chunksWith(chunks, ['2026-02']).map((chunk) => chunk.fromMonth)).toEqual(['2026-02'])
    expect(chunksWith(chunks, [])).toEqual([])
  })
})
