import { toMatchAny } from '../../../shared/domain/search-words.ts'
import { HIT_START } from '../../../shared/domain/snippet.ts'
import { wordsOf } from '../../../shared/domain/word-hits.ts'
import { all, first, type ReadableDb } from '../store/sql.ts'

// The search index itself says where a phrase stands: what counts is what searching finds, and what the sentences
// mark. FTS5's `highlight()` takes phrases that overlap for one, so that of somebody's names in a row each word counts
// once. Its rowids are bound as integers: compared with a real number, FTS5 finds every row.

/** How often a place in time is named, and by how many uses. */
export type Counted = { readonly seq: number; readonly times: number }

const MARKED = `highlight(entry_fts, 0, :mark, '')`
/** How many marks `h` holds; a mark is one character. */
const TIMES = `length(h) - length(replace(h, :mark, ''))`

/** How often any of these phrases stands in the sealed text at a place in time. */
export const countAt = (db: ReadableDb, phrases: readonly string[], seq: number): number => {
  const match = toMatchAny(phrases)
  if (match === null) return 0
  const row = first<{ times: number }>(
    db,
    `SELECT ${TIMES} AS times FROM (
       SELECT ${MARKED} AS h FROM entry_fts
       WHERE entry_fts MATCH :match AND rowid = CAST(:seq AS INTEGER))`,
    { match, seq, mark: HIT_START },
  )
  return row?.times ?? 0
}

export type PortionWanted = {
  readonly phrases: readonly string[]
  /** The place in time after which to begin; null for the first. */
  readonly after: number | null
  readonly limit: number
}
export type Portion = {
  readonly uses: readonly { readonly entryId: string; readonly times: number }[]
  /** Where the next portion begins; null after the last. */
  readonly next: number | null
}

/** For the reader: a portion of the entries in which a phrase stands, the bin's too, oldest first. */
export const countPortion = (db: ReadableDb, { phrases, after, limit }: PortionWanted): Portion => {
  const match = toMatchAny(phrases)
  if (match === null) return { uses: [], next: null }
  const rows = all<{ seq: number; entryId: string; times: number }>(
    db,
    `SELECT t.seq, e.id AS entryId, ${TIMES} AS times FROM (
       SELECT rowid AS seq, ${MARKED} AS h FROM entry_fts
       WHERE entry_fts MATCH :match AND rowid > CAST(:after AS INTEGER) ORDER BY rowid LIMIT :limit
     ) t CROSS JOIN entries e ON e.seq = t.seq ORDER BY t.seq`,
    { match, after: after ?? Number.MIN_SAFE_INTEGER, limit, mark: HIT_START },
  )
  return {
    uses: rows.map(({ entryId, times }) => ({ entryId, times })),
    next: rows.length < limit ? null : (rows.at(-1)?.seq ?? null),
  }
}

/** Words that the search index surely folds as we do; null when one is anything else. */
const plainWords = (phrases: readonly string[]): string[] | null => {
  const words = phrases.map(wordsOf).filter((found) => found.length > 0)
  const single = words.flatMap((found) => (found.length === 1 ? found : []))
  return single.length === words.length && single.every((word) => /^[a-z0-9]+$/.test(word))
    ? [...new Set(single)]
    : null
}

/** Each place of a word, without reading any text: ten times quicker for a word that stands everywhere. */
const CREATE_PLACES = `CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_places
  USING fts5vocab('main', 'entry_fts', 'instance')`

const countWords = (db: ReadableDb, words: readonly string[]): Counted[] => {
  db.connection.exec(CREATE_PLACES)
  return all(
    db,
    `SELECT p.doc AS seq, count(*) AS times
     FROM json_each(:words) j CROSS JOIN temp.word_places p ON p.term = j.value GROUP BY p.doc`,
    { words: JSON.stringify(words) },
  )
}

/** For the reader: how often any of these phrases stands in each sealed text, the bin's too. */
export const countEverywhere = (db: ReadableDb, phrases: readonly string[]): Counted[] => {
  const words = plainWords(phrases)
  if (words !== null) return countWords(db, words)
  return all(
    db,
    `SELECT seq, ${TIMES} AS times FROM (
       SELECT rowid AS seq, ${MARKED} AS h FROM entry_fts WHERE entry_fts MATCH :match)`,
    { match: toMatchAny(phrases), mark: HIT_START },
  )
}
