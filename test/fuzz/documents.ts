import fc from 'fast-check'
import { toDocx } from '../../main/core/documents/docx/write.ts'
import { JsonDocument } from '../../shared/domain/document/json-schema.ts'
import {
  type Block,
  type Document,
  type Inline,
  MARKS,
  type Note,
  type SettledDocument,
} from '../../shared/domain/document/model.ts'
import { settle } from '../../shared/domain/document/settle.ts'
import { toHtml } from '../../shared/domain/document/to-html.ts'
import { toJson } from '../../shared/domain/document/to-json.ts'
import { toMarkdown } from '../../shared/domain/document/to-markdown.ts'
import {
  code,
  erased,
  figure,
  h,
  lineBreak,
  link,
  looseDocument,
  note,
  p,
  pageBreak,
  quote,
  redacted,
  rule,
  t,
  table,
} from '../helpers/documents.ts'
import { linesInMarkdown, linesOf, linesOfHtml, linesOfMarkdown } from '../unit/writers/reading.ts'
import { linesOfDocx } from '../unit/writers/reading-docx.ts'

/** What means something to Markdown, HTML, XML, Typst, YAML, a shell or a spreadsheet; what Unicode makes hard. */
const HOSTILE = [
  ...'#$*_\\`[]<>&"\'{}=+-@|~^%:;!?,.()/',
  ...['# ', '## x', '- ', '+ ', '* ', '> ', '1. ', '2) ', '***', '---', '===', '___', '```', '~~~', '    '],
  ...[
    '**b**',
    '*i*',
    '_u_',
    '`c`',
    '~~s~~',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '[^1]: x',
    '[a]: b',
    '| a | b |',
    '|-|-|',
  ],
  ...[
    'https://example.org',
    'www.example.org',
    'a@example.org',
    '<https://example.org>',
    '\\',
    '\\\\',
    ':smile:',
  ],
  ...[
    '#import "@preview/x:1.0.0"',
    '#read("/etc/passwd")',
    '$x$',
    '<label>',
    '@ref',
    '#let x = 1',
    '#{',
    '//',
    '/*',
  ],
  ...[
    '<script>alert(1)</script>',
    '</style>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '<?xml?>',
    '<img src=x>',
    '<br>',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&#x27;',
    '&#39;',
    '&nbsp',
    '&copy',
    '<w:p>',
    '</w:t>',
    '<w:br/>',
    '_x000D_',
    '{PAGE}',
  ],
  ...['=1+1', '+1', '-2', '@SUM(A1)', "=cmd|' /C calc'!A0", '%PDF-1.7', '---\ntitle: x\n---'],
  ...[
    'e\u0301',
    'ñ',
    'ß',
    'ﬁ',
    'שלום',
    'أفتح',
    'שלום, (x)',
    '她把门',
    'かな',
    '문을',
    '👵🏽✨',
    '👩‍👩‍👧',
    '🏳️‍🌈',
    '1️⃣',
  ],
  ...[
    '\u200E',
    '\u200F',
    '\u202E',
    '\u2066',
    '\u00A0',
    '\u3000',
    '\u200B',
    '\u00AD',
    '\u2028',
    '\t',
    '\n',
    '\r\n',
  ],
  ...['\u0000', '\u0007', '\uFFFE', '\uD800', '\uDC00', '\uFEFF', '\uFFFD'],
  ...['word', 'another word', ' ', '  ', 'a', 'B', '1', '12', '“quote”', '…', '—', 'x'.repeat(5_000)],
] as const

/** Strings in which anything may stand beside anything. */
export const hostileText = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string() }),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(''))

