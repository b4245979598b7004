import { GFM, parser } from '@lezer/markdown'
import type { Span } from '../../../shared/domain/span.ts'
import { inPieces } from '../editor/in-pieces.ts'

/**
 * How the text that a reader sees lies over the Markdown that it was made from. White space is left out on both
 * sides: renderers fold it as they like.
 */
export type SourceMap = {
  readonly rendered: string
  /** For each UTF-16 unit of the rendered text: where it begins in the source; -1 for space and for what is not there. */
  readonly starts: Int32Array
  /** The same for where it ends; an entity such as `&amp;` is one unit on screen and five in the source. */
  readonly ends: Int32Array
  /** What each unit of the source is. */
  readonly kinds: Uint8Array
}

const VISIBLE = 0
/** Says how to read the words beside it; it may still be shown where it turned out to mean nothing. */
const HIDDEN = 1
const SPACE = 2
const ENTITY = 3

const HIDDEN_NODES = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'CodeInfo',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'TableDelimiter',
  'TaskMarker',
  'HorizontalRule',
  'HardBreak',
])

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Past this many places where the two disagree, the rest of the text counts as not found. */
const MOST_REPAIRS = 400
/** How far to look for the place where they agree again, and how many units must agree there. */
const LOOK = 64
const AGREE = 8

const isSpace = (unit: string | undefined): boolean =>
  unit !== undefined && (unit < '!' || (unit > '~' && /\s/.test(unit)))

const codePoint = (digits: string, radix: number): string => {
  const value = Number.parseInt(digits, radix)
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd'
}

/** The character that an entity stands for; null for the many rare names, each of which shows one character. */
const decoded = (entity: string): string | null => {
  const hex = /^&#x([\da-f]+);$/i.exec(entity)?.[1]
  if (hex) return codePoint(hex, 16)
  const decimal = /^&#(\d+);$/.exec(entity)?.[1]
  return decimal ? codePoint(decimal, 10) : (NAMED[entity.slice(1, -1)] ?? null)
}

/** Longer than anything that comes in a file, and than a paragraph that somebody writes. */
const LONGEST = { line: 60_000, paragraph: 60_000 } as const

const markdown = parser.configure([GFM, inPieces(LONGEST)])

type Source = {
  readonly text: string
  readonly kinds: Uint8Array
  /** Entities by where they begin. */
  readonly entities: ReadonlyMap<number, { readonly to: number; readonly shows: string | null }>
}

const readSource = (text: string): Source => {
  const kinds = new Uint8Array(text.length)
  const entities = new Map<number, { to: number; shows: string | null }>()
  const tree = markdown.parse(text)
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      const isAddress = name === 'URL' && (node.parent?.name === 'Link' || node.parent?.name === 'Image')
      if (HIDDEN_NODES.has(name) || isAddress) kinds.fill(HIDDEN, from, to)
      else if (name === 'Escape') kinds.fill(HIDDEN, from, from + 1)
      else if (name === 'Entity') {
        const shows = decoded(text.slice(from, to))
        kinds.fill(HIDDEN, from, to)
        if (shows !== null && shows.trim() === '') return
        kinds[from] = ENTITY
        entities.set(from, { to, shows })
      }
    },
  })
  for (let at = 0; at < text.length; at += 1) if (isSpace(text[at])) kinds[at] = SPACE
  return { text, kinds, entities }
}

/** The next place at or after `at` that a reader should see. */
const nextShown = ({ kinds }: Source, at: number): number => {
  let place = at
  while (place < kinds.length && kinds[place] !== VISIBLE && kinds[place] !== ENTITY) place += 1
  return place
}

const shows = (source: Source, at: number, unit: string): boolean => {
  if (source.kinds[at] !== ENTITY) return source.text[at] === unit
  const { shows: character = null } = source.entities.get(at) ?? {}
  return character === null || character.startsWith(unit)
}

const nextWord = (text: string, at: number): number => {
  let place = at
  while (place < text.length && isSpace(text[place])) place += 1
  return place
}

/** The next places from one on, as many as could be compared. */
const placesFrom = (first: number, length: number, next: (after: number) => number): readonly number[] => {
  const places: number[] = []
  for (let at = first; places.length <= LOOK + AGREE && at < length; at = next(at + 1)) places.push(at)
  return places
}

