import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import type { Span } from '../../../shared/domain/span.ts'

/** A word with the signs that belong to it: an opening quote before, a full stop after. */
export type Word = Span & { readonly sentence: number }

/** The words chosen, from where the choice began to where it stands now; both are counted. */
export type Choice = { readonly anchor: number; readonly head: number }

export type Move = 'word' | 'word-back' | 'sentence' | 'sentence-back' | 'first' | 'last'

type Piece = Span & { readonly sentence: number }

const sentencesOf = (text: string, locale: string): Piece[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return [...segmenter.segment(text)].map(({ index, segment }, sentence) => ({
    start: index,
    end: index + segment.trimEnd().length,
    sentence,
  }))
}

/** The words of a text, sentence by sentence. Signs without a word beside them belong to the word before. */
export const wordsOf = (text: string, locale: string): readonly Word[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return sentencesOf(text, locale).flatMap(({ start, end, sentence }) => {
    const words: { start: number; end: number; sentence: number }[] = []
    let opening: number | null = null
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, end))) {
      const from = start + index
      const to = from + segment.length
      const last = words.at(-1)
      // A picture stands for a word, and so does a redacted block.
      if (isWordLike || segment.includes(BLOCK) || /\p{Extended_Pictographic}/u.test(segment)) {
        words.push({ start: opening ?? from, end: to, sentence })
        opening = null
      } else if (segment.trim() === '') opening = null
      else if (last && last.end === (opening ?? from)) last.end = to
      else opening ??= from
    }
    return words
  })
}

const clamp = (at: number, words: readonly Word[]): number => Math.min(Math.max(at, 0), words.length - 1)

const firstOf = (words: readonly Word[], at: number): number =>
  words.findIndex(({ sentence }) => sentence === words[at]?.sentence)

const lastOf = (words: readonly Word[], at: number): number =>
  words.findLastIndex(({ sentence }) => sentence === words[at]?.sentence)

const placeAfter = (words: readonly Word[], head: number, move: Move): number => {
  switch (move) {
    case 'word':
      return head + 1
    case 'word-back':
      return head - 1
    case 'sentence':
      return lastOf(words, head) + 1
    case 'sentence-back': {
      const first = firstOf(words, head)
      return first === head ? firstOf(words, Math.max(head - 1, 0)) : first
    }
    case 'first':
      return 0
    case 'last':
      return words.length - 1
  }
}

/** Going on by sentences takes whole ones: to the end of this one, then of the next. */
const placeExtended = (words: readonly Word[], head: number, move: Move): number => {
  if (move !== 'sentence') return placeAfter(words, head, move)
  const last = lastOf(words, head)
  return last === head ? lastOf(words, clamp(head + 1, words)) : last
}

/** Moves the choice to another word, or stretches it there. There must be a word. */
export const moved = (words: readonly Word[], choice: Choice, move: Move, extend: boolean): Choice => {
  const head = clamp((extend ? placeExtended : placeAfter)(words, choice.head, move), words)
  return extend ? { anchor: choice.anchor, head } : { anchor: head, head }
}

/** Whether going on in this direction leaves the text. */
export const isAtEdge = (words: readonly Word[], { head }: Choice, move: Move): boolean => {
  const to = placeAfter(words, head, move)
  return to >= words.length || to < 0 || (move === 'sentence-back' && to === head)
}

/** Where the chosen words stand; null when there are none. */
export const spanOf = (words: readonly Word[], { anchor, head }: Choice): Span | null => {
  const first = words[Math.min(anchor, head)]
  const last = words[Math.max(anchor, head)]
  return first && last ? { start: first.start, end: last.end } : null
}
