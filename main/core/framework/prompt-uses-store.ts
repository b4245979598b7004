import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

export type PromptUse = { entryId: string; stepId: string; promptId: string; at: number }

/** A step answers one prompt; taking another replaces it. */
export const putPromptUse = (db: WritableDb, use: PromptUse): void => {
  run(
    db,
    `INSERT INTO prompt_uses (entry_id, step_id, prompt_id, used_at) VALUES (:entryId, :stepId, :promptId, :at)
     ON CONFLICT (entry_id, step_id) DO UPDATE SET prompt_id = excluded.prompt_id, used_at = excluded.used_at`,
    use,
  )
}

export type PromptHistory = { promptId: string; times: number; last: number; inEntry: boolean }

/** How often and how lately each prompt was used, and whether in this very entry (null: in none). */
export const promptHistory = (db: ReadableDb, entryId: string | null): PromptHistory[] =>
  all<{ prompt_id: string; times: number; last: number; in_entry: number }>(
    db,
    `SELECT prompt_id, count(*) AS times, max(used_at) AS last, max(entry_id IS :entryId) AS in_entry
     FROM prompt_uses GROUP BY prompt_id`,
    { entryId },
  ).map((row) => ({
    promptId: row.prompt_id,
    times: row.times,
    last: row.last,
    inEntry: row.in_entry === 1,
  }))
