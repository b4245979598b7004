import type { Migration } from '../migrate.ts'

/**
 * Contacts and this journal’s identity; what a member shared and what came back; what a coach received and answers;
 * conversations.
 *
 * In a text that was or will be shared, U+FFFC stands for a redacted block; its labels are a JSON array, in order.
 * Places in it are UTF-16 units. What refers to a contact has no cascade: the ledger outlives whoever is forgotten.
 */
export const coaching0004: Migration = {
  version: 4,
  name: 'coaching',
  minReader: 1,
  sql: `
-- One row. age_identity and signing_seed are this journal's secret keys; they never leave core.
CREATE TABLE identity (
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  age_identity TEXT NOT NULL,
  recipient TEXT NOT NULL,
  signing_seed BLOB NOT NULL,
  signing_key TEXT NOT NULL,
  is_member INTEGER NOT NULL,
  is_coach INTEGER NOT NULL,
  privacy_read_at INTEGER,
  made_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

-- identity_id and both keys are null for somebody without the app.
CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  identity_id TEXT UNIQUE,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  recipient TEXT,
  signing_key TEXT UNIQUE,
  verified_at INTEGER,
  is_coach INTEGER NOT NULL,
  is_member INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

-- state: draft or sealed; form: file or page; digest: SHA-256 of the signed payload; sealed: the file's bytes, for
-- saving it once more. page_key: what opens a page's reply (an age identity), for a share that went as a page.
CREATE TABLE shares (
  id TEXT PRIMARY KEY,
  contact_id TEXT REFERENCES contacts (id),
  state TEXT NOT NULL,
  form TEXT,
  note TEXT NOT NULL,
  with_dates INTEGER NOT NULL,
  with_meeting INTEGER NOT NULL,
  delete_by TEXT,
  delete_by_told_at INTEGER,
  made_at INTEGER NOT NULL,
  sealed_at INTEGER,
  digest TEXT UNIQUE,
  sealed BLOB,
  page_key TEXT,
  withdrawn_at INTEGER,
  withdrawal_told_at INTEGER,
  words_erased_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX shares_by_contact ON shares (contact_id, sealed_at);
CREATE INDEX shares_sealed ON shares (sealed_at) WHERE state = 'sealed';

-- Entries beside a draft, to choose words from.
CREATE TABLE share_sources (
  share_id TEXT NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (share_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX share_sources_by_entry ON share_sources (entry_id);

-- The span lies in the revision's answer; [around_start, around_end) takes in the surroundings. spans: the blocks as
-- [[start, end], …] in the same units. text, before, after, prompt are '' until the share is sealed: a draft reads
-- them from the revision, so that what was erased there is nowhere else. day: the entry's, if it went along.
CREATE TABLE share_excerpts (
  id TEXT PRIMARY KEY,
  share_id TEXT NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
  entry_id TEXT REFERENCES entries (id) ON DELETE SET NULL,
  step_id TEXT NOT NULL,
  revision_id TEXT REFERENCES revisions (id) ON DELETE SET NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  around_start INTEGER NOT NULL,
  around_end INTEGER NOT NULL,
  with_surroundings INTEGER NOT NULL,
  with_prompt INTEGER NOT NULL,
  spans TEXT NOT NULL,
  labels TEXT NOT NULL,
  text TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  prompt TEXT NOT NULL,
  day TEXT,
  position INTEGER NOT NULL,
  erased_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX share_excerpts_by_share ON share_excerpts (share_id, position);
CREATE INDEX share_excerpts_by_entry ON share_excerpts (entry_id);
CREATE INDEX share_excerpts_by_revision ON share_excerpts (revision_id);

-- What else is ticked or went: kind is question, rating, goal, result, answer or meeting; ref its id here. label and body are
-- as they went, '' until then but for questions. entry_id: the entry whose words they are, for a rating.
CREATE TABLE share_parts (
  share_id TEXT NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  label TEXT NOT NULL,
  body TEXT NOT NULL,
  entry_id TEXT,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (share_id, kind, ref)
) STRICT;
CREATE INDEX share_parts_by_entry ON share_parts (entry_id) WHERE entry_id IS NOT NULL;

-- A coach's reply, as the member has it. digest: SHA-256 of its payload, so that it is merged once.
CREATE TABLE replies (
  id TEXT PRIMARY KEY,
  share_id TEXT NOT NULL REFERENCES shares (id) ON DELETE CASCADE,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  digest TEXT NOT NULL UNIQUE,
  signed INTEGER NOT NULL,
  note TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  read_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX replies_by_share ON replies (share_id);
CREATE INDEX replies_by_contact ON replies (contact_id, made_at);

-- start_at and end_at lie in the excerpt's shared text. asked: when its question was to be asked in a reflection;
-- asked_in: the entry that asks it.
CREATE TABLE reply_comments (
  id TEXT PRIMARY KEY,
  reply_id TEXT NOT NULL REFERENCES replies (id) ON DELETE CASCADE,
  excerpt_id TEXT REFERENCES share_excerpts (id) ON DELETE SET NULL,
  start_at INTEGER,
  end_at INTEGER,
  question_ref TEXT,
  acknowledgement TEXT NOT NULL,
  question TEXT NOT NULL,
  body TEXT NOT NULL,
  may_be_quoted INTEGER NOT NULL,
  position INTEGER NOT NULL,
  thanked_at INTEGER,
  answer TEXT NOT NULL,
  answered_at INTEGER,
  answer_sent_in TEXT REFERENCES shares (id) ON DELETE SET NULL,
  passage_id TEXT REFERENCES passages (id) ON DELETE SET NULL,
  asked_at INTEGER,
  asked_in TEXT REFERENCES entries (id) ON DELETE SET NULL,
  erased_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX reply_comments_by_reply ON reply_comments (reply_id, position);
CREATE INDEX reply_comments_by_excerpt ON reply_comments (excerpt_id);
CREATE INDEX reply_comments_asked ON reply_comments (asked_in) WHERE asked_at IS NOT NULL;

-- A share as a coach has it; id is the sender's. gone_for: withdrawn or delete-by; its words are erased then, and the
-- row stays, so that opening the file again does not bring them back.
CREATE TABLE received_shares (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  digest TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL,
  opening TEXT NOT NULL,
  excerpts INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  read_at INTEGER,
  delete_by TEXT,
  gone_at INTEGER,
  gone_for TEXT,
  gone_seen_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX received_by_contact ON received_shares (contact_id, made_at);
CREATE INDEX received_newest ON received_shares (made_at, id);
CREATE INDEX received_due ON received_shares (delete_by) WHERE delete_by IS NOT NULL AND gone_at IS NULL;

-- altered_at: when a phrase was erased from it here, since when places in it are not those of the sender's own copy.
CREATE TABLE received_excerpts (
  id TEXT NOT NULL,
  received_id TEXT NOT NULL REFERENCES received_shares (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  labels TEXT NOT NULL,
  prompt TEXT NOT NULL,
  day TEXT,
  position INTEGER NOT NULL,
  altered_at INTEGER,
  PRIMARY KEY (received_id, id)
) STRICT;

-- kind: question, rating, goal, result, answer; meeting, agenda, step and meeting-goal for the conversation as it came;
-- withdrawn. score: a rating's, 1 for thanks, 1 sender 2 receiver 3 both for a step, how many were withdrawn. body: a
-- reason, a why, an answer.
CREATE TABLE received_parts (
  received_id TEXT NOT NULL REFERENCES received_shares (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  label TEXT NOT NULL,
  body TEXT NOT NULL,
  score INTEGER,
  day TEXT,
  position INTEGER NOT NULL,
  UNIQUE (received_id, kind, ref)
) STRICT;
CREATE INDEX received_answers ON received_parts (ref) WHERE kind = 'answer';

-- What a member asked of shares that have not been opened here yet. day is null for a withdrawal. Whoever names a share
-- of somebody else's only has a row of their own.
CREATE TABLE retractions (
  share_id TEXT NOT NULL,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  day TEXT,
  told_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (share_id, contact_id)
) STRICT;

-- A round of answering. state: draft, ready or saved; sealed: the file's bytes from the first sealing on, until words in
-- them are erased; sealed_to: the age recipient that they are for.
CREATE TABLE coach_replies (
  id TEXT PRIMARY KEY,
  received_id TEXT NOT NULL REFERENCES received_shares (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  note_version INTEGER NOT NULL,
  with_meeting INTEGER NOT NULL,
  state TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  ready_at INTEGER,
  saved_at INTEGER,
  sealed BLOB,
  sealed_to TEXT,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX coach_replies_by_received ON coach_replies (received_id, made_at);
CREATE INDEX coach_replies_ready ON coach_replies (ready_at) WHERE state = 'ready';
CREATE UNIQUE INDEX coach_replies_open ON coach_replies (received_id) WHERE state <> 'saved';

CREATE TABLE coach_comments (
  id TEXT PRIMARY KEY,
  reply_id TEXT NOT NULL REFERENCES coach_replies (id) ON DELETE CASCADE,
  excerpt_id TEXT,
  start_at INTEGER,
  end_at INTEGER,
  quote TEXT NOT NULL,
  question_ref TEXT,
  acknowledgement TEXT NOT NULL,
  question TEXT NOT NULL,
  body TEXT NOT NULL,
  may_be_quoted INTEGER NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX coach_comments_by_reply ON coach_comments (reply_id, position);

-- A coach's own. No file format has a place for them.
CREATE TABLE private_notes (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  received_id TEXT REFERENCES received_shares (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX private_notes_by_contact ON private_notes (contact_id, made_at);

-- Both sides use one id. facts_at: when day, rhythm or holding last changed, on either side; mine_at: when this side last
-- changed something that travels; told_at: when a file last told the other side; their_at: when the other side last
-- changed what is here of theirs.
-- my_agenda, their_agenda: JSON arrays of at most three.
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  day TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  my_agenda TEXT NOT NULL,
  their_agenda TEXT NOT NULL,
  notes TEXT NOT NULL,
  notes_version INTEGER NOT NULL,
  held_at INTEGER,
  next_id TEXT,
  facts_at INTEGER NOT NULL,
  mine_at INTEGER NOT NULL,
  told_at INTEGER,
  their_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX conversations_by_contact ON conversations (contact_id, day);
CREATE INDEX conversations_by_day ON conversations (day) WHERE deleted_at IS NULL AND held_at IS NULL;

-- who: me, them or both.
CREATE TABLE conversation_steps (
  id TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  who TEXT NOT NULL,
  due TEXT,
  done_at INTEGER,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX conversation_steps_by_conversation ON conversation_steps (conversation_id, position);

-- Goals that both work on. from_me: whose they are; goal_id: the owner's.
CREATE TABLE conversation_goals (
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL,
  from_me INTEGER NOT NULL,
  title TEXT NOT NULL,
  why TEXT NOT NULL,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (conversation_id, goal_id)
) STRICT;
`,
}
