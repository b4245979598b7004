import type { JsonBlock, JsonDocument } from '../../shared/domain/document/json-schema.ts'
import { textInline } from '../../shared/domain/document/loose.ts'
import type { Block, Document, Figure } from '../../shared/domain/document/model.ts'

const CHARTS = 6
const MONTHS = 24
const WIDTH = 480
const HEIGHT = 220
const BAR = WIDTH / MONTHS

/** As the builder’s blocks have one, so that each paragraph is a place on its page. */
const ORIGIN = { kind: 'section', sectionId: 'bench' } as const

const grown = (block: JsonBlock): Block => {
  const common = { id: '', origin: ORIGIN }
  if (block.kind === 'quote') return { ...block, ...common, blocks: block.blocks.map(grown) }
  if (block.kind !== 'list') return { ...block, ...common }
  const items = block.items.map(({ checked, blocks }) => ({ checked, blocks: blocks.map(grown) }))
  return { ...block, ...common, items }
}

const heightOf = (chart: number, month: number): number => 20 + ((month * 7 + chart * 31) % 150)

/** Two years of bars with patterns, an axis and a label a month: about what one of Growth’s charts holds. */
const drawing = (chart: number): string => {
  const bars = Array.from({ length: MONTHS }, (_, month) => {
    const [x, height] = [month * BAR, heightOf(chart, month)]
    const bar = `<rect x="${x + 2}" y="${190 - height}" width="${BAR - 4}" height="${height}" fill="url(#lines)" stroke="#000"/>`
    return `${bar}<text x="${x + 4}" y="206" font-size="8">${(month % 12) + 1}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Inter">`,
    '<defs><pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0L6 6" stroke="#000"/></pattern></defs>',
    `<path d="M0 190H${WIDTH}" stroke="#000"/>${bars.join('')}</svg>`,
  ].join('')
}

const figure = (chart: number): Figure => ({
  ...{ kind: 'figure', id: '', origin: ORIGIN, direction: 'ltr' },
  ...{ title: `Chart ${chart + 1}`, alt: `Two years of months, chart ${chart + 1}.` },
  ...{ svg: drawing(chart), width: WIDTH, height: HEIGHT },
  table: {
    columns: ['Month', 'Times'].map((head) => ({ head: [textInline(head)], align: 'start' })),
    rows: Array.from({ length: MONTHS }, (_, month) => [
      [textInline(String(month + 1))],
      [textInline(String(heightOf(chart, month)))],
    ]),
    rowHeads: true,
  },
})

/** A document again from its JSON, with six charts between its blocks. */
export const laidOut = ({ meta, blocks, notes }: JsonDocument): Document => {
  const every = Math.max(1, Math.floor(blocks.length / CHARTS))
  const withCharts = blocks.flatMap((block, place) => {
    const chart = place / every
    const begins = Number.isInteger(chart) && chart < CHARTS
    return begins ? [figure(chart), grown(block)] : [grown(block)]
  })
  return { meta, blocks: withCharts, notes: notes.map((note) => ({ ...note, origin: ORIGIN })) }
}

/** The same document with another word in its middle paragraph. */
export const withWordInTheMiddle = (document: Document, word: string): Document => {
  const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph')
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]
  const blocks = document.blocks.map((block) =>
    block === middle && block.kind === 'paragraph'
      ? { ...block, inlines: [textInline(`${word} `), ...block.inlines] }
      : block,
  )
  return { ...document, blocks }
}
