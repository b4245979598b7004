import type { z } from 'zod'
import type { SearchInput } from '../../../shared/contract/journal.ts'
import { type SearchTerm, toMatch } from '../../../shared/domain/search-words.ts'
import {
  HIT_END,
  HIT_START,
  type SnippetPart,
  snippetOf,
  snippetParts,
  WORDS_IN_ALL,
} from '../../../shared/domain/snippet.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { ENTRY_COLUMNS, type EntryRow } from './entry-store.ts'
import { filterSql, type ResolvedFilters } from './filters.ts'

export type Wanted = {
  readonly terms: readonly SearchTerm[]
  readonly filters: ResolvedFilters
  readonly limit: number
}

/** An entry that matches, and where. */
export type Found = { readonly row: EntryRow; readonly snippet: readonly SnippetPart[] }

/** In a text longer than this, a common word stands so often that FTS5's `snippet()` takes most of a second. */
const MAX_FOR_SNIPPET = 20_000

/** Either a marked snippet or, of a long text, the text. */
type MatchRow = EntryRow & { marked: string | null; plain: string | null }

const matchColumns = (table: string, column: number): string =>
  `iif(length(${table}.body) > ${MAX_FOR_SNIPPET}, NULL,
     snippet(${table}, ${column}, :start, :end, '…', ${WORDS_IN_ALL})) AS marked,
   iif(length(${table}.body) > ${MAX_FOR_SNIPPET}, ${table}.body, NULL) AS plain`

const MARKS = { start: HIT_START, end: HIT_END }

const foundOf = ({ marked, plain, ...row }: MatchRow, terms: readonly SearchTerm[]): Found => ({
  row,
  snippet: marked === null ? snippetOf(plain ?? '', terms) : snippetParts(marked),
})

const tagJoin = ({ tag }: ResolvedFilters): string =>
  tag === undefined ? '' : 'JOIN entry_tags t ON t.seq = e.seq AND t.tag = :tag'

/**
 * Sealed text that matches. Entries with an open draft are left out: what is sealed of them may be old.
 * @param order `newest` comes straight from the index, without a sort; `relevance` weighs every match (bm25)
 */
export const findSealed = (
  db: ReadableDb,
  { terms, filters, limit }: Wanted,
  order: z.output<typeof SearchInput>['order'],
): Found[] => {
  const { where, bindings } = filterSql(filters, 'sealed')
  return all<MatchRow>(
    db,
    `SELECT ${ENTRY_COLUMNS}, ${matchColumns('entry_fts', 0)}
     FROM entry_fts CROSS JOIN entries e ON e.seq = entry_fts.rowid ${tagJoin(filters)}
     WHERE entry_fts MATCH :match ${where} AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.entry_id = e.id)
     ORDER BY ${order === 'newest' ? 'entry_fts.rowid DESC' : 'entry_fts.rank'} LIMIT :limit`,
    { ...bindings, ...MARKS, match: toMatch(terms), limit },
  ).map((row) => foundOf(row, terms))
}

/** Open drafts that match, newest first. Their index is to be brought up to date first. */
export const findDrafts = (db: ReadableDb, { terms, filters, limit }: Wanted): Found[] => {
  const { where, bindings } = filterSql(filters, 'current')
  return all<MatchRow>(
    db,
    `SELECT ${ENTRY_COLUMNS}, ${matchColumns('draft_fts', 2)}
     FROM temp.draft_fts CROSS JOIN entries e ON e.id = draft_fts.entry_id ${tagJoin(filters)}
     WHERE draft_fts MATCH :match ${where} ORDER BY e.seq DESC LIMIT :limit`,
    { ...bindings, ...MARKS, match: toMatch(terms), limit },
  ).map((row) => foundOf(row, terms))
}

/** For the reader: weighs every match, which takes too long for the connection that saves. */
export const rankedSearch = (db: ReadableDb, wanted: Wanted): Found[] => findSealed(db, wanted, 'relevance')
