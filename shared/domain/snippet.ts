import type { SearchTerm } from './search-words.ts'
import { fold, WORD, wordsOf } from './word-hits.ts'

export type SnippetPart = { readonly text: string; readonly hit: boolean }

/** Marks that FTS5's `snippet()` puts around a hit; no text in the search index holds them. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

/** Text for the search index: without the marks that snippets use. */
export const searchable = (plain: string): string => plain.replaceAll(HIT_START, ' ').replaceAll(HIT_END, ' ')

/** Words around the first hit: a few before it, the rest after. */
const WORDS_BEFORE = 8
export const WORDS_IN_ALL = 24
/** A word longer than this is no reason to make a snippet without end. */
const MAX_UNITS = 400

type Token = { readonly folded: string; readonly start: number; readonly end: number }
type Needle = { readonly words: readonly string[]; readonly open: boolean }

const tokenOf = (match: RegExpExecArray): Token => ({
  folded: fold(match[0]),
  start: match.index,
  end: match.index + match[0].length,
})

const needleOf = ({ text, open }: SearchTerm): Needle => ({
  words: wordsOf(text),
  open,
})

/** How many tokens from `index` on the needle covers; 0 when it does not stand there. */
const coveredBy = (needle: Needle, tokens: readonly Token[], index: number): number => {
  const last = needle.words.length - 1
  const matches = needle.words.every((word, offset) => {
    const folded = tokens[index + offset]?.folded
    if (folded === undefined) return false
    return needle.open && offset === last ? folded.startsWith(word) : folded === word
  })
  return matches ? needle.words.length : 0
}

const TOKEN_PART = '[\\p{L}\\p{N}\\p{Co}\\p{M}]'
/** In a text shorter than this, going through its words takes no time that anybody could notice. */
const LONG_TEXT = 20_000
/** The Latin letters with accents. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g
/** Room for the words before a hit. */
const UNITS_BEFORE = 400

/**
 * Where to begin looking in a long text: shortly before the first place that looks like a hit, found by the regular
 * expression engine's own search, which is ten times faster than going through the words. 0 where it cannot be told.
 */
const startOf = (plain: string, needles: readonly Needle[]): number => {
  if (plain.length < LONG_TEXT) return 0
  const words = needles.flatMap((needle) => needle.words.slice(0, 1))
  const looksLike = new RegExp(`(?<!${TOKEN_PART})(?:${words.join('|')})`, 'iu')
  // Letter by letter, so that each keeps its place.
  const unaccented = plain.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0))
  const near = unaccented.search(looksLike) - UNITS_BEFORE
  return near <= 0 ? 0 : plain.indexOf(' ', near) + 1
}

const matchesFrom = (plain: string, start: number): RegExpStringIterator<RegExpExecArray> => {
  const token = new RegExp(WORD)
  token.lastIndex = start
  return plain.matchAll(token)
}

type Stretch = { readonly tokens: readonly Token[]; readonly cut: boolean; readonly more: boolean }

/** The tokens from a few before the first hit on; null where there is none from `start` on. */
const stretchFrom = (plain: string, needles: readonly Needle[], start: number): Stretch | null => {
  const longest = Math.max(1, ...needles.map(({ words }) => words.length))
  const tokens: Token[] = []
  let cut = start > 0
  let hitAt = -1
  for (const match of matchesFrom(plain, start)) {
    tokens.push(tokenOf(match))
    if (hitAt < 0) {
      const index = tokens.length - longest
      if (index >= 0 && needles.some((needle) => coveredBy(needle, tokens, index) > 0)) hitAt = index
      else if (tokens.length > WORDS_BEFORE + longest) {
        tokens.shift()
        cut = true
      }
    } else if (tokens.length >= WORDS_IN_ALL) return { tokens, cut, more: true }
  }
  const isHit = tokens.some((_, index) => needles.some((needle) => coveredBy(needle, tokens, index) > 0))
  return isHit ? { tokens, cut, more: false } : null
}

/** What to show of a text in which nothing was found: its beginning. */
const openingOf = (plain: string): Stretch => {
  const tokens: Token[] = []
  for (const match of plain.matchAll(WORD)) {
    if (tokens.length === WORDS_IN_ALL) return { tokens, cut: false, more: true }
    tokens.push(tokenOf(match))
  }
  return { tokens, cut: false, more: false }
}

const stretchOf = (plain: string, needles: readonly Needle[]): Stretch => {
  const start = startOf(plain, needles)
  return (
    stretchFrom(plain, needles, start) ??
    (start > 0 ? stretchFrom(plain, needles, 0) : null) ??
    openingOf(plain)
  )
}

const hitsIn = (tokens: readonly Token[], needles: readonly Needle[]): { start: number; end: number }[] => {
  const hits: { start: number; end: number }[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const covered = Math.max(0, ...needles.map((needle) => coveredBy(needle, tokens, index)))
    const first = tokens[index]
    const last = tokens[index + covered - 1]
    if (covered === 0 || !first || !last) continue
    hits.push({ start: first.start, end: last.end })
    index += covered - 1
  }
  return hits
}

/**
 * A stretch of plain text around the first place where a term stands, hits apart from what is between them. Joined,
 * the parts give the stretch; an ellipsis stands where it was cut. Takes as long as finding the first hit does,
 * where FTS5's own `snippet()` weighs all of them against each other.
 */
export const snippetOf = (plain: string, terms: readonly SearchTerm[]): SnippetPart[] => {
  const needles = terms.map(needleOf).filter(({ words }) => words.length > 0)
  const { tokens, cut, more } = stretchOf(plain, needles)
  const from = cut ? (tokens[0]?.start ?? 0) : 0
  const until = Math.min(more ? (tokens.at(-1)?.end ?? plain.length) : plain.length, from + MAX_UNITS)
  const parts: SnippetPart[] = [{ text: cut ? '…' : '', hit: false }]
  let at = from
  for (const { start, end } of hitsIn(tokens, needles).filter((hit) => hit.end <= until)) {
    parts.push({ text: plain.slice(at, start), hit: false }, { text: plain.slice(start, end), hit: true })
    at = end
  }
  parts.push({ text: plain.slice(at, until).toWellFormed(), hit: false })
  if (until < plain.length) parts.push({ text: '…', hit: false })
  return joined(parts)
}

/** Splits what FTS5's `snippet()` made, with our marks, into parts. */
export const snippetParts = (marked: string): SnippetPart[] =>
  joined(
    marked.split(HIT_START).flatMap((piece, index) => {
      const end = index === 0 ? 0 : piece.indexOf(HIT_END)
      return [
        { text: piece.slice(0, end), hit: true },
        { text: piece.slice(index === 0 ? 0 : end + 1), hit: false },
      ]
    }),
  )

/** On one line, without empty parts, and with neighbours of a kind made one. */
const joined = (parts: readonly SnippetPart[]): SnippetPart[] => {
  const result: SnippetPart[] = []
  for (const { text, hit } of parts) {
    const part = { text: text.replace(/\s+/gu, ' '), hit }
    const last = result.at(-1)
    if (part.text === '') continue
    if (last && last.hit === part.hit) result[result.length - 1] = { ...part, text: last.text + part.text }
    else result.push(part)
  }
  return result
}
