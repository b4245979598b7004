import type { Chance } from './random.ts'
import { rareWords, SENTENCES, type Slot, VOCABULARY } from './vocabulary.ts'

export type Writer = {
  readonly sentence: () => string
  /** Markdown of about `words` words: paragraphs, now and then a list, a quotation or a heading. */
  readonly passage: (words: number) => string
}

type Piece = string | { readonly slot: Slot } | 'rare'
const RARE: Piece = 'rare'

const parse = (template: string): readonly Piece[] =>
  template
    .split(/(\{\w+\}|~)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '~') return RARE
      const slot = /^\{(\w+)\}$/.exec(piece)?.[1]
      return slot && slot in VOCABULARY ? { slot: slot as Slot } : piece
    })

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Without the marks of Markdown. */
const countWords = (text: string): number => text.match(/[\p{L}’]+/gu)?.length ?? 0

/** Writes in a fixed grammar. Word frequencies fall about as 1/rank: a few everywhere, most hardly ever. */
export const writerFrom = (chance: Chance): Writer => {
  const templates = SENTENCES.map(parse)
  const lists = Object.fromEntries(
    Object.entries(VOCABULARY).map(([slot, words]) => [slot, words.split('|')]),
  )
  // Shuffled by the seed, so that rare words are not all early in the alphabet.
  const tail = rareWords()
    .map((word) => ({ word, place: chance.share() }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)

  const fill = (piece: Piece): string => {
    if (piece === RARE) return chance.pickZipf(tail, 8)
    return typeof piece === 'string' ? piece : chance.pickZipf(lists[piece.slot] ?? [''], 2)
  }
  const sentence = (): string => capital(chance.pickZipf(templates, 12).map(fill).join(''))

  const block = (): string => {
    const kind = chance.share()
    if (kind < 0.04) return `> ${sentence()}`
    if (kind < 0.08) return Array.from({ length: chance.between(2, 4) }, () => `- ${sentence()}`).join('\n')
    if (kind < 0.1) return `### ${sentence()}`
    return Array.from({ length: chance.between(2, 6) }, sentence).join(' ')
  }
  return {
    sentence,
    passage: (words) => {
      const blocks: string[] = []
      for (let written = 0; written < words; ) {
        const next = block()
        blocks.push(next)
        written += countWords(next)
      }
      return blocks.join('\n\n')
    },
  }
}
