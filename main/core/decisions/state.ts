import type { Decision } from '../../../shared/contract/decisions.ts'

export type StateFacts = {
  readonly recordedAt: number | null
  /** The day to come back, and when that day was chosen. */
  readonly revisitOn: string | null
  readonly revisitSetAt: number | null
  /** When each revisit was finished. */
  readonly finishedAt: readonly number[]
}

/**
 * Where a decision stands. A revisit answers the day that stood when it was finished, also when it came early; a
 * day chosen afterwards opens the decision again.
 * @param today local day, `YYYY-MM-DD`
 */
export const stateOf = (
  { recordedAt, revisitOn, revisitSetAt, finishedAt }: StateFacts,
  today: string,
): Decision['state'] => {
  if (recordedAt === null) return 'writing'
  if (finishedAt.some((at) => at >= (revisitSetAt ?? 0))) return 'revisited'
  return revisitOn !== null && revisitOn <= today ? 'due' : 'open'
}
