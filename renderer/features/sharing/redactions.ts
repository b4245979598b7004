import type { DraftExcerpt, Redaction, RedactionHint } from '../../../shared/contract/sharing.ts'
import { blocksWithin, joinBlocks } from '../../../shared/domain/exchange/blocks.ts'
import type { Span } from '../../../shared/domain/span.ts'

/** What of a step goes out with an excerpt: its text, and where that begins in the step, in UTF-16 units. */
export const shownOf = ({
  start,
  text,
  before,
  after,
  withSurroundings,
}: DraftExcerpt): { readonly body: string; readonly from: number } =>
  withSurroundings
    ? { body: before + text + after, from: start - before.length }
    : { body: text, from: start }

const rangeOf = (excerpt: DraftExcerpt): Span => {
  const { body, from } = shownOf(excerpt)
  return { start: from, end: from + body.length }
}

/** The words under a span of the step. */
export const wordsAt = (excerpt: DraftExcerpt, { start, end }: Span): string => {
  const { body, from } = shownOf(excerpt)
  return body.slice(Math.max(start - from, 0), end - from)
}

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const isInside = ({ start, end }: Span, range: Span): boolean => start >= range.start && end <= range.end

/** A hint in words, to know it again: what it points at, and where. */
export const hintKey = ({ id }: DraftExcerpt, { start, end }: RedactionHint): string =>
  `${id} ${start}-${end}`

/** Hints that nobody has answered yet: not under a block, not left as they are. */
export const openHints = (excerpt: DraftExcerpt, left: ReadonlySet<string>): readonly RedactionHint[] => {
  const range = rangeOf(excerpt)
  return excerpt.hints.filter(
    (hint) =>
      isInside(hint, range) &&
      !left.has(hintKey(excerpt, hint)) &&
      !excerpt.redactions.some((block) => meets(block, hint)),
  )
}

const folded = (words: string): string => words.toLocaleLowerCase().replace(/['’]s$/u, '')

/** The open hints of all excerpts that point at the same words. */
export const sameHints = (
  excerpts: readonly DraftExcerpt[],
  words: string,
  left: ReadonlySet<string>,
): readonly { readonly excerpt: DraftExcerpt; readonly hint: RedactionHint }[] =>
  excerpts.flatMap((excerpt) =>
    openHints(excerpt, left)
      .filter((hint) => folded(wordsAt(excerpt, hint)) === folded(words))
      .map((hint) => ({ excerpt, hint })),
  )

/** What a block over these words would best say: what a hint there says, else what the screen says. */
export const labelFor = ({ hints }: DraftExcerpt, span: Span, otherwise: string): string =>
  hints.find((hint) => isInside(hint, span))?.label || otherwise

/** All blocks of an excerpt with more of them; those that overlap or touch become one. */
export const withBlocks = ({ redactions }: DraftExcerpt, more: readonly Redaction[]): Redaction[] =>
  joinBlocks([...redactions, ...more])

/**
 * The blocks of an excerpt without those that were added: what they were joined with stands again as it was before.
 *
 * @param now those that lie there now, perhaps with later ones; @param before those before the addition
 */
export const withoutAdded = (
  now: readonly Redaction[],
  before: readonly Redaction[],
  added: readonly Span[],
): Redaction[] => {
  const gone = now.filter((block) => added.some((span) => meets(span, block)))
  const kept = now.filter((block) => !gone.includes(block))
  return joinBlocks([...kept, ...before.filter((block) => gone.some((joined) => meets(joined, block)))])
}

/** The blocks over what goes out, by their place in its text. */
export const blocksShown = (excerpt: DraftExcerpt): readonly (Redaction & { readonly at: Span })[] => {
  const { from } = shownOf(excerpt)
  return blocksWithin(excerpt.redactions, rangeOf(excerpt)).map((block) => ({
    ...block,
    at: { start: block.start - from, end: block.end - from },
  }))
}
