import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, pendingMigrations } from '../../main/core/store/migrate.ts'
import { MIGRATIONS } from '../../main/core/store/migrations/index.ts'
import { all, exec, type WritableDb } from '../../main/core/store/sql.ts'
import { openEmptyDatabase } from '../helpers/empty-database.ts'

let database: ReturnType<typeof openEmptyDatabase>
let db: WritableDb
beforeEach(() => {
  database = openEmptyDatabase()
  db = database.db
})
afterEach(() => database.dispose())

test('what hangs on a goal, a strength and a plan goes with it', () => {
  migrate(db, pendingMigrations(db, MIGRATIONS))
  exec(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'weekly', 'full', '2026-09-04', 1, 'UTC', NULL, 1, 'd');
     INSERT INTO commitments (id, entry_id, day, if_text, then_text, changed_at, device_id)
       VALUES ('c1', 'e1', '2026-09-04', 'the bell rings', 'wait', 1, 'd');
     INSERT INTO goals (id, title, why, position, made_on, last_word, changed_at, device_id)
       VALUES ('g1', 'One', '', 0, '2026-09-04', '', 1, 'd'), ('g2', 'Two', '', 1, '2026-09-04', '', 1, 'd');
     INSERT INTO goal_steps (id, goal_id, text, position, changed_at, device_id) VALUES ('s1', 'g1', 'x', 0, 1, 'd');
     INSERT INTO plan_goals VALUES ('c1', 'g2', 1, 'd');
     INSERT INTO results (id, goal_id, measure, unit, day, source, who, my_part, changed_at, device_id)
       VALUES ('r1', 'g1', 'x', '', '2026-09-04', '', '', '', 1, 'd');
     INSERT INTO strengths (id, kind, title, position, made_on, last_word, changed_at, device_id)
       VALUES ('t1', 'strength', 'x', 0, '2026-09-04', '', 1, 'd');
     INSERT INTO strength_versions (id, strength_id, day, body, changed_at, device_id)
       VALUES ('v1', 't1', '2026-09-04', 'x', 1, 'd');
     DELETE FROM goals WHERE id = 'g1';
     DELETE FROM entries;
     DELETE FROM strengths;`,
  )
  for (const table of ['goal_steps', 'plan_goals', 'strength_versions']) {
    expect(all(db, `SELECT * FROM ${table}`), table).toEqual([])
  }
  expect(all(db, 'SELECT id, goal_id FROM results')).toEqual([{ id: 'r1', goal_id: null }])
})

test('an entry takes all that hangs on it along when it goes', () => {
  migrate(db, pendingMigrations(db, MIGRATIONS))
  exec(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'decision', 'full', '2026-09-04', 1, 'UTC', 'r1', 1, 'd'),
              (20700000001, 'e2', 'revisit', 'full', '2026-09-04', 1, 'UTC', NULL, 1, 'd');
     INSERT INTO revisions VALUES ('r1', 'e1', NULL, 1, 'finish', 2, 9, 'd');
     INSERT INTO passages (id, entry_id, step_id, revision_id, start_at, end_at, quote, before, after, marked_at,
         changed_at, device_id)
       VALUES ('p1', 'e1', 'page', 'r1', 0, 1, 'A', '', ' ', 1, 1, 'd');
     INSERT INTO evidence VALUES ('p1', 'value', 'v1', 1, 'd', 'for');
     INSERT INTO ratings VALUES ('g1', 'e1', 'i1', 3, '', 1, 1, 'd', NULL);
     INSERT INTO decisions (id, entry_id, percent, revisit_on, recorded_at, locked_revision, changed_at, device_id)
       VALUES ('x1', 'e1', 60, '2026-12-01', 1, 'r1', 1, 'd');
     INSERT INTO decision_values VALUES ('x1', 'v1', 0);
     INSERT INTO decision_notes (id, decision_id, body, made_at, changed_at, device_id)
       VALUES ('n1', 'x1', 'Later', 1, 1, 'd');
     INSERT INTO revisits VALUES ('e2', 'x1', NULL, 1, 'd');
     INSERT INTO entry_values VALUES ('e1', 'v1');
     DELETE FROM entries WHERE id = 'e1';`,
  )
  for (const table of [
    'revisions',
    'passages',
    'evidence',
    'ratings',
    'decisions',
    'decision_values',
    'decision_notes',
    'revisits',
    'entry_values',
  ]) {
    expect(all(db, `SELECT * FROM ${table}`), table).toEqual([])
  }
})
