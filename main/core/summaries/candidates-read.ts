import type { CandidateRank, ChoiceKind } from '../../../shared/contract/choices.ts'
import { CANDIDATE_RANKS } from '../../../shared/contract/choices.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { all, type Bindings, type ReadableDb } from '../store/sql.ts'

export type CandidatesWanted = {
  readonly from: string
  readonly to: string
  readonly rank: CandidateRank | null
  /** The kind of evidence that the section is about; null for any. */
  readonly about: string | null
  /** Only what is tied to one of these indicators; null for anything. */
  readonly indicatorIds: readonly string[] | null
  /** Only what is tied to this value; null for anything. */
  readonly valueId: string | null
  readonly words: string
  readonly offset: number
  readonly limit: number
}

/** Something that can be chosen, by its own id; `words` of an entry with their place in it. */
export type CandidateRow = {
  readonly rank: CandidateRank
  readonly kind: Exclude<ChoiceKind, 'chart'>
  readonly id: string
  readonly day: string
}

export type CandidatesPage = {
  readonly rows: readonly CandidateRow[]
  readonly total: number
  readonly ranks: Readonly<Record<string, number>>
}

type Found = CandidateRow & { readonly about: number; readonly words: string }

const STANDING = 'e.deleted_at IS NULL AND e.day BETWEEN :from AND :to'
const NOT_LEFT_BE = (kind: string, id: string): string =>
  `NOT EXISTS (SELECT 1 FROM left_be l WHERE l.kind = '${kind}' AND l.ref = ${id})
   AND NOT EXISTS (SELECT 1 FROM left_be l WHERE l.kind = 'entry' AND l.ref = e.id)`

/** Whether evidence is tied to what was asked for. */
const TIED = `(:indicatorIds IS NULL OR (v.kind = 'indicator'
    AND v.target_id IN (SELECT value FROM json_each(:indicatorIds))))
  AND (:valueId IS NULL OR (v.kind = 'value' AND v.target_id = :valueId))`

/** Words are read only where they are looked for. */
const said = (sql: string): string => `iif(:wanted, ${sql}, '')`

const IN_ORDER = 'about DESC, day DESC, place DESC, id'

const QUERIES: readonly string[] = [
  `SELECT 'evidence' AS rank, 'passage' AS kind, p.id, e.day, max(coalesce(v.kind = :about, 0)) AS about,
     ${said('p.quote')} AS words, e.seq AS place
   FROM passages p JOIN entries e ON e.id = p.entry_id JOIN evidence v ON v.passage_id = p.id
   WHERE p.deleted_at IS NULL AND ${STANDING} AND ${TIED} AND ${NOT_LEFT_BE('passage', 'p.id')}
   GROUP BY p.id`,
  `SELECT 'starred' AS rank, 'words' AS kind, e.id, e.day, 0 AS about, ${said('e.opening')} AS words, e.seq AS place
   FROM entries e WHERE e.starred = 1 AND e.head_revision IS NOT NULL AND ${STANDING}
     AND :indicatorIds IS NULL AND :valueId IS NULL AND ${NOT_LEFT_BE('entry', 'e.id')}`,
  `SELECT 'rating' AS rank, 'rating' AS kind, r.id, e.day, coalesce(:about = 'indicator', 0) AS about,
     ${said('r.reason')} AS words, e.seq AS place
   FROM ratings r JOIN entries e ON e.id = r.entry_id
   WHERE r.deleted_at IS NULL AND r.reason <> '' AND ${STANDING} AND :valueId IS NULL
     AND (:indicatorIds IS NULL OR r.indicator_id IN (SELECT value FROM json_each(:indicatorIds)))`,
  `SELECT 'result' AS rank, 'result' AS kind, r.id, r.day, 0 AS about,
     ${said(`r.measure || ' ' || r.source || ' ' || r.who || ' ' || r.my_part`)} AS words, r.rowid AS place
   FROM results r WHERE r.deleted_at IS NULL AND r.day BETWEEN :from AND :to
     AND :indicatorIds IS NULL AND :valueId IS NULL`,
  `SELECT 'decision' AS rank, 'decision' AS kind, d.id, e.day, 0 AS about, ${said('e.opening')} AS words, e.seq AS place
   FROM decisions d JOIN entries e ON e.id = d.entry_id
   WHERE d.recorded_at IS NOT NULL AND ${STANDING} AND :indicatorIds IS NULL
     AND (:valueId IS NULL OR EXISTS (SELECT 1 FROM decision_values x WHERE x.decision_id = d.id AND x.value_id = :valueId))`,
]

