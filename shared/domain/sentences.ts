import { TITLES } from './name-words.ts'
import { HIT_END, HIT_START, type SnippetPart } from './snippet.ts'
import type { Span } from './span.ts'

/** A sentence in which something stands, with its place in the text in UTF-16 units. */
export type FoundSentence = { readonly start: number; readonly parts: SnippetPart[] }

/** A text without the marks around its hits, and where they stood. */
export type Unmarked = { readonly text: string; readonly hits: readonly Span[] }

/** Reads what FTS5's `highlight()` made with our marks. */
export const unmarked = (marked: string): Unmarked => {
  let text = ''
  const hits: Span[] = []
  for (const [index, piece] of marked.split(HIT_START).entries()) {
    const end = index === 0 ? 0 : piece.indexOf(HIT_END)
    if (index > 0) hits.push({ start: text.length, end: text.length + end })
    text += index === 0 ? piece : piece.slice(0, end) + piece.slice(end + 1)
  }
  return { text, hits }
}

/** A stretch without a full stop, as of somebody who writes none, is shown in pieces of about so many units. */
const LONG = 480

/** These end with a full stop that ends no sentence; nor does an initial. */
const SHORTENED = [...TITLES.values(), 'St.', 'vs.', 'e.g.', 'i.e.'].filter((word) => word.endsWith('.'))
const ENDS_NOTHING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SHORTENED.map((word) => word.replaceAll('.', '\\.')).join('|')}|\\p{Lu}\\.)\\s*$`,
  'u',
)
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Where the sentences of a line begin and end. */
const sentencesOf = (line: string): Span[] => {
  const found: Span[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(line)) {
    const end = index + segment.length
    if (ENDS_NOTHING.test(segment) && end < line.length) continue
    found.push({ start, end })
    start = end
  }
  if (start < line.length) found.push({ start, end: line.length })
  return found
}

/** The last hit that begins before a place; hits lie in order. */
const lastBefore = (hits: readonly Span[], place: number): Span | undefined => {
  let [from, to] = [0, hits.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((hits[middle]?.start ?? place) < place) from = middle + 1
    else to = middle
  }
  return hits[from - 1]
}

/** A long sentence in pieces that end at a space, and never inside a hit. */
const piecesOf = (line: string, { start, end }: Span, hits: readonly Span[]): Span[] => {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONG) {
    const space = line.indexOf(' ', from + LONG)
    if (space < 0 || space >= end) break
    const to = Math.max(space, lastBefore(hits, space)?.end ?? 0)
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

/** Vowel signs and joined marks that the index leaves out of a word belong to it on screen. */
const withMarks = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (/^\p{M}+/u.exec(text.slice(end, end + 8))?.[0].length ?? 0),
})

const partsOf = (line: string, { start, end }: Span, hits: readonly Span[]): SnippetPart[] => {
  const parts: SnippetPart[] = []
  let at = start
  for (const hit of hits) {
    if (hit.start > at) parts.push({ text: line.slice(at, hit.start), hit: false })
    parts.push({ text: line.slice(hit.start, hit.end), hit: true })
    at = hit.end
  }
  if (end > at) parts.push({ text: line.slice(at, end), hit: false })
  return parts
}

const trimmed = (line: string, { start, end }: Span): Span => {
  const words = line.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + words.trim().length }
}

/**
 * The sentences of a plain text that hold a hit, in order, hits marked. Each hit stands in exactly one of them. A line
 * of its own, such as a list's, ends a sentence too.
 * @param hits in order, none reaching beyond its line
 */
export const sentencesWith = ({ text, hits }: Unmarked): FoundSentence[] => {
  const found: FoundSentence[] = []
  let next = 0
  let from = 0
  while (next < hits.length) {
    const newline = text.indexOf('\n', hits[next]?.start ?? 0)
    const lineEnd = newline < 0 ? text.length : newline
    from = text.lastIndexOf('\n', (hits[next]?.start ?? 0) - 1) + 1
    const line = text.slice(from, lineEnd)
    const inLine: Span[] = []
    for (let hit = hits[next]; hit && hit.start < lineEnd; hit = hits[next]) {
      inLine.push(withMarks(line, { start: hit.start - from, end: Math.min(hit.end, lineEnd) - from }))
      next += 1
    }
    for (const { start, parts } of inLineOf(line, inLine)) found.push({ start: start + from, parts })
  }
  return found
}

const inLineOf = (line: string, hits: readonly Span[]): FoundSentence[] => {
  let next = 0
  return sentencesOf(line)
    .flatMap((sentence) => piecesOf(line, sentence, hits))
    .flatMap((piece) => {
      const first = next
      while (next < hits.length && (hits[next]?.start ?? 0) < piece.end) next += 1
      const held = hits.slice(first, next)
      if (held.length === 0) return []
      const last = held.at(-1)?.end ?? piece.end
      const words = trimmed(line, { start: piece.start, end: Math.max(piece.end, last) })
      return [{ start: words.start, parts: partsOf(line, words, held) }]
    })
}
