import { vacuumInto } from '../store/copy.ts'

/**
 * Everything that the reader's worker can be asked: each takes its read-only connection and one plain argument.
 * Long or ranked reads stand here, so that typing never waits for them.
 */
export const reads = { vacuumInto } as const

export type Reads = typeof reads
