import { setImmediate } from 'node:timers/promises'
import type { OpenJournal } from '../deps.ts'
import { exec, first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** Index pages merged at a time: a slice takes a few milliseconds, and saves run in between. */
const PAGES = 300
const CHECKPOINT_TRIES = 40
const CHECKPOINT_WAIT_MS = 250

/**
 * Runs an erasing change with the index's secure-delete on: it makes each update a hundred times dearer, so it is
 * on for nothing else. Call inside a transaction; notes that the index is to be cleaned, should we be interrupted.
 */
export const withSecureDelete = <T>(db: WritableDb, work: () => T): T => {
  exec(db, `INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 1)`)
  const result = work()
  exec(db, `INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 0)`)
  run(db, `INSERT OR REPLACE INTO meta (key, value) VALUES ('index_cleaning', 'due')`)
  return result
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

/** Finishes an erasing: merges the index and empties the log, in slices. Whatever is left is taken up at the next opening. */
export const cleanIndex = async ({ db, clock }: Pick<OpenJournal, 'db' | 'clock'>): Promise<void> => {
  if (!db.connection.open || !isDue(db)) return
  if (!(await mergeAll(db))) return
  for (let tries = 0; tries < CHECKPOINT_TRIES && db.connection.open; tries += 1) {
    if (checkpoint(db)) {
      run(db, `DELETE FROM meta WHERE key = 'index_cleaning'`)
      return
    }
    await new Promise<void>((resolve) => clock.after(CHECKPOINT_WAIT_MS, resolve))
  }
}
