import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../api/hooks.tsx'
import { JournalScreen, SCREENS } from './screens.ts'

/** The first screen comes first; what follows it waits for the page to be idle, but not longer than this. */
const PRELOAD_WITHIN_MS = 1_000
/** The screens that are gone to less often must not stand in the way of the first click. */
const REST_AFTER_MS = 8_000

/** Somebody who has not pressed a key for this long is not in the middle of a word. */
const REST_AFTER_KEY_MS = 700

const whenIdle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()))

/** Tells when the page is idle and nobody types in it. */
const watchKeys = () => {
  let lastKey = Number.NEGATIVE_INFINITY
  const onKey = (): void => {
    lastKey = performance.now()
  }
  window.addEventListener('keydown', onKey, { capture: true })
  const whenResting = async (): Promise<void> => {
    for (;;) {
      const wait = lastKey + REST_AFTER_KEY_MS - performance.now()
      if (wait <= 0) return whenIdle()
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return { whenResting, stop: () => window.removeEventListener('keydown', onKey, { capture: true }) }
}

/** One screen after another, each while the page rests: their code all at once would stand in the way of a key. */
const preloadRest = async (whenResting: () => Promise<void>, isLeft: () => boolean): Promise<void> => {
  const preloadEach = async (screens: readonly { preload: () => Promise<unknown> }[]): Promise<void> => {
    for (const screen of screens) {
      await whenResting()
      if (isLeft()) return
      await screen.preload().catch(() => undefined)
    }
  }
  await preloadEach(SCREENS)
  // Coaching's screens stand in a file of their own, which the loop has fetched.
  const coaching = isLeft() ? null : await import('./coaching-routes.tsx').catch(() => null)
  await preloadEach(coaching?.COACHING_SCREENS ?? [])
}

/**
 * Fetches the other screens once the first stands, so that going there is instant, and what the journal's list opens
 * with. A failure tells itself when its screen is shown.
 */
export const usePreload = (): void => {
  const api = useApi()
  const answers = useQueryClient()
  useEffect(() => {
    let isLeft = false
    const keys = watchKeys()
    const preload = async (): Promise<void> => {
      await JournalScreen.preload()
      const { prefetchJournal } = await import('../features/journal/prefetch.ts')
      await prefetchJournal(api, answers)
    }
    const idle = requestIdleCallback(() => void preload().catch(() => undefined), {
      timeout: PRELOAD_WITHIN_MS,
    })
    const rest = setTimeout(() => void preloadRest(keys.whenResting, () => isLeft), REST_AFTER_MS)
    return () => {
      isLeft = true
      keys.stop()
      cancelIdleCallback(idle)
      clearTimeout(rest)
    }
  }, [api, answers])
}
