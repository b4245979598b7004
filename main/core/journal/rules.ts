import type { TraitId } from '../../../shared/framework/traits.ts'

/** What the journal must ask of other features to write and to find; passed in, so that it need not know them. */
export type JournalRules = {
  /** The words of a prompt, by its id; undefined where there is none. */
  readonly promptText: (promptId: string) => string | undefined
  /** Whether an entry's words are locked for good. */
  readonly isLocked: (entryId: string) => boolean
  /** The indicators and prompts of a trait, by their ids. */
  readonly idsOfTrait: (trait: TraitId) => {
    readonly indicatorIds: readonly string[]
    readonly promptIds: readonly string[]
  }
  /** The names and nicknames of a person whom the member writes about; none for one who is not there. */
  readonly namesOf: (personId: string) => readonly string[]
}
