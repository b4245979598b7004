import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { PassagePlace } from '../../../shared/contract/passages.ts'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { blockCount, sharedToSource } from '../../../shared/domain/exchange/blocks.ts'
import { locate } from '../../../shared/domain/passages.ts'
import { quoteAt } from '../../../shared/domain/span.ts'
import type { SentExcerpt } from '../sharing/service.ts'
import type { StoredComment } from './comment-store.ts'
import type { RepliesDeps } from './deps.ts'

export type Anchor = NonNullable<ReplyComment['on']>

const GONE: PassagePlace = { found: 'gone' }

const bodyIn = (steps: readonly EntryStep[], stepId: string): string =>
  steps.find((step) => step.stepId === stepId)?.body ?? ''

/**
 * Finds where comments stand in the member’s text as it is now: from the shared words to those of the sealed revision
 * that they were taken from, and from there, exactly or nearly, to the current text. Nothing of it is stored.
 */
export const anchoring = ({ journal, sharing }: Pick<RepliesDeps, 'journal' | 'sharing'>) => {
  /** Reads each text once for one answer, however many comments stand on it. */
  const reading = (standing: ReadonlyMap<string, unknown>) => {
    const texts = new Map<string, EntryStep[]>()
    const once = (id: string, read: () => EntryStep[]): EntryStep[] => {
      const steps = texts.get(id) ?? read()
      texts.set(id, steps)
      return steps
    }
    return {
      sealed: (revisionId: string) => once(revisionId, () => journal.sealedSteps(revisionId)),
      /** Null for an entry that is in the bin, or gone. */
      current: (entryId: string) =>
        standing.has(entryId) ? once(entryId, () => journal.currentText(entryId)) : null,
    }
  }

  const placeOf = (
    { start, end }: { readonly start: number; readonly end: number },
    excerpt: SentExcerpt,
    { sealed, current }: ReturnType<typeof reading>,
  ): PassagePlace => {
    const { entryId, revisionId, stepId, erasedAt, blocks } = excerpt
    const steps = entryId === null || erasedAt !== null ? null : current(entryId)
    if (steps === null || revisionId === null) return GONE
    const body = bodyIn(sealed(revisionId), stepId)
    const span = sharedToSource({ start, end }, { start: excerpt.start, end: excerpt.end }, blocks)
    return locate({ ...span, ...quoteAt(body, span) }, bodyIn(steps, stepId))
  }

  /** What each comment is about, by its id; comments on a whole share are left out. */
  return (comments: readonly StoredComment[]): ReadonlyMap<string, Anchor> => {
    const excerpts = sharing.sentByIds(comments.flatMap(({ excerptId }) => excerptId ?? []))
    const entryIds = [...excerpts.values()].flatMap(({ entryId }) => entryId ?? [])
    const standing = journal.factsIn([...new Set(entryIds)])
    const texts = reading(standing)
    return new Map(
      comments.flatMap(({ id, excerptId, start, end }): [string, Anchor][] => {
        const excerpt = excerptId === null ? undefined : excerpts.get(excerptId)
        if (!excerpt || start === null || end === null) return []
        const { entryId, stepId, before, text, labels } = excerpt
        const first = blockCount(before) + blockCount(text.slice(0, start))
        const quote = text.slice(start, end)
        const anchor: Anchor = {
          excerptId: excerpt.id,
          entryId,
          stepId: entryId === null ? null : stepId,
          day: entryId === null ? null : (standing.get(entryId)?.day ?? excerpt.day),
          quote,
          labels: labels.slice(first, first + blockCount(quote)),
          place: placeOf({ start, end }, excerpt, texts),
        }
        return [[id, anchor]]
      }),
    )
  }
}
