import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../../shared/domain/document/to-markdown.ts'
import {
  cite,
  code,
  erased,
  everything,
  h,
  item,
  lineBreak,
  link,
  list,
  note,
  numbered,
  p,
  quote,
  rule,
  settledDocument,
  t,
  table,
} from '../../helpers/documents.ts'
import { linesInMarkdown, linesOfMarkdown } from './reading.ts'

const bodyOf = (markdown: string): string => markdown.split('\n\n').slice(4).join('\n\n').trimEnd()
const written = (...inlines: Parameters<typeof t>[]): string =>
  bodyOf(toMarkdown(settledDocument([p(inlines.map((each) => t(...each)))])))

test('it says the same words as the document', () => {
  expect(linesOfMarkdown(toMarkdown(everything()), everything())).toEqual(linesInMarkdown(everything()))
})

test('the head says title, author, language and date, whatever is in them', () => {
  const document = settledDocument([p('One')], {
    meta: { title: '---\n"x": {y} # z', author: "O'Brien: a", language: 'es' },
  })
  expect(toMarkdown(document).split('\n').slice(0, 7)).toEqual([
    '---',
    'title: "--- \\"x\\": {y} # z"',
    'author: "O\'Brien: a"',
    'lang: "es"',
    'date: "2026-11-21"',
    '---',
    '',
  ])
})

describe('what could begin markup is escaped where it could, and only there', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['# no heading', '\\# no heading'],
    ['C# and #tag', 'C# and \\#tag'],
    ['- no item', '\\- no item'],
    ['well-known - and so on', 'well-known - and so on'],
    ['12. no item', '12\\. no item'],
    ['It was 12.', 'It was 12.'],
    ['*no* _marks_ `code` ~~s~~', '\\*no\\* \\_marks\\_ \\`code\\` \\~\\~s\\~\\~'],
    ['<b>&amp; R&D & co', '\\<b\\>\\&amp; R\\&D & co'],
    ['https://example.org and www.example.org', 'https\\://example.org and www\\.example.org'],
    ['![no](image)', '!\\[no\\]\\(image)'],
    ['=== ', '\\=\\=\\='],
    ['$5 | ^2 | a@b.org', '\\$5 \\| \\^2 \\| a\\@b.org'],
    ['a \\ b', 'a \\\\ b'],
  ]
  test.each(CASES)('%s', (text, expected) => {
    expect(written([text])).toBe(expected)
    const document = settledDocument([p(text)])
    expect(linesOfMarkdown(toMarkdown(document), document)).toEqual(linesInMarkdown(document))
  })
})

describe('marks', () => {
  test('stand round the words that bear them', () => {
    expect(
      written(['so '], ['very', 'strong'], [' '], ['much', 'strong', 'emphasis'], [' code', 'code']),
    ).toBe('so **very** ***much***` code`')
  })

  test('touch words: white space at their ends stands outside', () => {
    expect(written(['Situation. ', 'strong'], ['We counted.'])).toBe('**Situation.** We counted.')
    expect(written(['a'], [' b ', 'emphasis', 'strong'], ['c'])).toBe('a ***b*** c')
  })

  test('that no Markdown can show are left out, never the words', () => {
    expect(written(['“Quote.”', 'strong'], ['s'])).toBe('“Quote.”s')
  })

  test('that meet are written so that they are read as they were', () => {
    expect(written(['a', 'strong'], ['b', 'emphasis'])).toBe('**a***b*')
  })

  test('code may hold backticks, at its ends too', () => {
    expect(written(['a `b` ``c', 'code'])).toBe('```a `b` ``c```')
    expect(written(['`', 'code'])).toBe('`` ` ``')
  })
})

test('lists that touch stay two, and an item holds all of its blocks', () => {
  const document = settledDocument([
    list(item(p('one'), code('a\n\nb'), p('more')), item(p('two'))),
    list(item(p('other'))),
    numbered(9, item(p('nine')), item(p('ten'), p('again'), list(item(p('deep'))))),
    numbered(1, item(p('one'))),
  ])
  const markdown = toMarkdown(document)
  expect(bodyOf(markdown)).toContain('* other')
  expect(bodyOf(markdown)).toContain('10. ten\n\n    again\n\n    - deep')
  expect(bodyOf(markdown)).toContain('1) one')
  expect(linesOfMarkdown(markdown, document)).toEqual(linesInMarkdown(document))
})

test('cells hold bars, breaks, code and nothing at all', () => {
  const document = settledDocument([
    table(
      '',
      ['a|b', ''],
      [
        [[t('x'), lineBreak, t('y')], [t('p|q', 'code')]],
        [[t('a\\|b', 'code')], ''],
      ],
    ),
  ])
  expect(linesOfMarkdown(toMarkdown(document), document)).toEqual(linesInMarkdown(document))
})

test('a note keeps its lines, and a cite before a colon is no note', () => {
  const document = settledDocument(
    [
      p([t('x'), cite(1)]),
      p([cite(1), t(': so'), lineBreak, t('- and')]),
      quote('A coach', p([erased, t(' - ')])),
    ],
    { notes: [note(1, [t('“one'), lineBreak, t('# two”')], 'May 2026')] },
  )
  const markdown = toMarkdown(document)
  expect(markdown).toContain('[^1]: “one\\\n      \\# two” — May 2026')
  expect(linesOfMarkdown(markdown, document)).toEqual(linesInMarkdown(document))
})

test('a cite before a bracket is no link', () => {
  const document = settledDocument([p([t('As she said'), cite(1), t('(more), then'), cite(1), t('()')])], {
    notes: [note(1, [t('Once')])],
  })
  const markdown = toMarkdown(document)
  expect(markdown).toContain('As she said[^1]\\(more), then[^1]\\()')
  expect(linesOfMarkdown(markdown, document)).toEqual(linesInMarkdown(document))
})

test('headings, rules and fences that hold fences keep their place', () => {
  const document = settledDocument([
    h(2, 'A #'),
    rule,
    quote('', code('````\n> x'), rule, p('y')),
    list(item(code('```')), item(p([link('https://example.org/a_(b)?x&copy=1', t('l[i]nk'))]))),
  ])
  const markdown = toMarkdown(document)
  expect(markdown).toContain('## A \\#\n\n___\n\n> `````\n> ````\n> > x\n> `````\n>\n> ___')
  expect(linesOfMarkdown(markdown, document)).toEqual(linesInMarkdown(document))
})
