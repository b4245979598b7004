/** What one key press led to on the screen. */
export type Meter = {
  /** Begins anew: the next key press or click starts the clock. */
  readonly arm: () => void
  /** Milliseconds from the press to the frame that showed the last change, once the page has been quiet for a while. */
  readonly settled: () => Promise<number>
}

declare global {
  interface Window {
    throughlineMeter: Meter
    throughlineKeys: number[]
  }
}

const QUIET_MS = 250

/**
 * Runs in the page, before its own scripts. Counts from the event's own time stamp, which is when the browser got it,
 * to the frame after the last change of the document.
 */
export const installMeter = (quietMs: number): void => {
  let begun: number | null = null
  let shown = 0
  const begin = (event: Event): void => {
    begun ??= event.timeStamp
  }
  window.addEventListener('keydown', begin, { capture: true })
  window.addEventListener('click', begin, { capture: true })

  const afterPaint = (then: () => void): void => {
    const channel = new MessageChannel()
    channel.port1.onmessage = then
    requestAnimationFrame(() => channel.port2.postMessage(null))
  }
  const changes = new MutationObserver(() => {
    if (begun !== null)
      afterPaint(() => {
        shown = performance.now()
      })
  })
  // What stands in the head, such as code that is fetched ahead, is nothing that anybody sees.
  window.addEventListener('DOMContentLoaded', () =>
    changes.observe(document.body, { subtree: true, childList: true, characterData: true }),
  )

  window.throughlineMeter = {
    arm: () => {
      begun = null
      shown = 0
    },
    settled: async () => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        const since = performance.now() - Math.max(shown, begun ?? Number.POSITIVE_INFINITY)
        if (begun !== null && shown > 0 && since > quietMs) return shown - begun
      }
    },
  }
}

/** Runs in the page: keeps the longest event of each key press, as the Event Timing API tells it. */
export const installKeys = (): void => {
  const longest = new Map<number, number>()
  window.throughlineKeys = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('interactionId' in entry) || typeof entry.interactionId !== 'number' || entry.interactionId === 0)
        continue
      longest.set(entry.interactionId, Math.max(entry.duration, longest.get(entry.interactionId) ?? 0))
    }
    window.throughlineKeys = [...longest.values()]
  }).observe({ type: 'event', buffered: false, durationThreshold: 16 } as PerformanceObserverInit)
}

export { QUIET_MS }
