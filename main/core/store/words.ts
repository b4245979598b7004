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

const inRating = {
  table: 'ratings',
  from: 'ratings w',
  entry: 'w.entry_id',
  revision: 'NULL',
} as const
const inNote = {
  table: 'decision_notes',
  from: 'decision_notes w JOIN decisions o ON o.id = w.decision_id',
  entry: 'o.entry_id',
  revision: 'NULL',
} as const

/** Words as they were written: a phrase in them is replaced where it stands. */
export const WRITTEN: readonly WordsColumn[] = [
  { ...inRevision, column: 'body' },
  { ...inRevision, column: 'prompt_text' },
  { ...inDraft, column: 'body' },
  { ...inDraft, column: 'prompt_text' },
  { ...inRating, column: 'reason' },
  { ...inNote, column: 'body' },
  { ...inPlan, column: 'let_go_word' },
]

/** Copies of written words that a phrase is replaced in too, but that are no places of their own. */
export const COPIED: readonly WordsColumn[] = [
  { ...inPlan, column: 'if_text' },
  { ...inPlan, column: 'then_text' },
]

/**
 * Words that belong to no entry. A phrase is replaced in them (`list`: in each text of a JSON array), or takes the
 * whole row with it where nothing useful would be left.
 */
export type LooseWords = {
  readonly table:
    | 'own_words'
    | 'people'
    | 'dismissed_names'
    | 'member_values'
    | 'own_indicators'
    | 'own_packs'
    | 'own_prompts'
    | 'shelf_items'
    | 'terms'
    | 'vision_versions'
    | 'goals'
    | 'goal_steps'
    | 'results'
    | 'strengths'
    | 'strength_versions'
    | 'threads'
    | 'identity'
    | 'contacts'
    | 'shares'
    | 'share_excerpts'
    | 'share_parts'
    | 'replies'
    | 'reply_comments'
    | 'received_shares'
    | 'received_excerpts'
    | 'received_parts'
    | 'coach_replies'
    | 'coach_comments'
    | 'private_notes'
    | 'conversations'
    | 'conversation_steps'
    | 'conversation_goals'
  readonly column: string
  readonly rule: 'replace' | 'list' | 'delete'
}

