import type { FileLine } from '../../contract/sharing.ts'
import { CAPITAL_TITLES, NOT_NAMES, TITLES } from '../name-words.ts'
import { foldName } from '../names.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}@._'’-]*[\p{L}\p{M}\p{N}]/gu
const SHORTEST = 3
/** Words that begin sentences with a capital and tell nothing. */
const OPENERS: ReadonlySet<string> = new Set(
  `a about after again all although and another any are as ask asked at be because before both but by can could did do
   each even every everybody everyone first for from had has have he her here hers him his how however i if in is it its
   last later let like many maybe me more most my never next no nobody not nothing now of often on once one only or our
   out perhaps she should since so some someone something soon still such than thank thanks that the their them then there
   these they this those though three to today tomorrow two until was we well were what when where whether which while who
   why will with without would yesterday yet you your el la los las un una y pero cuando que como para por con sin mi su
   hoy ayer ella nosotros ellos despues antes entonces`.split(/\s+/),
)

const isTelling = (word: string): boolean => {
  const folded = foldName(word)
  if (folded.length < SHORTEST) return false
  if (/[\p{N}@]/u.test(word)) return true
  return (
    /^\p{Lu}/u.test(word) &&
    !OPENERS.has(folded) &&
    !NOT_NAMES.has(folded) &&
    !TITLES.has(folded) &&
    !CAPITAL_TITLES.has(folded)
  )
}

const wordsIn = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.replace(/['’]s$/u, ''))

/**
 * The words of a redacted text that could give away whom or what it hides: names, numbers, addresses. Where it holds
 * none, the whole of it.
 */
export const tellingWords = (redacted: string): string[] => {
  const telling = wordsIn(redacted).filter(isTelling)
  const whole = redacted.replace(/\s+/gu, ' ').trim()
  if (telling.length > 0) return [...new Set(telling)]
  return whole.length < SHORTEST ? [] : [whole]
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

const standsIn = (folded: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(folded)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'u')

/** Whether a label says what it is to hide. */
export const givesAway = (label: string, redacted: string): boolean => {
  const folded = foldName(label)
  const small = wordsIn(redacted).filter((word) => foldName(word).length >= SHORTEST)
  const telling = wordsIn(redacted).some(isTelling) ? tellingWords(redacted) : small
  return telling.some((word) => standsIn(foldName(word)).test(folded))
}

export type Remaining = {
  readonly words: string
  readonly kind: FileLine['kind']
  /** What stands around them. */
  readonly where: string
}

const AROUND = 60

/** A word of a text with what stands around it, between two spaces, on one line. */
const excerptAround = (line: string, at: number, length: number): string => {
  const from = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1
  const space = line.lastIndexOf(' ', at + length + AROUND)
  const to = at + length + AROUND >= line.length || space < at + length ? line.length : space
  return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`
}

const MOST = 50

/** Words that were redacted in one place and still stand in another. They are pointed out, never changed. */
export const remainingIn = (lines: readonly FileLine[], redacted: readonly string[]): Remaining[] => {
  const words = [...new Map(redacted.flatMap(tellingWords).map((word) => [foldName(word), word]))]
  // Folding leaves a letter for a letter of composed text, so that a place in one is a place in the other.
  const folded = lines.map(({ kind, text }) => {
    const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
    return { kind, line, folded: foldName(line) }
  })
  return words
    .flatMap(([key, word]) => {
      const pattern = standsIn(key)
      return folded
        .map((line) => ({ ...line, at: line.folded.search(pattern) }))
        .filter(({ at }) => at >= 0)
        .map(({ kind, line, at }) => ({ words: word, kind, where: excerptAround(line, at, key.length) }))
    })
    .slice(0, MOST)
}
