import type { Clock } from '../deps.ts'

/** Calls `onIdle` when nobody was here for the minutes that are set. */
export type IdleWatch = {
  /** Minutes, or null for never. Begins to count now. */
  readonly set: (minutes: number | null) => void
  readonly stillHere: () => void
  readonly stop: () => void
}

export const createIdleWatch = (clock: Clock, onIdle: () => void): IdleWatch => {
  let minutes: number | null = null
  let seenAt = 0
  let callOff: () => void = () => undefined

  /** One timer a period, not one a key: it looks how long ago somebody was here and waits for the rest. */
  const wait = (): void => {
    callOff()
    if (minutes === null) return
    const left = seenAt + minutes * 60_000 - clock.now()
    if (left <= 0) {
      minutes = null
      onIdle()
      return
    }
    callOff = clock.after(left, wait)
  }

  return {
    set: (next) => {
      minutes = next
      seenAt = clock.now()
      wait()
    },
    stillHere: () => {
      // After a sleep the timer may be late: whoever woke the machine does not put an overdue lock off.
      wait()
      seenAt = clock.now()
    },
    stop: () => {
      minutes = null
      callOff()
    },
  }
}
