import { expect, test } from 'vitest'
import { columnWidths } from '../../../shared/domain/document/column-widths.ts'
import { fc } from '../../helpers/seeded.ts'
import { table } from './documents.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

test('figures have the room that they need, sentences most of what is left, and names enough', () => {
  const { shares, fits } = columnWidths(
    table(
      ['Result', 'Before', 'After', 'Where it comes from'],
      ['Late arrivals to first period in one week', '41', '17 arrivals', 'The attendance sheet. '.repeat(15)],
    ),
  )
  const [result = 0, before = 0, after = 0, where = 0] = shares
  expect(fits).toBe(false)
  expect(where).toBeGreaterThan(result)
  expect(result).toBeGreaterThan(after)
  expect(after).toBeGreaterThan(before)
})

test('a small table fits, and one with a word that no line holds does not', () => {
  expect(columnWidths(table(['Value', 'Weeks'], ['All voices', '31'])).fits).toBe(true)
  expect(columnWidths(table(['Value', 'Weeks'], ['x'.repeat(5_000), '31'])).fits).toBe(false)
})

test('whatever the cells hold, each column has some room, and together they have all of it', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'x'.repeat(5_000), 'many words '.repeat(200), '她把门'),
  )
  const rows = fc
    .integer({ min: 1, max: 8 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
    )
  fc.assert(
    fc.property(rows, ([head = [], ...body]) => {
      const { shares, signs } = columnWidths(table(head, ...body))
      expect(shares).toHaveLength(head.length)
      expect(Math.min(...shares)).toBeGreaterThan(0.01)
      expect(sum(shares)).toBeCloseTo(1)
      expect(Math.min(...signs)).toBeGreaterThanOrEqual(2)
    }),
  )
})
