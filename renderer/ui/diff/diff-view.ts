import type { TextChange } from '../../../shared/domain/text-diff.ts'

/** What is shown: the words, or a fold that stands for a long stretch in which nothing changed. */
export type DiffPiece = TextChange | { readonly kind: 'fold'; readonly text: string; readonly words: number }

/** Words kept beside a change, so that it can be understood. */
const CONTEXT_WORDS = 24
/** Folding less than this saves no reading. */
const FOLD_FROM_WORDS = 40

const wordEnds = (text: string): readonly number[] =>
  [...text.matchAll(/\S+/gu)].map((match) => match.index + match[0].length)

const fold = (text: string, keepStart: boolean, keepEnd: boolean): readonly DiffPiece[] => {
  const ends = wordEnds(text)
  const head = keepStart ? CONTEXT_WORDS : 0
  const tail = keepEnd ? CONTEXT_WORDS : 0
  const hidden = ends.length - head - tail
  if (hidden < FOLD_FROM_WORDS) return [{ kind: 'same', text }]
  const from = head === 0 ? 0 : (ends[head - 1] ?? 0)
  const to = tail === 0 ? text.length : (ends[ends.length - tail - 1] ?? text.length)
  const pieces: DiffPiece[] = [
    { kind: 'same', text: text.slice(0, from) },
    { kind: 'fold', text: text.slice(from, to), words: hidden },
    { kind: 'same', text: text.slice(to) },
  ]
  return pieces.filter((piece) => piece.text !== '')
}

/**
 * Folds long unchanged stretches, keeping some words beside each change.
 * The texts of all pieces, in order, are the texts of all parts.
 */
export const diffPieces = (parts: readonly TextChange[]): readonly DiffPiece[] =>
  parts.flatMap((part, index) =>
    part.kind === 'same' ? fold(part.text, index > 0, index < parts.length - 1) : [part],
  )

export const isChanged = (parts: readonly TextChange[]): boolean => parts.some((part) => part.kind !== 'same')
