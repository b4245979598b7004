import { monthAfter } from '../../../shared/domain/days.ts'
import { openingOf, plainText } from '../../../shared/domain/plain-text.ts'
import { toMatchAny } from '../../../shared/domain/search-words.ts'
import { sentencesWith, unmarked } from '../../../shared/domain/sentences.ts'
import { HIT_END, HIT_START, type SnippetPart } from '../../../shared/domain/snippet.ts'
import { firstSeqOf } from '../journal/filters.ts'
import { journalIn } from '../journal/reading.ts'
import { all, first, type ReadableDb } from '../store/sql.ts'
import type { Sought } from './sought.ts'

/** A sentence before its entry is told. */
export type Item = { readonly stepId: string | null; readonly parts: SnippetPart[] }

export type Entry = { readonly id: string; readonly seq: number }

/** Places in time, both included. */
export type Reach = { readonly from: number; readonly to: number }

/** All of time, or a month (`YYYY-MM`) or a year (`YYYY`), up to a place in it. */
export const reachOf = (month: string | undefined, upTo: number | null): Reach => {
  const isYear = month?.length === 4
  const [first, last] = isYear ? [`${month}-01`, `${month}-12`] : [month, month]
  const from = first === undefined ? Number.MIN_SAFE_INTEGER : firstSeqOf(`${first}-01`)
  const end = last === undefined ? Number.MAX_SAFE_INTEGER : firstSeqOf(`${monthAfter(last)}-01`) - 1
  return { from, to: upTo === null ? end : Math.min(end, upTo) }
}

const NOT_BINNED = 'NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL)'

const seqsIn = (db: ReadableDb, sql: string, bindings: Record<string, string | number>): number[] =>
  all<{ seq: number }>(db, sql, bindings).map(({ seq }) => seq)

const textSeqs = (db: ReadableDb, phrases: readonly string[], reach: Reach, limit: number): number[] => {
  const match = toMatchAny(phrases)
  if (match === null) return []
  return seqsIn(
    db,
    `SELECT rowid AS seq FROM entry_fts
     WHERE entry_fts MATCH :match AND rowid >= CAST(:from AS INTEGER) AND rowid <= CAST(:to AS INTEGER)
       AND rowid ${NOT_BINNED} ORDER BY rowid DESC LIMIT :limit`,
    { match, ...reach, limit },
  )
}

const tagSeqs = (db: ReadableDb, tag: string, reach: Reach, limit: number): number[] =>
  seqsIn(
    db,
    `SELECT seq FROM entry_tags WHERE tag = :tag AND seq >= :from AND seq <= :to AND seq ${NOT_BINNED}
     ORDER BY seq DESC LIMIT :limit`,
    { tag, ...reach, limit },
  )

const valueSeqs = (db: ReadableDb, valueId: string, reach: Reach, limit: number): number[] =>
  seqsIn(
    db,
    `SELECT DISTINCT e.seq FROM (
       SELECT p.entry_id FROM evidence v
       CROSS JOIN passages p INDEXED BY passages_look ON p.id = v.passage_id AND p.deleted_at IS NULL
       WHERE v.kind = 'value' AND v.target_id = :valueId
       UNION ALL SELECT decision_id FROM decision_values WHERE value_id = :valueId
     ) found CROSS JOIN entries e ON e.id = found.entry_id
     WHERE e.seq >= :from AND e.seq <= :to AND e.seq ${NOT_BINNED} ORDER BY e.seq DESC LIMIT :limit`,
    { valueId, ...reach, limit },
  )

/** Places of the entries that hold something of what is sought, newest first. */
export const seqsOf = (
  db: ReadableDb,
  { phrases, tag, valueId }: Sought,
  reach: Reach,
  limit: number,
): number[] => {
  const found = new Set([
    ...textSeqs(db, phrases, reach, limit),
    ...(tag === null ? [] : tagSeqs(db, tag, reach, limit)),
    ...(valueId === null ? [] : valueSeqs(db, valueId, reach, limit)),
  ])
  return [...found].sort((a, b) => b - a).slice(0, limit)
}

/** Which answer each place of an entry's sealed text belongs to: the search index holds them in one, a line each. */
const stepFinder = (db: ReadableDb, seq: number): ((at: number) => string | null) => {
  const steps = all<{ stepId: string; body: string }>(
    db,
    `SELECT s.step_id AS stepId, s.body FROM entries e
     CROSS JOIN revision_steps s ON s.revision_id = e.head_revision WHERE e.seq = :seq ORDER BY s.position`,
    { seq },
  )
  let end = 0
  const ends = steps.flatMap(({ stepId, body }) => {
    const { length } = plainText(body)
    if (length === 0) return []
    end += length + 1
    return [{ stepId, end }]
  })
  return (at) => ends.find((step) => at < step.end)?.stepId ?? null
}

const textItems = (db: ReadableDb, phrases: readonly string[], seq: number): Item[] => {
  const match = toMatchAny(phrases)
  if (match === null) return []
  const row = first<{ marked: string }>(
    db,
    `SELECT highlight(entry_fts, 0, :start, :end) AS marked FROM entry_fts
     WHERE entry_fts MATCH :match AND rowid = CAST(:seq AS INTEGER)`,
    { match, seq, start: HIT_START, end: HIT_END },
  )
  if (!row) return []
  const stepAt = stepFinder(db, seq)
  return sentencesWith(unmarked(row.marked)).map(({ start, parts }) => ({ stepId: stepAt(start), parts }))
}

const whole = (text: string): SnippetPart[] => [{ text, hit: false }]

const passageItems = (db: ReadableDb, valueId: string, { id }: Entry): Item[] =>
  all<{ stepId: string; quote: string }>(
    db,
    `SELECT p.step_id AS stepId, p.quote FROM passages p
     JOIN evidence v ON v.passage_id = p.id AND v.kind = 'value' AND v.target_id = :valueId
     WHERE p.entry_id = :id AND p.deleted_at IS NULL ORDER BY p.step_id, p.start_at, p.id`,
    { id, valueId },
  ).map(({ stepId, quote }) => ({ stepId, parts: whole(quote) }))

/** The step of a decision that its title comes from. */
const TITLE_STEP = 'options'

const decisionItems = (db: ReadableDb, valueId: string, { id }: Entry, opening: string): Item[] => {
  const names = first(db, 'SELECT 1 FROM decision_values WHERE decision_id = :id AND value_id = :valueId', {
    id,
    valueId,
  })
  if (!names) return []
  const title = openingOf(journalIn(db).answersAt([id], TITLE_STEP).get(id) ?? '')
  return [{ stepId: TITLE_STEP, parts: whole(title || opening) }]
}

/**
 * All that an entry holds of what is sought: for a tag its opening; for a value its passages as evidence, then its
 * title where it is a decision that names it; then the sentences, in their order.
 */
export const itemsOf = (
  db: ReadableDb,
  { phrases, tag, valueId }: Sought,
  entry: Entry,
  opening: string,
): Item[] => [
  ...(tag === null ? [] : [{ stepId: null, parts: whole(opening) }]),
  ...(valueId === null
    ? []
    : [...passageItems(db, valueId, entry), ...decisionItems(db, valueId, entry, opening)]),
  ...textItems(db, phrases, entry.seq),
]
