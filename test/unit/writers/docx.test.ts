import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pngDrawer } from '../../../main/core/documents/docx/draw-png.ts'
import { stretchesOf } from '../../../main/core/documents/docx/stretches.ts'
import { toDocx } from '../../../main/core/documents/docx/write.ts'
import {
  BARS,
  cite,
  code,
  everything,
  figure,
  h,
  item,
  link,
  list,
  note,
  numbered,
  p,
  pageBreak,
  quote,
  settledDocument,
  t,
  table,
} from '../../helpers/documents.ts'
import { linesOf } from './reading.ts'
import { linesOfDocx, partOf, partsOf } from './reading-docx.ts'

const INTER = fileURLToPath(
  new URL('../../../node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', import.meta.url),
)
const drawPng = pngDrawer([INTER])
const words = async (...parts: Parameters<typeof settledDocument>): Promise<string> =>
  partOf(await toDocx(settledDocument(...parts), null), 'word/document.xml')

test('it says the same words as the document', async () => {
  expect(linesOfDocx(await toDocx(everything(), drawPng))).toEqual(linesOf(everything()))
})

test('the same document is the same bytes, drawings, links and footnotes included', async () => {
  const [one, other] = [await toDocx(everything(), drawPng), await toDocx(everything(), drawPng)]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('another day changes the file’s dates and nothing else', async () => {
  const one = partsOf(await toDocx(everything(), null))
  const other = partsOf(await toDocx(everything({ day: '2027-01-01' }), null))
  const differ = [...one].filter(([name, text]) => other.get(name) !== text).map(([name]) => name)
  expect(differ).toEqual(['docProps/core.xml'])
  expect(other.get('docProps/core.xml')).toContain('2027-01-01T00:00:00Z</dcterms:created>')
})

test('title, author, language and date are set', async () => {
  const core = partOf(
    await toDocx(everything({ language: 'es', author: 'A & <B>' }), null),
    'docProps/core.xml',
  )
  expect(core).toContain('<dc:title>What grew this year</dc:title>')
  expect(core).toContain('<dc:creator>A &amp; &lt;B&gt;</dc:creator>')
  expect(core).toContain('<dc:language>es</dc:language>')
  expect(core).toContain('2026-11-21T00:00:00Z</dcterms:created>')
})

describe('structure is real', () => {
  test('headings are headings, one level below the title for each', async () => {
    const document = await words([h(2, 'A'), p('x'), h(3, 'B'), h(4, 'C')])
    const styles = [...document.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/gu)].map(([, name]) => name)
    expect(styles).toEqual(['Title', 'Heading1', 'Heading2', 'Heading3'])
  })

  test('lists are lists, each with its own first number', async () => {
    const docx = await toDocx(
      settledDocument([
        numbered(3, item(p('three')), item(p('four'))),
        p('x'),
        numbered(7, item(p('seven'))),
      ]),
      null,
    )
    const ids = [...partOf(docx, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(
      ([, id]) => id,
    )
    expect(new Set(ids).size).toBe(2)
    expect(partOf(docx, 'word/numbering.xml')).toMatch(/<w:start w:val="3"\/>[\s\S]*<w:start w:val="7"\/>/u)
  })

  test('the head of a table comes again on each page, and a cell that looks like a formula is text', async () => {
    const document = await words([
      table(
        '',
        ['a', 'b'],
        [
          ['=1+1', '-2'],
          ['+3', '@x'],
        ],
      ),
    ])
    expect(document.match(/<w:tblHeader/gu)).toHaveLength(1)
    expect(document).toContain('>=1+1</w:t>')
    expect(document).not.toMatch(/w:fldSimple|w:instrText|w:fldChar/u)
  })

  test('a table may go over pages between its rows, and each column has room by what it holds', async () => {
    const long = 'The attendance sheet, all grades, one week each, and who was late at least once in it.'
    const document = await words([table('', ['Result', 'After', 'Where'], [['Late', '17', long]], true)])
    expect(document.match(/<w:pStyle w:val="TableRowHead"\/>/gu)).toHaveLength(1)
    const styles = partOf(await toDocx(everything(), null), 'word/styles.xml')
    const rowHead = /<w:style [^>]*w:styleId="TableRowHead"[\s\S]*?<\/w:style>/u.exec(styles)?.[0]
    expect(rowHead).not.toContain('keepNext')
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width))
    expect(widths).toHaveLength(3)
    expect(widths[2]).toBeGreaterThan(3 * (widths[1] ?? 0))
  })

  test('the words of a quote stay with who said them', async () => {
    const document = await words([quote('March 2026', p('One.'), p('Two.')), p('After.')])
    const kept = [...document.matchAll(/<w:p>.*?<\/w:p>/gu)].map(([line]) => line.includes('<w:keepNext/>'))
    expect(kept.slice(-4)).toEqual([true, true, false, false])
  })

  test('each page but the first says whose it is and what, and each its number', async () => {
    const parts = partsOf(await toDocx(everything(), null))
    const footers = [...parts].filter(([name]) => /^word\/footer\d\.xml$/u.test(name)).map(([, text]) => text)
    expect(footers.filter((text) => text.includes('Natalia Ibarra · What grew this year'))).toHaveLength(1)
    expect(footers.filter((text) => text.includes('NUMPAGES'))).toHaveLength(2)
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>')
  })

  test('a month begins a page', async () => {
    expect(await words([p('x'), pageBreak, h(2, 'May')])).toContain('<w:pageBreakBefore/>')
    expect(await words([p('x'), pageBreak, p('y')])).toContain('<w:br w:type="page"/>')
  })

  test('a note cited twice is one footnote, and its number again', async () => {
    const docx = await toDocx(
      settledDocument([p([t('One'), cite(1), t(' and two'), cite(1)])], { notes: [note(1, '“Quote”')] }),
      null,
    )
    const document = partOf(docx, 'word/document.xml')
    expect(document.match(/<w:footnoteReference /gu)).toHaveLength(1)
    expect(document).toContain('w:anchor="note_1"')
    expect(linesOfDocx(docx).slice(-2)).toEqual(['One[1] and two[1]', '[1] “Quote”'])
  })

  test('an item that begins with code or a list has its sign all the same', async () => {
    const document = settledDocument([list(item(code('x')), item(list(item(p('deep')))))])
    const docx = await toDocx(document, null)
    expect(partOf(docx, 'word/document.xml').match(/<w:numPr>/gu)).toHaveLength(3)
    expect(linesOfDocx(docx)).toEqual(linesOf(document))
  })
})

describe('drawings', () => {
  test('bear their description, as vectors and as a picture of the same', async () => {
    const docx = await toDocx(settledDocument([figure('T', 'Two "bars" & <more>', ['a'], [['b']])]), drawPng)
    const document = partOf(docx, 'word/document.xml')
    expect(document).toContain('descr="Two &quot;bars&quot; &amp; &lt;more&gt;"')
    const files = unzipSync(docx)
    expect(partOf(docx, 'word/media/image1.svg')).toBe(BARS)
    expect([...(files['word/media/image1.png'] ?? []).slice(1, 4)]).toEqual([...Buffer.from('PNG')])
  })

  test('are the same bytes wherever they are drawn: with our font, and without the system’s', async () => {
    const png = await drawPng(BARS)
    expect(Buffer.from(png).equals(Buffer.from(await drawPng(BARS)))).toBe(true)
    const wordless = BARS.replace(/<text.*<\/text>/u, '')
    expect(Buffer.from(png).equals(Buffer.from(await drawPng(wordless)))).toBe(false)
  })

  test('that could not be made are their table', async () => {
    const docx = await toDocx(settledDocument([figure('T', 'A', ['a'], [['b']], null)]), null)
    expect(linesOfDocx(docx).slice(-3)).toEqual(['T', 'a', 'b'])
  })
})

describe('directions', () => {
  test('a line that reads from right to left says so, and its words do', async () => {
    const document = await words([p('أفتح الباب فقط')])
    expect(document).toContain('<w:bidi/>')
    expect(document).toContain('<w:rtl/>')
  })

  test('of mixed words are told apart as Unicode does', () => {
    expect(stretchesOf('He said «שלום עולם», twice', 'ltr')).toEqual([
      { text: 'He said «', direction: 'ltr' },
      { text: 'שלום עולם', direction: 'rtl' },
      { text: '», twice', direction: 'ltr' },
    ])
    expect(stretchesOf('123', 'rtl')).toEqual([{ text: '123', direction: 'rtl' }])
  })
})

test('a link in a note is a link, and its id repeats', async () => {
  const document = settledDocument([p([t('x'), cite(1)])], {
    notes: [note(1, [link('https://example.org/?a=1&b="2"', t('there'))])],
  })
  const docx = await toDocx(document, null)
  const rels = partOf(docx, 'word/_rels/footnotes.xml.rels')
  expect(rels).toContain('Id="rIdLink1"')
  expect(rels).toContain('Target="https://example.org/?a=1&amp;b=%222%22"')
  expect(partOf(docx, 'word/footnotes.xml')).toContain('r:id="rIdLink1"')
})
