import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import type { Span } from '../../../shared/domain/span.ts'

/** A text node, or an element marked `data-block`, which stands for one unit whatever its label says. */
type Piece = { readonly node: Text | HTMLElement; readonly at: number }

/** The text of some nodes in order, and where each piece begins in it. A line break and a block count as one unit. */
export type RenderedText = { readonly text: string; readonly pieces: readonly Piece[] }

const isBlock = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.dataset.block !== undefined

const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data
  if (isBlock(node)) return BLOCK
  return node.nodeName === 'BR' ? '\n' : ''
}

const lengthOf = ({ node }: Piece): number => (node instanceof Text ? node.data.length : BLOCK.length)

/** The label of a block is no part of the text. */
const outsideBlocks = (node: Node): number =>
  node.parentElement?.closest('[data-block]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT

export const readRendered = (root: Node): RenderedText => {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    outsideBlocks,
  )
  const pieces: Piece[] = []
  const parts: string[] = []
  let at = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = textOf(node)
    if (node instanceof Text || isBlock(node)) pieces.push({ node, at })
    parts.push(text)
    at += text.length
  }
  return { text: parts.join(''), pieces }
}

/** Where a selection lies in the rendered text; null when it touches none of it. */
export const spanOfRange = ({ pieces }: RenderedText, range: Range): Span | null => {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node))
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return null
  const isWithin = (piece: Piece, container: Node): boolean =>
    piece.node instanceof Text && container === piece.node
  const start = first.at + (isWithin(first, range.startContainer) ? range.startOffset : 0)
  const end = last.at + (isWithin(last, range.endContainer) ? range.endOffset : lengthOf(last))
  return start < end ? { start, end } : null
}

const pieceAt = (pieces: readonly Piece[], at: number, isEnd: boolean): Piece | undefined =>
  pieces.findLast((piece) => (isEnd ? piece.at < at : piece.at <= at))

/** The words of a span, as a range of the page. */
export const rangeOf = ({ pieces }: RenderedText, { start, end }: Span): Range | null => {
  const first = pieceAt(pieces, start, false)
  const last = pieceAt(pieces, end, true)
  if (!first || !last) return null
  const range = document.createRange()
  if (first.node instanceof Text)
    range.setStart(first.node, Math.min(start - first.at, first.node.data.length))
  else range.setStartBefore(first.node)
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(end - last.at, last.node.data.length))
  else range.setEndAfter(last.node)
  return range
}

/** Puts an element of the caller's making around the words of a span: one for each text node that it touches. */
export const wrap = (root: Node, { start, end }: Span, around: () => HTMLElement): void => {
  for (const { node, at } of readRendered(root).pieces) {
    if (!(node instanceof Text)) {
      if (at < start || at >= end) continue
      const element = around()
      node.replaceWith(element)
      element.append(node)
      continue
    }
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, node.data.length)
    // Space between blocks is no place for an underlay.
    if (from >= to || node.data.slice(from, to).trim() === '') continue
    const words = from > 0 ? node.splitText(from) : node
    if (to - from < words.data.length) words.splitText(to - from)
    const element = around()
    words.replaceWith(element)
    element.append(words)
  }
}
