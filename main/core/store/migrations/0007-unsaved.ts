import type { Migration } from '../migrate.ts'

/**
 * Words of a form that was neither saved nor given up, and the goal that the plan of a debrief under way is to serve.
 *
 * A form’s words have no foreign key: its id may name something that goes while it is open. The table keeps its rowid,
 * which erasing goes by.
 */
export const unsaved0007: Migration = {
  version: 7,
  name: 'unsaved',
  minReader: 1,
  sql: `
CREATE TABLE form_words (
  form TEXT NOT NULL,
  field TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  PRIMARY KEY (form, field)
) STRICT;

-- Until the debrief is finished and its plan is made; then plan_goals holds it.
CREATE TABLE meant_goals (
  entry_id TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  changed_at INTEGER NOT NULL,
  device_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX meant_goals_by_goal ON meant_goals (goal_id);
`,
}
