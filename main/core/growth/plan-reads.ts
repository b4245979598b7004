import type { z } from 'zod'
import type { growth, PlanPoint } from '../../../shared/contract/growth.ts'
import type { Commitment, LearnedCommitment } from '../../../shared/contract/reflection.ts'
import { dayOfSeq, journalIn } from '../journal/reading.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { IN_SPAN, seqsOf } from './span.ts'

export type PlansWanted = z.output<typeof growth.defs.plans.input>
export type PlansFound = z.input<typeof growth.defs.plans.output>

type Point = z.input<typeof PlanPoint>

const plansByIds = (db: ReadableDb, ids: readonly string[]): LearnedCommitment[] => {
  const journal = journalIn(db)
  // The entry's day, also for a plan whose words were taken out of it before its day was changed.
  const plans = all<Commitment>(
    db,
    `SELECT c.id, c.entry_id AS entryId, e.day, c.if_text AS ifText, c.then_text AS thenText, c.outcome,
       c.answered_in AS answeredIn, c.answered_at AS answeredAt, c.let_go_word AS letGoWord
     FROM json_each(:ids) j CROSS JOIN commitments c ON c.id = j.value
     CROSS JOIN entries e ON e.id = c.entry_id ORDER BY j.key`,
    { ids: JSON.stringify(ids) },
  )
  const standing = journal.factsIn(plans.flatMap(({ answeredIn }) => answeredIn ?? []))
  const learned = journal.answersAt([...standing.keys()], 'learned')
  return plans.map((plan) => ({
    ...plan,
    learned: (plan.answeredIn !== null && learned.get(plan.answeredIn)) || '',
  }))
}

/** For the reader: each plan of a span of days, and a page of those with an outcome, newest first. */
export const plansBetween = (
  db: ReadableDb,
  { outcome, offset, limit, ...days }: PlansWanted,
): PlansFound => {
  const rows = all<Pick<Point, 'commitmentId' | 'outcome'> & { seq: number }>(
    db,
    `SELECT c.id AS commitmentId, c.outcome, e.seq
     FROM commitments c CROSS JOIN entries e ON e.id = c.entry_id
     WHERE c.deleted_at IS NULL AND ${IN_SPAN}`,
    seqsOf(days),
  ).sort((a, b) => a.seq - b.seq)
  const wanted = rows.filter((row) => outcome === 'all' || (row.outcome ?? 'open') === outcome).reverse()
  const page = wanted.slice(offset, offset + limit).map(({ commitmentId }) => commitmentId)
  return {
    points: rows.map(({ seq, ...row }) => ({ ...row, day: dayOfSeq(seq) })),
    plans: plansByIds(db, page),
    total: wanted.length,
  }
}
