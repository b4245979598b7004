import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { FlowId } from '../../../shared/framework/flows.ts'

export type SealedEntry = {
  readonly id: string
  readonly flow: FlowId
  readonly day: string
  readonly finishedAt: number | null
  readonly steps: readonly EntryStep[]
}

/**
 * What the journal tells whoever keeps plans and prompts in step with it, so that it need not know them.
 * All but `moved` run inside the journal's own transaction: both sides change, or neither.
 */
export type JournalFollower = {
  /** A step was saved with a prompt that it did not have before. */
  readonly promptUsed: (use: { entryId: string; stepId: string; promptId: string; at: number }) => void
  /** An entry's sealed text, day or finishing changed. */
  readonly sealed: (entry: SealedEntry, at: number) => void
  /** Whether something hangs on this entry although it holds no words, such as an answered plan. */
  readonly holds: (entryId: string) => boolean
  /** Weeks or plans may look different from now on; runs after the commit. */
  readonly moved: () => void
}
