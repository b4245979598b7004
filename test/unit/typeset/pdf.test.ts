import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import type { Block, Note, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { everyBlock } from '../../../shared/domain/document/walk.ts'
import { MEMBER_WEEKS } from '../../fixtures/member-text.ts'
import { hasPoppler, poppler } from '../../helpers/pdf.ts'
import { COMMON, cite, doc, head, list, META, note, para, quote, table } from '../document/documents.ts'
import { TEMPLATE, testEngine } from './engine.ts'

const engine = testEngine()

const settled = (blocks: readonly Block[], notes: readonly Note[] = [], meta = META): SettledDocument =>
  settle(doc(blocks, notes, meta)).document
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Every sign that is neither space nor set by the page itself, sorted: what both sides must hold, in whatever order
 * lines come. Arabic is looked at apart: its letters are drawn in pieces, and poppler 22 reads some pieces twice.
 */
const signs = (text: string): string[] =>
  [
    ...text
      .normalize('NFC')
      .replace(/[\s\f\u200B\u200E\u200F\u202A-\u202E☐☑•–]|\p{Script_Extensions=Arabic}/gu, ''),
  ].sort()
const arabic = (text: string): Set<string> => new Set(text.normalize('NFC').match(/\p{Script=Arabic}/gu))

/** The numbers that an ordered list sets before its items. */
const numbersOf = (document: SettledDocument): string[] =>
  everyBlock(document.blocks).flatMap((block) =>
    block.kind === 'list' && block.ordered ? block.items.map((_, at) => `${block.start + at}.`) : [],
  )

const body = (markdown: string): Block[] =>
  fromMarkdown(markdown, { under: 2, originAt: () => null, cite: () => null })

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="80" viewBox="0 0 480 80" font-family="Inter" font-size="10"><circle cx="40" cy="40" r="6"/></svg>'
const figure: Block = {
  ...COMMON,
  ...{
    kind: 'figure',
    title: 'How the weeks looked',
    alt: 'One point, in September.',
    svg: SVG,
    width: 480,
    height: 80,
  },
  table: { columns: [], rows: [], rowHeads: false },
}
const member = MEMBER_WEEKS.slice(0, 3).flatMap(({ steps }) => Object.values(steps).flatMap(body))
const whole = settled(
  [
    head(2, 'Stories'),
    ...member,
    head(3, 'A note in a heading'),
    para('It rose ', cite(2), '. And fell', cite(1), cite(2), '.'),
    quote([para('Said so.'), quote([para('Within.')])], 'May 2026'),
    list([para('one'), list([para('two')])], [para('three')]),
    table(['When', 'Who'], ['May', 'Ana'], ['June', '']),
    figure,
    { ...COMMON, kind: 'page-break' },
    para({ kind: 'redacted', label: 'a student' }, ' and ', { kind: 'erased' }),
    { ...COMMON, kind: 'code', text: `if (a < b) {\n    ${'x'.repeat(300)}\n}` },
    { ...COMMON, kind: 'rule' },
    para('w'.repeat(5_000)),
  ],
  [note(1, '“One”'), note(2, '“שתיים”')],
)

/** Whatever means something to Typst, HTML, Markdown, a spreadsheet or a shell. */
const HOSTILE = [
  '#import "@preview/x:1.0.0": *',
  '#read("/etc/passwd") #eval("1+1") #panic("no")',
  '$x^2$ *b* _i_ `c` <label> @ref \\ ~ -- --- ... // not a comment /* nor this */',
  '= not a heading\u00A0+ not a list',
  '<script>alert(1)</script> &amp; &lt;b&gt; ]]> <!-- x -->',
  '=1+1 +1 -1 @SUM(A1) |cmd',
  '"quotes" \'single\' {braces} [brackets] (parens) % ^ | \\u{41} \\n',
  '$HOME `$(id)` %PATH%',
]

test('the template reads nothing but its data, and takes no word for markup', () => {
  const source = readFileSync(TEMPLATE, 'utf8')
  expect(source).not.toMatch(/\b(?:import|include|eval|plugin|csv|toml|yaml|xml|cbor)\b|\bread\(/u)
  expect(source.match(/json\(/gu)).toHaveLength(1)
})

test('a document of everything becomes a tagged PDF/UA-1 with its title, author, language and date', () => {
  const { bytes, pages, notices } = engine.pdf(whole)
  const text = Buffer.from(bytes).toString('latin1')
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(text).toContain('/Lang (en)')
  expect(text).toContain('D:20261121000000')
  expect(pages).toBeGreaterThan(4)
  expect(notices).toEqual([])
})

test('the same document is the same bytes, in this compiler, once it forgot all, and in another', () => {
  const first = sha(engine.pdf(whole).bytes)
  engine.forget()
  expect(sha(engine.pdf(whole).bytes)).toBe(first)
  expect(sha(testEngine().pdf(whole).bytes)).toBe(first)
  const later = { ...whole, meta: { ...whole.meta, day: '2026-11-22' } }
  expect(sha(engine.pdf(later).bytes)).not.toBe(first)
})

test('a coverage table that promises too much costs signs and a notice, never the file', () => {
  const lying = testEngine([[[0x20, 0x10ffff]]])
  const { bytes, notices } = lying.pdf(settled([para('é தமிழ்')]))
  expect(bytes.length).toBeGreaterThan(1_000)
  expect(notices).toMatchObject([{ kind: 'missing-glyphs', times: 4 }])
})

test('a style and a paper of each kind, and a language with a script, all become files', () => {
  for (const style of ['summary', 'record', 'sheet'] as const) {
    for (const paper of ['a4', 'letter'] as const) {
      const { bytes } = engine.pdf(
        settled([para('שלום')], [], { ...META, style, paper, language: 'zh-Hant-TW', author: '' }),
      )
      expect(bytes.length).toBeGreaterThan(1_000)
    }
  }
})

test.skipIf(!hasPoppler)('poppler reads every word of it back, and none besides', () => {
  const { bytes, pages } = engine.pdf(whole)
  const footers = Array.from(
    { length: pages },
    (_, page) => `${page === 0 ? '' : `${META.author}·${META.title}`}${page + 1}/${pages}`,
  )
  // A cite is its number alone, as a note's is.
  const expected = plainLines(whole).map((line) => line.replace(/\[(\d+)\]/gu, '$1'))
  const text = poppler('pdftotext', bytes)
  expect(signs(text)).toEqual(signs([...expected, ...numbersOf(whole), ...footers].join('')))
  expect(arabic(text)).toEqual(arabic(expected.join('')))
})

test.skipIf(!hasPoppler)('poppler finds every font embedded, every block tagged, and the outline', () => {
  const { bytes } = engine.pdf(whole)
  const fonts = poppler('pdffonts', bytes).split('\n').slice(2).filter(Boolean)
  expect(fonts.length).toBeGreaterThan(5)
  for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes yes yes/u)
  const tags = poppler('pdfinfo', bytes, '-struct')
  for (const tag of [
    'H1 "Stories"',
    'H2 "A note in a heading"',
    'BlockQuote',
    'Table',
    'TH',
    'L (block)',
    'Figure',
    'Note',
    'Code',
  ]) {
    expect(tags).toContain(tag)
  }
  expect(poppler('pdfinfo', bytes)).toMatch(/Tagged:\s+yes/u)
})

test.skipIf(!hasPoppler)('what means something elsewhere comes out as itself', () => {
  const everywhere = (words: string): Block[] => [
    para(words),
    head(2, words),
    quote([para(words)], words),
    { ...table([words], [words]), caption: words },
    { ...COMMON, kind: 'code', text: words },
    para(
      { kind: 'redacted', label: words },
      { kind: 'text', text: words, marks: ['code', 'strong', 'emphasis', 'strike'] },
    ),
  ]
  for (const words of HOSTILE) {
    const document = settled([...everywhere(words), para(cite(1))], [note(1, words)], {
      ...META,
      title: words,
      lines: [words],
    })
    const { bytes, pages } = engine.pdf(document)
    const text = poppler('pdftotext', bytes).replace(/\s/gu, '')
    const times = text.split(words.replace(/\s/gu, '')).length - 1
    expect([words, times]).toEqual([words, 12 + pages])
  }
})
