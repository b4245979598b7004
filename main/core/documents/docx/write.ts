import {
  Document,
  type FileChild,
  Footer,
  type ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { directionOf, directionOfLanguage } from '../../../../shared/domain/document/direction.ts'
import { documentWords } from '../../../../shared/domain/document/document-words.ts'
import type {
  DocumentMeta,
  Figure,
  Inline,
  Note,
  SettledDocument,
} from '../../../../shared/domain/document/model.ts'
import { everyBlock } from '../../../../shared/domain/document/walk.ts'
import { type Body, bodyOf } from './blocks.ts'
import { type DrawPng, drawingRun } from './figures.ts'
import { numberingBook } from './numbering.ts'
import { repeatable } from './repeatable.ts'
import { firstCites, type Page, runsOf } from './runs.ts'
import { stylesOf } from './styles.ts'

/** In twentieths of a point. */
const PAPERS = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const
const MARGIN = 1_417

const words = (text: string): Inline[] => [{ kind: 'text', text, marks: [] }]

const lineOf = (text: string, style: string, meta: DocumentMeta, page: Page): Paragraph => {
  const direction = directionOf(text) ?? directionOfLanguage(meta.language)
  return new Paragraph({
    style,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: runsOf(words(text), direction, page),
  })
}

const noteOf = ({ inlines, attribution, direction }: Note, page: Page) => ({
  children: [
    new Paragraph({
      style: 'FootnoteText',
      ...(direction === 'rtl' ? { bidirectional: true } : {}),
      children: runsOf(
        [...words(' '), ...inlines, ...(attribution === '' ? [] : words(` — ${attribution}`))],
        direction,
        page,
      ),
    }),
  ],
})

/** Whose it is and what, and the page's number at the other end of the line. */
const footer = (whose: string, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(whose),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const drawingsOf = async (
  { blocks }: SettledDocument,
  width: number,
  drawPng: DrawPng | null,
): Promise<ReadonlyMap<Figure, ImageRun>> => {
  const drawings = new Map<Figure, ImageRun>()
  for (const block of everyBlock(blocks)) {
    if (block.kind !== 'figure' || block.svg === null) continue
    drawings.set(block, await drawingRun({ ...block, svg: block.svg }, width / 20, drawPng))
  }
  return drawings
}

/**
 * A Word document: real styles, headings, lists, tables, footnotes and descriptions of its drawings. The same document
 * gives the same bytes.
 * @param drawPng makes the pictures for programs that show no SVG; without it they show the description alone
 */
export const toDocx = async (document: SettledDocument, drawPng: DrawPng | null): Promise<Uint8Array> => {
  const { meta, blocks, notes } = document
  const page: Page = { words: documentWords(meta.language), isFirstCite: firstCites() }
  const size = PAPERS[meta.paper]
  const width = size.width - 2 * MARGIN
  const numbering = numberingBook()
  const body: Body = { ...page, numbering, width, drawings: await drawingsOf(document, width, drawPng) }
  const children: FileChild[] = [
    lineOf(meta.title, 'Title', meta, page),
    ...meta.lines.map((line) => lineOf(line, 'Lines', meta, page)),
    ...bodyOf(blocks, body),
  ]
  const file = new Document({
    title: meta.title,
    creator: meta.author,
    lastModifiedBy: meta.author,
    compatabilityModeVersion: 15,
    styles: stylesOf(meta),
    numbering: numbering.definitions(),
    footnotes: Object.fromEntries(notes.map((note) => [note.number, noteOf(note, page)])),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        // The first page bears the title itself.
        footers: {
          first: footer('', width),
          default: footer([meta.author, meta.title].filter(Boolean).join(' · '), width),
        },
        children,
      },
    ],
  })
  return repeatable(await Packer.toBuffer(file), meta)
}