export const LOOSE: readonly LooseWords[] = [
  { table: 'own_words', column: 'word', rule: 'delete' },
  { table: 'people', column: 'name', rule: 'delete' },
  { table: 'people', column: 'nicknames', rule: 'list' },
  { table: 'people', column: 'label', rule: 'replace' },
  { table: 'dismissed_names', column: 'name', rule: 'delete' },
  { table: 'member_values', column: 'title', rule: 'replace' },
  { table: 'member_values', column: 'lived', rule: 'replace' },
  { table: 'member_values', column: 'not_lived', rule: 'replace' },
  { table: 'own_indicators', column: 'title', rule: 'replace' },
  { table: 'own_indicators', column: 'sentence', rule: 'replace' },
  { table: 'own_indicators', column: 'low', rule: 'replace' },
  { table: 'own_indicators', column: 'high', rule: 'replace' },
  { table: 'own_packs', column: 'title', rule: 'replace' },
  { table: 'own_prompts', column: 'text', rule: 'replace' },
  { table: 'shelf_items', column: 'title', rule: 'replace' },
  { table: 'shelf_items', column: 'note', rule: 'replace' },
  { table: 'shelf_items', column: 'place', rule: 'replace' },
  { table: 'terms', column: 'name', rule: 'replace' },
  { table: 'vision_versions', column: 'body', rule: 'replace' },
  { table: 'goals', column: 'title', rule: 'replace' },
  { table: 'goals', column: 'why', rule: 'replace' },
  { table: 'goals', column: 'last_word', rule: 'replace' },
  { table: 'goal_steps', column: 'text', rule: 'replace' },
  { table: 'results', column: 'measure', rule: 'replace' },
  { table: 'results', column: 'unit', rule: 'replace' },
  { table: 'results', column: 'source', rule: 'replace' },
  { table: 'results', column: 'who', rule: 'replace' },
  { table: 'results', column: 'my_part', rule: 'replace' },
  { table: 'strengths', column: 'title', rule: 'replace' },
  { table: 'strengths', column: 'last_word', rule: 'replace' },
  { table: 'strength_versions', column: 'body', rule: 'replace' },
  { table: 'threads', column: 'words', rule: 'delete' },
  { table: 'identity', column: 'name', rule: 'replace' },
  { table: 'contacts', column: 'name', rule: 'replace' },
  { table: 'contacts', column: 'label', rule: 'replace' },
  { table: 'shares', column: 'note', rule: 'replace' },
  { table: 'share_excerpts', column: 'labels', rule: 'list' },
  { table: 'share_excerpts', column: 'prompt', rule: 'replace' },
  { table: 'share_parts', column: 'label', rule: 'replace' },
  { table: 'share_parts', column: 'body', rule: 'replace' },
  { table: 'replies', column: 'note', rule: 'replace' },
  { table: 'reply_comments', column: 'acknowledgement', rule: 'replace' },
  { table: 'reply_comments', column: 'question', rule: 'replace' },
  { table: 'reply_comments', column: 'body', rule: 'replace' },
  { table: 'reply_comments', column: 'answer', rule: 'replace' },
  { table: 'received_shares', column: 'note', rule: 'replace' },
  { table: 'received_shares', column: 'opening', rule: 'replace' },
  { table: 'received_excerpts', column: 'text', rule: 'replace' },
  { table: 'received_excerpts', column: 'before', rule: 'replace' },
  { table: 'received_excerpts', column: 'after', rule: 'replace' },
  { table: 'received_excerpts', column: 'labels', rule: 'list' },
  { table: 'received_excerpts', column: 'prompt', rule: 'replace' },
  { table: 'received_parts', column: 'label', rule: 'replace' },
  { table: 'received_parts', column: 'body', rule: 'replace' },
  { table: 'coach_replies', column: 'note', rule: 'replace' },
  { table: 'coach_comments', column: 'quote', rule: 'replace' },
  { table: 'coach_comments', column: 'acknowledgement', rule: 'replace' },
  { table: 'coach_comments', column: 'question', rule: 'replace' },
  { table: 'coach_comments', column: 'body', rule: 'replace' },
  { table: 'private_notes', column: 'body', rule: 'replace' },
  { table: 'conversations', column: 'notes', rule: 'replace' },
  { table: 'conversations', column: 'my_agenda', rule: 'list' },
  { table: 'conversations', column: 'their_agenda', rule: 'list' },
  { table: 'conversation_steps', column: 'text', rule: 'replace' },
  { table: 'conversation_goals', column: 'title', rule: 'replace' },
  { table: 'conversation_goals', column: 'why', rule: 'replace' },
]

