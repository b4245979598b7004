import type { Span } from '../../../shared/domain/span.ts'

type Piece = { readonly node: Text; readonly at: number }

/** The text of some nodes in order, and where each text node begins in it. A line break counts as one unit. */
export type RenderedText = { readonly text: string; readonly pieces: readonly Piece[] }

export const readRendered = (root: Node): RenderedText => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  const parts: string[] = []
  let at = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Text ? node.data : node.nodeName === 'BR' ? '\n' : ''
    if (node instanceof Text) pieces.push({ node, at })
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
  const start = first.at + (range.startContainer === first.node ? range.startOffset : 0)
  const end = last.at + (range.endContainer === last.node ? range.endOffset : last.node.data.length)
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
  range.setStart(first.node, Math.min(start - first.at, first.node.data.length))
  range.setEnd(last.node, Math.min(end - last.at, last.node.data.length))
  return range
}

/** Puts an element of the caller's making around the words of a span: one for each text node that it touches. */
export const wrap = (root: Node, { start, end }: Span, around: () => HTMLElement): void => {
  for (const { node, at } of readRendered(root).pieces) {
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