const OTHERS: readonly string[] = [
  `SELECT 'other' AS rank, 'goal' AS kind, g.id, coalesce(g.closed_on, g.made_on) AS day,
     coalesce(:about = 'goal', 0) AS about, ${said(`g.title || ' ' || g.why`)} AS words, 5 AS place
   FROM goals g WHERE g.deleted_at IS NULL AND g.made_on <= :to AND coalesce(g.closed_on, :to) >= :from`,
  `SELECT 'other' AS rank, 'strength' AS kind, s.id, coalesce(s.closed_on, s.made_on) AS day,
     coalesce(:about = 'strength', 0) AS about, ${said('s.title')} AS words, 4 AS place
   FROM strengths s WHERE s.deleted_at IS NULL AND s.made_on <= :to AND coalesce(s.closed_on, :to) >= :from`,
  `SELECT 'other' AS rank, 'vision' AS kind, v.id, v.day, coalesce(:about = 'vision', 0) AS about,
     ${said('v.body')} AS words, 3 AS place
   FROM vision_versions v WHERE trim(v.body) <> '' AND v.day <= :to
     AND (v.day >= :from OR v.seq = (SELECT max(seq) FROM vision_versions WHERE day <= :to))`,
  `SELECT 'other' AS rank, 'comment' AS kind, c.id, date(r.made_at / 1000, 'unixepoch') AS day,
     coalesce(:about = 'comment', 0) AS about, ${said(`c.acknowledgement || ' ' || c.body || ' ' || c.question`)} AS words,
     2 AS place
   FROM reply_comments c JOIN replies r ON r.id = c.reply_id
   WHERE c.may_be_quoted = 1 AND r.deleted_at IS NULL AND c.erased_at IS NULL
     AND c.acknowledgement || c.body || c.question <> '' AND date(r.made_at / 1000, 'unixepoch') BETWEEN :from AND :to`,
  `SELECT 'other' AS rank, 'commitment' AS kind, c.id, c.day, coalesce(:about = 'commitment', 0) AS about,
     ${said(`c.if_text || ' ' || c.then_text`)} AS words, 1 AS place
   FROM commitments c JOIN entries e ON e.id = c.entry_id
   WHERE c.deleted_at IS NULL AND c.outcome IS NOT NULL AND ${STANDING} AND ${NOT_LEFT_BE('entry', 'e.id')}`,
]

const folded = (text: string): string => foldName(text.replace(/\s+/gu, ' '))

/**
 * For the reader: what could be chosen of a period, by rank; within a rank what the section is about first, then
 * newest first. The bin, and what was left be, are left out.
 */
export const summaryCandidates = (db: ReadableDb, wanted: CandidatesWanted): CandidatesPage => {
  const { from, to, rank, about, indicatorIds, valueId, words, offset, limit } = wanted
  const sought = folded(words)
  const isTied = indicatorIds !== null || valueId !== null
  const bindings = {
    from,
    to,
    about,
    valueId,
    indicatorIds: indicatorIds === null ? null : JSON.stringify(indicatorIds),
    wanted: Number(sought !== ''),
  }
  const queries = [...QUERIES, ...(isTied ? [] : OTHERS)]
  const { rows, counts } =
    sought === ''
      ? readSome(db, queries, { ...bindings, most: offset + limit })
      : readFitting(db, queries, bindings, sought)
  const byRank = Map.groupBy(rows, (one) => one.rank)
  const asked: readonly CandidateRank[] = rank === null ? CANDIDATE_RANKS : [rank]
  const chosen = asked.flatMap((one) => inOrder(byRank.get(one)).slice(0, offset + limit))
  const ranks = new Map<string, number>(CANDIDATE_RANKS.map((one) => [one, counts.get(one) ?? 0]))
  return {
    rows: chosen
      .slice(offset, offset + limit)
      .map(({ rank: of, kind, id, day }) => ({ rank: of, kind, id, day })),
    total: asked.reduce((sum, one) => sum + (ranks.get(one) ?? 0), 0),
    ranks: Object.fromEntries(ranks),
  }
}

type Some = { readonly rows: readonly Found[]; readonly counts: ReadonlyMap<string, number> }

/** The first of each query, and how many there are: a lifetime of evidence is never read row by row. */
const readSome = (db: ReadableDb, queries: readonly string[], bindings: Bindings): Some => {
  const counts = new Map<string, number>()
  const rows = queries.flatMap((sql) => {
    const some = all<Found & { readonly many: number }>(
      db,
      `SELECT *, count(*) OVER () AS many FROM (${sql}) ORDER BY ${IN_ORDER} LIMIT :most`,
      bindings,
    )
    const [first] = some
    if (first) counts.set(first.rank, (counts.get(first.rank) ?? 0) + first.many)
    return some
  })
  return { rows, counts }
}

/** All that hold the words. */
const readFitting = (
  db: ReadableDb,
  queries: readonly string[],
  bindings: Bindings,
  sought: string,
): Some => {
  const rows = queries
    .flatMap((sql) => all<Found>(db, `SELECT * FROM (${sql}) ORDER BY ${IN_ORDER}`, bindings))
    .filter((one) => folded(one.words).includes(sought))
  const counts = new Map<string, number>()
  for (const { rank } of rows) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return { rows, counts }
}

/** Rows of several kinds in one order. */
const inOrder = (rows: readonly Found[] = []): Found[] =>
  rows.toSorted((a, b) => b.about - a.about || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
