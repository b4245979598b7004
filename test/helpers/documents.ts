import type {
  Block,
  Cell,
  Document,
  DocumentMeta,
  HeadingLevel,
  Inline,
  ListItem,
  Mark,
  Note,
  SettledDocument,
} from '../../shared/domain/document/model.ts'
import { settle } from '../../shared/domain/document/settle.ts'

/** Loose documents, built short: ids and directions are `settle`'s to give. */

const common = { id: '', origin: null, direction: 'ltr' } as const

export const t = (text: string, ...marks: Mark[]): Inline => ({ kind: 'text', text, marks })
export const cite = (note: number): Inline => ({ kind: 'cite', note })
export const redacted = (label: string): Inline => ({ kind: 'redacted', label })
export const link = (href: string, ...inlines: Inline[]): Inline => ({ kind: 'link', href, inlines })
export const lineBreak: Inline = { kind: 'break' }
export const erased: Inline = { kind: 'erased' }

type Words = string | Inline | readonly Inline[]
const inlinesOf = (words: Words): readonly Inline[] => {
  if (typeof words === 'string') return [t(words)]
  return 'kind' in words ? [words] : words
}

export const p = (words: Words, style: 'body' | 'lead' | 'aside' = 'body'): Block => ({
  kind: 'paragraph',
  ...common,
  inlines: inlinesOf(words),
  style,
})
export const h = (level: HeadingLevel, words: Words): Block => ({
  kind: 'heading',
  ...common,
  level,
  inlines: inlinesOf(words),
})
export const quote = (attribution: string, ...blocks: Block[]): Block => ({
  kind: 'quote',
  ...common,
  blocks,
  attribution,
})
export const item = (...blocks: Block[]): ListItem => ({ checked: null, blocks })
const task = (checked: boolean, ...blocks: Block[]): ListItem => ({ checked, blocks })
export const list = (...items: ListItem[]): Block => ({
  kind: 'list',
  ...common,
  ordered: false,
  start: 1,
  items,
})
export const numbered = (start: number, ...items: ListItem[]): Block => ({
  kind: 'list',
  ...common,
  ordered: true,
  start,
  items,
})

const grid = (head: readonly Words[], rows: readonly (readonly Words[])[], rowHeads: boolean) => ({
  columns: head.map((words) => ({ head: inlinesOf(words), align: 'start' as const })),
  rows: rows.map((row) => row.map((words): Cell => inlinesOf(words))),
  rowHeads,
})

export const table = (
  caption: string,
  head: readonly Words[],
  rows: readonly (readonly Words[])[],
  rowHeads = false,
): Block => ({ kind: 'table', ...common, caption, ...grid(head, rows, rowHeads) })

/** A drawing of two bars, with words in it. */
export const BARS = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200" viewBox="0 0 480 200" font-family="Inter" font-size="12"><rect width="480" height="200" fill="#fff"/><defs><pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0L6 6" stroke="#000"/></pattern></defs><rect x="60" y="60" width="120" height="110" fill="url(#lines)" stroke="#000"/><rect x="260" y="20" width="120" height="150" fill="#0b5e5a"/><text x="90" y="190">September</text><text x="300" y="190">October</text></svg>`

export const figure = (
  title: string,
  alt: string,
  head: readonly Words[],
  rows: readonly (readonly Words[])[],
  svg: string | null = BARS,
): Block => ({
  kind: 'figure',
  ...common,
  ...{ title, alt, svg, width: 480, height: 200 },
  table: grid(head, rows, true),
})
export const code = (text: string): Block => ({ kind: 'code', ...common, text })
export const rule: Block = { kind: 'rule', ...common }
export const pageBreak: Block = { kind: 'page-break', ...common }

export const note = (number: number, words: Words, attribution = ''): Note => ({
  number,
  origin: { kind: 'choice', choiceId: `choice-${number}` },
  direction: 'ltr',
  inlines: inlinesOf(words),
  attribution,
})

const META: DocumentMeta = {
  title: 'What grew this year',
  lines: ['Natalia Ibarra, grade lead', 'August 2025 to June 2026'],
  author: 'Natalia Ibarra',
  language: 'en',
  day: '2026-11-21',
  paper: 'a4',
  style: 'summary',
}

export const looseDocument = (
  blocks: readonly Block[],
  { notes = [], meta = {} }: { notes?: readonly Note[]; meta?: Partial<DocumentMeta> } = {},
): Document => ({ meta: { ...META, ...meta }, blocks, notes })

export const settledDocument = (
  blocks: readonly Block[],
  rest: { notes?: readonly Note[]; meta?: Partial<DocumentMeta> } = {},
): SettledDocument => settle(looseDocument(blocks, rest)).document

/** One of everything that a document can hold, in plain, accented, right-to-left, Han and emoji words. */
export const everything = (meta: Partial<DocumentMeta> = {}): SettledDocument =>
  settledDocument(
    [
      p('I lead with the people nearest the trouble.', 'lead'),
      h(2, 'Three stories'),
      h(3, 'A table by the radiator'),
      p([
        t('I asked where he writes'),
        cite(1),
        t('. There was '),
        t('no table', 'strong'),
        t(' at home, '),
        t('ya está', 'emphasis'),
        t(', and '),
        t('motivation', 'strike'),
        t(' was my word: '),
        t('x = 1 | 2', 'code'),
        t('. See '),
        link('https://example.org/a?b=1&c=2', t('the note'), t(' kept', 'strong')),
        t(' by '),
        redacted('a student'),
        t(' and '),
        erased,
        t('.'),
        cite(2),
        lineBreak,
        t('A second line.'),
      ]),
      quote(
        'March 2026',
        p('It was easier for her, not for me.'),
        list(item(p('a list in a quote')), item(p('of two'))),
      ),
      h(2, 'Kept'),
      list(
        item(p('Names said well'), numbered(3, item(p('Xóchitl')), item(p('Iñaki'), p('and once more')))),
        item(p('Silence'), code('let it = "be"\n\n  indented')),
      ),
      list(task(true, p('call the counsellor')), task(false, p('ask the library'))),
      rule,
      table(
        'Attendance by term',
        ['Term', 'Before', 'After'],
        [
          ['Autumn', '=1+1', '-2'],
          ['Spring', '@SUM(A1)', '| + |'],
        ],
        true,
      ),
      figure(
        'Ratings by month',
        'Two bars: September lower than October.',
        ['Month', 'Rating'],
        [
          ['September', '3'],
          ['October', '4'],
        ],
      ),
      p('أفتح الباب فقط'),
      p('אף אחד לא יודע לקרוא את זה'),
      p('她把门打开了。 家には書く場所がない。 문을 열다 👵🏽✨'),
      pageBreak,
      h(2, 'Next steps'),
      p('One question, and ten seconds.', 'aside'),
    ],
    {
      notes: [
        note(1, [t('“There is nowhere at home to write.”')], 'September 2026'),
        note(2, [t('“Look for her in '), redacted('a place'), t('.”')], 'A coach, October 2026'),
      ],
      meta,
    },
  )
