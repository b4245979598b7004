import { expect, test } from 'vitest'
import { settleInlines } from '../../../shared/domain/document/inlines.ts'
import type { Block, Document, Inline, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { everyBlock } from '../../../shared/domain/document/walk.ts'
import { fc } from '../../helpers/seeded.ts'
import {
  anyDocument,
  anyLine,
  COMMON,
  cite,
  doc,
  head,
  list,
  META,
  note,
  para,
  quote,
  table,
  text,
} from './documents.ts'

const settled = (loose: Document): SettledDocument => settle(loose).document
const blocksOf = (...blocks: Block[]): readonly Block[] => settled(doc(blocks)).blocks
const inlinesOf = (...inlines: (Inline | string)[]): readonly Inline[] => {
  const first = settled(doc([para('First.'), para(...inlines)], [note(1, 'One'), note(2, 'Two')])).blocks[1]
  return first?.kind === 'paragraph' ? first.inlines : []
}
const lines = (loose: Document): string[] => plainLines(settled(loose)).slice(1 + loose.meta.lines.length)
const levels = (...blocks: Block[]): (number | string)[] =>
  blocksOf(...blocks, para('End.')).map((block) => (block.kind === 'heading' ? block.level : block.kind))

test('a document in which nothing is left is no document', () => {
  const nothing: Block[] = [
    para(' \u200B\n'),
    head(2, '\u2060'),
    quote([list([para('')])], 'March 2026'),
    table(['', ''], ['', ' ']),
    { ...COMMON, kind: 'rule' },
    { ...COMMON, kind: 'page-break' },
    { ...COMMON, kind: 'code', text: '\n\t\n' },
  ]
  expect(() => settle(doc(nothing))).toThrow(expect.objectContaining({ code: 'empty-document' }))
  expect(() => settle(doc([]))).toThrow(expect.objectContaining({ code: 'empty-document' }))
})

test('a title that shows nothing becomes words of ours, in the language of the document', () => {
  expect(settled(doc([para('a')], [], { ...META, title: ' \u0000 ' })).meta.title).toBe('Untitled')
  expect(settled(doc([para('a')], [], { ...META, title: '', language: 'es-MX' })).meta.title).toBe(
    'Sin título',
  )
})

test('half a pair, controls, noncharacters and marks that turn text around are taken out; what languages need stays', () => {
  expect(inlinesOf('a\uD800b\u0000\u0007\uFFFE\u00ADc\u202Ed\u2066e\u2069')).toEqual([text('a\uFFFDbcde')])
  expect(inlinesOf('می\u200Cخواهم 👩\u200D👧 \u200F❤\uFE0F')).toEqual([
    text('می\u200Cخواهم 👩\u200D👧 \u200F❤\uFE0F'),
  ])
  expect(inlinesOf('e\u0301', text('\u0301', 'strong'))).toEqual([text('é'), text('\u0301', 'strong')])
})

test('whatever ends a line becomes a break, a tab a space, and code keeps its lines and four spaces a tab', () => {
  expect(inlinesOf('a\r\nb\u2028c\td')).toEqual([
    text('a'),
    { kind: 'break' },
    text('b'),
    { kind: 'break' },
    text('c d'),
  ])
  const [code] = blocksOf({ ...COMMON, kind: 'code', text: '\n\ta\r\n  b\n\n' })
  expect(code).toMatchObject({ text: '    a\n  b' })
  const long = `a${' '.repeat(400_000)}b`
  expect(blocksOf({ ...COMMON, kind: 'code', text: `\n${long}\n \n` })[0]).toMatchObject({ text: long })
})

test('neighbouring runs with the same marks are one, the marks in one order', () => {
  expect(
    inlinesOf(text('a', 'code', 'strong'), text('b', 'strong', 'code'), text('', 'strike'), 'c'),
  ).toEqual([text('ab', 'strong', 'code'), text('c')])
})

test('no heading lies more than one level below the one before, and siblings stay siblings', () => {
  expect(levels(head(4, 'a'), head(4, 'b'), head(2, 'c'), head(5, 'd'), head(3, 'e'))).toEqual([
    2,
    2,
    2,
    3,
    3,
    'paragraph',
  ])
  expect(levels(head(2, 'a'), head(3, ' \u200B '), head(4, 'b'))).toEqual([2, 3, 'paragraph'])
})

test('a heading inside a quote or a list is a strong paragraph, and one of cites alone a plain one', () => {
  const strong = { kind: 'paragraph', inlines: [text('Why', 'strong')] }
  expect(blocksOf(quote([head(2, 'Why')]), list([head(3, 'Why')]))).toMatchObject([
    { blocks: [strong] },
    { items: [{ blocks: [strong] }] },
  ])
  const cites: Block = { ...head(2, ''), inlines: [cite(1)] }
  expect(settled(doc([para('a'), cites], [note(1, 'One')])).blocks[1]).toMatchObject({
    kind: 'paragraph',
    inlines: [cite(1)],
  })
})

test('what is nested too deep comes up with its words', () => {
  const deepQuote = quote([quote([quote([quote([para('Deep')], 'May 2026')])])])
  const deepList = list([list([list([list([list([list([list([para('Deeper')])])])])])])])
  const all = blocksOf(deepQuote, deepList)
  expect(everyBlock(all).filter(({ kind }) => kind === 'quote')).toHaveLength(3)
  expect(everyBlock(all).filter(({ kind }) => kind === 'list')).toHaveLength(6)
  expect(lines(doc([deepQuote, deepList]))).toEqual(['Deep', 'May 2026', 'Deeper'])
})

test('rows are as long as the head; a longer row lengthens it, and an empty one goes', () => {
  expect(blocksOf(table(['A', 'B'], ['1'], ['', ' '], ['1', '2', '3']))).toMatchObject([
    {
      columns: [{ head: [text('A')] }, { head: [text('B')] }, { head: [] }],
      rows: [
        [[text('1')], [], []],
        [[text('1')], [text('2')], [text('3')]],
      ],
    },
  ])
})

test('a table wider than eight columns is a list of rows, and one without rows keeps its heads as words', () => {
  const heads = [...'ABCDEFGHI']
  const wide = blocksOf(
    table(
      heads,
      heads.map((each) => `${each}1`),
    ),
  )
  expect(wide).toMatchObject([{ kind: 'list', items: [{ blocks: [{ kind: 'paragraph' }] }] }])
  expect(lines(doc([table(heads, ['1', '', '3', '', '', '', '', '', ''])]))).toEqual(['A: 1 C: 3'])
  expect(lines(doc([table(['When', 'Who'])]))).toEqual(['When', 'Who'])
})

test('links keep safe addresses only, and their words always', () => {
  const link = (href: string): Inline => ({ kind: 'link', href, inlines: [text('here')] })
  expect(inlinesOf(link('https://a.org/é "x"'))).toEqual([link('https://a.org/%C3%A9%20%22x%22')])
  expect(inlinesOf(link('mailto:ana@school.org'))).toEqual([link('mailto:ana@school.org')])
  for (const href of ['javascript:alert(1)', 'http://a.org', 'file:///etc/passwd', 'https://', '#x', '']) {
    expect(inlinesOf(link(href))).toEqual([text('here')])
  }
  expect(inlinesOf('a ', { kind: 'link', href: 'https://a.org', inlines: [text(' ')] }, 'b')).toEqual([
    text('a b'),
  ])
})

test('notes are numbered as they are first cited; one choice has one note, and one that is not cited has none', () => {
  const { blocks, notes } = settled(
    doc(
      [para('A', cite(7)), list([para('B', cite(3), cite(9))]), para('C', cite(7), cite(5))],
      [note(3, 'Three', 'x'), note(5, 'Five', 'x'), note(7, 'Seven'), note(8, 'Eight'), note(9, ' ')],
    ),
  )
  expect(notes.map(({ number, inlines }) => [number, inlines])).toEqual([
    [1, [text('Seven')]],
    [2, [text('Three')]],
  ])
  expect(plainLines({ ...settled(doc([para('x')])), blocks, notes }).slice(3)).toEqual([
    'A[1]',
    'B[2]',
    'C[1][2]',
    '[1] Seven March 2026',
    '[2] Three March 2026',
  ])
})

test('a cite stands right behind the words, and behind the end of the sentence where it stood before it', () => {
  expect(inlinesOf('It rose ', cite(1), '. Then')).toEqual([text('It rose.'), cite(1), text(' Then')])
  expect(inlinesOf('“It rose', cite(1), cite(2), '”.')).toEqual([text('“It rose”.'), cite(1), cite(2)])
  expect(inlinesOf('It ', cite(1), 'rose')).toEqual([text('It'), cite(1), text(' rose')])
  expect(inlinesOf('It', cite(1), ', and')).toEqual([text('It'), cite(1), text(', and')])
  expect(inlinesOf(cite(1), cite(1), ' alone')).toEqual([cite(1), text(' alone')])
})

test('each block reads in the direction of its first strong letter, else in that of the language', () => {
  const hebrew = settled(
    doc([para('12 שלום and'), para('and שלום'), para('1, 2')], [], { ...META, language: 'he' }),
  )
  expect(hebrew.blocks.map(({ direction }) => direction)).toEqual(['rtl', 'ltr', 'rtl'])
  const labelled = settled(doc([para({ kind: 'redacted', label: 'a student' }, ' قال')]))
  expect(labelled.blocks[0]?.direction).toBe('rtl')
})

test('page breaks stand only between blocks', () => {
  const page: Block = { ...COMMON, kind: 'page-break' }
  expect(blocksOf(page, para('a'), page, page, para('b'), page).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'page-break',
    'paragraph',
  ])
})

