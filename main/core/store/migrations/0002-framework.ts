import type { Migration } from '../migrate.ts'

/**
 * Passages and evidence, ratings, decisions, values, people, the member's own framework, the shelf.
 *
 * What refers to an indicator, a value or a pack has no foreign key: it may be the framework's, and evidence for
 * something that was removed stays. A rating's day is its entry's, so it is not kept here.
 */
export const framework0002: Migration = {
  version: 2,
  name: 'framework',
  minReader: 1,
  sql: `
CREATE TABLE passages (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  step_id TEXT NOT NULL,
  revision_id TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  quote TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  starred INTEGER NOT NULL DEFAULT 0,
  marked_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX passages_by_entry ON passages (entry_id);
CREATE INDEX passages_by_revision ON passages (revision_id);
-- Where a passage stands, without its words.
CREATE INDEX passages_look ON passages (id, deleted_at, entry_id, marked_at);

CREATE TABLE evidence (
  passage_id TEXT NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  PRIMARY KEY (passage_id, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_target ON evidence (kind, target_id, passage_id);

CREATE TABLE ratings (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
  reason TEXT NOT NULL,
  rated_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER,
  UNIQUE (entry_id, indicator_id)
) STRICT;
CREATE INDEX ratings_by_indicator ON ratings (indicator_id) WHERE deleted_at IS NULL;

CREATE TABLE followed_indicators (
  indicator_id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- revisit_set_at: when the day to come back was chosen; a revisit finished since then answers it.
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL UNIQUE REFERENCES entries (id) ON DELETE CASCADE,
  percent INTEGER CHECK (percent BETWEEN 0 AND 100),
  revisit_on TEXT,
  revisit_set_at INTEGER,
  recorded_at INTEGER,
  locked_revision TEXT REFERENCES revisions (id),
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX decisions_by_revision ON decisions (locked_revision);

CREATE TABLE decision_values (
  decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
  value_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (decision_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_values_by_value ON decision_values (value_id, decision_id);

-- postponed_from: the day to come back that the note put off; such a note has no words.
CREATE TABLE decision_notes (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  postponed_from TEXT,
  made_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX decision_notes_by_decision ON decision_notes (decision_id, made_at);

CREATE TABLE revisits (
  entry_id TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
  decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
  came_true TEXT,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX revisits_by_decision ON revisits (decision_id);

CREATE TABLE member_values (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  lived TEXT NOT NULL,
  not_lived TEXT NOT NULL,
  pack_id TEXT,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

-- The value that a monthly values check is about.
CREATE TABLE entry_values (
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  value_id TEXT NOT NULL,
  PRIMARY KEY (entry_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_values_by_value ON entry_values (value_id, entry_id);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  nicknames TEXT NOT NULL,
  label TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE dismissed_names (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE own_indicators (
  id TEXT PRIMARY KEY,
  trait TEXT NOT NULL,
  title TEXT NOT NULL,
  sentence TEXT NOT NULL,
  low TEXT NOT NULL,
  high TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE own_packs (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE own_prompts (
  id TEXT PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES own_packs (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  step TEXT NOT NULL,
  trait TEXT,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX own_prompts_by_pack ON own_prompts (pack_id);

-- What the member hid or chose otherwise than the framework does: kind is indicator, prompt or pack.
CREATE TABLE framework_choices (
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  shown INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  PRIMARY KEY (kind, ref)
) STRICT, WITHOUT ROWID;

-- The member's own resources, and changed or removed ones that the app ships.
CREATE TABLE shelf_items (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  place TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

-- A word on why a plan was let go.
ALTER TABLE commitments ADD COLUMN let_go_word TEXT NOT NULL DEFAULT '';

CREATE TABLE flow_uses (
  flow TEXT PRIMARY KEY,
  used_at INTEGER NOT NULL,
  times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
}
