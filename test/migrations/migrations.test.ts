import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type Migration,
  migrate,
  minReader,
  pendingMigrations,
  schemaVersion,
} from '../../main/core/store/migrate.ts'
import { MIGRATIONS } from '../../main/core/store/migrations/index.ts'
import { close, openReadable } from '../../main/core/store/open.ts'
import { all, type WritableDb } from '../../main/core/store/sql.ts'
import { openEmptyDatabase } from '../helpers/empty-database.ts'

let database: ReturnType<typeof openEmptyDatabase>
let db: WritableDb
beforeEach(() => {
  database = openEmptyDatabase()
  db = database.db
})
afterEach(() => database.dispose())

const newer = (minReader: number): Migration => ({
  version: MIGRATIONS.length + 1,
  name: 'of a later version',
  minReader,
  sql: 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;',
})

/** The schema as text, whatever spaces its author used. */
const schemaOf = (on: WritableDb): string =>
  all<{ sql: string }>(
    on,
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'entry_fts_%' ORDER BY type DESC, name`,
  )
    .map(({ sql }) => `${sql.replace(/\s+/g, ' ').replace(/\( | \)/g, (mark) => mark.trim())};`)
    .join('\n')

test('the migrations are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test('an empty file becomes a journal of the newest version, and then nothing is pending', () => {
  expect(schemaVersion(db)).toBe(0)
  migrate(db, pendingMigrations(db, MIGRATIONS))
  expect(schemaVersion(db)).toBe(MIGRATIONS.length)
  expect(pendingMigrations(db, MIGRATIONS)).toEqual([])
})

test('the schema is the recorded one: a change needs a migration, and a new record', async () => {
  migrate(db, pendingMigrations(db, MIGRATIONS))
  await expect(`${schemaOf(db)}\n`).toMatchFileSnapshot('./schema.sql')
})

test('a migration that fails leaves the journal as it was', () => {
  const broken: Migration = {
    version: 1,
    name: 'broken',
    minReader: 1,
    sql: 'CREATE TABLE half (id TEXT) STRICT; CREATE TABLE half (id TEXT) STRICT;',
  }
  expect(() => migrate(db, [broken])).toThrow()
  expect(schemaVersion(db)).toBe(0)
  expect(schemaOf(db)).toBe('')
})

test.each([
  { minReader: MIGRATIONS.length, mayRead: true },
  { minReader: MIGRATIONS.length + 1, mayRead: false },
])('a journal from a newer version says whether it may be read: $mayRead', ({ minReader, mayRead }) => {
  migrate(db, pendingMigrations(db, [...MIGRATIONS, newer(minReader)]))
  const reading = openReadable(database.file, database.key)
  try {
    expect(() => pendingMigrations(reading, MIGRATIONS)).toThrow(
      expect.objectContaining({ code: 'journal-newer', details: { mayRead } }),
    )
  } finally {
    close(reading)
  }
})

test('what an older version may not read stays so through every later migration', () => {
  migrate(db, pendingMigrations(db, MIGRATIONS))
  const newest = Math.max(...MIGRATIONS.map(({ minReader }) => minReader))
  expect(newest).toBeGreaterThan(1)
  expect(minReader(db)).toBe(newest)
  expect(() => pendingMigrations(db, MIGRATIONS.slice(0, 2))).toThrow(
    expect.objectContaining({ code: 'journal-newer', details: { mayRead: false } }),
  )
})