const NOTES = 3

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(hostileText, fc.subarray([...MARKS])).map(([text, marks]) => t(text, ...marks)),
  },
  { weight: 4, arbitrary: hostileText.map((text) => t(text)) },
  fc
    .tuple(
      hostileText,
      fc.constantFrom('https://example.org/a_(b)?c=1&copy=2#d*e', 'mailto:a@b.org', 'javascript:x'),
    )
    .map(([text, href]) => link(href, t(text), t('strong', 'strong'))),
  hostileText.map(redacted),
  fc.constant(erased),
  fc.constant(lineBreak),
  fc.integer({ min: 1, max: NOTES + 1 }).map((number): Inline => ({ kind: 'cite', note: number })),
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 })
const cells = (columns: number) => fc.array(line, { minLength: columns, maxLength: columns })

const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc
      .tuple(
        hostileText,
        cells(columns),
        fc.array(cells(columns), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      )
      .map(([caption, head, rows, rowHeads]) => table(caption, head, rows, rowHeads)),
  )

const { block } = fc.letrec<{ block: Block; list: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    line.map((inlines) => p(inlines)),
    tables,
    fc
      .tuple(hostileText, fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
      .map(([from, inside]) => quote(from, ...inside)),
    tie('list'),
    hostileText.map(code),
    fc.constant(rule),
    fc.constant(pageBreak),
    fc.tuple(fc.constantFrom(2, 3, 4, 5, 6), line).map(([level, inlines]) => h(level, inlines)),
    fc
      .tuple(hostileText, hostileText, line, fc.boolean())
      .map(([title, alt, inlines, drawn]) =>
        drawn ? figure(title, alt, [inlines], [[inlines]]) : figure(title, alt, [inlines], [[inlines]], null),
      ),
  ),
  list: fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 120 }),
      fc.array(
        fc.record({
          checked: fc.constantFrom(null, null, true, false),
          blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([ordered, start, items]) => ({
      kind: 'list',
      ...{ id: '', origin: null, direction: 'ltr' },
      ...{ ordered, start, items },
    })),
}))

const noteList: fc.Arbitrary<Note[]> = fc
  .array(fc.tuple(line, hostileText), { minLength: NOTES, maxLength: NOTES })
  .map((all) => all.map(([inlines, from], at) => note(at + 1, inlines, from)))

/** Documents of every kind of block, as a builder could make them of hostile words. */
export const hostileDocument: fc.Arbitrary<Document> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 5 }),
    noteList,
    hostileText,
    fc.constantFrom('en', 'es', 'ar'),
  )
  .map(([blocks, notes, words, language]) =>
    looseDocument([p('A beginning.'), ...blocks], {
      notes,
      meta: { title: words, lines: [words], author: words, language },
    }),
  )

/** A drawing's words stand in its alternative text only; what a figure shows in words is its title. */
const linesOfJson = (document: SettledDocument): string[] => {
  const { meta, blocks, notes } = JsonDocument.parse(JSON.parse(toJson(document)))
  const common = { id: '', origin: null }
  const withIds = (bare: JsonDocument['blocks']): Block[] =>
    bare.map((each): Block => {
      if (each.kind === 'quote') return { ...each, ...common, blocks: withIds(each.blocks) }
      if (each.kind !== 'list') return { ...each, ...common }
      const items = each.items.map(({ checked, blocks: inside }) => ({ checked, blocks: withIds(inside) }))
      return { ...each, ...common, items }
    })
  const loose = { meta, blocks: withIds(blocks), notes: notes.map((each) => ({ ...each, origin: null })) }
  return linesOf(settle(loose).document)
}

export type Spoken = {
  readonly format: string
  readonly said: readonly string[]
  readonly meant: readonly string[]
}

/** What each format says, read back, beside what the document says. */
export const everyFormat = async (loose: Document): Promise<Spoken[]> => {
  const { document } = settle(loose)
  const meant = linesOf(document)
  return [
    { format: 'html', said: linesOfHtml(toHtml(document)), meant },
    {
      format: 'markdown',
      said: linesOfMarkdown(toMarkdown(document), document),
      meant: linesInMarkdown(document),
    },
    { format: 'json', said: linesOfJson(document), meant },
    { format: 'docx', said: linesOfDocx(await toDocx(document, null)), meant },
  ]
}