test('a drawing that could not be made shows its table, and the member is told', () => {
  const { kind: _, caption: __, ...grid } = table(['Week', 'Rating'], ['36', '4'])
  const figure: Block = {
    ...COMMON,
    kind: 'figure',
    title: 'Weeks',
    alt: '',
    svg: null,
    width: 480,
    height: 200,
    table: grid,
  }
  const { document, notices } = settle(doc([figure]))
  expect(document.blocks).toMatchObject([{ kind: 'figure', alt: 'Weeks' }])
  expect(notices).toEqual([{ kind: 'no-chart', title: 'Weeks' }])
  expect(plainLines(document).slice(3)).toEqual(['Weeks', 'Week Rating', '36 4'])
})

test('whatever the document, its rules hold, and settling once more changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, (loose) => {
      const document = settled(loose)
      expect(JSON.stringify(settled(document))).toBe(JSON.stringify(document))
      const all = everyBlock(document.blocks)
      expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => `b${index + 1}`))
      let before = 1
      for (const block of document.blocks) {
        if (block.kind !== 'heading') continue
        expect(block.level).toBeLessThanOrEqual(before + 1)
        before = block.level
      }
      const written = JSON.stringify(document)
      expect(written.isWellFormed()).toBe(true)
      expect(written).not.toMatch(/[\u200B\u202E\u2028\u00AD]/u)
      const cited = [...written.matchAll(/"kind":"cite","note":(\d+)/gu)].map(([, number]) => Number(number))
      expect(new Set(cited)).toEqual(new Set(document.notes.map(({ number }) => number)))
    }),
    { numRuns: 300 },
  )
})

test('whatever the line, settling it once more changes nothing', () => {
  const known = (number: number): number | null => (number > 0 ? number : null)
  fc.assert(
    fc.property(anyLine, (line) => {
      const once = settleInlines(line, known)
      expect(JSON.stringify(settleInlines(once, known))).toBe(JSON.stringify(once))
    }),
    { numRuns: 5_000 },
  )
})
