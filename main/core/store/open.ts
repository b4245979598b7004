import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'
import { all, exec, first, type ReadableDb, type WritableDb } from './sql.ts'

/** The journal's key: 32 random bytes. */
export type DbKey = Uint8Array

const KEY_BYTES = 32

const unlockWith = (connection: Database.Database, key: DbKey): void => {
  if (key.byteLength !== KEY_BYTES) throw new RangeError('a database key has 32 bytes')
  // A raw key skips SQLite3MC's own derivation: ours is random already, and wrapped by Argon2id where a person types.
  connection.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
}

/**
 * Opens the journal for writing. The first read throws SQLITE_NOTADB for a wrong key and SQLITE_CORRUPT for a
 * flipped byte: every page is authenticated.
 */
export const openWritable = (file: string, key: DbKey, mustExist: boolean): WritableDb => {
  const connection = new Database(file, { fileMustExist: mustExist })
  try {
    unlockWith(connection, key)
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    // What is deleted is also overwritten, so that erasing leaves nothing on free pages.
    connection.pragma('secure_delete = ON')
    connection.pragma('temp_store = MEMORY')
    connection.pragma('cache_size = -32000')
    return { connection, writable: true }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Opens a new database that nobody will miss: encrypted as any, but it never waits for the disk. */
export const openThrowaway = (file: string, key: DbKey): WritableDb => {
  const db = openWritable(file, key, false)
  exec(db, 'PRAGMA synchronous = OFF')
  return db
}

/** Opens a database file that is only read: the reader's connection, or a copy being checked. */
export const openReadable = (file: string, key: DbKey): ReadableDb => {
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  try {
    unlockWith(connection, key)
    connection.pragma('trusted_schema = OFF')
    connection.pragma('temp_store = MEMORY')
    connection.pragma('cache_size = -32000')
    connection.pragma('schema_version')
    return { connection }
  } catch (error) {
    connection.close()
    throw error
  }
}

export const close = (db: ReadableDb): void => {
  db.connection.close()
}

/** From here on this connection refuses to change the journal: SQLITE_READONLY. */
export const refuseWrites = (db: WritableDb): void => exec(db, 'PRAGMA query_only = ON')

/** Runs work that changes temporary tables only, also where the journal may not be changed. */
export const withTemporary = (db: WritableDb, work: () => void): void => {
  const refused = first<{ query_only: number }>(db, 'SELECT query_only FROM pragma_query_only')
  if (refused?.query_only !== 1) {
    work()
    return
  }
  exec(db, 'PRAGMA query_only = OFF')
  try {
    work()
  } finally {
    refuseWrites(db)
  }
}

/** Up to here a look at every page costs less than a blink. */
const SMALL_BYTES = 16_000_000

/**
 * Whether an existing journal can be used: it was migrated once, its schema reads, and, where that is quick, every
 * page is whole. A larger one is read whole by each backup.
 * @throws AppError `journal-damaged`, or SQLite's own error
 */
export const quickLook = (db: ReadableDb): void => {
  const facts = first<{ version: number; bytes: number; tables: number }>(
    db,
    `SELECT v.user_version AS version, c.page_count * s.page_size AS bytes,
            (SELECT count(*) FROM sqlite_schema) AS tables
       FROM pragma_user_version v, pragma_page_count c, pragma_page_size s`,
  )
  if (!facts || facts.version === 0 || facts.tables === 0) throw new AppError('journal-damaged')
  if (facts.bytes > SMALL_BYTES) return
  const found = all<{ quick_check: string }>(db, 'PRAGMA quick_check(1)')
  if (found[0]?.quick_check !== 'ok') throw new AppError('journal-damaged')
}

/**
 * Puts a closed copy under another key, in place. A copy only: it is not safe against a crash half-way, and it
 * does not work in WAL mode.
 */
export const rekeyCopy = (file: string, from: DbKey, to: DbKey): void => {
  const connection = new Database(file, { fileMustExist: true })
  try {
    unlockWith(connection, from)
    connection.pragma('journal_mode = DELETE')
    if (to.byteLength !== KEY_BYTES) throw new RangeError('a database key has 32 bytes')
    connection.pragma(`rekey = "x'${Buffer.from(to).toString('hex')}'"`)
  } finally {
    connection.close()
  }
}
