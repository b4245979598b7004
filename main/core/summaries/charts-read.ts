import type { ChartKind } from '../../../shared/contract/choices.ts'
import { LEAST_REVISITED } from '../../../shared/domain/calibration.ts'
import { WRITTEN } from '../growth/rhythm-reads.ts'
import { type Days, IN_SPAN, seqsOf } from '../growth/span.ts'
import { dayOfSeq } from '../journal/reading.ts'
import { all, first, type ReadableDb } from '../store/sql.ts'

/** A chart that has something to show, and of how many things it is. */
export type FoundChart = {
  readonly kind: ChartKind
  readonly subject: string | null
  readonly count: number
}

/** What a chart is of: the expression of its subject, and the rows that it counts, ending in a condition. */
type Counted = { readonly subject: string; readonly rows: string }

const COUNTED: Readonly<Record<ChartKind, Counted>> = {
  ratings: {
    subject: 'r.indicator_id',
    rows: `ratings r CROSS JOIN entries e ON e.id = r.entry_id WHERE r.deleted_at IS NULL AND ${IN_SPAN}`,
  },
  values: {
    subject: 'v.value_id',
    rows: `(SELECT x.target_id AS value_id, p.entry_id FROM evidence x
        JOIN passages p ON p.id = x.passage_id AND p.deleted_at IS NULL WHERE x.kind = 'value'
      UNION ALL SELECT value_id, entry_id FROM entry_values
      UNION ALL SELECT value_id, decision_id FROM decision_values) v
      CROSS JOIN entries e ON e.id = v.entry_id WHERE ${IN_SPAN}`,
  },
  plans: {
    subject: 'NULL',
    rows: `commitments c CROSS JOIN entries e ON e.id = c.entry_id WHERE c.deleted_at IS NULL AND ${IN_SPAN}`,
  },
  // As growth has it: how it turned out by the revisit finished last that says so.
  calibration: {
    subject: 'NULL',
    rows: `decisions d CROSS JOIN entries e ON e.id = d.entry_id
      WHERE d.percent IS NOT NULL AND e.flow = 'decision' AND ${IN_SPAN} AND
        (SELECT v.came_true FROM revisits v JOIN entries f ON f.id = v.entry_id
         WHERE v.decision_id = d.id AND v.came_true IS NOT NULL AND f.finished_at IS NOT NULL AND f.deleted_at IS NULL
         ORDER BY f.finished_at DESC LIMIT 1) IN ('yes', 'partly', 'no')`,
  },
  rhythm: {
    subject: 'substr(e.day, 1, 4)',
    rows: `entries e WHERE e.seq >= :from AND e.seq < :until AND e.deleted_at IS NULL AND ${WRITTEN}`,
  },
}

/** A single thing is a sentence, not a chart. */
const LEAST_OFFERED = 2

const leastOf = (kind: ChartKind, least: number): number => (kind === 'calibration' ? LEAST_REVISITED : least)

const KINDS = ['ratings', 'plans', 'calibration', 'values', 'rhythm'] as const satisfies readonly ChartKind[]

/** The days of a span that lie between the journal’s first entry and its last: a chart of the others would be empty. */
export const writtenDays = (db: ReadableDb, { from, to }: Days): Days => {
  const ends = first<{ first: number | null; last: number | null }>(
    db,
    `SELECT (SELECT seq FROM entries WHERE deleted_at IS NULL ORDER BY seq LIMIT 1) AS first,
       (SELECT seq FROM entries WHERE deleted_at IS NULL ORDER BY seq DESC LIMIT 1) AS last`,
  )
  if (!ends || ends.first === null || ends.last === null) return { from, to }
  const [begun, ended] = [dayOfSeq(ends.first), dayOfSeq(ends.last)]
  return { from: begun > from ? begun : from, to: ended < to ? ended : to }
}

/** Grows with each row that core changes: the same number, the same journal. */
export const changesSoFar = (db: ReadableDb): number =>
  first<{ changes: number }>(db, 'SELECT total_changes() AS changes')?.changes ?? 0

/** For the reader: the charts of a span of days that are worth drawing, by kind. */
export const chartsBetween = (db: ReadableDb, days: Days): FoundChart[] =>
  KINDS.flatMap((kind) => {
    const { subject, rows } = COUNTED[kind]
    return all<Omit<FoundChart, 'kind'>>(
      db,
      `SELECT ${subject} AS subject, count(*) AS count FROM ${rows} GROUP BY 1 ORDER BY 1`,
      seqsOf(days),
    )
      .filter(({ count }) => count >= leastOf(kind, LEAST_OFFERED))
      .map((found) => ({ kind, ...found }))
  })

/** Whether a chart has anything to show in a span of days. */
export const hasChart = (
  db: ReadableDb,
  { kind, subject }: Pick<FoundChart, 'kind' | 'subject'>,
  days: Days,
): boolean => {
  const { subject: expression, rows } = COUNTED[kind]
  const least = leastOf(kind, 1)
  const found = first<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${rows} AND ${expression} IS :subject LIMIT :least)`,
    { ...seqsOf(days), subject, least },
  )
  return (found?.count ?? 0) >= least
}
