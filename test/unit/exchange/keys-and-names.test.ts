import { randomBytes } from 'node:crypto'
import { bech32 } from '@scure/base'
import { expect, test } from 'vitest'
import { fileNameFor } from '../../../main/core/exchange/file-name.ts'
import { wordsOfKeys } from '../../../main/core/exchange/keys.ts'
import { isAnybodys, isSigned, signBytes, signingKeyOf } from '../../../main/core/exchange/signing.ts'
import { EFF_WORDS } from '../../../shared/domain/exchange/eff-words.ts'
import { nestingOf } from '../../../shared/domain/exchange/nesting.ts'
import { drawWords, sixWords } from '../../../shared/domain/exchange/six-words.ts'

test('the word list is the EFF’s: 7,776 different words in order, from abacus to zoom', () => {
  expect(EFF_WORDS).toHaveLength(7_776)
  expect(new Set(EFF_WORDS).size).toBe(7_776)
  expect([EFF_WORDS[0], EFF_WORDS.at(-1)]).toEqual(['abacus', 'zoom'])
  expect(EFF_WORDS).toEqual(EFF_WORDS.toSorted())
})

// Worked out by another program, in Python.
test.each([
  [new Uint8Array(32), 'abacus abacus abacus abacus abacus abacus'],
  [new Uint8Array(32).fill(0xff), 'nacho dotted pushpin overhand defection unwatched'],
])('a digest has the same six words in every program', (digest, words) => {
  expect(sixWords(digest).join(' ')).toBe(words)
})

test('two public keys have the same six words in every program', () => {
  expect(
    wordsOfKeys({
      recipient: 'age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0savhh7m',
      signingKey: 'ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8',
    })?.join(' '),
  ).toBe('coagulant catsup neglector extrovert curtain thumping')
})

test('a recipient with a wrong letter has no words', () => {
  const signingKey = 'ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8'
  const recipient = 'age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0savhh7q'
  expect(wordsOfKeys({ recipient, signingKey })).toBeNull()
})

// The points of low order, as https://cr.yp.to/ecdh.html lists them, and twice written otherwise.
test.each([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
])('a recipient that nothing can be sealed to has no words', (point) => {
  const signingKey = 'ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8'
  const recipient = bech32.encode('age', bech32.toWords(Buffer.from(point, 'hex')), 90)
  expect(wordsOfKeys({ recipient, signingKey })).toBeNull()
})

// The points of small order of Ed25519, two of them also as no honest program writes them, with either sign.
const ANYBODYS_KEYS = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
].flatMap((point) => {
  const signed = Buffer.from(point, 'hex')
  signed.writeUInt8(signed.readUInt8(31) | 0x80, 31)
  return [point, signed.toString('hex')]
})

test.each(ANYBODYS_KEYS)('a signature by %s says nothing: anybody could make it', (point) => {
  expect(isAnybodys(Buffer.from(point, 'hex').toString('base64url'))).toBe(true)
})

test('a key of a journal’s own is nobody else’s', () => {
  for (let times = 0; times < 100; times += 1) {
    const seed = randomBytes(32)
    expect(isAnybodys(signingKeyOf(seed))).toBe(false)
    expect(isSigned(signingKeyOf(seed), seed, signBytes(seed, seed))).toBe(true)
  }
})

test('words are drawn fairly: what would favour some is thrown away', () => {
  const bytes = [0xff, 0xff, ...Array.from({ length: 6 }, () => [0, 1]).flat()]
  const scripted = (many: number) => Uint8Array.from(bytes.splice(0, many))
  expect(drawWords(scripted)).toEqual(Array.from({ length: 6 }, () => 'abdomen'))
})

const named = (choice: 'plain' | 'label-and-date', label: string): string =>
  fileNameFor({ choice, label, day: '2026-09-18', random: (bytes) => randomBytes(bytes) })

test('a plain file name says nothing of whom or what', () => {
  expect(named('plain', 'Joy Okafor')).toMatch(/^Throughline [a-z]{6}\.throughline$/)
})

test.each([
  ['Joy Okafor', 'Joy Okafor 2026-09-18.throughline'],
  ['../../etc/passwd', 'etc passwd 2026-09-18.throughline'],
  ['C:\\Users\\Joy', 'C Users Joy 2026-09-18.throughline'],
  ['Joy\u202Egnp.', 'Joy gnp 2026-09-18.throughline'],
  ['יעל', 'יעל 2026-09-18.throughline'],
  ['Joy 😀 O’Neil', 'Joy O Neil 2026-09-18.throughline'],
])('a label of “%s” makes the file name %s', (label, name) => {
  expect(named('label-and-date', label)).toBe(name)
})

test.each(['', '...', '///', 'CON', 'lpt1'])('a label of “%s” is none for a file name', (label) => {
  expect(named('label-and-date', label)).toMatch(/^Throughline [a-z]{6}\.throughline$/)
})

test.each([
  ['{}', 1],
  ['[[[]],[]]', 3],
  ['"[[["', 0],
  ['["\\"[",{}]', 2],
  ['{"a":"}"}', 1],
])('%s nests %i deep', (json, depth) => {
  expect(nestingOf(json)).toBe(depth)
})
