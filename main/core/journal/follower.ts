import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { FlowId } from '../../../shared/framework/flows.ts'
import type { LooseWords } from '../store/words.ts'

export type SealedEntry = {
  readonly id: string
  readonly flow: FlowId
  readonly day: string
  readonly finishedAt: number | null
  /** Whether these are the first words that were ever sealed of it. */
  readonly first: boolean
  readonly steps: readonly EntryStep[]
}

/** A sealed answer from which a phrase was erased. */
export type RewrittenStep = {
  readonly revisionId: string
  readonly stepId: string
  readonly before: string
  readonly after: string
}

/** Rows of tables whose words belong to no entry. */
export type LooseRows = ReadonlyMap<LooseWords['table'], readonly number[]>

/**
 * What the journal tells whoever keeps plans, prompts and passages in step with it, so that it need not know them.
 * All but `moved` run inside the journal's own transaction: both sides change, or neither.
 */
export type JournalFollower = {
  /** A step was saved with a prompt that it did not have before. */
  readonly promptUsed: (use: { entryId: string; stepId: string; promptId: string; at: number }) => void
  /** An entry's sealed text, day or finishing changed. */
  readonly sealed: (entry: SealedEntry, at: number) => void
  /** Whether something hangs on this entry although it holds no words, such as an answered plan. */
  readonly holds: (entryId: string) => boolean
  /** A phrase was erased from these sealed answers of an entry. */
  readonly rewritten: (steps: readonly RewrittenStep[], phrase: RegExp, at: number) => void
  /** A phrase was erased from all that belongs to this entry, sealed answers and else. */
  readonly phraseErased: (entryId: string, phrase: RegExp, at: number) => void
  /**
   * A phrase was erased from words that belong to no entry: the rowids that held it, by their table. In those of the
   * rule `followed` it still stands: their follower takes it out.
   */
  readonly looseErased: (rows: LooseRows, at: number, phrase: RegExp) => void
  /** An entry is about to be erased with all that hangs on it. */
  readonly erasing: (entryId: string, at: number) => void
  /** Weeks or plans may look different from now on; runs after the commit. */
  readonly moved: () => void
}

/** Several followers as one; each says only what concerns it. */
export const joinFollowers = (followers: readonly Partial<JournalFollower>[]): JournalFollower => ({
  promptUsed: (use) => {
    for (const follower of followers) follower.promptUsed?.(use)
  },
  sealed: (entry, at) => {
    for (const follower of followers) follower.sealed?.(entry, at)
  },
  holds: (entryId) => followers.some((follower) => follower.holds?.(entryId) ?? false),
  rewritten: (steps, phrase, at) => {
    for (const follower of followers) follower.rewritten?.(steps, phrase, at)
  },
  phraseErased: (entryId, phrase, at) => {
    for (const follower of followers) follower.phraseErased?.(entryId, phrase, at)
  },
  looseErased: (rows, at, phrase) => {
    for (const follower of followers) follower.looseErased?.(rows, at, phrase)
  },
  erasing: (entryId, at) => {
    for (const follower of followers) follower.erasing?.(entryId, at)
  },
  moved: () => {
    for (const follower of followers) follower.moved?.()
  },
})
