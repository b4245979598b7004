/**
 * Every column that can hold a member's words. Erasing for good goes by this list; a test reads the schema and
 * fails on a text column that stands neither here nor among the wordless.
 */
export type WordsColumn = {
  readonly table: string
  readonly column: string
  /** The table as `w`, joined to what names its entry. */
  readonly from: string
  /** SQL for the id of the entry that the words belong to. */
  readonly entry: string
  /** SQL for the id of the revision that they stand in, where they do. */
  readonly revision: string
}

const inRevision = {
  table: 'revision_steps',
  from: 'revision_steps w JOIN revisions o ON o.id = w.revision_id',
  entry: 'o.entry_id',
  revision: 'w.revision_id',
} as const
const inDraft = {
  table: 'draft_steps',
  from: 'draft_steps w',
  entry: 'w.entry_id',
  revision: 'NULL',
} as const
const inPlan = {
  table: 'commitments',
  from: 'commitments w',
  entry: 'w.entry_id',
  revision: 'NULL',
} as const

/** Words as they were written: a phrase in them is replaced where it stands. */
export const WRITTEN: readonly WordsColumn[] = [
  { ...inRevision, column: 'body' },
  { ...inRevision, column: 'prompt_text' },
  { ...inDraft, column: 'body' },
  { ...inDraft, column: 'prompt_text' },
]

/** Copies of written words that a phrase is replaced in too, but that are no places of their own. */
export const COPIED: readonly WordsColumn[] = [
  { ...inPlan, column: 'if_text' },
  { ...inPlan, column: 'then_text' },
]

/** Words with rules of their own: made again from the text, or dealt with one by one. */
export const OTHER_WORDS: readonly string[] = [
  'entries.opening',
  'entry_fts.body',
  'entry_tags.tag',
  'own_words.word',
]

/** Text columns that can never hold a member's words: ids, days, zones, names of ours, numbers as text. */
export const WORDLESS: readonly string[] = [
  'meta.key',
  'meta.value',
  'entries.id',
  'entries.flow',
  'entries.path',
  'entries.day',
  'entries.month',
  'entries.zone',
  'entries.head_revision',
  'entries.device_id',
  'erased_entries.id',
  'erased_entries.device_id',
  'revisions.id',
  'revisions.entry_id',
  'revisions.parent_id',
  'revisions.reason',
  'revisions.device_id',
  'revision_steps.revision_id',
  'revision_steps.step_id',
  'revision_steps.prompt_id',
  'drafts.entry_id',
  'drafts.base_revision',
  'drafts.device_id',
  'draft_steps.entry_id',
  'draft_steps.step_id',
  'draft_steps.prompt_id',
  'commitments.id',
  'commitments.entry_id',
  'commitments.day',
  'commitments.outcome',
  'commitments.answered_in',
  'commitments.device_id',
  'prompt_uses.entry_id',
  'prompt_uses.step_id',
  'prompt_uses.prompt_id',
  'own_words.id',
  'own_words.device_id',
]
