import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'
import { sqliteFailure } from './sql.ts'

/** Holds a journal folder for this process, until it is released or the process ends. */
export type FolderLock = { readonly release: () => void }

const makeReadableByOwnerOnly = (file: string): void => {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch {
    // It stands already, or it cannot be made: SQLite, which comes next, tells which.
  }
}

/**
 * Takes the folder: `BEGIN EXCLUSIVE` held on its `lock.db`, which the system lets go when the process dies.
 * @throws AppError `open-elsewhere`, `read-only` or `disk-full`
 */
export const takeFolder = (folder: string): FolderLock => {
  const file = join(folder, 'lock.db')
  makeReadableByOwnerOnly(file)
  let connection: Database.Database | null = null
  try {
    connection = new Database(file, { timeout: 0 })
    // A real write first: on a read-only file SQLite would grant the transaction below without any lock.
    connection.exec('PRAGMA user_version = 1')
    connection.exec('BEGIN EXCLUSIVE')
    const held = connection
    return { release: () => held.close() }
  } catch (error) {
    connection?.close()
    const code = sqliteFailure(error)?.code
    throw new AppError(code === 'open-elsewhere' || code === 'disk-full' ? code : 'read-only')
  }
}
