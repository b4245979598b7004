import type { Migration } from '../migrate.ts'

/**
 * The first journal. Migrations import no live code: what they say stays said.
 *
 * `entries.seq` is the entry's place in time: day number since 1970 times 1,000,000, plus a counter within the
 * day. It is the list's order, the page cursor and the search index's rowid, so that newest first needs no sort.
 * It changes when the entry's day changes, and its tags follow, so that a tag's entries come in order too;
 * everything else refers to `id`. `erased_entries` keeps no words: only that an id must not come back by merging.
 */
export const journal0001: Migration = {
  version: 1,
  name: 'journal',
  minReader: 1,
  sql: `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE entries (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  flow TEXT NOT NULL,
  path TEXT NOT NULL,
  day TEXT NOT NULL,
  month TEXT GENERATED ALWAYS AS (substr(day, 1, 7)) VIRTUAL,
  created_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  opening TEXT NOT NULL DEFAULT '',
  words INTEGER NOT NULL DEFAULT 0,
  starred INTEGER NOT NULL DEFAULT 0,
  finished_at INTEGER,
  head_revision TEXT,
  step_clock INTEGER NOT NULL DEFAULT 0,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX entries_by_flow ON entries (flow, seq) WHERE deleted_at IS NULL;
CREATE INDEX entries_by_month ON entries (month, day, flow, starred) WHERE deleted_at IS NULL;
CREATE INDEX entries_starred ON entries (starred, seq) WHERE starred = 1 AND deleted_at IS NULL;
CREATE INDEX entries_unsealed ON entries (id) WHERE head_revision IS NULL;
CREATE INDEX entries_in_bin ON entries (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE entry_tags (
  seq INTEGER NOT NULL REFERENCES entries (seq) ON UPDATE CASCADE ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (seq, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tags_by_tag ON entry_tags (tag, seq);

CREATE TABLE erased_entries (
  id TEXT PRIMARY KEY,
  erased_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE revisions (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  parent_id TEXT,
  sealed_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  words INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX revisions_by_entry ON revisions (entry_id, sealed_at);

CREATE TABLE revision_steps (
  revision_id TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  step_id TEXT NOT NULL,
  prompt_id TEXT,
  prompt_text TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (revision_id, step_id)
) STRICT;

CREATE TABLE drafts (
  entry_id TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
  base_revision TEXT,
  updated_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE draft_steps (
  entry_id TEXT NOT NULL REFERENCES drafts (entry_id) ON DELETE CASCADE,
  step_id TEXT NOT NULL,
  prompt_id TEXT,
  prompt_text TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (entry_id, step_id)
) STRICT;

CREATE VIRTUAL TABLE entry_fts USING fts5 (
  body,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TABLE commitments (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL UNIQUE REFERENCES entries (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  if_text TEXT NOT NULL,
  then_text TEXT NOT NULL,
  outcome TEXT,
  answered_in TEXT REFERENCES entries (id) ON DELETE SET NULL,
  answered_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX commitments_by_answer ON commitments (answered_in);

CREATE TABLE prompt_uses (
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  step_id TEXT NOT NULL,
  prompt_id TEXT NOT NULL,
  used_at INTEGER NOT NULL,
  PRIMARY KEY (entry_id, step_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX prompt_uses_by_prompt ON prompt_uses (prompt_id, used_at);

CREATE TABLE own_words (
  id TEXT PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
`,
}