/** The nearest places at which both say the same again; null when there are none near. */
const resume = (
  rendered: string,
  at: number,
  source: Source,
  place: number,
): readonly [number, number] | null => {
  const ahead = placesFrom(at, rendered.length, (after) => nextWord(rendered, after))
  const shown = placesFrom(place, source.text.length, (after) => nextShown(source, after))
  const agree = (skip: number, sourceSkip: number): boolean => {
    for (let count = 0; count < AGREE; count += 1) {
      const to = ahead[skip + count]
      const onto = shown[sourceSkip + count]
      if (to === undefined) return true
      if (onto === undefined || !shows(source, onto, rendered[to] ?? '')) return false
    }
    return true
  }
  const most = Math.min(ahead.length - 1, LOOK)
  const mostShown = Math.min(shown.length - 1, LOOK)
  for (let sum = 1; sum <= most + mostShown; sum += 1) {
    for (let skip = Math.max(0, sum - mostShown); skip <= Math.min(sum, most); skip += 1) {
      const to = ahead[skip]
      const onto = shown[sum - skip]
      if (to !== undefined && onto !== undefined && agree(skip, sum - skip)) return [to, onto]
    }
  }
  return null
}

const hiddenBetween = (source: Source, from: number, to: number, unit: string): number => {
  for (let at = from; at < to; at += 1) if (source.kinds[at] === HIDDEN && source.text[at] === unit) return at
  return -1
}

/**
 * Lays a rendered text over its Markdown. Two parsers read it, one to render and one here; where they disagree the
 * units are left out rather than guessed. Costs the length of the text.
 *
 * @param rendered what stands on screen, in order
 */
export const mapSource = (rendered: string, markdownText: string): SourceMap => {
  const source = readSource(markdownText)
  const starts = new Int32Array(rendered.length).fill(-1)
  const ends = new Int32Array(rendered.length).fill(-1)
  let place = 0
  let shown = 0
  let repairs = 0
  for (let at = nextWord(rendered, 0); at < rendered.length; at = nextWord(rendered, at + 1)) {
    const unit = rendered[at] ?? ''
    // Between a place and what is shown next nothing is: a long row of signs is gone through once.
    if (shown <= place) shown = nextShown(source, place)
    if (shown < markdownText.length && shows(source, shown, unit)) {
      const entity = source.entities.get(shown)
      starts[at] = shown
      ends[at] = entity?.to ?? shown + 1
      // An entity may show a character of two units: both lie on the whole of it.
      if (entity?.shows?.length === 2) {
        starts[at + 1] = shown
        ends[at + 1] = entity.to
        at += 1
      }
      place = ends[at] ?? shown + 1
      continue
    }
    const hidden = hiddenBetween(source, place, shown, unit)
    if (hidden >= 0) {
      starts[at] = hidden
      ends[at] = hidden + 1
      place = hidden + 1
      continue
    }
    repairs += 1
    const again = repairs > MOST_REPAIRS ? null : resume(rendered, at, source, shown)
    if (!again) break
    // The loop goes on from the unit before the one where both agree again.
    at = again[0] - 1
    place = again[1]
  }
  return { rendered, starts, ends, kinds: source.kinds }
}

const hasShownBetween = (kinds: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (kinds[at] === VISIBLE || kinds[at] === ENTITY) return true
  return false
}

/** Where rendered words stand in the source; null when that cannot be told to the letter, or nothing is chosen. */
export const toSource = ({ rendered, starts, ends, kinds }: SourceMap, span: Span): Span | null => {
  let start = -1
  let end = -1
  for (let at = span.start; at < span.end; at += 1) {
    if (isSpace(rendered[at])) continue
    const from = starts[at] ?? -1
    if (from < 0) return null
    if (start < 0) start = from
    // Words of the source that did not come on screen stand in between.
    else if (from > end && hasShownBetween(kinds, end, from)) return null
    end = ends[at] ?? -1
  }
  return start < 0 ? null : { start, end }
}

/** Where a span of the source stands on screen; null when none of it is shown. */
export const toRendered = ({ starts, ends }: SourceMap, { start, end }: Span): Span | null => {
  let first = -1
  let last = -1
  for (let at = 0; at < starts.length; at += 1) {
    const from = starts[at] ?? -1
    if (from < 0 || (ends[at] ?? 0) <= start) continue
    if (from >= end) break
    if (first < 0) first = at
    last = at
  }
  return first < 0 ? null : { start: first, end: last + 1 }
}
