import { describe, expect, test } from 'vitest'
import { messages } from '../../../../renderer/features/terms/messages.ts'
import { readTerm } from '../../../../renderer/features/terms/term-form.ts'
import { placedAt } from '../../../../renderer/ui/use-drag-order.ts'

const FALL = { id: 'fall-2026', name: 'Fall 2026', from: '2026-08-01', to: '2026-12-31' }
const errorsOf = (name: string, from: string | null, to: string | null) =>
  readTerm({ name, from, to }, [FALL], String).errors

describe('a term that cannot be saved says why', () => {
  test('without a name or days', () => {
    expect(errorsOf(' ', null, null)).toEqual({
      name: messages.nameMissing,
      from: messages.dayMissing,
      to: messages.dayMissing,
    })
  })
  test('when it ends before it begins', () => {
    expect(errorsOf('Spring', '2027-06-15', '2027-01-01')).toEqual({ to: messages.reversed })
  })
  test('when it shares a day with another, be it one', () => {
    expect(errorsOf('Winter', '2026-12-31', '2027-02-01')).toEqual({ to: messages.overlap('Fall 2026') })
  })
  test('when its name is too long', () => {
    expect(errorsOf('a'.repeat(61), '2027-01-01', '2027-02-01')).toEqual({ name: messages.nameLong('60') })
  })
})

test('a term of one day right after another can be saved', () => {
  expect(readTerm({ name: 'New Year', from: '2027-01-01', to: '2027-01-01' }, [FALL], String).input).toEqual({
    name: 'New Year',
    from: '2027-01-01',
    to: '2027-01-01',
  })
})

test('a row that is dragged takes the place of the one it is dropped on', () => {
  expect(placedAt(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd'])
  expect(placedAt(['a', 'b', 'c', 'd'], 'd', 'a')).toEqual(['d', 'a', 'b', 'c'])
  expect(placedAt(['a', 'b'], 'a', 'a')).toEqual(['a', 'b'])
})
