import { describe, expect, test } from 'vitest'
import {
  type Choice,
  isAtEdge,
  type Move,
  moved,
  spanOf,
  wordsOf,
} from '../../../renderer/ui/passages/word-choice.ts'
import { fc } from '../../helpers/seeded.ts'

const TEXT = '“Nobody asked us,” she said. I had no answer. Then the bell rang!'
const words = wordsOf(TEXT, 'en')
const chosen = (choice: Choice): string => {
  const span = spanOf(words, choice)
  return span ? TEXT.slice(span.start, span.end) : ''
}
const following = (choice: Choice, ...moves: readonly (readonly [Move, boolean])[]): string =>
  chosen(moves.reduce((now, [move, extend]) => moved(words, now, move, extend), choice))

const START: Choice = { anchor: 0, head: 0 }

describe('choosing words by keyboard', () => {
  test('goes from word to word, with the signs that belong to each', () => {
    expect(words.map(({ start, end }) => TEXT.slice(start, end)).slice(0, 6)).toEqual([
      '“Nobody',
      'asked',
      'us,”',
      'she',
      'said.',
      'I',
    ])
    expect(following(START, ['word', false])).toBe('asked')
    expect(following(START, ['word', false], ['word-back', false])).toBe('“Nobody')
  })

  test('stretches from where it began', () => {
    expect(following(START, ['word', true], ['word', true])).toBe('“Nobody asked us,”')
    expect(following({ anchor: 2, head: 2 }, ['word-back', true])).toBe('asked us,”')
  })

  test('goes by sentences, and stretches over whole ones', () => {
    expect(following(START, ['sentence', false])).toBe('I')
    expect(following(START, ['sentence', false], ['sentence', true])).toBe('I had no answer.')
    expect(following(START, ['sentence', false], ['sentence', true], ['sentence', true])).toBe(
      'I had no answer. Then the bell rang!',
    )
    expect(following({ anchor: 7, head: 7 }, ['sentence-back', false])).toBe('I')
  })

  test('stays inside the text and says when it is at its edge', () => {
    expect(following(START, ['word-back', false])).toBe('“Nobody')
    expect(following(START, ['last', false], ['word', false])).toBe('rang!')
    expect(isAtEdge(words, START, 'word-back')).toBe(true)
    expect(isAtEdge(words, START, 'word')).toBe(false)
    expect(isAtEdge(words, moved(words, START, 'last', false), 'sentence')).toBe(true)
  })

  test('counts a picture as a word, with the full stop after it', () => {
    const text = 'I wrote to her 👩‍🏫. Then rain — and 🎉'
    expect(wordsOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'I',
      'wrote',
      'to',
      'her',
      '👩‍🏫.',
      'Then',
      'rain',
      'and',
      '🎉',
    ])
  })

  test('finds the words of any text in order, none of them blank, none overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0
        for (const { start, end } of wordsOf(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end).trim()).not.toBe('')
          last = end
        }
      }),
    )
  })
})
