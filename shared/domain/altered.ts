import { contextAt, type MarkedSpan, type Span } from './span.ts'

/**
 * Finds a quote in a text although some of its words were changed: likely places by pieces that are still there,
 * then an alignment of words at each. What it costs is bounded by the limits below, however long the text.
 */

/** Scripts that put no spaces between words are read sign by sign. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+|[^\s]/gu

type Token = Span & { readonly text: string }

const tokensOf = (text: string, from: number): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    start: from + index,
    end: from + index + token.length,
  }))

/** Pieces of the quote that are looked for, each of this many tokens where there are as many. */
const PIECES = 24
const TOKENS_IN_PIECE = 3
const PLACES_OF_A_PIECE = 40
/** Units of the surroundings that lead to a place when the quote itself is too short to. */
const LEAD = 12
/** Places that are looked at closely. */
const CANDIDATES = 6
/** How many words may be laid beside words, at all places together: a quote of 4,000 words at one, of 1,000 at six and more. */
const MOST_PAIRS = 20_000_000
/** Units around a place that the changed quote may have grown into. */
const MIN_SLACK = 64
const MAX_SLACK = 600

const occurrences = (text: string, piece: string, near: number): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    found.push(at)
    if (found.length > 50 * PLACES_OF_A_PIECE) break
  }
  return found.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near)).slice(0, PLACES_OF_A_PIECE)
}

/** Where the quote may begin by each of its pieces that still stands somewhere. */
const byPieces = ({ quote, start }: MarkedSpan, text: string, tokens: readonly Token[]): number[] => {
  const size = Math.min(TOKENS_IN_PIECE, tokens.length)
  const step = Math.max(1, Math.ceil((tokens.length - size + 1) / PIECES))
  return tokens.flatMap((first, index) => {
    const last = tokens[index + size - 1]
    if (index % step !== 0 || !last) return []
    const piece = quote.slice(first.start, last.end)
    return occurrences(text, piece, start + first.start).map((at) => at - first.start)
  })
}

/** Where it may begin by what stood right beside it. */
const bySurroundings = ({ quote, before, after, start, end }: MarkedSpan, text: string): number[] => {
  const [lead, trail] = [before.slice(-LEAD), after.slice(0, LEAD)]
  return [
    ...(lead.length < LEAD ? [] : occurrences(text, lead, start - LEAD).map((at) => at + LEAD)),
    ...(trail.length < LEAD ? [] : occurrences(text, trail, end).map((at) => at - quote.length)),
  ]
}

/** Where the quote may begin, the likeliest first: where most of its pieces would agree, then the nearest. */
const candidates = (passage: MarkedSpan, text: string, tokens: readonly Token[]): number[] => {
  const { start } = passage
  const pieces = byPieces(passage, text, tokens)
  // Of a long quote something would be left, if it were there at all; aligning it everywhere would take long.
  if (pieces.length === 0 && tokens.length > PIECES) return []
  const votes = new Map<number, { begin: number; votes: number }>()
  for (const begin of [...pieces, ...bySurroundings(passage, text), start]) {
    const key = Math.round(begin / MIN_SLACK)
    const known = votes.get(key)
    if (known) known.votes += 1
    else votes.set(key, { begin, votes: 1 })
  }
  return [...votes.values()]
    .toSorted((a, b) => b.votes - a.votes || Math.abs(a.begin - start) - Math.abs(b.begin - start))
    .slice(0, CANDIDATES)
    .map(({ begin }) => begin)
}

/** What changing one word into another costs, in its units: less where they share a beginning and an end. */
const exchange = (from: string, to: string): number => {
  if (from === to) return 0
  const most = Math.max(from.length, to.length)
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from[head] === to[head]) head += 1
  let tail = 0
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1
  // Of two signs or letters a shared half means nothing: most emoji share theirs.
  return most > 2 && 2 * (head + tail) >= most ? most - head - tail : from.length
}

type Aligned = { readonly spans: readonly Span[]; readonly cost: number }

/**
 * The stretches of `text` tokens that the quote's turn into most cheaply. Leaving a word out costs its length, one
 * put in between half of that: a sentence that has grown still holds the words that were marked. Where the first or
 * the last word is another now, it cannot tell how far the quote reaches, and names each possibility.
 */
