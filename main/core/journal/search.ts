import type { z } from 'zod'
import type { SearchHit, SearchInput } from '../../../shared/contract/journal.ts'
import { searchTerms } from '../../../shared/domain/search-words.ts'
import type { OpenJournal } from '../deps.ts'
import type { ReadableDb } from '../store/sql.ts'
import { refreshDraftIndex } from './draft-index.ts'
import { resolveFilters } from './filters.ts'
import type { JournalRules } from './rules.ts'
import { type Found, findDrafts, findSealed } from './search-store.ts'
import { summariesOf } from './text.ts'

const hitsOf = (db: ReadableDb, found: readonly Found[]): SearchHit[] =>
  found.flatMap(({ row, snippet }) =>
    summariesOf(db, [row]).map((entry) => ({ entry, snippet: [...snippet] })),
  )

/** Searches every entry's current text. By relevance the open drafts come first: they are what is at hand. */
export const search = async (
  { db, reader, rules }: Pick<OpenJournal, 'db' | 'reader'> & { readonly rules: JournalRules },
  { words, filters, order, limit }: z.output<typeof SearchInput>,
): Promise<SearchHit[]> => {
  const terms = searchTerms(words)
  if (terms.length === 0) return []
  const wanted = { terms, filters: resolveFilters(filters, rules), limit }
  refreshDraftIndex(db)
  const drafts = findDrafts(db, wanted)
  if (order === 'relevance') {
    const ranked = await reader.run('rankedSearch', wanted)
    return hitsOf(db, [...drafts, ...ranked].slice(0, limit))
  }
  const newest = [...drafts, ...findSealed(db, wanted, 'newest')].sort((a, b) => b.row.seq - a.row.seq)
  return hitsOf(db, newest.slice(0, limit))
}
