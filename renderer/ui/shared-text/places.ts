import type { SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { type Span, trimSpan } from '../../../shared/domain/span.ts'

/** A place in an excerpt’s own `text`, in UTF-16 units with each block as one, as the exchange format counts. */
export type SharedPlace = Span & {
  readonly excerptId: string
  /** The words there, with a `BLOCK` for each block. */
  readonly quote: string
}

type Parts = Pick<SharedExcerpt, 'before' | 'text' | 'after'>

/** The words of an excerpt and the sentences around them, as one Markdown text: set as one, it reads as it was written. */
export const wholeText = ({ before, text, after }: Parts): string => before + text + after

/** Where an excerpt’s own words lie in the whole. */
export const ownSpan = ({ before, text }: Parts): Span => ({
  start: before.length,
  end: before.length + text.length,
})

/**
 * What was chosen in the whole, as a place in the excerpt’s own words; what reaches into the sentences around them is
 * left out. Null where nothing of them is chosen.
 */
export const placeIn = (excerpt: Parts & { readonly id: string }, chosen: Span): SharedPlace | null => {
  const own = ownSpan(excerpt)
  const inside = {
    start: Math.max(chosen.start - own.start, 0),
    end: Math.min(chosen.end, own.end) - own.start,
  }
  const place = inside.start < inside.end ? trimSpan(excerpt.text, inside) : null
  return place && { ...place, excerptId: excerpt.id, quote: excerpt.text.slice(place.start, place.end) }
}

/** How many blocks stand in a text before a place: the number of the block there. */
const blocksBefore = (text: string, at: number): number => text.slice(0, at).split(BLOCK).length - 1

/** What the block at a place of the whole stands for. */
export const labelAt = (whole: string, at: number, labels: readonly string[]): string | null =>
  whole[at] === BLOCK ? (labels[blocksBefore(whole, at)] ?? null) : null

/** The words of a place as one reads them: each block as its label in brackets. */
export const spokenPlace = (excerpt: Parts & Pick<SharedExcerpt, 'labels'>, { start, end }: Span): string => {
  const first = blocksBefore(wholeText(excerpt), ownSpan(excerpt).start + start)
  return spoken(excerpt.text.slice(start, end), excerpt.labels.slice(first))
}
