import { Text } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import type { Counted } from '../../../renderer/features/evidence/groups.ts'
import { groupTargets } from '../../../renderer/features/evidence/groups.ts'
import { type EditorMark, placeMarks } from '../../../renderer/ui/editor/passages/placed.ts'
import { choiceGroups, matching } from '../../../renderer/ui/passages/choices.ts'
import { quoteText } from '../../../renderer/ui/passages/quote-text.ts'
import { stacked } from '../../../renderer/ui/passages/use-note-tops.ts'
import type { Indicator } from '../../../shared/contract/framework.ts'
import type { Goal } from '../../../shared/contract/goals.ts'
import type { Strength } from '../../../shared/contract/strengths.ts'
import { fc } from '../../helpers/seeded.ts'

const markAt = (text: string, quote: string): EditorMark => {
  const start = text.indexOf(quote)
  return { id: quote, start, end: start + quote.length, quote, label: quote, kind: 'value', trait: null }
}
const goal = (id: string, closing: Goal['closing']): Goal => ({
  id,
  title: id,
  why: '',
  termId: null,
  madeOn: '2026-01-05',
  closing,
  closedOn: closing && '2026-02-03',
  lastWord: '',
  steps: [],
  passages: 0,
  results: 0,
  plans: 0,
})
const strength = (id: string, kind: Strength['kind'], closedOn: string | null): Strength => ({
  id,
  kind,
  title: id,
  body: '',
  madeOn: '2026-01-05',
  closedOn,
  lastWord: '',
  versions: 1,
  passagesFor: 0,
  passagesAgainst: 0,
})
const wordsIn = (doc: Text, places: readonly { from: number; to: number }[]): string[] =>
  places.map(({ from, to }) => doc.sliceString(from, to))

describe('marks in the editor', () => {
  const saved = 'I had meant to explain. She told me about the bus.'
  const mark = markAt(saved, 'She told me')

  test('stand where they were told to when their words read the same there', () => {
    const doc = Text.of([saved])
    expect(wordsIn(doc, placeMarks(doc, [mark], new Map([[mark.id, { from: 0, to: 5 }]])))).toEqual([
      'She told me',
    ])
  })

  test('stay where the typing took them while what was told is behind it', () => {
    const doc = Text.of([`Well. ${saved}`])
    const following = new Map([[mark.id, { from: mark.start + 6, to: mark.end + 6 }]])
    expect(wordsIn(doc, placeMarks(doc, [mark], following))).toEqual(['She told me'])
  })

  test('never reach beyond the text, and are left out when nothing is left of them', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(80), fc.nat(80), (text, start, length) => {
        const doc = Text.of(text.split('\n'))
        for (const { from, to } of placeMarks(doc, [{ ...mark, start, end: start + length }], new Map())) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(doc.length)
        }
      }),
    )
  })
})

describe('notes in the margin', () => {
  test('stand on the line of their words, or below the one before, and never on each other', () => {
    expect(
      stacked([
        { id: 'b', top: 10, height: 30 },
        { id: 'a', top: 0, height: 30 },
        { id: 'c', top: 200, height: 30 },
      ]),
    ).toEqual(
      new Map([
        ['a', 0],
        ['b', 36],
        ['c', 200],
      ]),
    )
  })
})

describe('a quote as one reads it', () => {
  test('has lost the marks whose pair lies outside it', () => {
    expect(quoteText('Marisol’s mother**. I had')).toBe('Marisol’s mother. I had')
    expect(quoteText('the plan](https://a.example/plan) again')).toBe('the plan again')
    expect(quoteText('*quietly*, 2 * 3 and `code`')).toBe('quietly, 2 * 3 and code')
  })
})

const indicator = (id: string, trait: Indicator['trait'], hidden = false): Indicator => ({
  id,
  trait,
  title: `Title ${id}`,
  sentence: `Sentence of ${id}`,
  low: '',
  high: '',
  own: false,
  hidden,
})
const INDICATORS = [
  indicator('one', 'reflective'),
  indicator('two', 'reflective'),
  indicator('three', 'visionary'),
  indicator('old', 'strategic', true),
]

describe('what words can be evidence for', () => {
  const known = {
    indicators: INDICATORS,
    followed: ['three', 'gone'],
    values: [],
    goals: [],
    strengths: [],
    plans: [],
    decisions: [],
  }
  const outline = (groups: ReturnType<typeof choiceGroups>): unknown =>
    groups.map(({ id, choices }) => [id, ...choices.map((choice) => choice.id)])

  test('begins with what the member follows, each once, and leaves out what is hidden', () => {
    expect(outline(choiceGroups(known, []))).toEqual([
      ['following', 'three'],
      ['reflective', 'one', 'two'],
    ])
  })

  test('holds open goals, strengths and growth areas, and leaves out those that are closed', () => {
    const goals = [goal('bus', null), goal('read', 'reached')]
    const strengths = [
      strength('ask', 'growth-area', null),
      strength('see', 'strength', null),
      strength('old', 'strength', '2026-02-03'),
    ]
    const groups = choiceGroups({ ...known, indicators: [], followed: [], goals, strengths }, [])
    expect(outline(groups)).toEqual([
      ['goals', 'bus'],
      ['strengths', 'see'],
      ['growth-areas', 'ask'],
    ])
  })

  test('still offers what a mark already stands for, though it was hidden or removed since', () => {
    const already = [
      { kind: 'indicator', id: 'old', stance: 'for', label: 'Title old' },
      { kind: 'value', id: 'lost', stance: 'against', label: 'A removed value' },
      { kind: 'indicator', id: 'one', stance: 'for', label: 'Title one' },
    ] as const
    const [others] = choiceGroups(known, already)
    expect(others?.choices.map(({ id, trait }) => [id, trait])).toEqual([
      ['old', 'strategic'],
      ['lost', null],
    ])
  })

  test('is found by any of its words, without regard to accents or case', () => {
    const values = [
      { id: 'v', title: 'Éducation d’abord', lived: 'I ask first.', notLived: '', packId: null },
    ]
    const groups = choiceGroups({ ...known, values }, [])
    expect(outline(matching(groups, 'education ASK'))).toEqual([['values', 'v']])
    expect(outline(matching(groups, 'reflective two'))).toEqual([['reflective', 'two']])
    expect(matching(groups, 'nothing like it')).toEqual([])
  })
})

test('evidence is listed by trait in the order of the framework, with the rest after it', () => {
  const counted = (kind: Counted['kind'], id: string): Counted => ({
    kind,
    id,
    label: id,
    passages: 1,
    against: 0,
    lastDay: '2026-02-03',
  })
  const groups = groupTargets(
    [
      counted('decision', 'd'),
      counted('indicator', 'lost'),
      counted('indicator', 'two'),
      counted('value', 'v'),
      counted('indicator', 'one'),
    ],
    INDICATORS,
  )
  expect(groups.map(({ id, targets }) => [id, ...targets.map((target) => target.id)])).toEqual([
    ['reflective', 'one', 'two'],
    ['others', 'lost'],
    ['values', 'v'],
    ['decisions', 'd'],
  ])
})
