import { expect, test } from 'vitest'
import { fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLine, plainLines } from '../../../shared/domain/document/plain.ts'
import { cite, everything, figure, h, note, p, settledDocument, t, table } from '../../helpers/documents.ts'
import {
  hasPoppler,
  notesOf,
  outlineOf,
  poppler,
  tagsNamed,
  tagsOf,
  unpacked,
  wordsOf,
} from '../../helpers/pdf.ts'
import { testEngine } from './engine.ts'

/** What a PDF is to a program that reads it aloud. Skipped by name without poppler-utils. */
const engine = testEngine()
const pdfOf = (document: SettledDocument): Uint8Array => engine.pdf(document).bytes

const everyPdf = pdfOf(everything())
/** How a heading stands in a PDF: one level higher, since the title has none. */
const headingsOf = ({ blocks }: SettledDocument): [number, string][] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [[block.level - 1, plainLine(block.inlines, { erased: '' })]] : [],
  )
const taggedHeadings = (pdf: Uint8Array): [number, string][] =>
  tagsNamed(tagsOf(pdf), 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map((tag) => [
    Number(tag.name.slice(1)),
    wordsOf(tag),
  ])

test.skipIf(!hasPoppler)(
  'title, author, language and date are the file’s own, and it asks for nothing',
  () => {
    const pdf = pdfOf(everything({ language: 'es', title: 'Lo que creció', author: 'Natalia Ibarra' }))
    const facts = poppler('pdfinfo', pdf)
    for (const fact of [
      /^Title: +Lo que creció$/mu,
      /^Author: +Natalia Ibarra$/mu,
      /^CreationDate: +Sat Nov 21 00:00:00 2026/mu,
      /^Tagged: +yes$/mu,
      /^JavaScript: +no$/mu,
      /^Form: +none$/mu,
      /^Encrypted: +no$/mu,
    ]) {
      expect(facts).toMatch(fact)
    }
    const inside = unpacked(pdf)
    expect(inside).toContain('/Lang (es)')
    expect(inside).toContain('/DisplayDocTitle true')
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(inside).not.toMatch(/\/(?:JavaScript|Launch|EmbeddedFile|OpenAction|URI \((?!https|mailto))/u)
  },
)

test.skipIf(!hasPoppler)('every heading is tagged with its level, and a bookmark', () => {
  expect(taggedHeadings(everyPdf)).toEqual(headingsOf(everything()))
  expect(outlineOf(everyPdf)).toEqual(headingsOf(everything()))
})

test.skipIf(!hasPoppler)(
  'headings of a member’s, whatever levels they skip, come below their section',
  () => {
    const markdown = '#### Deep\n\nOne.\n\n# High\n\n###### Deepest\n\n# \n\nTwo.'
    const body = fromMarkdown(markdown, { under: 2, originAt: () => null, cite: () => null })
    const document = settledDocument([h(2, 'Section'), ...body, h(2, 'Next'), p('Three.')])
    expect(taggedHeadings(pdfOf(document))).toEqual([
      [1, 'Section'],
      [2, 'Deep'],
      [2, 'High'],
      [3, 'Deepest'],
      [1, 'Next'],
    ])
  },
)

test.skipIf(!hasPoppler)('a drawing bears its description, and its title as a caption', () => {
  const alt = 'Two bars: September lower than October.'
  const pdf = pdfOf(settledDocument([figure('Ratings by month', alt, ['a'], [['b']])]))
  expect(tagsNamed(tagsOf(pdf), 'Figure')).toHaveLength(1)
  expect(tagsNamed(tagsOf(pdf), 'Caption').map((tag) => wordsOf(tag))).toEqual(['Ratings by month'])
  expect(unpacked(pdf)).toContain(`/Alt (${alt})`)
})

test.skipIf(!hasPoppler)('each cell of a table names the head that it stands under', () => {
  const pdf = pdfOf(
    settledDocument([
      table(
        '',
        ['Term', 'Before'],
        [
          ['Autumn', '1'],
          ['Spring', '2'],
        ],
      ),
    ]),
  )
  const [found] = tagsNamed(tagsOf(pdf), 'Table')
  if (!found) throw new Error('there is no table')
  const heads = tagsNamed(found, 'TH')
  expect(heads.map((head) => wordsOf(head))).toEqual(['Term', 'Before'])
  for (const { attributes } of heads) expect(attributes).toContain('/Scope /Column')
  const cells = tagsNamed(found, 'TD')
  expect(cells.map((cell) => wordsOf(cell))).toEqual(['Autumn', '1', 'Spring', '2'])
  for (const { attributes } of cells) expect(attributes.join()).toMatch(/\/Headers \[\(\w+\)\]/u)
})

test.skipIf(!hasPoppler)(
  'a note is read where it is first cited, and each cite leads to it and it back',
  () => {
    const document = settledDocument(
      [p([t('One'), cite(1), t(', two'), cite(2), t(' and once more'), cite(1), t('.')])],
      { notes: [note(1, '“First.”', 'May 2026'), note(2, '“Second.”')] },
    )
    const pdf = pdfOf(document)
    expect(notesOf(pdf)).toEqual(['“First.” May 2026', '“Second.”'])
    const [paragraph] = tagsNamed(tagsOf(pdf), 'P').slice(-1)
    expect(paragraph && wordsOf(paragraph, 'Note')).toBe('One1, two2 and once more.1')
    const cites = 3
    const waysBack = 2
    expect(unpacked(pdf).match(/\/Subtype \/Link\b/gu)).toHaveLength(cites + waysBack)
  },
)

test.skipIf(!hasPoppler)(
  'lists, quotes and code are what they are, and what hides words is read with its brackets',
  () => {
    const root = tagsOf(everyPdf)
    const labels = tagsNamed(root, 'LI').map(
      (item) => tagsNamed(item, 'Lbl').map((label) => wordsOf(label))[0],
    )
    expect(labels).toEqual(['•', '•', '•', '3.', '4.', '•', '☑', '☐'])
    const [quote] = tagsNamed(root, 'BlockQuote')
    expect(
      quote &&
        tagsNamed(quote, 'P')
          .map((each) => wordsOf(each))
          .at(-1),
    ).toBe('March 2026')
    expect(tagsNamed(root, 'Code').length).toBeGreaterThan(1)
    expect(wordsOf(root)).toContain('kept by [a student] and [words erased].')
  },
)

test.skipIf(!hasPoppler)('it is read aloud in the order of the document, footers aside', () => {
  const tight = (words: string): string => words.replace(/\s+/gu, '')
  // Words from right to left come out of poppler's tree in pieces; every word of them is looked for beside this.
  const isLaidOut = (line: string): boolean => !/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(line)
  const notes = everything().notes.length
  const lines = plainLines(everything())
    .slice(0, -notes)
    .filter(isLaidOut)
    .map((line) => tight(line.replace(/\[\d\]/gu, '')))
  const read = tight(wordsOf(tagsOf(everyPdf), 'Lbl', 'Note'))
  let from = 0
  for (const line of lines) {
    const at = read.indexOf(line, from)
    expect([line, at >= from]).toEqual([line, true])
    from = at + line.length
  }
})
