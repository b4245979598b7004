import { AppError } from '../../../shared/errors.ts'
import { exec, first, type ReadableDb, run, transaction, type WritableDb } from './sql.ts'

export type Migration = {
  /** The schema version it leads to; also its number in the list, from 1. */
  readonly version: number
  readonly name: string
  /** The oldest schema version whose app can still read (not write) what it makes; an earlier one may ask for a newer. */
  readonly minReader: number
  readonly sql: string
}

/** The journal's schema version; 0 before the first migration. */
export const schemaVersion = (db: ReadableDb): number =>
  first<{ user_version: number }>(db, 'SELECT user_version FROM pragma_user_version')?.user_version ?? 0

/** The oldest schema version whose app may read this journal. */
export const minReader = (db: ReadableDb): number =>
  Number(first<{ value: string }>(db, `SELECT value FROM meta WHERE key = 'min_reader'`)?.value ?? 0)

/**
 * What opening this journal needs: nothing, migrations (after a backup), or a newer app.
 * @throws AppError `journal-newer` (details.mayRead) when the journal was written by a newer version.
 */
export const pendingMigrations = (db: ReadableDb, migrations: readonly Migration[]): readonly Migration[] => {
  const found = schemaVersion(db)
  const known = migrations.length
  if (found > known) throw new AppError('journal-newer', { mayRead: minReader(db) <= known })
  return migrations.slice(found)
}

/** Runs each pending migration in a transaction of its own. */
export const migrate = (db: WritableDb, pending: readonly Migration[]): void => {
  for (const { version, minReader: reader, sql } of pending) {
    transaction(db, () => {
      exec(db, sql)
      run(db, `INSERT OR REPLACE INTO meta (key, value) VALUES ('min_reader', :reader)`, {
        // What an older app may not read stays in the journal: a later migration never lowers it.
        reader: String(Math.max(minReader(db), reader)),
      })
      exec(db, `PRAGMA user_version = ${version}`)
    })
  }
}