const align = (quote: readonly Token[], text: readonly Token[]): Aligned => {
  const width = text.length + 1
  const heads = Uint16Array.from(text, (token) => token.text.charCodeAt(0))
  const tails = Uint16Array.from(text, (token) => token.text.charCodeAt(token.text.length - 1))
  const lengths = Float64Array.from(text, (token) => token.text.length)
  let costs = new Float64Array(width)
  // The column at which the cheapest way to here began.
  let begins = Int32Array.from({ length: width }, (_, column) => column)
  let nextCosts = new Float64Array(width)
  let nextBegins = new Int32Array(width)
  for (const { text: word } of quote) {
    const length = word.length
    const head = word.charCodeAt(0)
    const tail = word.charCodeAt(length - 1)
    nextCosts[0] = (costs[0] ?? 0) + length
    nextBegins[0] = 0
    for (let column = 1; column < width; column += 1) {
      const other = column - 1
      // Most words have nothing in common; only for the others is it worth a closer look.
      const near = heads[other] === head || tails[other] === tail
      const changed = (costs[other] ?? 0) + (near ? exchange(word, text[other]?.text ?? '') : length)
      const left = (costs[column] ?? 0) + length
      const added = (nextCosts[other] ?? 0) + (lengths[other] ?? 0) / 2
      if (changed <= left && changed <= added) {
        nextCosts[column] = changed
        nextBegins[column] = begins[other] ?? 0
      } else if (left <= added) {
        nextCosts[column] = left
        nextBegins[column] = begins[column] ?? 0
      } else {
        nextCosts[column] = added
        nextBegins[column] = nextBegins[other] ?? 0
      }
    }
    ;[costs, nextCosts] = [nextCosts, costs]
    ;[begins, nextBegins] = [nextBegins, begins]
  }
  const cost = costs.reduce((least, other) => Math.min(least, other), Number.POSITIVE_INFINITY)
  const spans = [...costs.keys()]
    .filter((column) => costs[column] === cost)
    .flatMap((column) => {
      const last = text[column - 1]
      const begin = begins[column] ?? 0
      return [text[begin], text[begin + 1]].flatMap((first) =>
        first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : [],
      )
    })
  return { spans, cost }
}

/** Below this many units of words a likeness alone proves nothing: the surroundings must speak for it too. */
const FEW = 20
const ALIKE = 0.6
const ALIKE_IN_PLACE = 0.5
/** So much alike, and in its place: nothing better will come. */
const SURELY = 0.8

type Altered = Span & { readonly score: number; readonly sure: boolean }

const judge = (
  passage: MarkedSpan,
  text: string,
  units: number,
  { spans, cost }: Aligned,
): Altered | null => {
  const contextUnits = passage.before.length + passage.after.length
  const [best] = spans
    .map((span) => ({ span, context: contextAt(text, span, passage) }))
    .toSorted((a, b) => b.context - a.context)
  if (!best) return null
  const context = contextUnits === 0 ? 0 : best.context / contextUnits
  const likeness = 1 - cost / units
  const inPlace = context >= 0.5
  if (!(inPlace ? likeness >= ALIKE_IN_PLACE : units >= FEW && likeness >= ALIKE)) return null
  return { ...best.span, score: likeness + context, sure: inPlace && likeness >= SURELY }
}

/** The span of a text in which a quote stands in slightly other words; null when most of it is gone. */
export const findAltered = (passage: MarkedSpan, text: string): Span | null => {
  const { quote, start } = passage
  const tokens = tokensOf(quote, 0)
  const units = tokens.reduce((sum, token) => sum + token.text.length, 0)
  const slack = Math.min(Math.max(quote.length, MIN_SLACK), MAX_SLACK)
  let best: Altered | null = null
  let pairs = 0
  for (const begin of candidates(passage, text, tokens)) {
    const from = Math.max(0, begin - slack)
    const around = tokensOf(text.slice(from, Math.max(from, begin + quote.length + slack)), from)
    pairs += tokens.length * around.length
    if (pairs > MOST_PAIRS) break
    const altered = judge(passage, text, units, align(tokens, around))
    if (!altered) continue
    const nearer = best !== null && Math.abs(altered.start - start) < Math.abs(best.start - start)
    if (!best || altered.score > best.score || (altered.score === best.score && nearer)) best = altered
    if (altered.sure) break
  }
  return best && { start: best.start, end: best.end }
}
