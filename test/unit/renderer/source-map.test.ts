import { Marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { mapSource, toRendered, toSource } from '../../../renderer/ui/passages/source-map.ts'
import { fc } from '../../helpers/seeded.ts'

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text, block }) =>
      block ? `<p>${text.trim().replaceAll('<', '&lt;')}</p>\n` : text.replaceAll('<', '&lt;'),
  },
})

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
}

/** What a browser would show of it, near enough: the text between the tags. */
const rendered = (markdown: string): string =>
  marked
    .parse(markdown, { async: false })
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

/** The source of some words as they stand on screen. */
const sourceOf = (markdown: string, words: string): string | null => {
  const text = rendered(markdown)
  const start = text.indexOf(words)
  expect(start, `“${words}” is on screen in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0)
  const span = toSource(mapSource(text, markdown), { start, end: start + words.length })
  return span && markdown.slice(span.start, span.end)
}

describe('words on screen lead to their Markdown', () => {
  test('across marks, which stay outside when they stand outside', () => {
    expect(sourceOf('She **said** no, *quietly*.', 'said')).toBe('said')
    expect(sourceOf('She **said** no, *quietly*.', 'She said no')).toBe('She **said** no')
    expect(sourceOf('~~Never~~ `mind` it', 'Never mind')).toBe('Never~~ `mind')
  })

  test('through links, whose addresses nobody sees', () => {
    expect(sourceOf('Read [the plan](https://a.example/plan "the plan") plan', 'plan plan')).toBe(
      'plan](https://a.example/plan "the plan") plan',
    )
    expect(sourceOf('See https://a.example/b now', 'https://a.example/b')).toBe('https://a.example/b')
  })

  test('in lists, quotes, headings, tables and code', () => {
    expect(sourceOf('- one\n- two\n  more', 'two\nmore')).toBe('two\n  more')
    expect(sourceOf('3. one\n4. two', 'two')).toBe('two')
    expect(sourceOf('> she said\n> it twice', 'said\nit')).toBe('said\n> it')
    expect(sourceOf('## A day ##\n\ntext', 'A day')).toBe('A day')
    expect(sourceOf('| a | b |\n|---|---|\n| c | d |', 'd')).toBe('d')
    expect(sourceOf('```js\nlet a = 1\n```', 'let a')).toBe('let a')
    expect(sourceOf('- [ ] call home\n- [x] done', 'done')).toBe('done')
  })

  test('where signs were escaped, or named', () => {
    expect(sourceOf('5 \\* 3 &amp; more', '* 3 & more')).toBe('* 3 &amp; more')
    expect(sourceOf('5 \\* 3 &amp; more', '3 &')).toBe('3 &amp;')
    expect(sourceOf('a&nbsp;b c', 'b c')).toBe('b c')
  })

  test('where what looks like Markdown is none', () => {
    expect(sourceOf('He [sic] went * away', '[sic] went')).toBe('[sic] went')
    expect(sourceOf('2 * 3 * 4', '3 * 4')).toBe('3 * 4')
    expect(sourceOf('a <b>bold</b> end', '<b>bold')).toBe('<b>bold')
    expect(sourceOf('<i>\nso it\n\nis', 'it\nis')).toBe('it\n\nis')
  })

  test('with emoji, accents and right-to-left words', () => {
    expect(sourceOf('**שלום** 👩‍🏫 “café”', 'שלום 👩‍🏫 “café”')).toBe('שלום** 👩‍🏫 “café”')
  })

  test('of the place that was chosen, where the same words stand twice', () => {
    const text = 'ask her [ask her](https://ask.her/ask) ask her'
    const shown = rendered(text)
    const last = shown.lastIndexOf('ask her')
    expect(toSource(mapSource(shown, text), { start: last, end: last + 7 })).toEqual({ start: 39, end: 46 })
  })

  test('and nowhere when nothing but space is chosen, or words that are not in it', () => {
    const text = 'one two'
    expect(toSource(mapSource(text, text), { start: 3, end: 4 })).toBeNull()
    expect(toSource(mapSource('one 2 two', text), { start: 0, end: 9 })).toBeNull()
    expect(toSource(mapSource('quite other words', text), { start: 0, end: 5 })).toBeNull()
  })
})

const word = fc.stringMatching(/^[a-zA-Zéüñשλ]{1,8}$/)
// A tag alone on its line would begin a block of HTML, in which addresses are seen.
const inline = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(fc.constantFrom('*', '**', '~~', '`'), word).map(([sign, text]) => `${sign}${text}${sign}`),
  word.map((text) => `[${text}](https://a.example/${text})`),
  fc.constantFrom('&amp;', '\\*', '😀', '“so”', '[sic]', '*', 'a <i>', '...'),
)
const line = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '))
const block = fc
  .tuple(
    fc.constantFrom('', '# ', '> ', '- ', '1. ', '> - ', '### '),
    fc.array(line, { minLength: 1, maxLength: 3 }),
  )
  .map(([prefix, lines]) => lines.map((text) => prefix + text).join('\n'))
const document = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'))

/** The words themselves, without white space and without signs that may be marks. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{Extended_Pictographic}]/gu, '')

describe('whatever the Markdown', () => {
  test('what is found shows the words that were chosen, and is found again on screen', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (markdown, one, other) => {
        const text = rendered(markdown)
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
        if (start === undefined || end === undefined) return
        const map = mapSource(text, markdown)
        const span = toSource(map, { start, end })
        if (!span) return
        const addresses = /\]\(https:[^)]*\)/g
        expect(
          letters(markdown.slice(span.start, span.end).replace(addresses, ']').replace(/&amp;/g, '')),
        ).toBe(letters(text.slice(start, end)))
        const shown = toRendered(map, span)
        expect(shown && text.slice(shown.start, shown.end).trim()).toBe(text.slice(start, end).trim())
      }),
      { numRuns: 400 },
    )
  })

  test('every visible word is found', () => {
    fc.assert(
      fc.property(document, (markdown) => {
        const text = rendered(markdown)
        const map = mapSource(text, markdown)
        for (const { index, 0: found } of text.matchAll(/\p{L}+/gu)) {
          const span = toSource(map, { start: index, end: index + found.length })
          expect(span && markdown.slice(span.start, span.end)).toBe(found)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('rows of signs that may mean something are gone through once, however long', () => {
  const rule = '-'.repeat(400_000)
  const text = `${rule} x`
  expect(toSource(mapSource(text, text), { start: 0, end: text.length })).toEqual({
    start: 0,
    end: text.length,
  })
})

test('words behind a long address are found in a paragraph of many pages', () => {
  const text = `${'So **it** was. '.repeat(1_000)}[there](https://a.org/${'x'.repeat(200)}) and then`
  expect(sourceOf(text, 'and then')).toBe('and then')
})

test('a heading of nothing but spaces is no reason to wait', () => {
  const text = `#${' '.repeat(400_000)}x`
  expect(toSource(mapSource('x', text), { start: 0, end: 1 })).toEqual({
    start: text.length - 1,
    end: text.length,
  })
})

test('two texts that disagree in many places, with long gaps, are given up in time', () => {
  const row = `${'a'.repeat(30)}${'*'.repeat(500)} `
  const map = mapSource(row.replaceAll('a', 'b').repeat(400), row.repeat(400))
  expect(toSource(map, { start: 0, end: 20 })).toBeNull()
})
