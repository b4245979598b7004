/** A stretch of a text in UTF-16 units; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** The words of a span, with up to 32 units of what stood before and after; never half of a surrogate pair. */
export type QuotedSpan = { readonly quote: string; readonly before: string; readonly after: string }

/** A quoted span where it was marked. */
export type MarkedSpan = Span & QuotedSpan

const CONTEXT = 32

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800

/** Whether a place lies inside a surrogate pair. */
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text, at - 1) && isLow(text, at)

/** Whether these offsets lie in the text, in order, around something, and split no character. */
export const isSpanOf = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end)

/** A span without the white space at its ends; null when there is nothing else in it. */
export const trimSpan = (text: string, { start, end }: Span): Span | null => {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}

/** The words of a text between two offsets, with what stands beside them. */
export const quoteAt = (text: string, { start, end }: Span): QuotedSpan => {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    quote: text.slice(start, end),
    before: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    after: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  }
}

/** How many units of what stood before and after still stand right beside a span of a text. */
export const contextAt = (text: string, span: Span, { before, after }: QuotedSpan): number => {
  let left = 0
  while (left < before.length && text[span.start - 1 - left] === before[before.length - 1 - left]) left += 1
  let right = 0
  while (right < after.length && text[span.end + right] === after[right]) right += 1
  return left + right
}
