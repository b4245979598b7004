import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, pendingMigrations, schemaVersion } from '../../main/core/store/migrate.ts'
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

test('a journal of version 1 keeps every row as it was when the framework joins it', () => {
  migrate(db, MIGRATIONS.slice(0, 1))
  exec(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, opening, words, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'weekly', 'full', '2026-09-04', 1, 'America/Chicago', 'A morning', 2, 'r1', 1, 'd');
     INSERT INTO entry_tags VALUES (20700000000, 'families');
     INSERT INTO revisions VALUES ('r1', 'e1', NULL, 1, 'finish', 2, 9, 'd');
     INSERT INTO revision_steps VALUES ('r1', 0, 'moment', NULL, 'What happened?', 'A morning', 1);
     INSERT INTO drafts VALUES ('e1', 'r1', 2, 'd');
     INSERT INTO draft_steps VALUES ('e1', 'moment', NULL, 'What happened?', 'A morning, longer', 2);
     INSERT INTO entry_fts (rowid, body) VALUES (20700000000, 'A morning');
     INSERT INTO commitments (id, entry_id, day, if_text, then_text, changed_at, device_id)
       VALUES ('c1', 'e1', '2026-09-04', 'the bell rings', 'wait', 1, 'd');
     INSERT INTO prompt_uses VALUES ('e1', 'moment', 'p1', 1);
     INSERT INTO own_words VALUES ('w1', 'Marisol', 1, 'd', NULL);`,
  )
  const tables = [
    'entries',
    'entry_tags',
    'revisions',
    'revision_steps',
    'drafts',
    'draft_steps',
    'entry_fts',
    'commitments',
    'prompt_uses',
    'own_words',
  ]
  const rows = () => tables.map((table) => all(db, `SELECT * FROM ${table}`))
  const before = rows()
  migrate(db, pendingMigrations(db, MIGRATIONS.slice(0, 2)))
  // A column that joins a table adds to its rows and takes nothing away.
  expect(rows()).toMatchObject(before)
  expect(schemaVersion(db)).toBe(2)
  expect(all(db, 'PRAGMA foreign_key_check')).toEqual([])
  expect(all(db, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

test('a journal of version 2 keeps every row as it was when growth joins it, and all its evidence speaks for', () => {
  migrate(db, MIGRATIONS.slice(0, 2))
  exec(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'decision', 'full', '2026-09-04', 1, 'UTC', 'r1', 1, 'd');
     INSERT INTO revisions VALUES ('r1', 'e1', NULL, 1, 'finish', 2, 9, 'd');
     INSERT INTO commitments (id, entry_id, day, if_text, then_text, changed_at, device_id)
       VALUES ('c1', 'e1', '2026-09-04', 'the bell rings', 'wait', 1, 'd');
     INSERT INTO passages (id, entry_id, step_id, revision_id, start_at, end_at, quote, before, after, marked_at,
         changed_at, device_id)
       VALUES ('p1', 'e1', 'page', 'r1', 0, 1, 'A', '', ' ', 1, 1, 'd');
     INSERT INTO evidence VALUES ('p1', 'value', 'v1', 1, 'd'), ('p1', 'indicator', 'i1', 1, 'd');
     INSERT INTO ratings VALUES ('g1', 'e1', 'i1', 3, 'So', 1, 1, 'd', NULL);
     INSERT INTO decisions (id, entry_id, percent, revisit_on, recorded_at, locked_revision, changed_at, device_id)
       VALUES ('x1', 'e1', 60, '2026-12-01', 1, 'r1', 1, 'd');
     INSERT INTO decision_values VALUES ('x1', 'v1', 0);
     INSERT INTO entry_values VALUES ('e1', 'v1');`,
  )
  const tables = [
    'entries',
    'revisions',
    'commitments',
    'passages',
    'evidence',
    'ratings',
    'decisions',
    'decision_values',
    'entry_values',
  ]
  const rows = () => tables.map((table) => all(db, `SELECT * FROM ${table}`))
  const before = rows()
  migrate(db, pendingMigrations(db, MIGRATIONS.slice(0, 3)))
  expect(rows()).toMatchObject(before)
  expect(all(db, 'SELECT DISTINCT stance FROM evidence')).toEqual([{ stance: 'for' }])
  expect(schemaVersion(db)).toBe(3)
  expect(all(db, 'PRAGMA foreign_key_check')).toEqual([])
  expect(all(db, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

test('a journal of version 3 keeps its goals when coaching joins it, and an erased entry leaves the ledger standing', () => {
  migrate(db, MIGRATIONS.slice(0, 3))
  exec(
    db,
    `INSERT INTO goals (id, title, why, term_id, position, made_on, closing, closed_on, last_word, changed_at, device_id)
       VALUES ('g1', 'Families first', '', NULL, 0, '2026-09-04', NULL, NULL, '', 1, 'd');
     INSERT INTO entries (seq, id, flow, path, day, created_at, zone, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'weekly', 'full', '2026-09-04', 1, 'UTC', 'r1', 1, 'd');
     INSERT INTO revisions VALUES ('r1', 'e1', NULL, 1, 'share', 2, 9, 'd');`,
  )
  const goals = all(db, 'SELECT * FROM goals')
  migrate(db, pendingMigrations(db, MIGRATIONS.slice(0, 4)))
  expect(schemaVersion(db)).toBe(4)
  expect(all(db, 'SELECT * FROM goals')).toEqual(goals)
  exec(
    db,
    `INSERT INTO contacts (id, name, label, is_coach, is_member, added_at, changed_at, device_id)
       VALUES ('c1', 'Ana', '', 1, 0, 1, 1, 'd');
     INSERT INTO shares (id, contact_id, state, note, with_dates, with_meeting, made_at, changed_at, device_id)
       VALUES ('s1', 'c1', 'sealed', '', 0, 0, 1, 1, 'd');
     INSERT INTO share_sources VALUES ('s1', 'e1', 0);
     INSERT INTO share_excerpts (id, share_id, entry_id, step_id, revision_id, start_at, end_at, around_start,
         around_end, with_surroundings, with_prompt, spans, labels, text, before, after, prompt, position,
         changed_at, device_id)
       VALUES ('x1', 's1', 'e1', 'moment', 'r1', 0, 1, 0, 1, 0, 0, '[]', '[]', 'A', '', '', '', 0, 1, 'd');
     DELETE FROM entries WHERE id = 'e1';`,
  )
  expect(all(db, 'SELECT entry_id AS entry, revision_id AS revision FROM share_excerpts')).toEqual([
    { entry: null, revision: null },
  ])
  expect(all(db, 'SELECT * FROM share_sources')).toEqual([])
  expect(() => exec(db, `DELETE FROM contacts WHERE id = 'c1'`)).toThrow()
  expect(all(db, 'PRAGMA foreign_key_check')).toEqual([])
  expect(all(db, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

test('a journal of version 4 keeps its passages when summaries join it, and what was chosen outlives its entry', () => {
  migrate(db, MIGRATIONS.slice(0, 4))
  exec(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'weekly', 'full', '2026-09-04', 1, 'UTC', 'r1', 1, 'd');
     INSERT INTO revisions VALUES ('r1', 'e1', NULL, 1, 'mark', 2, 9, 'd');
     INSERT INTO passages (id, entry_id, step_id, revision_id, start_at, end_at, quote, before, after, marked_at,
         changed_at, device_id)
       VALUES ('p1', 'e1', 'page', 'r1', 0, 1, 'A', '', ' ', 1, 1, 'd');`,
  )
  const before = all(db, 'SELECT * FROM passages')
  migrate(db, pendingMigrations(db, MIGRATIONS.slice(0, 5)))
  expect(schemaVersion(db)).toBe(5)
  expect(all(db, 'SELECT * FROM passages')).toEqual(before)
  exec(
    db,
    `INSERT INTO summaries (id, template, title, reader, author, role, from_day, to_day, options, changed_at, device_id)
       VALUES ('s1', 'year', 'A year', '', '', '', '2026-01-01', '2026-12-31', '{}', 1, 'd');
     INSERT INTO summary_sections (id, summary_id, kind, title, position, changed_at, device_id)
       VALUES ('n1', 's1', 'own', 'One', 0, 1, 'd');
     INSERT INTO summary_choices (id, summary_id, section_id, source_key, kind, target_id, show, position, day, entry_id,
         facts, changed_at, device_id)
       VALUES ('c1', 's1', 'n1', 1, 'passage', 'p1', 'shown', 0, '2026-09-04', 'e1', '{}', 1, 'd');
     INSERT INTO summary_choice_words (choice_id, field, words, revision_id, step_id, start_at, end_at)
       VALUES ('c1', 'quote', 'A', 'r1', 'page', 0, 1);
     INSERT INTO summary_redactions VALUES ('x1', 'c1', 'quote', 0, 1, 'a word', 1, 'd');
     INSERT INTO editions (id, summary_id, template, number, title, day, made_at, note, fingerprint, words, shape,
         changed_at, device_id)
       VALUES ('d1', 's1', 'year', 1, 'A year', '2026-12-31', 1, '', '', 1, '[]', 1, 'd');
     DELETE FROM entries WHERE id = 'e1';`,
  )
  expect(all(db, 'SELECT choice_id AS id FROM summary_choice_words')).toEqual([{ id: 'c1' }])
  exec(db, `DELETE FROM summary_sections WHERE id = 'n1'`)
  for (const table of ['summary_choices', 'summary_choice_words', 'summary_redactions'])
    expect(all(db, `SELECT * FROM ${table}`)).toEqual([])
  expect(all(db, 'SELECT id FROM editions')).toEqual([{ id: 'd1' }])
  expect(all(db, 'PRAGMA foreign_key_check')).toEqual([])
  expect(all(db, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

test('a journal of version 5 keeps what was written for coaching when versions join it, each at its beginning', () => {
  migrate(db, MIGRATIONS.slice(0, 5))
  exec(
    db,
    `INSERT INTO contacts (id, name, label, is_coach, is_member, added_at, changed_at, device_id)
       VALUES ('c1', 'Joy', '', 1, 1, 1, 1, 'd');
     INSERT INTO shares (id, contact_id, state, note, with_dates, with_meeting, made_at, changed_at, device_id)
       VALUES ('s1', 'c1', 'draft', 'A note', 0, 0, 1, 1, 'd');
     INSERT INTO replies (id, share_id, contact_id, digest, signed, note, made_at, opened_at, changed_at, device_id)
       VALUES ('r1', 's1', 'c1', 'x', 1, '', 1, 1, 1, 'd');
     INSERT INTO reply_comments (id, reply_id, acknowledgement, question, body, may_be_quoted, position, answer,
         changed_at, device_id)
       VALUES ('m1', 'r1', '', 'Why?', '', 0, 0, 'Because.', 1, 'd');
     INSERT INTO received_shares (id, contact_id, digest, note, opening, excerpts, made_at, opened_at, changed_at,
         device_id)
       VALUES ('v1', 'c1', 'y', 'Theirs', '', 0, 1, 1, 1, 'd');
     INSERT INTO conversations (id, contact_id, day, rhythm, my_agenda, their_agenda, notes, notes_version, facts_at,
         mine_at, their_at, changed_at, device_id)
       VALUES ('k1', 'c1', '2026-09-04', 'once', '["The letter"]', '[]', '', 0, 1, 1, 0, 1, 'd');`,
  )
  migrate(db, pendingMigrations(db, MIGRATIONS.slice(0, 6)))
  expect(schemaVersion(db)).toBe(6)
  expect(all(db, 'SELECT note, words_version AS version FROM shares')).toEqual([
    { note: 'A note', version: 0 },
  ])
  expect(all(db, 'SELECT answer, answer_version AS version FROM reply_comments')).toEqual([
    { answer: 'Because.', version: 0 },
  ])
  expect(all(db, 'SELECT my_agenda AS agenda, agenda_version AS version FROM conversations')).toEqual([
    { agenda: '["The letter"]', version: 0 },
  ])
  expect(all(db, 'SELECT note, settled_at AS settledAt FROM received_shares')).toEqual([
    { note: 'Theirs', settledAt: null },
  ])
  expect(all(db, 'PRAGMA foreign_key_check')).toEqual([])
})

test('a journal of version 6 keeps its goals and plans when forms under way join it', () => {
  migrate(db, MIGRATIONS.slice(0, 6))
  exec(
    db,
    `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, head_revision, changed_at, device_id)
       VALUES (20700000000, 'e1', 'weekly', 'full', '2026-09-04', 1, 'UTC', NULL, 1, 'd'),
              (20700000001, 'e2', 'weekly', 'full', '2026-09-04', 1, 'UTC', NULL, 1, 'd');
     INSERT INTO commitments (id, entry_id, day, if_text, then_text, changed_at, device_id)
       VALUES ('c1', 'e1', '2026-09-04', 'the bell rings', 'wait', 1, 'd');
     INSERT INTO goals (id, title, why, position, made_on, last_word, changed_at, device_id)
       VALUES ('g1', 'One', '', 0, '2026-09-04', '', 1, 'd'), ('g2', 'Two', '', 1, '2026-09-04', '', 1, 'd');
     INSERT INTO plan_goals VALUES ('c1', 'g1', 1, 'd');`,
  )
  const rows = () => ['goals', 'commitments', 'plan_goals'].map((table) => all(db, `SELECT * FROM ${table}`))
  const before = rows()
  migrate(db, pendingMigrations(db, MIGRATIONS.slice(0, 7)))
  expect(schemaVersion(db)).toBe(7)
  expect(rows()).toEqual(before)
  exec(
    db,
    `INSERT INTO form_words VALUES ('goal', 'title', 'Families', 1, 'd');
     INSERT INTO meant_goals VALUES ('e1', 'g2', 1, 'd'), ('e2', 'g1', 1, 'd');
     DELETE FROM entries WHERE id = 'e2';
     DELETE FROM goals WHERE id = 'g2';`,
  )
  expect(all(db, 'SELECT * FROM meant_goals')).toEqual([])
  expect(all(db, 'SELECT form, field, words FROM form_words')).toEqual([
    { form: 'goal', field: 'title', words: 'Families' },
  ])
  expect(all(db, 'PRAGMA foreign_key_check')).toEqual([])
  expect(all(db, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})
