import type { PagePlace } from '../../../shared/contract/document-parts.ts'
import { shortened } from '../../../shared/domain/cut.ts'
import { documentWords } from '../../../shared/domain/document/document-words.ts'
import type { Block, Direction, Origin, SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainBlock, plainNote } from '../../../shared/domain/document/plain.ts'
import { everyBlock } from '../../../shared/domain/document/walk.ts'
import { PAPERS, type Paper } from './paper.ts'

/** A mark as the template reports it: whose it is, whether it begins or ends, and the baseline it stands on, in points. */
export type PlaceMark = readonly [id: string, end: 0 | 1, page: number, x: number, y: number]

type Spot = { readonly page: number; readonly x: number; readonly y: number }

type Named = {
  readonly origin: Origin
  readonly words: string
  readonly direction: Direction
  /** How far above the first baseline it begins. */
  readonly above: number
  /** A stretch of a line, not a block of the page's width. */
  readonly inLine: boolean
}

/** Text sizes of the template by style, and how far a line reaches above and below its baseline. */
const SIZES = { summary: 10.5, record: 10.5, sheet: 12.5 } as const
const ABOVE = 0.95
const BELOW = 0.35
const MAX_WORDS = 300

const nameOf = (words: string): string => shortened(words.replace(/\s+/gu, ' ').trim(), MAX_WORDS)

const heightOf = (block: Block, paper: Paper): number => {
  if (block.kind !== 'figure' || block.svg === null) return 0
  return block.height * Math.min(1, (paper.width - 2 * paper.side) / block.width)
}

/** Everything that leads somewhere, by the id that the template marks it with. */
const namedPlaces = ({ meta, blocks, notes }: SettledDocument): Map<string, Named> => {
  const words = documentWords(meta.language)
  const line = SIZES[meta.style] * ABOVE
  const named = new Map<string, Named>()
  for (const block of everyBlock(blocks)) {
    const { id, origin, direction } = block
    if (origin === null) continue
    const said = nameOf(plainBlock(block, words).join(' '))
    const above = Math.max(line, heightOf(block, PAPERS[meta.paper]))
    named.set(id, { origin, words: said, direction, above, inLine: false })
  }
  for (const note of notes) {
    const { number, origin, direction } = note
    if (origin === null) continue
    const place = { origin, direction, words: nameOf(plainNote(note, words)), above: line }
    named.set(`n${number}`, { ...place, inLine: false })
    named.set(`c${number}`, { ...place, inLine: true })
  }
  return named
}

const rounded = (points: number): number => Math.round(points * 100) / 100

/** The rectangles of one stretch: one, or one on each page that it goes over. */
const rectangles = (named: Named, from: Spot, to: Spot, paper: Paper, size: number): PagePlace[] => {
  const right = paper.width - paper.side
  const [left, end] = named.inLine
    ? [Math.min(from.x, to.x), Math.max(from.x, to.x)]
    : named.direction === 'rtl'
      ? [paper.side, from.x]
      : [from.x, right]
  const { origin, words } = named
  return Array.from({ length: to.page - from.page + 1 }, (_, index) => {
    const page = from.page + index
    const top = page === from.page ? from.y - named.above : paper.top
    const bottom = page === to.page ? to.y + size * BELOW : paper.height - paper.bottom
    return {
      page,
      ...{ x: rounded(left), y: rounded(top) },
      ...{ width: rounded(Math.max(end - left, size / 2)), height: rounded(Math.max(bottom - top, size)) },
      ...{ origin, words },
    }
  })
}

/** Where on the pages each place of the document came to stand, in reading order. */
export const placesOf = (document: SettledDocument, marks: readonly PlaceMark[]): PagePlace[] => {
  const named = namedPlaces(document)
  const paper = PAPERS[document.meta.paper]
  const size = SIZES[document.meta.style]
  const begun = new Map<string, { spot: Spot; at: number }>()
  const found: { at: number; places: PagePlace[] }[] = []
  for (const [at, [id, end, page, x, y]] of marks.entries()) {
    const spot = { page, x, y }
    if (end === 0) {
      begun.set(id, { spot, at })
      continue
    }
    const from = begun.get(id)
    const whose = named.get(id)
    if (from && whose) found.push({ at: from.at, places: rectangles(whose, from.spot, spot, paper, size) })
  }
  return found.sort((one, other) => one.at - other.at).flatMap(({ places }) => places)
}
