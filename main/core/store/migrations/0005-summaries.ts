import type { Migration } from '../migrate.ts'

/**
 * Growth summaries: drafts with sections, stories, connecting words and their history; what was chosen for them, as
 * it was when it was chosen, with redactions; standards, interview questions; and editions with whom they went to.
 *
 * What refers to an entry, passage, result or goal has no foreign key: a choice and an edition outlive what they
 * were taken from, and then say so. Tables with words keep their rowid, which erasing goes by.
 */
export const summaries0005: Migration = {
  version: 5,
  name: 'summaries',
  minReader: 1,
  sql: `
-- options: a JSON object of switches, paper and language. source_clock: the last number given to a choice's key.
-- head_revision: its newest sealed revision. erased_at: its words were erased for good, and only its editions are left.
CREATE TABLE summaries (
  id TEXT PRIMARY KEY,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  reader TEXT NOT NULL,
  author TEXT NOT NULL,
  role TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  options TEXT NOT NULL,
  source_clock INTEGER NOT NULL DEFAULT 0,
  head_revision TEXT,
  warned_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER,
  erased_at INTEGER
) STRICT;
CREATE INDEX summaries_by_change ON summaries (changed_at) WHERE deleted_at IS NULL;

CREATE TABLE summary_sections (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  position INTEGER NOT NULL,
  dropped_at INTEGER,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX summary_sections_by_summary ON summary_sections (summary_id, position);

CREATE TABLE summary_stories (
  id TEXT PRIMARY KEY,
  section_id TEXT NOT NULL REFERENCES summary_sections (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX summary_stories_by_section ON summary_stories (section_id, position);

-- A field of connecting words as it stands now; part is intro, situation, action, result or learning.
CREATE TABLE summary_texts (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  section_id TEXT NOT NULL REFERENCES summary_sections (id) ON DELETE CASCADE,
  story_id TEXT REFERENCES summary_stories (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX summary_texts_by_summary ON summary_texts (summary_id);
CREATE UNIQUE INDEX summary_texts_by_place ON summary_texts (section_id, coalesce(story_id, ''), part);
CREATE INDEX summary_texts_by_story ON summary_texts (story_id);

CREATE TABLE summary_revisions (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  parent_id TEXT,
  sealed_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  words INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX summary_revisions_by_summary ON summary_revisions (summary_id, sealed_at);

-- heading: the section's or story's title at that time.
CREATE TABLE summary_revision_texts (
  revision_id TEXT NOT NULL REFERENCES summary_revisions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text_id TEXT NOT NULL,
  section_id TEXT NOT NULL,
  story_id TEXT,
  part TEXT NOT NULL,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (revision_id, text_id)
) STRICT;

-- source_key: the number of its token. target_id: what was chosen, by its own id; null for a chart.
-- spec: of a chart, a JSON object of ids and days; null otherwise. erased_at: its entry was erased. facts: a JSON object of numbers and our own names.
-- show: shown, note or inside.
CREATE TABLE summary_choices (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  section_id TEXT NOT NULL REFERENCES summary_sections (id) ON DELETE CASCADE,
  story_id TEXT REFERENCES summary_stories (id) ON DELETE CASCADE,
  source_key INTEGER NOT NULL,
  kind TEXT NOT NULL,
  target_id TEXT,
  spec TEXT,
  show TEXT NOT NULL,
  position INTEGER NOT NULL,
  day TEXT NOT NULL,
  entry_id TEXT,
  facts TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER,
  UNIQUE (summary_id, source_key)
) STRICT;
CREATE INDEX summary_choices_by_section ON summary_choices (section_id, position);
CREATE INDEX summary_choices_by_story ON summary_choices (story_id);
CREATE INDEX summary_choices_by_entry ON summary_choices (entry_id);
CREATE INDEX summary_choices_by_target ON summary_choices (kind, target_id);

-- A choice's words as they were when it was chosen. Where they stand in a sealed answer, it is named, with offsets in it.
CREATE TABLE summary_choice_words (
  choice_id TEXT NOT NULL REFERENCES summary_choices (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  words TEXT NOT NULL,
  revision_id TEXT,
  step_id TEXT,
  start_at INTEGER,
  end_at INTEGER,
  erased INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (choice_id, field)
) STRICT;
CREATE INDEX summary_choice_words_by_revision ON summary_choice_words (revision_id, step_id);

-- Offsets are UTF-16, in the field's words.
CREATE TABLE summary_redactions (
  id TEXT PRIMARY KEY,
  choice_id TEXT NOT NULL,
  field TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  label TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  FOREIGN KEY (choice_id, field) REFERENCES summary_choice_words (choice_id, field) ON DELETE CASCADE
) STRICT;
CREATE INDEX summary_redactions_by_choice ON summary_redactions (choice_id, field, start_at);

CREATE TABLE summary_standards (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX summary_standards_by_summary ON summary_standards (summary_id, position);

-- kind: story or choice.
CREATE TABLE standard_ties (
  standard_id TEXT NOT NULL REFERENCES summary_standards (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  PRIMARY KEY (standard_id, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX standard_ties_by_target ON standard_ties (kind, target_id);

-- The member's own questions.
CREATE TABLE interview_questions (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX interview_questions_by_summary ON interview_questions (summary_id);

-- What the member noted for a question, the app's or their own.
CREATE TABLE interview_answers (
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0,
  cue TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  PRIMARY KEY (summary_id, question_id)
) STRICT;

CREATE TABLE interview_stories (
  summary_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  story_id TEXT NOT NULL REFERENCES summary_stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (summary_id, question_id, story_id),
  FOREIGN KEY (summary_id, question_id) REFERENCES interview_answers (summary_id, question_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_stories_by_story ON interview_stories (story_id);

-- shape: the document as JSON in which a number stands for each text; the texts stand in the two tables below.
CREATE TABLE editions (
  id TEXT PRIMARY KEY,
  summary_id TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  template TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  day TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  note TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  words INTEGER NOT NULL,
  shape TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER,
  UNIQUE (summary_id, number)
) STRICT;

-- What an edition says in the member's connecting words, titles, tables and drawings.
CREATE TABLE edition_words (
  edition_id TEXT NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (edition_id, place)
) STRICT;

-- What it quotes of an entry, hidden stretches left out. erased: nothing is left but 'words erased'.
-- start_at and end_at: the whole quote in the sealed answer, so that erasing finds it.
CREATE TABLE edition_quotes (
  edition_id TEXT NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  revision_id TEXT,
  step_id TEXT,
  start_at INTEGER,
  end_at INTEGER,
  erased INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (edition_id, place)
) STRICT;
CREATE INDEX edition_quotes_by_entry ON edition_quotes (entry_id);
CREATE INDEX edition_quotes_by_revision ON edition_quotes (revision_id, step_id);

CREATE TABLE edition_handings (
  id TEXT PRIMARY KEY,
  edition_id TEXT NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  handed_to TEXT NOT NULL,
  format TEXT,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX edition_handings_by_edition ON edition_handings (edition_id, day);
`,
}
