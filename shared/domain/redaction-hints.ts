import { MAX_LABEL } from './exchange/limits.ts'
import { lineOf } from './exchange/one-line.ts'
import { givesAway } from './exchange/remaining.ts'
import { ALSO_WORDS, CAPITAL_TITLES, PARTICLES, TITLES } from './name-words.ts'
import { foldName, likelyNames } from './names.ts'
import type { Span } from './span.ts'

/** Somebody on the member’s list of people. */
export type KnownPerson = {
  readonly name: string
  readonly nicknames: readonly string[]
  /** What to show instead; '' for none. */
  readonly label: string
}

export type Hint = Span & {
  readonly kind: 'person' | 'name' | 'email' | 'phone' | 'number' | 'link'
  readonly label: string
}

/** What a block says where nothing better is known. */
const LABELS = {
  person: 'a person',
  name: 'a name',
  email: 'an email address',
  phone: 'a phone number',
  number: 'a number',
  link: 'a link',
} as const satisfies Readonly<Record<Hint['kind'], string>>

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** Scripts that put no space between words: a name is looked for as it stands. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** What may stand between the words of one name. */
const GAP = /^[\s.'’-]{1,3}$/u
const SHORTEST_PART = 3

type Word = Span & { readonly folded: string; readonly isCapital: boolean }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldName(word),
    isCapital: /^\p{Lu}/u.test(word),
  }))

type Sought = {
  readonly words: readonly string[]
  /** Whether it counts only with a capital: parts of names, and names that are words too. */
  readonly needsCapital: boolean
}

const isTitle = (folded: string): boolean => TITLES.has(folded) || CAPITAL_TITLES.has(folded)

/** All that a person may be called: name, nicknames, and the longer words of the name alone. */
const soughtFor = ({ name, nicknames }: KnownPerson): Sought[] => {
  const whole = [name, ...nicknames].map((called) => wordsOf(called).map(({ folded }) => folded))
  const parts = wordsOf(name)
    .filter(({ isCapital, folded }) => isCapital && folded.length >= SHORTEST_PART)
    .filter(({ folded }) => !isTitle(folded) && !PARTICLES.has(folded))
    .map(({ folded }) => ({ words: [folded], needsCapital: true }))
  return [
    ...whole
      .filter((words) => words.length > 0)
      .map((words) => ({ words, needsCapital: words.length === 1 && ALSO_WORDS.has(words[0] ?? '') })),
    ...parts,
  ]
}

/** The words of a text, and where each of them stands among them. */
type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  readonly at: ReadonlyMap<string, number[]>
}

const readingOf = (text: string): Reading => {
  const words = wordsOf(text)
  const at = new Map<string, number[]>()
  for (const [index, { folded }] of words.entries()) {
    const places = at.get(folded)
    if (places) places.push(index)
    else at.set(folded, [index])
  }
  return { text, words, at }
}

/** Where these words of a name stand one after the other. */
const findWords = ({ text, words, at }: Reading, { words: sought, needsCapital }: Sought): Span[] =>
  (at.get(sought[0] ?? '') ?? []).flatMap((index) => {
    const run = words.slice(index, index + sought.length)
    const [first] = run
    const last = run[sought.length - 1]
    if (!first || !last || (needsCapital && !first.isCapital)) return []
    const fits = run.every(
      ({ folded, start }, place) =>
        folded === sought[place] && (place === 0 || GAP.test(text.slice(run[place - 1]?.end, start))),
    )
    return fits ? [{ start: first.start, end: last.end }] : []
  })

const findUnspaced = (text: string, name: string): Span[] => {
  const found: Span[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length })
  }
  return found
}

/** Finds one person in texts, under the label that is to be shown. */
const personFinder = (person: KnownPerson): ((reading: Reading) => Hint[]) => {
  const called = [person.name, ...person.nicknames]
  const own = lineOf(person.label, MAX_LABEL)
  const label = own === '' || called.some((name) => givesAway(own, name)) ? LABELS.person : own
  const sought = soughtFor(person)
  const unspaced = called.filter((name) => UNSPACED.test(name))
  return (reading) =>
    [
      ...sought.flatMap((one) => findWords(reading, one)),
      ...unspaced.flatMap((name) => findUnspaced(reading.text, name)),
    ].map((span): Hint => ({ ...span, kind: 'person', label }))
}

// Bounded, so that no text makes them try each of its beginnings to its end.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
const LINK = /(?:https?:\/\/|www\.)[^\s<>"”)\]]+[^\s<>"”)\].,;:!?]/giu
/** Seven digits at least, as people part them: spaces, dots, dashes, brackets. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+|\(|0|1[ .-])?\d(?:[ .()-]{0,2}\d){6,14}(?!\p{N})/gu
/** A number as forms have them: letters and digits together, or many digits. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:#\s?\d{2,}|\d{5,}|(?=[A-Z\d-]{0,24}\d{3})(?=[A-Z\d-]{0,24}[A-Z])[A-Z\d][A-Z\d-]{4,24})(?![\p{L}\p{N}])/gu
const DATE = /^\d{4}-\d{2}-\d{2}$/

const matching = (text: string, pattern: RegExp, kind: Hint['kind']): Hint[] =>
  [...text.matchAll(pattern)]
    .filter(([found]) => !DATE.test(found))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      kind,
      label: LABELS[kind],
    }))

/** The longest of those that lie over each other, in order; of two that are as long, the first given. */
const longest = (found: readonly Hint[], { length }: string): Hint[] => {
  const covered = new Uint8Array(length)
  const kept = found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      // What was kept is no shorter, so where it meets this one it lies over one of its ends.
      const isFree = covered[start] === 0 && covered[end - 1] === 0
      if (isFree) covered.fill(1, start, end)
      return isFree
    })
  return kept.sort((a, b) => a.start - b.start)
}

/**
 * Finds spans of texts that may be worth a block, in order, none overlapping: people of the member’s list under their
 * label, then addresses, numbers and likely names. Plain local rules: they point, and change nothing.
 */
export const hintFinder = (people: readonly KnownPerson[]): ((text: string) => Hint[]) => {
  const finders = people.map(personFinder)
  return (text) => {
    const reading = readingOf(text)
    const found = [
      ...finders.flatMap((find) => find(reading)),
      ...matching(text, EMAIL, 'email'),
      ...matching(text, LINK, 'link'),
      ...matching(text, PHONE, 'phone'),
      ...matching(text, NUMBER, 'number'),
      ...likelyNames(text).map((span): Hint => ({ ...span, kind: 'name', label: LABELS.name })),
    ]
    return longest(found, text)
  }
}
