import { first, run, type WritableDb } from '../store/sql.ts'

/** Makes an entry findable by its sealed text; replaces what stood there. */
export const indexEntry = (db: WritableDb, seq: number, plain: string): void => {
  run(db, 'DELETE FROM entry_fts WHERE rowid = :seq', { seq })
  run(db, 'INSERT INTO entry_fts (rowid, body) VALUES (:seq, :plain)', { seq, plain })
}

export const unindexEntry = (db: WritableDb, seq: number): void => {
  run(db, 'DELETE FROM entry_fts WHERE rowid = :seq', { seq })
}

/** Follows an entry to its new place in time. */
export const moveIndexed = (db: WritableDb, from: number, to: number): void => {
  const row = first<{ body: string }>(db, 'SELECT body FROM entry_fts WHERE rowid = :from', { from })
  if (!row) return
  unindexEntry(db, from)
  indexEntry(db, to, row.body)
}
