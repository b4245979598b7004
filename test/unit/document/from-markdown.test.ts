import { marked } from 'marked'
import { expect, test } from 'vitest'
import { type FromMarkdownOptions, fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import { JsonDocument } from '../../../shared/domain/document/json-schema.ts'
import type { Block, Inline } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { toJson } from '../../../shared/domain/document/to-json.ts'
import { everyBlock } from '../../../shared/domain/document/walk.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'
import { MEMBER_WEEKS } from '../../fixtures/member-text.ts'
import { fc } from '../../helpers/seeded.ts'
import { doc, META, note, para } from './documents.ts'

const OPTIONS: FromMarkdownOptions = { under: 2, originAt: () => null, cite: () => null }
const read = (markdown: string, options: Partial<FromMarkdownOptions> = {}): Block[] =>
  fromMarkdown(markdown, { ...OPTIONS, ...options })
const settled = (blocks: Block[]) =>
  settle(doc([...blocks, para('End.')], [note(1, 'One'), note(2, 'Two')])).document
const lines = (markdown: string): string[] =>
  plainLines(settled(read(markdown))).slice(1 + META.lines.length, -1)
const shapes = (markdown: string, under: FromMarkdownOptions['under'] = 2): string[] =>
  read(markdown, { under }).map((block) => (block.kind === 'heading' ? `h${block.level}` : block.kind))

test('quotes nested thousands deep, and bodies beyond any length, stand as they were typed', () => {
  expect(lines(`${'> '.repeat(20_000)}deep`).join('')).toMatch(/deep$/u)
  const long = `${'word '.repeat(130_000)}\n\n# not read`
  expect(read(long)).toHaveLength(2)
  expect(lines(long).at(-1)).toBe('# not read')
})

test('what is nested deeper than anybody writes comes up', () => {
  const nested = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n')
  expect(lines(nested)).toHaveLength(200)
  expect(lines(`${'>'.repeat(100)} deep`)).toEqual(['deep'])
})

test('raw HTML stays as it was typed, an image is its words, and both are told', () => {
  const told: string[] = []
  const blocks = read(
    '<b>so</b> it is\n\n<script>\nalert(1)\n</script>\n\n![a map](https://a.org/x.png) ![](y.png)',
    {
      leftOut: (what) => told.push(what),
    },
  )
  expect(plainLines(settled(blocks)).slice(3, -1)).toEqual([
    '<b>so</b> it is',
    '<script> alert(1) </script>',
    'a map',
  ])
  expect(told).toEqual(['html', 'html', 'html', 'image', 'image'])
})

test('headings stand below the one over them, the next level each, and the seventh is strong words', () => {
  expect(shapes('# A\n\n### B\n\n## C\n\n#### D\n\n# E')).toEqual(['h3', 'h4', 'h4', 'h5', 'h3'])
  expect(shapes('### A\n\n# B', 1)).toEqual(['h2', 'h2'])
  expect(shapes('# A\n\n## B', 6)).toEqual(['paragraph', 'paragraph'])
  expect(read('# A', { under: 6 })[0]).toMatchObject({ inlines: [{ marks: ['strong'] }] })
})

test('a heading is nothing but a heading, as every reader of the data expects', () => {
  expect(Object.keys(read('# A')[0] ?? {}).sort()).toEqual([
    'direction',
    'id',
    'inlines',
    'kind',
    'level',
    'origin',
  ])
})

test('a source token becomes a cite, and one that names nothing is left out; in code it is code', () => {
  const cites: Record<string, number> = { s1: 2, s2: 1 }
  const cite = (key: string): Inline | null =>
    cites[key] === undefined ? null : { kind: 'cite', note: cites[key] }
  const { blocks, notes } = settled(
    read('It rose[^s1]. **Then[^s2]** it fell[^s9]. `[^s1]` [^note]', { cite }),
  )
  expect(plainLines({ ...settled([]), blocks, notes }).slice(3)).toEqual([
    'It rose.[1] Then[2] it fell. [^s1] [^note]',
    'End.',
    '[1] Two March 2026',
    '[2] One March 2026',
  ])
})

test('lists, tasks, tables, code, quotes and line ends come out as what they are', () => {
  const blocks = read(
    '3. three\n4. four\n\n- [x] done\n- [ ] open\n\n| A | B |\n|:-:|--:|\n| **1** | 2 |\n\n```\ncode *\n```\n\n> said\n\n---\n\none\ntwo',
  )
  expect(blocks).toMatchObject([
    { kind: 'list', ordered: true, start: 3, items: [{ checked: null }, { checked: null }] },
    { kind: 'list', ordered: false, start: 1, items: [{ checked: true }, { checked: false }] },
    {
      kind: 'table',
      columns: [{ align: 'center' }, { align: 'end' }],
      rows: [[[{ marks: ['strong'] }], [{ text: '2' }]]],
    },
    { kind: 'code', text: 'code *' },
    { kind: 'quote', blocks: [{ kind: 'paragraph' }] },
    { kind: 'rule' },
    { kind: 'paragraph' },
  ])
  expect(settled(blocks).blocks[6]).toMatchObject({
    inlines: [{ text: 'one' }, { kind: 'break' }, { text: 'two' }],
  })
})

test('each block knows its place in the source', () => {
  const markdown = '# Head\n\nOne *line*.\n\n- first\n- second\n\n> said\n'
  const words = everyBlock(
    read(markdown, { originAt: ({ start, end }) => ({ kind: 'text', textId: 't', start, end }) }),
  ).map(({ kind, origin }) => [
    kind,
    origin?.kind === 'text' ? markdown.slice(origin.start, origin.end).trim() : null,
  ])
  expect(words).toEqual([
    ['heading', '# Head'],
    ['paragraph', 'One *line*.'],
    ['list', '- first\n- second'],
    ['paragraph', '- first'],
    ['paragraph', '- second'],
    ['quote', '> said'],
    ['paragraph', '> said'],
  ])
})

test('our reading of source tokens is ours alone', () => {
  read('[^s1]')
  expect(marked.parse('[^s1]')).toBe('<p>[^s1]</p>\n')
})

test('whatever a member of ours wrote settles, and its words are those that the journal finds it by', () => {
  const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim()
  for (const markdown of MEMBER_WEEKS.flatMap(({ steps }) => Object.values(steps))) {
    expect(folded(lines(markdown).join(' '))).toBe(folded(plainText(markdown)))
  }
})

test('any Markdown settles, and as data it keeps to the schema', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '###### ',
      '> ',
      '- ',
      '1. ',
      '- [x] ',
      '\n',
      '\n\n',
      '    ',
      '```\n',
      '**',
      '*',
      '_',
      '`',
      '~~',
      '|',
      '|-|\n',
    ],
    ...[
      '[a](https://a.org)',
      '![a](b)',
      '<b>',
      '&amp;',
      '[^s1]',
      '---\n',
      '\\',
      'words',
      'é',
      'שלום',
      '😅',
      '\uD800',
      '\t',
    ],
  )
  const markdown = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  fc.assert(
    fc.property(markdown, (pieces) => {
      const document = settled(read(pieces.join(''), { cite: () => ({ kind: 'cite', note: 1 }) }))
      expect(JSON.stringify(settle(document).document)).toBe(JSON.stringify(document))
      JsonDocument.parse(JSON.parse(toJson(document)))
    }),
    { numRuns: 1_000 },
  )
})
