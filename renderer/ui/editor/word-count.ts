import { type ChangeSet, StateField, type Text } from '@codemirror/state'
import { countWords } from '../../../shared/domain/word-count.ts'

const SPACE = /\s/
/** Words are counted in pieces of about this many UTF-16 units, so that one endless line costs no more. */
const PIECE = 4096
const LOOK = 64

type Touched = { fromA: number; toA: number; fromB: number; toB: number }

const spaceBefore = (doc: Text, at: number): number => {
  for (let from = at; from > 0; ) {
    const start = Math.max(0, from - LOOK)
    const text = doc.sliceString(start, from)
    for (let i = text.length - 1; i >= 0; i -= 1) if (SPACE.test(text[i] ?? '')) return start + i
    from = start
  }
  return 0
}

const spaceAfter = (doc: Text, at: number): number => {
  for (let from = at; from < doc.length; from += LOOK) {
    const found = doc.sliceString(from, from + LOOK).search(SPACE)
    if (found >= 0) return from + found
  }
  return doc.length
}

/** Words between two places that stand at white space or at an end. No word spans white space, so pieces add up. */
const countBetween = (doc: Text, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; ) {
    const end = at + PIECE >= to ? to : Math.min(to, spaceAfter(doc, at + PIECE))
    count += countWords(doc.sliceString(at, end))
    at = end
  }
  return count
}

const countAll = (doc: Text): number => countBetween(doc, 0, doc.length)

/** The changes, each widened to whole words in both texts; those that then meet are one. */
const touchedWords = (after: Text, changes: ChangeSet): readonly Touched[] => {
  const touched: Touched[] = []
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const end = spaceAfter(after, toB)
    const last = touched.at(-1)
    if (last && fromB <= last.toB) {
      last.toA = toA + (end - toB)
      last.toB = end
      return
    }
    const start = spaceBefore(after, fromB)
    touched.push({ fromA: fromA - (fromB - start), toA: toA + (end - toB), fromB: start, toB: end })
  })
  return touched
}

/** How many words a change adds or takes: only the words that it touches are read. */
const wordsChanged = (before: Text, after: Text, changes: ChangeSet): number =>
  touchedWords(after, changes).reduce(
    (sum, { fromA, toA, fromB, toB }) =>
      sum + countBetween(after, fromB, toB) - countBetween(before, fromA, toA),
    0,
  )

/** The words of a document, kept up by the little that each change touches. */
export const wordCount = StateField.define<number>({
  create: (state) => countAll(state.doc),
  update: (count, transaction) =>
    transaction.docChanged
      ? count + wordsChanged(transaction.startState.doc, transaction.newDoc, transaction.changes)
      : count,
})
