import {
  type Block,
  type Document,
  type DocumentMeta,
  type Heading,
  type HeadingLevel,
  type Inline,
  type ListItem,
  MARKS,
  type Mark,
  type Note,
  type Paragraph,
} from '../../../shared/domain/document/model.ts'
import { fc } from '../../helpers/seeded.ts'

export const META: DocumentMeta = {
  title: 'What I lead, and how',
  lines: ['Natalia Reyes, teacher', '2025 to 2026'],
  author: 'Natalia Reyes',
  language: 'en',
  day: '2026-11-21',
  paper: 'a4',
  style: 'summary',
}

export const COMMON = { id: '', origin: null, direction: 'ltr' } as const

export const text = (words: string, ...marks: Mark[]): Inline => ({ kind: 'text', text: words, marks })
export const cite = (note: number): Inline => ({ kind: 'cite', note })
export const para = (...inlines: (Inline | string)[]): Paragraph => ({
  ...COMMON,
  kind: 'paragraph',
  style: 'body',
  inlines: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
})
export const head = (level: HeadingLevel, words: string): Heading => ({
  ...COMMON,
  kind: 'heading',
  level,
  inlines: [text(words)],
})
export const quote = (blocks: Block[], attribution = ''): Block => ({
  ...COMMON,
  kind: 'quote',
  blocks,
  attribution,
})
export const list = (...items: Block[][]): Block => ({
  ...COMMON,
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map((blocks) => ({ checked: null, blocks })),
})
export const table = (heads: string[], ...rows: string[][]): Extract<Block, { kind: 'table' }> => ({
  ...COMMON,
  kind: 'table',
  caption: '',
  columns: heads.map((each) => ({ head: [text(each)], align: 'start' })),
  rows: rows.map((row) => row.map((each) => [text(each)])),
  rowHeads: false,
})
export const note = (number: number, words: string, choiceId?: string): Note => ({
  number,
  origin: choiceId === undefined ? null : { kind: 'choice', choiceId },
  direction: 'ltr',
  inlines: [text(words)],
  attribution: 'March 2026',
})
export const doc = (blocks: readonly Block[], notes: readonly Note[] = [], meta = META): Document => ({
  meta,
  blocks,
  notes,
})

/** Strings that a document must bear: any units, half pairs and controls too, with what changes how others read. */
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...'ab .!”)\t\n\r\u2028\u200B\u202E\u0000\u00AD\u0301e\u05D0\uD800👩'.split('')),
    maxLength: 10,
  }),
)
const anyText = fc
  .record({ text: anyString, marks: fc.subarray([...MARKS]) })
  .map((made): Inline => ({ kind: 'text', ...made }))
const anyCite = fc.integer({ min: 0, max: 4 }).map(cite)
const anyLink = fc
  .record({
    href: fc.oneof(fc.constantFrom('https://a.org/é"', 'mailto:a@b.org', 'javascript:alert(1)'), anyString),
    inlines: fc.array(fc.oneof(anyText, anyCite), { maxLength: 3 }),
  })
  .map((made): Inline => ({ kind: 'link', ...made }))
const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: anyCite },
  { weight: 1, arbitrary: anyLink },
  { weight: 1, arbitrary: fc.constantFrom<Inline>({ kind: 'break' }, { kind: 'erased' }) },
  { weight: 1, arbitrary: anyString.map((label): Inline => ({ kind: 'redacted', label })) },
)
export const anyLine = fc.array(anyInline, { maxLength: 6 })
const anyCell = fc.record({ head: anyLine, align: fc.constant<'start'>('start') })
const anyLeaf: fc.Arbitrary<Block> = fc.oneof(
  anyLine.map((inlines): Block => ({ ...COMMON, kind: 'paragraph', style: 'body', inlines })),
  fc
    .record({ level: fc.constantFrom<HeadingLevel>(2, 3, 4, 5, 6), inlines: anyLine })
    .map((made): Block => ({ ...COMMON, kind: 'heading', ...made })),
  anyString.map((each): Block => ({ ...COMMON, kind: 'code', text: each })),
  fc.constantFrom<Block>({ ...COMMON, kind: 'rule' }, { ...COMMON, kind: 'page-break' }),
  fc
    .record({
      caption: anyString,
      columns: fc.array(anyCell, { maxLength: 10 }),
      rows: fc.array(fc.array(anyLine, { maxLength: 10 }), { maxLength: 3 }),
      rowHeads: fc.boolean(),
    })
    .map((made): Block => ({ ...COMMON, kind: 'table', ...made })),
)
const anyItem = (blocks: fc.Arbitrary<Block[]>): fc.Arbitrary<ListItem> =>
  fc.record({ checked: fc.constantFrom(null, true, false), blocks })
const anyBlock: fc.Arbitrary<Block> = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 9, depthSize: 'max' },
    anyLeaf,
    fc
      .record({ blocks: tie('blocks'), attribution: anyString })
      .map((made): Block => ({ ...COMMON, kind: 'quote', ...made })),
    fc
      .record({
        items: fc.array(anyItem(tie('blocks')), { maxLength: 3 }),
        ordered: fc.boolean(),
        start: fc.integer(),
      })
      .map((made): Block => ({ ...COMMON, kind: 'list', ...made })),
  ),
})).block

/** A loose document of any shape, with something to read in it. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    title: anyString,
    blocks: fc.array(anyBlock, { maxLength: 6 }),
    notes: fc.array(
      fc.record({ number: fc.integer({ min: 0, max: 4 }), inlines: anyLine, attribution: anyString }),
      {
        maxLength: 4,
      },
    ),
  })
  .map(({ title, blocks, notes }) => ({
    meta: { ...META, title },
    blocks: [...blocks, para('There is always something.')],
    notes: notes.map((each): Note => ({ ...each, origin: null, direction: 'ltr' })),
  }))
