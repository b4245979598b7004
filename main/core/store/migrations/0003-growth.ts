import type { Migration } from '../migrate.ts'

/**
 * Terms, vision, goals with steps and results, strengths and growth areas, what the look back must leave be, and the
 * threads that the member follows. Evidence now says whether it speaks for or against what it is evidence of: an older
 * version would show all of it as speaking for, so it may not read this one.
 *
 * What refers to a term has no foreign key: a term may be one of the defaults, and a goal outlives a removed one.
 */
export const growth0003: Migration = {
  version: 3,
  name: 'growth',
  minReader: 3,
  sql: `
-- stance: 'for' or 'against'.
ALTER TABLE evidence ADD COLUMN stance TEXT NOT NULL DEFAULT 'for';
DROP INDEX evidence_by_target;
CREATE INDEX evidence_by_target ON evidence (kind, target_id, passage_id, stance);

-- Charts read many ratings and plans, and of each no more than these columns hold.
DROP INDEX ratings_by_indicator;
CREATE INDEX ratings_by_indicator ON ratings (indicator_id, deleted_at, entry_id, score, id);
CREATE INDEX commitments_look ON commitments (deleted_at, entry_id, outcome, id);

CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

-- One version a day: what is written again on the same day replaces that day's. seq: the order in which they were
-- written; days alone do not tell it after a journey across zones, or where a clock was set wrong.
CREATE TABLE vision_versions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

-- That the vision was read again, and found to stand.
CREATE TABLE vision_rereads (
  day TEXT PRIMARY KEY,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- closing: 'reached' or 'let-go', null while it is open.
CREATE TABLE goals (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  why TEXT NOT NULL,
  term_id TEXT,
  position INTEGER NOT NULL,
  made_on TEXT NOT NULL,
  closing TEXT,
  closed_on TEXT,
  last_word TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE goal_steps (
  id TEXT PRIMARY KEY,
  goal_id TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  done_on TEXT,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX goal_steps_by_goal ON goal_steps (goal_id, position);

CREATE TABLE plan_goals (
  commitment_id TEXT PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_goals_by_goal ON plan_goals (goal_id, commitment_id);

-- people: how many are behind the number, where that is known.
CREATE TABLE results (
  id TEXT PRIMARY KEY,
  goal_id TEXT REFERENCES goals (id) ON DELETE SET NULL,
  measure TEXT NOT NULL,
  unit TEXT NOT NULL,
  before_value REAL,
  before_day TEXT,
  after_value REAL,
  day TEXT NOT NULL,
  source TEXT NOT NULL,
  who TEXT NOT NULL,
  people INTEGER,
  my_part TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX results_by_goal ON results (goal_id, day);

-- kind: 'strength' or 'growth-area'.
CREATE TABLE strengths (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  position INTEGER NOT NULL,
  made_on TEXT NOT NULL,
  closed_on TEXT,
  last_word TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

CREATE TABLE strength_versions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  strength_id TEXT NOT NULL REFERENCES strengths (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (strength_id, day)
) STRICT;

-- What the look back must not bring up again: kind is 'entry' or 'passage'.
CREATE TABLE left_be (
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  PRIMARY KEY (kind, ref)
) STRICT, WITHOUT ROWID;

-- When a passage was last brought up by the look back, and when before the day of that.
CREATE TABLE passage_looks (
  passage_id TEXT PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
  looked_at INTEGER NOT NULL,
  earlier_at INTEGER,
  device_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passages_starred ON passages (starred, id) WHERE starred = 1 AND deleted_at IS NULL;

-- kind: 'word', 'tag', 'person' or 'value'; words: what is followed, for words and tags, else '';
-- ref: the id for the others, else ''.
-- built_for: a fingerprint of what its uses were last counted for, in full; '' until then.
CREATE TABLE threads (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  words TEXT NOT NULL,
  built_for TEXT NOT NULL,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;

-- How often a followed thread stands in an entry; kept as entries are sealed.
CREATE TABLE thread_uses (
  thread_id TEXT NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  times INTEGER NOT NULL,
  PRIMARY KEY (thread_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_uses_by_entry ON thread_uses (entry_id, thread_id);
`,
}
