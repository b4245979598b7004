import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { SharingDeps } from './deps.ts'

type InRevision = { readonly revisionId: string; readonly stepId: string }
type InEntry = { readonly entryId: string; readonly stepId: string }

/** Texts that several excerpts stand in, each read once for one answer. */
export const textReading = ({ journal }: Pick<SharingDeps, 'journal'>) => {
  const sealed = new Map<string, EntryStep[]>()
  const current = new Map<string, EntryStep[]>()
  const once = (known: Map<string, EntryStep[]>, id: string, read: () => EntryStep[]): EntryStep[] => {
    const steps = known.get(id) ?? read()
    known.set(id, steps)
    return steps
  }
  return {
    sealed: ({ revisionId, stepId }: InRevision): EntryStep | undefined =>
      once(sealed, revisionId, () => journal.sealedSteps(revisionId)).find((step) => step.stepId === stepId),
    current: ({ entryId, stepId }: InEntry): EntryStep | undefined =>
      once(current, entryId, () => journal.currentText(entryId)).find((step) => step.stepId === stepId),
  }
}

export type Texts = ReturnType<typeof textReading>
