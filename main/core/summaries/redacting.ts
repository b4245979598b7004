import type { Redaction, RedactionSuggestion } from '../../../shared/contract/choices.ts'
import { givesAway } from '../../../shared/domain/exchange/remaining.ts'
import { locate } from '../../../shared/domain/passages.ts'
import { hintFinder, type KnownPerson } from '../../../shared/domain/redaction-hints.ts'
import { isSpanOf, quoteAt, type Span } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import type { StoredField } from './choices-store.ts'

export type WantedRedaction = { readonly span: Span; readonly label: string }

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Redactions in order, each over words of the text and apart from the others.
 * @throws AppError `invalid-input`, also for a label that holds what it hides
 */
export const checkedRedactions = (words: string, wanted: readonly WantedRedaction[]): WantedRedaction[] => {
  const inOrder = wanted.toSorted((a, b) => a.span.start - b.span.start)
  for (const [index, { span, label }] of inOrder.entries()) {
    const next = inOrder[index + 1]
    const isWhole = isSpanOf(words, span) && (!next || span.end <= next.span.start)
    if (!isWhole || givesAway(label, words.slice(span.start, span.end))) throw new AppError('invalid-input')
  }
  return inOrder
}

/** Where redactions lie once the words have become others; those whose words are not there are lost. */
export const carriedOver = (
  redactions: readonly Redaction[],
  from: string,
  to: string,
): { readonly kept: Redaction[]; readonly lost: Redaction[] } => {
  const kept: Redaction[] = []
  const lost: Redaction[] = []
  for (const redaction of redactions) {
    const { span } = redaction
    const place = locate({ ...span, ...quoteAt(from, span) }, to)
    const same =
      place.found !== 'gone' && to.slice(place.start, place.end) === from.slice(span.start, span.end)
    const moved = same ? { ...redaction, span: { start: place.start, end: place.end } } : null
    if (moved && !kept.some((other) => overlaps(other.span, moved.span))) kept.push(moved)
    else lost.push(redaction)
  }
  return { kept: kept.toSorted((a, b) => a.span.start - b.span.start), lost }
}

/** Stretches that may be worth hiding and are not hidden yet. */
export const suggestedIn = (
  fields: readonly StoredField[],
  people: readonly KnownPerson[],
): RedactionSuggestion[] => {
  const hintsIn = hintFinder(people)
  return fields.flatMap(({ field, words, redactions }) =>
    hintsIn(words)
      .filter((hint) => !redactions.some(({ span }) => overlaps(span, hint)))
      .map(({ start, end, kind, label }) => ({ field, span: { start, end }, kind, label })),
  )
}
