import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './store.ts'

/** The member's own questions, in the order in which they were made. */
export const ownQuestions = (db: ReadableDb, summaryId: string): { id: string; text: string }[] =>
  all(db, 'SELECT id, text FROM interview_questions WHERE summary_id = :summaryId ORDER BY id', { summaryId })

export const putQuestion = (
  db: WritableDb,
  summaryId: string,
  question: { readonly id: string; readonly text: string },
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO interview_questions (id, summary_id, text, changed_at, device_id)
     VALUES (:id, :summaryId, :text, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at,
       device_id = excluded.device_id`,
    { ...question, summaryId, ...stamp },
  )
}

export type StoredAnswer = {
  readonly hidden: boolean
  readonly cue: string
  readonly storyIds: readonly string[]
}

/** What the member noted, by the question's id; removed stories are left out. */
export const answersOf = (db: ReadableDb, summaryId: string): ReadonlyMap<string, StoredAnswer> => {
  const stories = Map.groupBy(
    all<{ questionId: string; storyId: string }>(
      db,
      `SELECT s.question_id AS questionId, s.story_id AS storyId FROM interview_stories s
       JOIN summary_stories t ON t.id = s.story_id
       WHERE s.summary_id = :summaryId AND t.deleted_at IS NULL ORDER BY s.position`,
      { summaryId },
    ),
    ({ questionId }) => questionId,
  )
  return new Map(
    all<{ id: string; hidden: number; cue: string }>(
      db,
      'SELECT question_id AS id, hidden, cue FROM interview_answers WHERE summary_id = :summaryId',
      { summaryId },
    ).map(({ id, hidden, cue }) => [
      id,
      { hidden: hidden === 1, cue, storyIds: (stories.get(id) ?? []).map(({ storyId }) => storyId) },
    ]),
  )
}

/** Writes what is noted for a question, with its stories in order. */
export const putAnswer = (
  db: WritableDb,
  { summaryId, questionId }: { readonly summaryId: string; readonly questionId: string },
  { hidden, cue, storyIds }: StoredAnswer,
  stamp: Stamp,
): void => {
  run(
    db,
    `INSERT INTO interview_answers (summary_id, question_id, hidden, cue, changed_at, device_id)
     VALUES (:summaryId, :questionId, :hidden, :cue, :at, :deviceId)
     ON CONFLICT (summary_id, question_id) DO UPDATE SET hidden = excluded.hidden, cue = excluded.cue,
       changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { summaryId, questionId, hidden: Number(hidden), cue, ...stamp },
  )
  run(db, 'DELETE FROM interview_stories WHERE summary_id = :summaryId AND question_id = :questionId', {
    summaryId,
    questionId,
  })
  for (const [position, storyId] of storyIds.entries()) {
    run(
      db,
      `INSERT INTO interview_stories (summary_id, question_id, story_id, position)
       VALUES (:summaryId, :questionId, :storyId, :position)`,
      { summaryId, questionId, storyId, position },
    )
  }
}
