import type { Clock } from '../deps.ts'

/** Looks again at least this often: a machine sleeps, a laptop travels, and timers stand still meanwhile. */
const MOST_WAIT_MS = 5 * 60_000
const LEAST_WAIT_MS = 1000

/** One timer that is set anew each time. */
export const createTimer = (clock: Clock) => {
  let callOff: () => void = () => undefined
  return {
    /** Runs `task` at `instant`, or sooner. */
    wait: (instant: number, task: () => void): void => {
      callOff()
      callOff = clock.after(Math.min(Math.max(instant - clock.now(), LEAST_WAIT_MS), MOST_WAIT_MS), task)
    },
    stop: (): void => callOff(),
  }
}
