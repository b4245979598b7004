import { expect, test } from 'vitest'
import { openingOf, plainText } from '../../../shared/domain/plain-text.ts'
import { searchTerms, toMatch } from '../../../shared/domain/search-words.ts'
import { HIT_END, HIT_START, snippetOf, snippetParts } from '../../../shared/domain/snippet.ts'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import { countWords } from '../../../shared/domain/word-count.ts'
import { fc } from '../../helpers/seeded.ts'

test.each([
  ['', ''],
  ['# A *quiet* title\n\nand **text**', 'A quiet title\nand text'],
  ['- one\n- two\n  - three', 'one\ntwo\nthree'],
  ['> said\n> she', 'said\nshe'],
  ['[a link](https://example.org) and `code`', 'a link and code'],
  ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
  ['not \\*starred\\*', 'not *starred*'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b\n1 2'],
  ['- [ ] call\n- [x] write', 'call\nwrite'],
  ['שלום **עולם**', 'שלום עולם'],
])('the plain text of %j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain)
})

test('quotes nested thousands deep are text all the same', () => {
  expect(plainText(`${'>'.repeat(20_000)} deep`)).toContain('deep')
})

test('an opening is one line, ends at a word, and never in half an emoji', () => {
  expect(openingOf('# Title\n\nThe **first** words.')).toBe('Title The first words.')
  const long = openingOf('word '.repeat(100))
  expect(long.length).toBeLessThanOrEqual(160)
  expect(long.endsWith('word…')).toBe(true)
  expect(openingOf('one, two — '.repeat(40))).toMatch(/(?:one|two)…$/u)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const opening = openingOf(text)
      expect(opening.length).toBeLessThanOrEqual(160)
      expect(opening.isWellFormed()).toBe(true)
    }),
  )
})

test.each([
  ['', 0],
  ['one', 1],
  ['don’t stop-gap 3.5', 3],
  ['🎉 — …', 0],
  ['¿Qué pasó, María?', 3],
  ['שלום עולם', 2],
  ['हिन्दी में', 2],
  ['我喜欢写作', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('what was typed becomes terms, each quoted, the last a beginning', () => {
  expect(toMatch(searchTerms('two word'))).toBe('"two" "word" *')
  expect(toMatch(searchTerms('“a phrase” NOT'))).toBe('"a phrase" "NOT" *')
  expect(toMatch(searchTerms('said "no'))).toBe('"said" "no" *')
  expect(toMatch(searchTerms('"done"'))).toBe('"done"')
  expect(toMatch(searchTerms('🎉 "" *'))).toBeNull()
})

test('a snippet shows the first hit with some words around it', () => {
  const text = `${'before '.repeat(50)}the Núñez family ${'after '.repeat(50)}`
  const parts = snippetOf(text, searchTerms('nunez fam'))
  expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['Núñez', 'family'])
  expect(parts[0]?.text.startsWith('…before')).toBe(true)
  expect(parts.at(-1)?.text.endsWith('…')).toBe(true)
  expect(snippetOf('the last word', searchTerms('"last word"'))).toEqual([
    { text: 'the ', hit: false },
    { text: 'last word', hit: true },
  ])
  expect(snippetOf('nothing here', searchTerms('else'))).toEqual([{ text: 'nothing here', hit: false }])
})

test.each(['Núñez', 'Nu\u0301n\u0303ez', 'NÚÑEZ'])(
  'far into a very long text a hit is found as in a short one: %s',
  (name) => {
    const filler = 'One quiet word after another, as días go by. '.repeat(1000)
    const ending = `Then ${name} family came.`
    const parts = snippetOf(filler + ending, searchTerms('nunez fam'))
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([name, 'family'])
    expect(parts[0]?.text.startsWith('…')).toBe(true)
    expect(snippetOf(filler + ending, searchTerms('elsewhere'))[0]?.text.startsWith('One quiet word')).toBe(
      true,
    )
  },
)

test('whatever is searched in whatever text, a snippet is made of the text’s own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, words) => {
      const parts = snippetOf(text, searchTerms(words))
      const whole = parts.map((part) => part.text).join('')
      expect(text.toWellFormed().replace(/\s+/gu, ' ')).toContain(whole.replace(/^…|…$/gu, '').trim())
    }),
  )
})

test('a marked snippet comes apart into parts', () => {
  expect(snippetParts(`a ${HIT_START}b${HIT_END}\nc`)).toEqual([
    { text: 'a ', hit: false },
    { text: 'b', hit: true },
    { text: ' c', hit: false },
  ])
  expect(snippetParts('')).toEqual([])
})

test('a sentence that was written anew reads as one that went and one that came', () => {
  const from = 'I see those I worry about. The hall is quiet.'
  const to = 'I notice whom I teach about. The hall is quiet.'
  expect(diffTexts(from, to).map(({ kind, text }) => [kind, text])).toEqual([
    ['same', 'I '],
    ['removed', 'see those I worry'],
    ['added', 'notice whom I teach'],
    ['same', ' about. The hall is quiet.'],
  ])
})

test('words that were only added stand alone, and so does each line that was changed', () => {
  expect(diffTexts('a b c', 'a x b y c').map(({ kind }) => kind)).toEqual([
    'same',
    'added',
    'same',
    'added',
    'same',
  ])
  expect(diffTexts('one\ntwo', 'three\nfour').map(({ kind, text }) => [kind, text])).toEqual([
    ['removed', 'one'],
    ['added', 'three'],
    ['same', '\n'],
    ['removed', 'two'],
    ['added', 'four'],
  ])
})

test('of many pages that were written anew, the first are compared by words and the rest are told as a whole', () => {
  const page = (seed: number): string =>
    Array.from({ length: 1_600 }, (_, at) => `w${(at * seed * 7_919) % 4_001}`).join(' ')
  const text = (first: number): string =>
    Array.from({ length: 80 }, (_, at) => `page ${at}\n${page(first + at)}\n`).join('')
  const [from, to] = [text(1), text(1_000)]
  const parts = diffTexts(from, to)
  const joined = (left: 'added' | 'removed'): string =>
    parts.map((part) => (part.kind === left ? '' : part.text)).join('')
  expect(joined('added')).toBe(from)
  expect(joined('removed')).toBe(to)
  expect(parts.at(-2)).toMatchObject({ kind: 'removed' })
  expect(parts.at(-2)?.text.length).toBeGreaterThan(5_000)
})

test('a diff gives back both texts, short or long', () => {
  const both = (from: string, to: string) => {
    const parts = diffTexts(from, to)
    const side = (kind: 'removed' | 'added') =>
      parts
        .filter((part) => part.kind === 'same' || part.kind === kind)
        .map(({ text }) => text)
        .join('')
    expect(side('removed')).toBe(from)
    expect(side('added')).toBe(to)
  }
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), both))
  const lines = Array.from({ length: 3000 }, (_, index) => `Line ${index} of a long text.\n`)
  both(lines.join(''), lines.with(1500, 'Another line of it.\n').join(''))
  both(lines.join(''), lines.toReversed().join(''))
})
