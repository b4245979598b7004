import { findAltered } from './altered.ts'
import { contextAt, type MarkedSpan, type Span } from './span.ts'

export type Place =
  /** The quote stands where it stood. */
  | ({ readonly found: 'exact' } & Span)
  /** It stands elsewhere, or in slightly other words. */
  | ({ readonly found: 'moved' } & Span)
  | { readonly found: 'gone' }

/** A quote of one letter stands in a long text a hundred thousand times; this many are compared. */
const MAX_TWINS = 5_000

const search = (text: string, quote: string, from: number): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(quote, from); at >= 0 && found.length < MAX_TWINS; ) {
    found.push(at)
    at = text.indexOf(quote, at + 1)
  }
  return found
}

/** Everywhere that the quote stands as it was; in a text full of them also those around where it stood. */
const twins = (text: string, { quote, start }: MarkedSpan): number[] => {
  const found = search(text, quote, 0)
  return found.length < MAX_TWINS ? found : [...found, ...search(text, quote, Math.max(0, start - MAX_TWINS))]
}

/**
 * Where a passage stands in a newer text: among the places that say the same, the one whose surroundings are the
 * most alike, then the nearest. Where none does, small changes inside the quote are forgiven.
 */
export const locate = (passage: MarkedSpan, text: string): Place => {
  const { start, quote } = passage
  if (quote === '') return { found: 'gone' }
  let best: { at: number; context: number } | null = null
  for (const at of twins(text, passage)) {
    const context = contextAt(text, { start: at, end: at + quote.length }, passage)
    const nearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start)
    if (!best || context > best.context || (context === best.context && nearer)) best = { at, context }
  }
  if (best) {
    return { found: best.at === start ? 'exact' : 'moved', start: best.at, end: best.at + quote.length }
  }
  const altered = findAltered(passage, text)
  return altered ? { found: 'moved', ...altered } : { found: 'gone' }
}
