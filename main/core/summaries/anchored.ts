import type { EntryStep } from '../../../shared/contract/journal.ts'
import { locate, type Place } from '../../../shared/domain/passages.ts'
import { isSpanOf, quoteAt } from '../../../shared/domain/span.ts'
import type { JournalService } from '../journal/service.ts'
import type { Anchor } from './choices-store.ts'

export type ReadJournal = Pick<JournalService, 'factsIn' | 'currentText' | 'sealedSteps'>

/** Texts that several choices stand in, each read once for one answer. */
export const textReading = (journal: ReadJournal) => {
  const sealed = new Map<string, readonly EntryStep[]>()
  const current = new Map<string, readonly EntryStep[] | null>()
  const once = <T>(known: Map<string, T>, id: string, read: () => T): T => {
    const found = known.get(id) ?? read()
    known.set(id, found)
    return found
  }
  const bodyOf = (steps: readonly EntryStep[], stepId: string): string =>
    steps.find((step) => step.stepId === stepId)?.body ?? ''

  const sealedBody = ({ revisionId, stepId }: Pick<Anchor, 'revisionId' | 'stepId'>): string =>
    bodyOf(
      once(sealed, revisionId, () => journal.sealedSteps(revisionId)),
      stepId,
    )
  /** An answer as it stands now; null where its entry is in the bin or erased. */
  const currentBody = (entryId: string, stepId: string): string | null => {
    const steps = once(current, entryId, () =>
      journal.factsIn([entryId]).has(entryId) ? journal.currentText(entryId) : null,
    )
    return steps && bodyOf(steps, stepId)
  }
  return {
    sealedBody,
    currentBody,
    /** Where words of a sealed answer stand now, with the words there. */
    now: (entryId: string, anchor: Anchor): { place: Place; words: string } => {
      const [then, body] = [sealedBody(anchor), currentBody(entryId, anchor.stepId) ?? '']
      if (!isSpanOf(then, anchor)) return { place: { found: 'gone' }, words: '' }
      const place = locate({ start: anchor.start, end: anchor.end, ...quoteAt(then, anchor) }, body)
      return { place, words: place.found === 'gone' ? '' : body.slice(place.start, place.end) }
    },
  }
}

export type Texts = ReturnType<typeof textReading>
