import { Marked } from 'marked'
import { expect, test } from 'vitest'
import { boundedTokenizer } from '../../../shared/domain/bounded-tokenizer.ts'
import { fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'

const LONG = 200_000
const htmlOf = (text: string): string =>
  new Marked().parse(text, { async: false, tokenizer: boundedTokenizer() })
const count = (text: string, sign: string): number => text.split(sign).length - 1

test('marks stay marks in a text as long as a book', () => {
  const text =
    'She **knew** it and _said_ so, [there](https://a.org) too.\n\n> - a `list`\n>   in a quote\n\n'
  const html = htmlOf(text.repeat(3_000))
  for (const tag of ['<strong>', '<em>', '<a ', '<code>', '<blockquote>'])
    expect(count(html, tag)).toBe(3_000)
})

test('a long talk without an empty line keeps its marks', () => {
  const html = htmlOf('Maya: I **could** not!\nAna: Why_not? See http://a.org/b.\n'.repeat(200))
  expect(count(html, '<strong>')).toBe(200)
  expect(count(html, '<a ')).toBe(200)
})

// Each of these took marked from minutes to hours.
test.each(['*_a', '_a*', '!a', '~a~~ ', '**a* ', '[[', '![', '[a](', '`a``b', '<a ', 'a_'])(
  'a long text of nothing but %s is words in the end, each sign of them there',
  (unit) => {
    const text = `${unit.repeat(LONG / unit.length)}x **last**`
    const plain = plainText(text)
    expect(plain.endsWith('x **last**')).toBe(true)
    if (unit.includes('a')) expect(count(plain, 'a')).toBe(count(text, 'a'))
    expect(fromMarkdown(text, { under: 2, originAt: () => null, cite: () => null }).length).toBeGreaterThan(0)
  },
)

test.each(['> ', '> > a\nb\n', '> > a\n> b\n', '> > ```\nb\n', '- > a\nb\n', '- a\n* b\n'])(
  'long blocks of nothing but %j stand as they were typed, or are read',
  (unit) => {
    expect(plainText(`${unit.repeat(LONG / unit.length)}last`)).toMatch(/last$/u)
  },
)

test('an item whose lines never end stands as it was typed', () => {
  const text = `- a\n${'and so on\n'.repeat(LONG / 10)}last`
  expect(plainText(text)).toBe(text)
})

test('an address that only exclamation marks follow is words', () => {
  const text = `www.a${'!'.repeat(LONG)}`
  expect(htmlOf(text)).toBe(`<p>${text}</p>\n`)
})
