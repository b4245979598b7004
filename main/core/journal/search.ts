import type { z } from 'zod'
import type { SearchHit, SearchInput } from '../../../shared/contract/journal.ts'
import { HIT_END, HIT_START, snippetParts, toMatch } from '../../../shared/domain/search-words.ts'
import type { OpenJournal } from '../deps.ts'
import { all, type ReadableDb, type WritableDb } from '../store/sql.ts'
import { refreshDraftIndex } from './draft-index.ts'
import { ENTRY_COLUMNS } from './entry-store.ts'
import { filterSql } from './filters.ts'
import { type FoundRow, findSealed, SNIPPET_TOKENS, tagJoin, type Wanted } from './search-store.ts'
import { summariesOf } from './text.ts'

/** Open drafts that match, newest first. */
const findDrafts = (db: WritableDb, { match, filters, limit }: Wanted): FoundRow[] => {
  refreshDraftIndex(db)
  const { where, bindings } = filterSql(filters)
  return all<FoundRow>(
    db,
    `SELECT ${ENTRY_COLUMNS}, snippet(draft_fts, 2, :start, :end, '…', ${SNIPPET_TOKENS}) AS snippet
     FROM temp.draft_fts CROSS JOIN entries e ON e.id = draft_fts.entry_id ${tagJoin(filters)}
     WHERE draft_fts MATCH :match ${where} ORDER BY e.seq DESC LIMIT :limit`,
    { ...bindings, match, limit, start: HIT_START, end: HIT_END },
  )
}

const hitsOf = (db: ReadableDb, rows: readonly FoundRow[]): SearchHit[] => {
  const summaries = summariesOf(db, rows)
  return rows.flatMap(({ snippet }, index) => {
    const entry = summaries[index]
    return entry ? [{ entry, snippet: snippetParts(snippet) }] : []
  })
}

/** Searches every entry's current text. By relevance the open drafts come first: they are what is at hand. */
export const search = async (
  { db, reader }: Pick<OpenJournal, 'db' | 'reader'>,
  { words, filters, order, limit }: z.output<typeof SearchInput>,
): Promise<SearchHit[]> => {
  const match = toMatch(words)
  if (match === null) return []
  const wanted = { match, filters, limit }
  const drafts = findDrafts(db, wanted)
  if (order === 'relevance') {
    const ranked = await reader.run('rankedSearch', wanted)
    return hitsOf(db, [...drafts, ...ranked].slice(0, limit))
  }
  const newest = [...drafts, ...findSealed(db, wanted, 'newest')].sort((a, b) => b.seq - a.seq)
  return hitsOf(db, newest.slice(0, limit))
}
