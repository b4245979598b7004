import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DocumentFormat } from '../../../shared/contract/document-parts.ts'
import { hasPoppler, poppler, tagsNamed, tagsOf, wordsOf } from '../../helpers/pdf.ts'
import { linesOfHtml } from '../writers/reading.ts'
import { linesOfDocx } from '../writers/reading-docx.ts'
import { openSummary, type SummaryTest } from './setup.ts'

/** An entry of whatever people write, exported as it is: what its words become in each format. */
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)
const LONG_LINE = `const long = "${'a line that no page holds '.repeat(8)}"`
const BODY = `# A heading of mine

###### One that skips

Xóchitl, Nguyễn Thị Ánh, Łukasz, Ελένη, Олена; 😅 and 👩‍👧‍👦.

أفتح الباب فقط.

אף אחד לא יודע לקרוא את זה.

她把门打开了。 家には書く場所がない。 문을 열다.

தமிழ் has no font here.

- one
  - two
    - three
- [x] done

\`\`\`
${LONG_LINE}
  indented
\`\`\`

${LONG_WORD}

| Term | After |
|---|--:|
| =1+1 | 3 |
`

/** All of it that must be found, white space aside. */
const WORDS = [
  ...['A heading of mine', 'One that skips', 'Xóchitl, Nguyễn Thị Ánh, Łukasz, Ελένη, Олена;'],
  ...[
    '她把门打开了。',
    '家には書く場所がない。',
    '문을 열다.',
    'three',
    'done',
    '=1+1',
    LONG_WORD,
    LONG_LINE,
  ],
]
/** Besides: PDF shows emoji in its own order of signs, and what is written from right to left in pieces. */
const OTHERS = ['😅', '👩‍👧‍👦', 'أفتح الباب فقط.', 'אף אחד לא יודע לקרוא את זה.', 'தமிழ் has no font here.']

const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

let t: SummaryTest
let entryId: string
beforeEach(async () => {
  t = await openSummary()
  entryId = await t.page(BODY)
})
afterEach(() => t.dispose())

const exported = async (format: DocumentFormat) => {
  const source = { kind: 'entries' as const, entryIds: [entryId] }
  const { files, notices } = await t.documents.export({ source, look: {}, format })
  return { bytes: t.files.take(files[0]?.file ?? '')?.bytes ?? new Uint8Array(), notices }
}
const textOf = async (format: DocumentFormat): Promise<string> =>
  new TextDecoder().decode((await exported(format)).bytes)

test('Word, web page, Markdown and data hold every sign of it, and tell of nothing', async () => {
  const texts = {
    docx: linesOfDocx((await exported('docx')).bytes).join(' '),
    html: linesOfHtml(await textOf('html')).join(' '),
    markdown: (await textOf('markdown')).replaceAll('\\', ''),
    json: (await textOf('json')).replaceAll('\\"', '"'),
  }
  for (const [format, text] of Object.entries(texts)) {
    const missing = [...WORDS, ...OTHERS].filter((words) => !tight(text).includes(tight(words)))
    expect([format, missing]).toEqual([format, []])
  }
  for (const format of ['docx', 'html', 'markdown', 'json'] as const) {
    expect((await exported(format)).notices).toEqual([])
  }
})

test('a PDF tells of the script that it has no font for', async () => {
  const { notices } = await exported('pdf')
  expect(notices).toEqual([{ kind: 'missing-glyphs', signs: ['த', 'மி', 'ழ்'], scripts: ['Tamil'], times: 3 }])
})

test.skipIf(!hasPoppler)(
  'a PDF shows all of it as glyphs or as □, under headings of which none skips (skipped without poppler-utils)',
  async () => {
    const { bytes } = await exported('pdf')
    const text = tight(poppler('pdftotext', bytes, '-raw'))
    const read = tight(wordsOf(tagsOf(bytes)))
    expect(WORDS.filter((words) => !text.includes(tight(words)) && !read.includes(tight(words)))).toEqual([])
    for (const sign of ['😅', '👩', 'ف', 'ל', '□']) expect([sign, text.includes(sign)]).toEqual([sign, true])
    expect(text).not.toContain('த')
    const headings = tagsNamed(tagsOf(bytes), 'H1', 'H2', 'H3', 'H4').map((tag) => [tag.name, wordsOf(tag)])
    expect(headings.slice(1)).toEqual([
      ['H2', 'A heading of mine'],
      ['H3', 'One that skips'],
    ])
    expect(tagsNamed(tagsOf(bytes), 'L')).toHaveLength(3)
  },
)
