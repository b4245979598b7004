import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import { transaction } from '../store/sql.ts'
import type { TermsService } from '../terms/service.ts'
import { mustBeWritable } from '../writable.ts'
import type { Stamp } from './goal-store.ts'
import type { GoalReadingDeps } from './reading.ts'

export type GoalsDeps = OpenJournal &
  GoalReadingDeps & {
    readonly terms: Pick<TermsService, 'isKnown'>
    readonly journal: Pick<JournalService, 'facts'>
  }

/** Changes goals or what hangs on them in one transaction, and tells. */
export const goalChange =
  (deps: OpenJournal) =>
  <T>(work: (stamp: Stamp) => T): T => {
    mustBeWritable(deps)
    const result = transaction(deps.db, () => work({ at: deps.clock.now(), deviceId: deps.deviceId }))
    deps.emit('goals.changed', {})
    return result
  }

/** @throws AppError `too-many` with the most there may be */
export const mustHaveRoom = (there: number, most: number): void => {
  if (there >= most) throw new AppError('too-many', { most })
}

/** These ids first, each once, then the others in the order they had. */
export const reordered = (wanted: readonly string[], all: readonly string[]): string[] => [
  ...new Set([...wanted, ...all]),
]
