import { describe, expect, test } from 'vitest'
import { locate, type Place } from '../../../shared/domain/passages.ts'
import { isSpanOf, type MarkedSpan, quoteAt, trimSpan } from '../../../shared/domain/span.ts'
import { fc } from '../../helpers/seeded.ts'

const mark = (text: string, quote: string, nth = 0): MarkedSpan => {
  let start = text.indexOf(quote)
  for (let index = 0; index < nth; index += 1) start = text.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`“${quote}” does not stand there`)
  const span = { start, end: start + quote.length }
  return { ...span, ...quoteAt(text, span) }
}
const wordsAt = (text: string, place: Place): string | null =>
  place.found === 'gone' ? null : text.slice(place.start, place.end)

const TEXT =
  'On Tuesday I sat with Marisol’s mother. I had meant to explain the new timetable. She told me that nobody had ' +
  'asked her about the bus, and I heard myself explain instead of asking. Afterwards I wrote to the office.'
const QUOTE = 'I heard myself explain instead of asking'

describe('a passage’s own words', () => {
  test('remember 32 units on either side, and never half of a character', () => {
    const text = `${'x'.repeat(10)}😀${'y'.repeat(31)}QUOTE${'z'.repeat(31)}😀${'x'.repeat(9)}`
    const { quote, before, after } = mark(text, 'QUOTE')
    expect({ quote, before, after }).toEqual({
      quote: 'QUOTE',
      before: 'y'.repeat(31),
      after: 'z'.repeat(31),
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
        const [start, end] = [a % (any.length + 1), b % (any.length + 1)].toSorted((x, y) => x - y)
        const span = { start: start ?? 0, end: end ?? 0 }
        if (!isSpanOf(any, span)) return
        const quoted = quoteAt(any, span)
        expect(Object.values(quoted).every((part) => part.isWellFormed())).toBe(true)
        expect(any).toContain(quoted.before + quoted.quote + quoted.after)
      }),
    )
  })

  test.each([
    [{ start: 2, end: 2 }, 'nothing'],
    [{ start: 3, end: 2 }, 'backwards'],
    [{ start: 0, end: 99 }, 'beyond the end'],
    [{ start: 1, end: 3 }, 'from within a character'],
    [{ start: 0, end: 1 }, 'into a character'],
  ])('a span that reaches %j is none: %s', (span) => {
    expect(isSpanOf('😀abc', span)).toBe(false)
  })

  test('white space at the ends is no part of them', () => {
    expect(trimSpan('ab  cd \n e', { start: 2, end: 9 })).toEqual({ start: 4, end: 6 })
    expect(trimSpan('ab  cd', { start: 2, end: 4 })).toBeNull()
  })
})

