import type { z } from 'zod'
import type { Filters, SearchInput } from '../../../shared/contract/journal.ts'
import { HIT_END, HIT_START } from '../../../shared/domain/search-words.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { ENTRY_COLUMNS, type EntryRow } from './entry-store.ts'
import { filterSql } from './filters.ts'

/** An entry's row with a marked snippet. */
export type FoundRow = EntryRow & { snippet: string }

export type Wanted = { readonly match: string; readonly filters: Filters; readonly limit: number }

export const SNIPPET_TOKENS = 24

export const tagJoin = ({ tag }: Filters): string =>
  tag === undefined ? '' : 'JOIN entry_tags t ON t.seq = e.seq AND t.tag = :tag'

/**
 * Sealed text that matches. Entries with an open draft are left out: what is sealed of them may be old.
 * @param order `newest` comes straight from the index, without a sort; `relevance` weighs every match (bm25)
 */
export const findSealed = (
  db: ReadableDb,
  { match, filters, limit }: Wanted,
  order: z.output<typeof SearchInput>['order'],
): FoundRow[] => {
  const { where, bindings } = filterSql(filters)
  return all<FoundRow>(
    db,
    `SELECT ${ENTRY_COLUMNS}, snippet(entry_fts, 0, :start, :end, '…', ${SNIPPET_TOKENS}) AS snippet
     FROM entry_fts CROSS JOIN entries e ON e.seq = entry_fts.rowid ${tagJoin(filters)}
     WHERE entry_fts MATCH :match ${where} AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.entry_id = e.id)
     ORDER BY ${order === 'newest' ? 'entry_fts.rowid DESC' : 'entry_fts.rank'} LIMIT :limit`,
    { ...bindings, match, limit, start: HIT_START, end: HIT_END },
  )
}

/** For the reader: weighs every match, which takes too long for the connection that saves. */
export const rankedSearch = (db: ReadableDb, wanted: Wanted): FoundRow[] =>
  findSealed(db, wanted, 'relevance')
