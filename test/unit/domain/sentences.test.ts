import { expect, test } from 'vitest'
import { sentencesWith, unmarked } from '../../../shared/domain/sentences.ts'
import { HIT_END, HIT_START } from '../../../shared/domain/snippet.ts'
import { fc } from '../../helpers/seeded.ts'

const marked = (text: string): string => text.replaceAll('[', HIT_START).replaceAll(']', HIT_END)
/** Sentences as text again, hits in brackets. */
const found = (text: string): string[] =>
  sentencesWith(unmarked(marked(text))).map(({ parts }) =>
    parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join(''),
  )

test('a text without a hit has no sentence to show', () => {
  expect(found('Nothing here. Nor here.')).toEqual([])
  expect(found('')).toEqual([])
})

test('only sentences that hold a hit are shown, with each of their hits marked', () => {
  expect(found('First. [She] came, and [she] stayed. Then rain. Who saw [her]?')).toEqual([
    '[She] came, and [she] stayed.',
    'Who saw [her]?',
  ])
})

test('a title or an initial ends no sentence', () => {
  expect(found('I met Ms. [Rivera] and J. Lee. They left.')).toEqual(['I met Ms. [Rivera] and J. Lee.'])
  expect(found('[Dr.] Osei came.')).toEqual(['[Dr.] Osei came.'])
})

test('a line of its own is a sentence of its own, as in a list', () => {
  expect(found('milk\n[bread] and eggs\nno more')).toEqual(['[bread] and eggs'])
  expect(found('one [two]\n\n[three]')).toEqual(['one [two]', '[three]'])
})

test('somebody who writes no full stops sees pieces, none cut inside a hit, and none left out', () => {
  const long = Array.from({ length: 400 }, (_, index) =>
    index % 7 === 0 ? '[again and again]' : 'word',
  ).join(' ')
  const pieces = found(long)
  expect(pieces.length).toBeGreaterThan(3)
  for (const piece of pieces) expect(piece.length).toBeLessThan(700)
  expect(pieces.join(' ').match(/\[again and again\]/g)).toHaveLength(58)
})

test('vowel signs and accents after a hit belong to it, and no character is torn', () => {
  expect(found('यह [हिन्द]ी है')).toEqual(['यह [हिन्दी] है'])
  expect(found('😀 [joy]😀. 我们去[学校]。好。')).toEqual(['😀 [joy]😀.', '我们去[学校]。'])
})

test('a line of a hundred thousand sentences, each with a hit, is read to its end', () => {
  const sentences = found('We met [Ana]. '.repeat(150_000))
  expect(sentences).toHaveLength(150_000)
  expect(sentences.at(-1)).toBe('We met [Ana].')
})

test('a sentence knows where it stands in the text', () => {
  const { text, hits } = unmarked(marked('One.\n  Two [here]. Three.'))
  const [sentence] = sentencesWith({ text, hits })
  expect(text.slice(sentence?.start, (sentence?.start ?? 0) + 3)).toBe('Two')
})

test('every hit stands in exactly one sentence, whatever was written', () => {
  const word = fc.constantFrom(
    'a',
    'Ms.',
    '[hit]',
    '[two words]',
    '.',
    '\n',
    '…',
    'é',
    '“No.”',
    '[J.]',
    '学校',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join(' ')
      const count = (text.match(/\[/g) ?? []).length
      expect(found(text).join(' ').match(/\[/g)?.length ?? 0).toBe(count)
    }),
    { numRuns: 150 },
  )
})
