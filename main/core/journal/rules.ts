/** What the journal must ask of other features before it writes; passed in, so that it need not know them. */
export type JournalRules = {
  /** The words of a prompt, by its id; undefined where there is none. */
  readonly promptText: (promptId: string) => string | undefined
  /** Whether an entry's words are locked for good. */
  readonly isLocked: (entryId: string) => boolean
}
