import type Database from 'better-sqlite3'
import type { Api } from '../../renderer/api/client.ts'
import { p50, p95, timed } from './measure.ts'
import { type createRecorder, createReplay } from './record.ts'

export type SearchFigures = {
  readonly rareP50: number
  readonly commonP95: number
  readonly commonP50: number
  readonly bareCommonP50: number
  readonly prefixP95: number
}

export type Words = {
  /** Each in one to three entries. */
  readonly rare: readonly string[]
  /** Each in at least a quarter of all. */
  readonly common: readonly string[]
  /** What a person has typed of a word so far. */
  readonly prefixes: readonly string[]
}

const ROUNDS = 12

/** Words as they really stand in the search index, rare and common. */
export const wordsOf = (connection: Database.Database): Words => {
  connection.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.bench_words USING fts5vocab('main', 'entry_fts', 'row')`,
  )
  const terms = (sql: string): string[] =>
    connection
      .prepare<[], { term: string }>(sql)
      .all()
      .map(({ term }) => term)
  // Ordered by their third letter on, so that they do not all begin alike.
  const rare = terms(
    `SELECT term FROM temp.bench_words WHERE doc <= 3 AND length(term) >= 6 ORDER BY substr(term, 3), term LIMIT 60`,
  )
  const common = terms(
    `SELECT term FROM temp.bench_words WHERE length(term) >= 4
       AND doc * 4 >= (SELECT count(*) FROM entries) ORDER BY doc DESC LIMIT 12`,
  )
  const prefixes = [...common, ...rare.slice(0, 12)].flatMap((word) =>
    [2, 3, 4].map((length) => word.slice(0, length)),
  )
  connection.exec('DROP TABLE temp.bench_words')
  return { rare, common, prefixes: [...new Set(prefixes)] }
}

const timesOf = async (api: Api, words: readonly string[]): Promise<number[]> => {
  const times: number[] = []
  for (const word of words) times.push(await timed(() => api.journal.search({ words: word, limit: 50 })))
  return times
}

/** Newest first, 50 hits: rare words, common ones beside the same SQL on its own, and beginnings of words. */
export const measureSearches = async (
  api: Api,
  connection: Database.Database,
  recorder: ReturnType<typeof createRecorder>,
  words: Words,
): Promise<SearchFigures> => {
  if (words.rare.length === 0 || words.common.length === 0) throw new Error('too few words to search for')
  const replay = createReplay(connection)
  const ours: number[] = []
  const bare: number[] = []
  for (const common of words.common) {
    const search = () => api.journal.search({ words: common, limit: 50 })
    const statements = await recorder.record(search)
    replay.read(statements)
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timed(search))
      bare.push(await timed(() => replay.read(statements)))
    }
  }
  return {
    rareP50: p50(await timesOf(api, words.rare)),
    commonP95: p95(ours),
    commonP50: p50(ours),
    bareCommonP50: p50(bare),
    prefixP95: p95(await timesOf(api, words.prefixes)),
  }
}
