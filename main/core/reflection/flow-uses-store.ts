import type { FlowId } from '../../../shared/framework/flows.ts'
import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

/** Counts that an entry of a flow came to hold words. */
export const putFlowUse = (db: WritableDb, flow: FlowId, at: number): void => {
  run(
    db,
    `INSERT INTO flow_uses (flow, used_at, times) VALUES (:flow, :at, 1)
     ON CONFLICT (flow) DO UPDATE SET used_at = max(used_at, excluded.used_at), times = times + 1`,
    { flow, at },
  )
}

export type FlowUse = { readonly flow: FlowId; readonly usedAt: number; readonly times: number }

/** The flows that were used, the last used first. */
export const flowUses = (db: ReadableDb): FlowUse[] =>
  all(db, 'SELECT flow, used_at AS usedAt, times FROM flow_uses ORDER BY used_at DESC, flow')
