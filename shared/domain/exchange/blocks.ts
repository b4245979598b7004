import type { Span } from '../span.ts'
import { BLOCK } from './text.ts'

/** A block over words of a text, UTF-16 units, and what stands for it. */
export type Block = Span & { readonly label: string }

/** The same text without a U+FFFC of its own, which would pass for a block; every place in it stays. */
export const withoutBlocks = (text: string): string => text.replaceAll(BLOCK, '\uFFFD')

/** In order; blocks that overlap or touch are one, under the label of the first. */
export const joinBlocks = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = []
  for (const block of blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (!last || block.start > last.end) joined.push(block)
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, block.end) }
  }
  return joined
}

/** The parts of these spans that lie in a range. */
export const blocksWithin = <S extends Span>(spans: readonly S[], { start, end }: Span): S[] =>
  spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }))

/** A text as it is shared: one `BLOCK` for each of `labels`, in order, and none of the words beneath. */
export type SharedText = { readonly text: string; readonly labels: readonly string[] }

/**
 * A range of a text as it is shared. A block that reaches over its edge covers what lies inside.
 * @param blocks in order, none overlapping
 */
export const compose = (source: string, range: Span, blocks: readonly Block[]): SharedText => {
  const inside = blocksWithin(blocks, range)
  let text = ''
  let from = range.start
  for (const { start, end } of inside) {
    text += withoutBlocks(source.slice(from, start)) + BLOCK
    from = end
  }
  return {
    text: text + withoutBlocks(source.slice(from, range.end)),
    labels: inside.map(({ label }) => label),
  }
}

/** Where a place of the shared text lies in its source; a block’s one unit is all of what it covers. */
const sourceAt = (offset: number, range: Span, blocks: readonly Span[]): number => {
  let shared = 0
  let source = range.start
  for (const { start, end } of blocksWithin(blocks, range)) {
    const plain = start - source
    if (offset <= shared + plain) break
    shared += plain + 1
    source = end
  }
  return source + offset - shared
}

/**
 * Where words of a shared text lie in the text that they were taken from.
 * @param place in the shared text; @param range what was shared; @param blocks those over it, in order
 */
export const sharedToSource = (place: Span, range: Span, blocks: readonly Span[]): Span => ({
  start: sourceAt(place.start, range, blocks),
  end: sourceAt(place.end, range, blocks),
})

/** How many blocks stand in a shared text. */
export const blockCount = (text: string): number => text.split(BLOCK).length - 1

/** A shared text as one reads it aloud: each block as its label in brackets. */
export const spoken = (text: string, labels: readonly string[]): string => {
  let next = 0
  return text.replaceAll(BLOCK, () => `[${labels[next++] ?? '…'}]`)
}
