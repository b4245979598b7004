import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../renderer/ui/passages/word-choice.ts'
import { labelAt, placeIn, spokenPlace, wholeText } from '../../../renderer/ui/shared-text/places.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { fc } from '../../helpers/seeded.ts'

const EXCERPT = {
  id: 'e',
  before: `${BLOCK} came late. `,
  text: `I asked ${BLOCK} to stay, and ${BLOCK} did.`,
  after: ' We talked.',
  labels: ['a student', 'a colleague', 'the principal'],
}

describe('places in an excerpt with blocks', () => {
  test('a choice that lies in the sentences around is none of the excerpt', () => {
    expect(placeIn(EXCERPT, { start: 0, end: EXCERPT.before.length })).toBeNull()
    expect(placeIn(EXCERPT, { start: wholeText(EXCERPT).length - 8, end: 100 })).toBeNull()
  })

  test('nothing but white space is no place', () => {
    const at = EXCERPT.before.length + EXCERPT.text.indexOf(' ')
    expect(placeIn(EXCERPT, { start: at, end: at + 1 })).toBeNull()
  })

  test('a choice that reaches over the edge is cut to the excerpt’s own words', () => {
    const place = placeIn(EXCERPT, { start: 2, end: wholeText(EXCERPT).length })
    expect(place).toEqual({ start: 0, end: EXCERPT.text.length, excerptId: 'e', quote: EXCERPT.text })
  })

  test('a block counts as one unit, and its quote holds it', () => {
    const start = EXCERPT.before.length + EXCERPT.text.indexOf(BLOCK)
    expect(placeIn(EXCERPT, { start, end: start + 1 })).toMatchObject({ start: 8, end: 9, quote: BLOCK })
  })

  test('every choice gives a place whose quote stands there', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const place = placeIn(EXCERPT, { start: Math.min(a, b), end: Math.max(a, b) })
        if (place) expect(EXCERPT.text.slice(place.start, place.end)).toBe(place.quote)
      }),
    )
  })

  test('labels go by the order of the blocks in the whole', () => {
    const whole = wholeText(EXCERPT)
    expect(labelAt(whole, 0, EXCERPT.labels)).toBe('a student')
    expect(labelAt(whole, whole.lastIndexOf(BLOCK), EXCERPT.labels)).toBe('the principal')
    expect(labelAt(whole, 3, EXCERPT.labels)).toBeNull()
    expect(spokenPlace(EXCERPT, { start: 0, end: EXCERPT.text.length })).toBe(
      'I asked [a colleague] to stay, and [the principal] did.',
    )
    expect(spokenPlace(EXCERPT, { start: 20, end: EXCERPT.text.length })).toContain('[the principal]')
  })

  test('a block can be chosen by keyboard like a word', () => {
    const words = wordsOf(`Then ${BLOCK} left.`, 'en')
    expect(words).toHaveLength(3)
    expect(words[1]).toMatchObject({ start: 5, end: 6 })
  })
})
