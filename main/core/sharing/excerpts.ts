import type { Redaction } from '../../../shared/contract/sharing.ts'
import { type Block, joinBlocks } from '../../../shared/domain/exchange/blocks.ts'
import { MAX_EXCERPT, MAX_EXCERPTS } from '../../../shared/domain/exchange/limits.ts'
import { givesAway } from '../../../shared/domain/exchange/remaining.ts'
import { withSurroundings } from '../../../shared/domain/exchange/surroundings.ts'
import { locate } from '../../../shared/domain/passages.ts'
import { isSpanOf, quoteAt, type Span, trimSpan } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import { draftChange, draftOf, type SharingDeps } from './deps.ts'
import { deleteExcerpt, excerptsOf, putExcerpt, putSource, type StoredExcerpt } from './draft-store.ts'

/** Words that were chosen: of a step’s current text. */
export type Choice = Span & { readonly entryId: string; readonly stepId: string; readonly quote: string }

/** A step’s text in a sealed revision; '' where it does not have it. */
export const sealedBody = (
  { journal }: Pick<SharingDeps, 'journal'>,
  { revisionId, stepId }: Pick<StoredExcerpt, 'revisionId' | 'stepId'>,
): string => journal.sealedSteps(revisionId).find((step) => step.stepId === stepId)?.body ?? ''

const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** An excerpt in a newer text of its step; null where its words, or those beneath its blocks, read otherwise there. */
const carried = <E extends Pick<StoredExcerpt, 'start' | 'end' | 'blocks'>>(
  excerpt: E,
  from: string,
  to: string,
): E | null => {
  if (from === to) return excerpt
  const { start, end, blocks } = excerpt
  const whole = {
    start: Math.min(start, ...blocks.map((block) => block.start)),
    end: Math.max(end, ...blocks.map((block) => block.end)),
  }
  const place = locate({ ...whole, ...quoteAt(from, whole) }, to)
  if (place.found === 'gone' || to.slice(place.start, place.end) !== from.slice(whole.start, whole.end))
    return null
  const by = place.start - whole.start
  return { ...moved(excerpt, by), blocks: blocks.map((block) => moved(block, by)) }
}

/** Choosing words for a share, and laying blocks over them. */
export const excerptChanges = (deps: SharingDeps) => {
  const { db, journal, newId } = deps
  const change = draftChange(deps)

  /** The words at these offsets, without the space around them. @throws AppError `words-moved` */
  const chosenSpan = (body: string, { start, end, quote }: Choice): Span => {
    if (!isSpanOf(body, { start, end }) || body.slice(start, end) !== quote) throw new AppError('words-moved')
    const span = trimSpan(body, { start, end })
    if (!span) throw new AppError('invalid-input')
    return span
  }

  /** Those of a share that overlap newly chosen words of their step, as they lie in its text now. */
  const overlapped = (
    shareId: string,
    body: string,
    { entryId, stepId }: Choice,
    span: Span,
  ): StoredExcerpt[] =>
    excerptsOf(db, shareId)
      .filter((excerpt) => excerpt.entryId === entryId && excerpt.stepId === stepId)
      .flatMap((excerpt) => carried(excerpt, sealedBody(deps, excerpt), body) ?? [])
      .filter(({ start, end }) => start < span.end && span.start < end)

  const add = (shareId: string, choice: Choice): void => {
    draftOf(deps, shareId)
    const { entryId, stepId } = choice
    const body = journal.currentText(entryId).find((step) => step.stepId === stepId)?.body ?? ''
    const chosen = chosenSpan(body, choice)
    const revisionId = journal.sealAs(entryId, 'share')
    if (revisionId === null) throw new AppError('words-moved')
    change(shareId, (_, stamp) => {
      putSource(db, shareId, entryId)
      const joined = overlapped(shareId, body, choice, chosen)
      const [first, ...others] = joined
      if (!first && excerptsOf(db, shareId).length >= MAX_EXCERPTS) {
        throw new AppError('too-many', { most: MAX_EXCERPTS })
      }
      const span = {
        start: Math.min(chosen.start, ...joined.map(({ start }) => start)),
        end: Math.max(chosen.end, ...joined.map(({ end }) => end)),
      }
      if (span.end - span.start > MAX_EXCERPT) throw new AppError('share-too-large')
      for (const { id } of others) deleteExcerpt(db, shareId, id)
      const plain = { id: newId(), withSurroundings: false, withPrompt: false }
      const blocks = joinBlocks(joined.flatMap((excerpt) => excerpt.blocks))
      const around = withSurroundings(body, span)
      putExcerpt(
        db,
        shareId,
        { ...(first ?? plain), entryId, stepId, revisionId, ...span, around, blocks },
        stamp,
      )
    })
  }

  const blocksOver = (excerpt: StoredExcerpt, redactions: readonly Redaction[]): Block[] => {
    const body = sealedBody(deps, excerpt)
    const { around } = excerpt
    const fits = (span: Span): boolean =>
      isSpanOf(body, span) && span.start >= around.start && span.end <= around.end
    if (!redactions.every(fits)) throw new AppError('words-moved')
    const blocks = joinBlocks(redactions)
    if (blocks.some(({ start, end, label }) => givesAway(label, body.slice(start, end)))) {
      throw new AppError('invalid-input')
    }
    return blocks
  }

  const set = (
    shareId: string,
    excerptId: string,
    given: {
      withSurroundings?: boolean | undefined
      withPrompt?: boolean | undefined
      redactions?: readonly Redaction[] | undefined
    },
  ): void =>
    change(shareId, (_, stamp) => {
      const excerpt = excerptsOf(db, shareId).find(({ id }) => id === excerptId)
      if (!excerpt) throw new AppError('not-found')
      const { redactions, withSurroundings: around = excerpt.withSurroundings } = given
      const blocks = redactions === undefined ? excerpt.blocks : blocksOver(excerpt, redactions)
      const { withPrompt = excerpt.withPrompt } = given
      putExcerpt(db, shareId, { ...excerpt, withSurroundings: around, withPrompt, blocks }, stamp)
      return undefined
    })

  return { add, set }
}
