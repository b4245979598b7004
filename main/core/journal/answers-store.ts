import type { FlowId } from '../../../shared/framework/flows.ts'
import { all, type ReadableDb } from '../store/sql.ts'

/** Ids of a flow’s entries outside the bin, newest first. */
export const idsOfFlow = (db: ReadableDb, flow: FlowId): string[] =>
  all<{ id: string }>(
    db,
    'SELECT id FROM entries WHERE flow = :flow AND deleted_at IS NULL ORDER BY seq DESC',
    { flow },
  ).map(({ id }) => id)

/** Ids of the entries of a span of days outside the bin, oldest first. */
export const idsBetween = (db: ReadableDb, from: string, to: string): string[] =>
  all<{ id: string }>(
    db,
    'SELECT id FROM entries WHERE day BETWEEN :from AND :to AND deleted_at IS NULL ORDER BY seq',
    { from, to },
  ).map(({ id }) => id)

/** Calendar years that hold an entry outside the bin, newest first, with how many each holds. */
export const yearCounts = (db: ReadableDb): { year: number; entries: number }[] =>
  all(
    db,
    `SELECT CAST(substr(day, 1, 4) AS INTEGER) AS year, count(*) AS entries FROM entries
     WHERE deleted_at IS NULL GROUP BY year ORDER BY year DESC`,
  )

export type EntryFacts = {
  readonly id: string
  readonly day: string
  readonly finishedAt: number | null
  /** Its first sealed words. */
  readonly opening: string
}

/** Facts of those of these entries that are not in the bin, by id. */
export const factsOfEntries = (db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, EntryFacts> =>
  new Map(
    all<EntryFacts>(
      db,
      `SELECT e.id, e.day, e.finished_at AS finishedAt, e.opening FROM json_each(:ids) j CROSS JOIN entries e ON e.id = j.value
       WHERE e.deleted_at IS NULL`,
      { ids: JSON.stringify(ids) },
    ).map((facts) => [facts.id, facts]),
  )

/** What these entries answer at one step as it stands now, open drafts included, by entry; '' where nothing does. */
export const answersAt = (
  db: ReadableDb,
  ids: readonly string[],
  stepId: string,
): ReadonlyMap<string, string> =>
  new Map(
    all<{ id: string; body: string }>(
      db,
      `SELECT e.id, coalesce(
         (SELECT body FROM draft_steps WHERE entry_id = e.id AND step_id = :stepId),
         (SELECT body FROM revision_steps WHERE revision_id = e.head_revision AND step_id = :stepId), '') AS body
       FROM json_each(:ids) j CROSS JOIN entries e ON e.id = j.value`,
      { ids: JSON.stringify(ids), stepId },
    ).map(({ id, body }) => [id, body]),
  )
