import { expect, test } from 'vitest'
import { factsOf, kindOf } from '../../../renderer/features/summaries/source-facts.ts'
import { createFormat } from '../../../renderer/ui/format.ts'

const format = createFormat('en-US')

test.each([
  [
    { before: 1200, after: 31, unit: 'families', people: 43 },
    ['From 1,200 to 31 families', '43 people behind it'],
  ],
  [{ before: null, after: 0.5, unit: '', people: 1 }, ['0.5', '1 person behind it']],
  [{ before: 4, after: null, unit: 'families', people: null }, ['Before: 4 families']],
  [{}, []],
])('a result %j says its figures, as far as they are known', (facts, said) => {
  expect(factsOf('result', facts, format)).toEqual(said)
})

test('other things say their score, their percentage and how they went', () => {
  expect(factsOf('rating', { score: 3, indicatorId: 'x' }, format)).toEqual(['3 of 5'])
  expect(factsOf('decision', { percent: 70, cameTrue: 'partly' }, format)).toEqual([
    '70 percent likely',
    'It came true in part.',
  ])
  expect(factsOf('decision', { percent: null, cameTrue: null }, format)).toEqual([])
  expect(factsOf('commitment', { outcome: 'kept' }, format)).toEqual(['Kept'])
  expect(factsOf('goal', { closing: 'reached', closedOn: '2026-05-01' }, format)).toEqual(['Reached'])
  expect(factsOf('passage', {}, format)).toEqual([])
})

test('a growth area is called one, though it is kept with the strengths', () => {
  expect(kindOf('strength', { kind: 'growth-area', closedOn: null })).toBe('Growth area')
  expect(kindOf('strength', { kind: 'strength', closedOn: null })).toBe('Strength')
  expect(kindOf('commitment', { outcome: null })).toBe('Plan')
})
