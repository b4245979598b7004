import type { ValueSeries } from '../../../shared/contract/growth.ts'
import { dayOfSeq } from '../journal/reading.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { type Days, IN_SPAN, seqsOf } from './span.ts'

/** What speaks of one value, in the order of time. */
export type ValueFindings = Pick<ValueSeries, 'evidence' | 'checks' | 'decisions'>

type Row = { valueId: string; entryId: string; seq: number }
type EvidenceRow = Row & { passageId: string; stance: 'for' | 'against' }

const inTime = <R extends Row>(rows: R[]): R[] => rows.sort((a, b) => a.seq - b.seq)

const evidenceRows = (db: ReadableDb, days: Days): EvidenceRow[] =>
  all(
    db,
    `SELECT v.target_id AS valueId, v.passage_id AS passageId, v.stance, p.entry_id AS entryId, e.seq
     FROM evidence v
     CROSS JOIN passages p INDEXED BY passages_look ON p.id = v.passage_id AND p.deleted_at IS NULL
     CROSS JOIN entries e ON e.id = p.entry_id
     WHERE v.kind = 'value' AND ${IN_SPAN}`,
    seqsOf(days),
  )

const checkRows = (db: ReadableDb, days: Days): Row[] =>
  all(
    db,
    `SELECT w.value_id AS valueId, w.entry_id AS entryId, e.seq
     FROM entry_values w CROSS JOIN entries e ON e.id = w.entry_id WHERE ${IN_SPAN}`,
    seqsOf(days),
  )

const decisionRows = (db: ReadableDb, days: Days): Row[] =>
  all(
    db,
    `SELECT w.value_id AS valueId, w.decision_id AS entryId, e.seq
     FROM decision_values w CROSS JOIN entries e ON e.id = w.decision_id WHERE ${IN_SPAN}`,
    seqsOf(days),
  )

/** For the reader: by value, what speaks of it in a span of days. A decision bears its entry's id. */
export const valuesBetween = (db: ReadableDb, days: Days): ReadonlyMap<string, ValueFindings> => {
  const found = new Map<string, ValueFindings>()
  const of = (valueId: string): ValueFindings => {
    const known = found.get(valueId) ?? { evidence: [], checks: [], decisions: [] }
    found.set(valueId, known)
    return known
  }
  for (const { valueId, seq, passageId, entryId, stance } of inTime(evidenceRows(db, days))) {
    of(valueId).evidence.push({ passageId, entryId, day: dayOfSeq(seq), stance })
  }
  for (const { valueId, entryId, seq } of inTime(checkRows(db, days))) {
    of(valueId).checks.push({ entryId, day: dayOfSeq(seq) })
  }
  for (const { valueId, entryId, seq } of inTime(decisionRows(db, days))) {
    of(valueId).decisions.push({ entryId, day: dayOfSeq(seq) })
  }
  return found
}