describe('finding a passage again', () => {
  test('in the same text it stands where it stood', () => {
    const passage = mark(TEXT, QUOTE)
    expect(locate(passage, TEXT)).toEqual({ found: 'exact', start: passage.start, end: passage.end })
  })

  test('its words are gone when they were deleted, also when a few of them stand elsewhere', () => {
    const passage = mark(TEXT, QUOTE)
    expect(locate(passage, TEXT.replace(QUOTE, ''))).toEqual({ found: 'gone' })
    expect(locate(passage, TEXT.replace(QUOTE, 'she went home'))).toEqual({ found: 'gone' })
    expect(locate(passage, '')).toEqual({ found: 'gone' })
    expect(locate(passage, 'I heard a bird sing. We kept asking.')).toEqual({ found: 'gone' })
  })

  test('one short word that was deleted is not found in a word like it', () => {
    const text = 'They still have hope for the spring, and that carried me home on Friday.'
    const passage = mark(text, 'hope')
    expect(locate(passage, text.replace('hope ', ''))).toEqual({ found: 'gone' })
  })

  test.each([
    ['a typing mistake mended', 'I recieved the note', 'recieved', 'I received the note', 'received'],
    [
      'a word put in',
      TEXT,
      QUOTE,
      TEXT.replace('explain instead', 'explain, once more, instead'),
      'I heard myself explain, once more, instead of asking',
    ],
    [
      'a word taken out',
      TEXT,
      QUOTE,
      TEXT.replace('heard myself explain', 'explained'),
      'I explained instead of asking',
    ],
    [
      'a word exchanged',
      TEXT,
      QUOTE,
      TEXT.replace('of asking', 'of listening'),
      'I heard myself explain instead of listening',
    ],
    [
      'a line broken',
      TEXT,
      QUOTE,
      TEXT.replace('explain instead', 'explain\ninstead'),
      QUOTE.replace('explain ', 'explain\n'),
    ],
    [
      'emphasis added',
      TEXT,
      QUOTE,
      TEXT.replace('instead', '**instead**'),
      QUOTE.replace('instead', '**instead**'),
    ],
    [
      'Chinese, which has no spaces',
      '今天我问了她的母亲，她说没有人问过她们。后来我写了信。',
      '她说没有人问过她们',
      '今天我问了她的母亲，她说从来没有人问过她们。后来我写了信。',
      '她说从来没有人问过她们',
    ],
  ])('%s inside it is forgiven', (_, text, quote, changed, now) => {
    const place = locate(mark(text, quote), changed)
    expect(place.found).toBe('moved')
    expect(wordsAt(changed, place)).toBe(now)
  })

  test('a sentence changed a little and moved to the other end of a long text is found', () => {
    const filler = Array.from({ length: 2_000 }, (_, index) => `Sentence ${index} is about other things.`)
    const text = [...filler.slice(0, 50), TEXT, ...filler.slice(50)].join(' ')
    const changed = `${filler.join(' ')} ${QUOTE.replace('asking', 'listening')}. Afterwards`
    expect(wordsAt(changed, locate(mark(text, QUOTE), changed))).toBe(QUOTE.replace('asking', 'listening'))
  })

  test('of words that stand there twice, those with its own surroundings are the ones', () => {
    const text =
      'In the morning I waited. At noon the bell rang and I waited. At night I waited. Then I slept.'
    const second = mark(text, 'I waited', 1)
    for (const changed of [
      text.replace('In the morning I waited. ', ''),
      `I waited. I waited. ${text}`,
      text.replace('At night I waited. ', ''),
    ]) {
      const place = locate(second, changed)
      expect(place.found === 'gone' ? null : changed.slice(0, place.start)).toMatch(/the bell rang and $/)
    }
  })

  test('words that stand there a hundred thousand times are found all the same', () => {
    const text = `${'a '.repeat(60_000)}b a b ${'a '.repeat(60_000)}`
    const at = text.indexOf('b a b') + 2
    const passage = { start: at, end: at + 1, ...quoteAt(text, { start: at, end: at + 1 }) }
    expect(locate(passage, text)).toEqual({ found: 'exact', start: at, end: at + 1 })
  })

  test('a row of signs longer than any passage is not laid beside a text sign by sign', () => {
    const text = '*-'.repeat(40_000)
    const quote = text.replaceAll('-*-', '-+-')
    expect(locate({ start: 0, end: quote.length, quote, before: '', after: '' }, text).found).toBe('gone')
  })
})

describe('whatever is edited', () => {
  const other = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n', 'é', '😀'), maxLength: 80 })
  const quoted = fc.string({
    unit: fc.constantFrom('q', 'r', 's', ' ', 'ß', '🙂'),
    minLength: 1,
    maxLength: 60,
  })
  const hasWord = (text: string): boolean => /\S/u.test(text)

  test('edits around a mark never lose it', () => {
    fc.assert(
      fc.property(other, quoted.filter(hasWord), other, other, other, (before, quote, after, left, right) => {
        const text = before + quote + after
        const span = { start: before.length, end: before.length + quote.length }
        const changed = left + quote + right
        expect(wordsAt(changed, locate({ ...span, ...quoteAt(text, span) }, changed))).toBe(quote)
      }),
    )
  })

  test('deleting its words makes it gone', () => {
    fc.assert(
      fc.property(other, quoted.filter(hasWord), other, (before, quote, after) => {
        const text = before + quote + after
        const span = { start: before.length, end: before.length + quote.length }
        expect(locate({ ...span, ...quoteAt(text, span) }, before + after)).toEqual({ found: 'gone' })
      }),
    )
  })

  test('a place always lies in the text and holds something', () => {
    fc.assert(
      fc.property(
        other,
        quoted,
        other,
        fc.string({ unit: 'binary', maxLength: 200 }),
        (before, quote, after, text) => {
          const original = before + quote + after
          const span = { start: before.length, end: before.length + quote.length }
          const place = locate({ ...span, ...quoteAt(original, span) }, text)
          if (place.found !== 'gone') expect(isSpanOf(text, place)).toBe(true)
        },
      ),
    )
  })
})
