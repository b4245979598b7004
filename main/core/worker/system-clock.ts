import type { Clock } from '../deps.ts'

/** The machine's own time and zone. */
export const systemClock: Clock = {
  now: Date.now,
  // Asked anew each time: a laptop travels.
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  after: (ms, task) => {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
}
