import { withTemporary } from '../store/open.ts'
import { all, exec, run, type WritableDb } from '../store/sql.ts'
import type { EntryRow } from './entry-store.ts'
import { factsOf } from './text.ts'
import { currentSteps } from './text-store.ts'

/**
 * The few open drafts, findable like sealed text: the same tokenizer, query language and snippets. The table is
 * temporary and lives in memory only; each search first brings it up to date with the drafts that changed.
 */
const CREATE = `CREATE VIRTUAL TABLE IF NOT EXISTS temp.draft_fts USING fts5 (
  entry_id UNINDEXED, clock UNINDEXED, body, tokenize = 'unicode61 remove_diacritics 2'
)`

type Indexed = { rowid: number; entry_id: string; clock: number }
type Open = Pick<EntryRow, 'id' | 'flow' | 'head_revision'> & { clock: number }

/** Brings the drafts' index up to date; in a journal that is only read, too. */
export const refreshDraftIndex = (db: WritableDb): void => withTemporary(db, () => refresh(db))

const refresh = (db: WritableDb): void => {
  exec(db, CREATE)
  const open = all<Open>(
    db,
    `SELECT e.id, e.flow, e.head_revision, e.step_clock AS clock FROM drafts d JOIN entries e ON e.id = d.entry_id`,
  )
  const wanted = new Map(open.map((draft) => [draft.id, draft]))
  const indexed = all<Indexed>(db, 'SELECT rowid, entry_id, clock FROM temp.draft_fts')
  const current = new Set<string>()
  for (const { rowid, entry_id, clock } of indexed) {
    if (wanted.get(entry_id)?.clock === clock) current.add(entry_id)
    else run(db, 'DELETE FROM temp.draft_fts WHERE rowid = :rowid', { rowid })
  }
  for (const draft of open.filter(({ id }) => !current.has(id))) {
    run(db, 'INSERT INTO temp.draft_fts (entry_id, clock, body) VALUES (:id, :clock, :plain)', {
      id: draft.id,
      clock: draft.clock,
      plain: factsOf(currentSteps(db, draft)).plain,
    })
  }
}
