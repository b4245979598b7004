export type Sender<T extends object> = {
  /** Takes in what has changed; it is sent after some milliseconds, at once when none are named. */
  readonly push: (changes: Partial<T>, afterMs?: number) => void
  /** Sends what waits; rejects when it could not be sent. It then waits for the next push or flush. */
  readonly flush: () => Promise<void>
}

/**
 * Sends changes of some facts one call after the other, so that none overtakes another; what changes while a call
 * is under way goes out together afterwards.
 */
export const createSender = <T extends object>(
  send: (changes: Partial<T>) => Promise<unknown>,
  /** Hears of every failure that nobody waits for, and `null` once all is well. */
  onError: (error: unknown) => void,
): Sender<T> => {
  let waiting: Partial<T> = {}
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const sendAll = async (): Promise<void> => {
    while (Object.keys(waiting).length > 0) {
      const changes = waiting
      waiting = {}
      try {
        await send(changes)
      } catch (error) {
        // What was changed meanwhile is newer.
        waiting = { ...changes, ...waiting }
        throw error
      }
    }
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    sending ??= sendAll().finally(() => {
      sending = null
    })
    return sending
  }
  const flushSoon = (): void => {
    flush().then(
      () => onError(null),
      (error: unknown) => onError(error),
    )
  }
  return {
    push: (changes, afterMs) => {
      waiting = { ...waiting, ...changes }
      if (afterMs === undefined) flushSoon()
      else timer ??= setTimeout(flushSoon, afterMs)
    },
    flush,
  }
}
