import { AppError } from '../../../shared/errors.ts'
import { all, type ReadableDb } from './sql.ts'

/**
 * Writes a compact copy of the journal under the same key to `target`, which must not exist.
 * `VACUUM INTO` is the one way that keeps the encryption: `db.backup()` fails and `serialize()` is plaintext.
 */
export const vacuumInto = (db: ReadableDb, { target }: { target: string }): null => {
  db.connection.prepare('VACUUM INTO ?').run(target)
  return null
}

/** Reads every page. @throws AppError `journal-damaged`, or SQLite's own error, when it is not whole */
export const checkWhole = (db: ReadableDb, _nothing: object): null => {
  const problems = all<{ integrity_check: string }>(db, 'PRAGMA integrity_check(1)')
  if (problems[0]?.integrity_check !== 'ok') throw new AppError('journal-damaged')
  return null
}
