import { setImmediate } from 'node:timers/promises'
import type { OpenJournal } from '../deps.ts'
import {
  exec,
  first,
  type ReadableDb,
  run,
  sqliteFailure,
  transaction,
  type WritableDb,
} from '../store/sql.ts'

/** Index pages merged at a time: a slice takes a few milliseconds, and saves run in between. */
const PAGES = 40
const CHECKPOINT_TRIES = 40
const CHECKPOINT_WAIT_MS = 250

const setSecureDelete = (db: WritableDb, on: boolean): void =>
  exec(db, `INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', ${on ? 1 : 0})`)

/**
 * Runs an erasing change in a transaction with the index's secure-delete on: it makes each update a hundred times
 * dearer, so it is on for nothing else. Notes that the index is to be cleaned, should we be interrupted.
 */
export const eraseSecurely = <T>(db: WritableDb, work: () => T): T => {
  try {
    return transaction(db, () => {
      setSecureDelete(db, true)
      const result = work()
      setSecureDelete(db, false)
      run(db, `INSERT OR REPLACE INTO meta (key, value) VALUES ('index_cleaning', 'due')`)
      return result
    })
  } catch (error) {
    // Rolling back restores the file, but FTS5 remembers the setting in memory.
    setSecureDelete(db, false)
    throw error
  }
}

const isDue = (db: ReadableDb): boolean =>
  first(db, `SELECT 1 FROM meta WHERE key = 'index_cleaning'`) !== undefined

const totalChanges = (db: ReadableDb): number =>
  first<{ changes: number }>(db, 'SELECT total_changes() AS changes')?.changes ?? 0

/**
 * Older segments of the index may still hold words of texts that were replaced long ago: all are merged into one.
 * @returns false when the journal was closed meanwhile
 */
const mergeAll = async (db: WritableDb): Promise<boolean> => {
  exec(db, `INSERT INTO entry_fts (entry_fts, rank) VALUES ('merge', -${PAGES})`)
  for (;;) {
    await setImmediate()
    if (!db.connection.open) return false
    const before = totalChanges(db)
    exec(db, `INSERT INTO entry_fts (entry_fts, rank) VALUES ('merge', ${PAGES})`)
    // SQLite's own rule: fewer than two changes mean that there was nothing left to merge.
    if (totalChanges(db) - before < 2) return true
  }
}

/** Empties the write-ahead log into the journal; does not wait for a long read in the way. */
const checkpoint = (db: WritableDb): boolean => {
  exec(db, 'PRAGMA busy_timeout = 0')
  try {
    return first<{ busy: number }>(db, 'PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0
  } finally {
    exec(db, 'PRAGMA busy_timeout = 5000')
  }
}

const clean = async ({ db, clock }: Pick<OpenJournal, 'db' | 'clock'>): Promise<void> => {
  if (!(await mergeAll(db))) return
  for (let tries = 0; tries < CHECKPOINT_TRIES && db.connection.open; tries += 1) {
    if (checkpoint(db)) {
      run(db, `DELETE FROM meta WHERE key = 'index_cleaning'`)
      return
    }
    await new Promise<void>((resolve) => clock.after(CHECKPOINT_WAIT_MS, resolve))
  }
}

/**
 * Finishes an erasing, if one is to be finished: merges the index and empties the log, in slices. What the lock, a
 * long read or a full disk keeps it from is taken up at the next opening.
 */
export const cleanIndex = async (open: Pick<OpenJournal, 'db' | 'clock'>): Promise<void> => {
  if (!open.db.connection.open || !isDue(open.db)) return
  try {
    await clean(open)
  } catch (error) {
    if (!sqliteFailure(error)) throw error
  }
}