/** Words with rules of their own: made again from the text, or dealt with one by one. */
export const OTHER_WORDS: readonly string[] = [
  'entries.opening',
  'entry_fts.body',
  'entry_tags.tag',
  'passages.quote',
  'passages.before',
  'passages.after',
  // Dealt with by what follows the journal’s text in sharing: the excerpt goes as a whole.
  'share_excerpts.text',
  'share_excerpts.before',
  'share_excerpts.after',
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
  'passages.id',
  'passages.entry_id',
  'passages.step_id',
  'passages.revision_id',
  'passages.device_id',
  'evidence.passage_id',
  'evidence.kind',
  'evidence.target_id',
  'evidence.device_id',
  'ratings.id',
  'ratings.entry_id',
  'ratings.indicator_id',
  'ratings.device_id',
  'followed_indicators.indicator_id',
  'followed_indicators.device_id',
  'decisions.id',
  'decisions.entry_id',
  'decisions.revisit_on',
  'decisions.locked_revision',
  'decisions.device_id',
  'decision_values.decision_id',
  'decision_values.value_id',
  'decision_notes.id',
  'decision_notes.decision_id',
  'decision_notes.postponed_from',
  'decision_notes.device_id',
  'revisits.entry_id',
  'revisits.decision_id',
  'revisits.came_true',
  'revisits.device_id',
  'member_values.id',
  'member_values.pack_id',
  'member_values.device_id',
  'entry_values.entry_id',
  'entry_values.value_id',
  'people.id',
  'people.device_id',
  'dismissed_names.id',
  'dismissed_names.device_id',
  'own_indicators.id',
  'own_indicators.trait',
  'own_indicators.device_id',
  'own_packs.id',
  'own_packs.device_id',
  'own_prompts.id',
  'own_prompts.pack_id',
  'own_prompts.step',
  'own_prompts.trait',
  'own_prompts.device_id',
  'framework_choices.kind',
  'framework_choices.ref',
  'framework_choices.device_id',
  'shelf_items.id',
  'shelf_items.device_id',
  'flow_uses.flow',
  'evidence.stance',
  'terms.id',
  'terms.from_day',
  'terms.to_day',
  'terms.device_id',
  'vision_versions.id',
  'vision_versions.day',
  'vision_versions.device_id',
  'vision_rereads.day',
  'vision_rereads.device_id',
  'goals.id',
  'goals.term_id',
  'goals.made_on',
  'goals.closing',
  'goals.closed_on',
  'goals.device_id',
  'goal_steps.id',
  'goal_steps.goal_id',
  'goal_steps.done_on',
  'goal_steps.device_id',
  'plan_goals.commitment_id',
  'plan_goals.goal_id',
  'plan_goals.device_id',
  'results.id',
  'results.goal_id',
  'results.before_day',
  'results.day',
  'results.device_id',
  'strengths.id',
  'strengths.kind',
  'strengths.made_on',
  'strengths.closed_on',
  'strengths.device_id',
  'strength_versions.id',
  'strength_versions.strength_id',
  'strength_versions.day',
  'strength_versions.device_id',
  'left_be.kind',
  'left_be.ref',
  'left_be.device_id',
  'passage_looks.passage_id',
  'passage_looks.device_id',
  'threads.id',
  'threads.kind',
  'threads.ref',
  'threads.built_for',
  'threads.device_id',
  'thread_uses.thread_id',
  'thread_uses.entry_id',
  'identity.id',
  'identity.age_identity',
  'identity.recipient',
  'identity.signing_seed',
  'identity.signing_key',
  'identity.device_id',
  'contacts.id',
  'contacts.identity_id',
  'contacts.recipient',
  'contacts.signing_key',
  'contacts.device_id',
  'shares.id',
  'shares.contact_id',
  'shares.state',
  'shares.form',
  'shares.delete_by',
  'shares.digest',
  // A sealed file: words nobody here can read; cleared with the first of them that is erased.
  'shares.sealed',
  'shares.page_key',
  'shares.device_id',
  'share_sources.share_id',
  'share_sources.entry_id',
  'share_excerpts.id',
  'share_excerpts.share_id',
  'share_excerpts.entry_id',
  'share_excerpts.step_id',
  'share_excerpts.revision_id',
  'share_excerpts.spans',
  'share_excerpts.day',
  'share_excerpts.device_id',
  'share_parts.share_id',
  'share_parts.kind',
  'share_parts.ref',
  'share_parts.entry_id',
  'share_parts.device_id',
  'replies.id',
  'replies.share_id',
  'replies.contact_id',
  'replies.digest',
  'replies.device_id',
  'reply_comments.id',
  'reply_comments.reply_id',
  'reply_comments.excerpt_id',
  'reply_comments.question_ref',
  'reply_comments.answer_sent_in',
  'reply_comments.passage_id',
  'reply_comments.asked_in',
  'reply_comments.device_id',
  'received_shares.id',
  'received_shares.contact_id',
  'received_shares.digest',
  'received_shares.delete_by',
  'received_shares.gone_for',
  'received_shares.device_id',
  'received_excerpts.id',
  'received_excerpts.received_id',
  'received_excerpts.day',
  'received_parts.received_id',
  'received_parts.kind',
  'received_parts.ref',
  'received_parts.day',
  'retractions.share_id',
  'retractions.contact_id',
  'retractions.day',
  'retractions.device_id',
  'coach_replies.id',
  'coach_replies.received_id',
  'coach_replies.state',
  'coach_replies.sealed',
  'coach_replies.sealed_to',
  'coach_replies.device_id',
  'coach_comments.id',
  'coach_comments.reply_id',
  'coach_comments.excerpt_id',
  'coach_comments.question_ref',
  'coach_comments.device_id',
  'private_notes.id',
  'private_notes.contact_id',
  'private_notes.received_id',
  'private_notes.device_id',
  'conversations.id',
  'conversations.contact_id',
  'conversations.day',
  'conversations.rhythm',
  'conversations.next_id',
  'conversations.device_id',
  'conversation_steps.id',
  'conversation_steps.conversation_id',
  'conversation_steps.who',
  'conversation_steps.due',
  'conversation_steps.device_id',
  'conversation_goals.conversation_id',
  'conversation_goals.goal_id',
  'conversation_goals.device_id',
]
