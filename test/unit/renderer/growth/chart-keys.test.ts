import { describe, expect, it } from 'vitest'
import { asTabs } from '../../../../renderer/ui/charts/copy-table.ts'
import { movedTo } from '../../../../renderer/ui/charts/move.ts'

const point = (key: string, column: number, row: number) => ({ key, label: key, column, row })

/** Two in the first column, a gap, one in the third, two in the fifth. */
const POINTS = [
  point('low', 0, -1),
  point('high', 0, -5),
  point('middle', 2, -2),
  point('e-low', 4, -2),
  point('e-high', 4, -4),
]
const to = (from: string, key: string) => movedTo(POINTS, from, key)?.key ?? null

describe('the arrow keys in a chart', () => {
  it('lead nowhere beyond its ends, from a point that is gone, and with other keys', () => {
    expect(to('low', 'ArrowLeft')).toBeNull()
    expect(to('e-low', 'ArrowRight')).toBeNull()
    expect(to('low', 'ArrowDown')).toBeNull()
    expect(to('gone', 'ArrowRight')).toBeNull()
    expect(to('low', 'a')).toBeNull()
    expect(movedTo([], 'low', 'End')).toBeNull()
  })

  it('go to the next column that holds a point, to the one at about the same height', () => {
    expect(to('high', 'ArrowRight')).toBe('middle')
    expect(to('middle', 'ArrowLeft')).toBe('low')
    expect(to('middle', 'ArrowRight')).toBe('e-low')
  })

  it('go up and down in a column, and to both ends', () => {
    expect(to('low', 'ArrowUp')).toBe('high')
    expect(to('high', 'ArrowDown')).toBe('low')
    expect(to('middle', 'Home')).toBe('high')
    expect(to('middle', 'End')).toBe('e-low')
  })
})

describe('a copied table', () => {
  it('keeps a cell in one piece, whatever the member wrote in it', () => {
    const table = { columns: ['When', 'All\tvoices'], rows: [['May\n2026', '3']] }
    expect(asTabs(table)).toBe('When\tAll voices\nMay 2026\t3')
  })
})
