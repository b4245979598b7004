import { ACTS, CAPITAL_TITLES, NOBODY, NOT_NAMES, PARTICLES, PLACE_PARTS, TITLES } from './name-words.ts'
import type { Span } from './span.ts'

export type NameCount = {
  readonly name: string
  /** How many of the texts hold it. */
  readonly entries: number
}

/** Names that are somebody's already, and those that are not wanted. */
export type Settled = { readonly known: readonly string[]; readonly dismissed: readonly string[] }

/** A name stands in this many texts before it is suggested, and inside a sentence in this many of them. */
const IN_TEXTS = 3
const INSIDE_SENTENCES = 2
const MOST = 12
const LONGEST_NAME = 3

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}]+)*/gu
/** After these a capital says nothing: a sentence, a line, a quotation or a list begins. */
const BEGINS = /[.!?…:;\n"“”«‘([¿¡•]/u

/** Text that bears no accents, which is most of it; taking accents away is what folding takes its time for. */
const PLAIN = /^[\u0020-\u007E\s‘’“”–—…]*$/

/** A word without case and accents: two ways to type one name are one name. */
export const foldName = (name: string): string => {
  const bare = PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare.replaceAll('’', "'").toLowerCase()
}

type Word = Span & {
  readonly text: string
  readonly folded: string
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly isCapital: boolean
  readonly begins: boolean
}

const wordsOf = (text: string): Word[] => {
  const found: Word[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/['’]s$/u, '')
    const gap = text.slice(end, match.index)
    end = match.index + match[0].length
    found.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      folded: foldName(word),
      gap,
      // `I’ll` is no name, and what is all capitals is an abbreviation.
      isCapital: /^(?!I['’])\p{Lu}/u.test(word) && /\p{Ll}/u.test(word),
      begins: found.length === 0 || BEGINS.test(gap),
    })
  }
  return found
}

const titleOf = ({ folded, isCapital }: Word): string | undefined =>
  TITLES.get(folded) ?? (isCapital ? CAPITAL_TITLES.get(folded) : undefined)

const mayName = (word: Word | undefined): word is Word =>
  word?.isCapital === true && !NOT_NAMES.has(word.folded) && titleOf(word) === undefined

const joined = (word: Word): boolean => /^[ \u00A0]$/u.test(word.gap)

type Sighting = Span & { readonly name: string; readonly isInside: boolean; readonly isPlace: boolean }

/** `Ms. Ortiz`, `la señora de la Cruz`: the title's own place in a sentence does not matter. */
const titled = (words: readonly Word[], at: number): { name: string; next: number } | null => {
  const word = words[at]
  const title = word && titleOf(word)
  const after = words[at + 1]
  if (!title || !after || !/^\.?[ \u00A0]$/u.test(after.gap)) return null
  let last = at + 1
  while (last - at <= LONGEST_NAME && PARTICLES.has(words[last]?.folded ?? '')) last += 1
  const name = words[last]
  if (!mayName(name) || PLACE_PARTS.has(name.folded)) return null
  const parts = words.slice(at + 1, last + 1).map(({ text }) => text)
  return { name: [title, ...parts].join(' '), next: last + 1 }
}

/** `On Tuesday Maya came`: a day or a month is no part of the name after it. */
const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december`.split(/\s+/),
)

/** The end of a run of capitalised words that only spaces part. */
const endOfRun = (words: readonly Word[], from: number): number => {
  let end = from + 1
  for (let word = words[end]; word?.isCapital && joined(word); word = words[end]) end += 1
  return end
}

const sightings = (words: readonly Word[]): Sighting[] => {
  const seen: Sighting[] = []
  let at = 0
  for (let word = words[at]; word; word = words[at]) {
    const withTitle = titled(words, at)
    if (withTitle) {
      const end = words[withTitle.next - 1]?.end ?? word.end
      seen.push({ name: withTitle.name, start: word.start, end, isInside: true, isPlace: false })
      at = withTitle.next
      continue
    }
    if (!word.isCapital || (CALENDAR.has(word.folded) && NOT_NAMES.has(word.folded))) {
      at += 1
      continue
    }
    // At a sentence's beginning the first capital is the sentence's, and the run begins with the next word.
    const end = word.begins ? at + 1 : endOfRun(words, at)
    const run = words.slice(at, end)
    const before = words[at - 1]?.folded
    const isBody = run.some(({ folded }) => PLACE_PARTS.has(folded)) || (before === 'the' && !word.begins)
    if (!isBody && run.length <= LONGEST_NAME && run.every(mayName)) {
      const isInside = !word.begins
      const isPlace = before === 'in' || before === 'en'
      const { start } = word
      seen.push({ name: word.text, start, end: word.end, isInside, isPlace })
      if (run.length > 1) {
        const name = run.map(({ text }) => text).join(' ')
        seen.push({ name, start, end: run.at(-1)?.end ?? word.end, isInside, isPlace })
      }
    }
    at = end
  }
  return seen
}

type Tally = {
  texts: number
  inside: number
  places: number
  readonly spellings: Map<string, number>
}

const newTally = (): Tally => ({ texts: 0, inside: 0, places: 0, spellings: new Map() })

const mostUsed = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const)[0]

/** Counts, for each name, the texts that hold it; and for each word in lower case, the texts that hold that. */
const tallyTexts = (texts: Iterable<string>) => {
  const names = new Map<string, Tally>()
  const plain = new Map<string, number>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (const folded of new Set(words.filter(({ isCapital }) => !isCapital).map((word) => word.folded)))
      plain.set(folded, (plain.get(folded) ?? 0) + 1)
    const here = new Map<string, { inside: boolean; place: boolean }>()
    for (const { name, isInside, isPlace } of sightings(words)) {
      const key = foldName(name)
      const tally = names.get(key) ?? newTally()
      names.set(key, tally)
      tally.spellings.set(name, (tally.spellings.get(name) ?? 0) + 1)
      const before = here.get(key)
      here.set(key, { inside: isInside || before?.inside === true, place: isPlace || before?.place === true })
    }
    for (const [key, { inside, place }] of here) {
      const tally = names.get(key)
      if (!tally) continue
      tally.texts += 1
      if (inside) tally.inside += 1
      if (place) tally.places += 1
    }
  }
  return { names, plain }
}

const nameParts = (key: string): string[] => {
  const [title = '', ...rest] = key.split(' ')
  const isTitle = rest.length > 0 && (TITLES.has(title.replace('.', '')) || CAPITAL_TITLES.has(title))
  return (isTitle ? rest : [title, ...rest]).filter((part) => !PARTICLES.has(part))
}

/**
 * Names of people that stand often in a member's texts: capitalised inside sentences, in several texts, and no word
 * that is usually written small. It would rather miss a name than call a word one: adding by hand is easy.
 * @param texts plain text, one for each entry
 * @returns at most twelve, the most frequent first
 */
export const frequentNames = (texts: Iterable<string>, { known, dismissed }: Settled): NameCount[] => {
  const { names, plain } = tallyTexts(texts)
  const knownParts = new Set(known.flatMap((name) => foldName(name).split(/\s+/u)))
  const unwanted = new Set(dismissed.map(foldName))
  const often = [...names].filter(
    ([key, { texts: held, inside, places }]) =>
      held >= IN_TEXTS &&
      inside >= INSIDE_SENTENCES &&
      places * 2 < held &&
      (plain.get(key) ?? 0) < held &&
      !unwanted.has(key) &&
      !nameParts(key).every((part) => knownParts.has(part)),
  )
  // `Marisol Vega` stands for `Marisol` too, unless the short form is the more usual one.
  const isCovered = (key: string, held: number): boolean =>
    often.some(
      ([other, tally]) =>
        other !== key &&
        (other.split(' ').includes(key)
          ? tally.texts >= held
          : key.split(' ').includes(other) && tally.texts > held),
    )
  return often
    .filter(([key, { texts: held }]) => !isCovered(key, held))
    .map(([, { texts: held, spellings }]) => ({ name: mostUsed(spellings), entries: held }))
    .sort((a, b) => b.entries - a.entries || a.name.localeCompare(b.name))
    .slice(0, MOST)
}

/**
 * Where names of people are likely to stand in one text, in order: capitals inside sentences, what follows a title, and
 * the same words at the beginning of a sentence. For pointing out, so it would rather point at a word than miss a name.
 */
export const likelyNames = (text: string): Span[] => {
  const words = wordsOf(text)
  const small = new Set(words.filter(({ isCapital }) => !isCapital).map(({ folded }) => folded))
  const seen = sightings(words).filter(({ name, isPlace }) => !isPlace && !small.has(foldName(name)))
  const inside = new Set(seen.filter(({ isInside }) => isInside).map(({ name }) => foldName(name)))
  const next = new Map(words.map(({ end }, index) => [end, words[index + 1]]))
  /** At a sentence’s beginning: known from elsewhere, or doing what people do. */
  const isLikely = ({ name, end, isInside }: Sighting): boolean => {
    const after = next.get(end)
    const acts = after !== undefined && joined(after) && ACTS.has(after.folded)
    return isInside || inside.has(foldName(name)) || (acts && !NOBODY.has(foldName(name)))
  }
  return seen.filter(isLikely).map(({ start, end }) => ({ start, end }))
}
