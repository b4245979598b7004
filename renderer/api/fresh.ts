import { useEffect, useRef } from 'react'
import { useEvent, useRefresh } from './hooks.tsx'

/** Autosaves in another window come twice a second; asking again a little later covers several at once. */
const COALESCE_MS = 150

/**
 * Keeps a screen's answers about entries and plans true: asks again when the screen is entered, and soon after
 * core tells of a change, from this window or another. Call it before the screen's first `useQuery`, so that
 * entering marks old answers before they are shown.
 */
export const useFresh = (): void => {
  const refresh = useRefresh()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const refreshAll = (): void => {
    waiting.current = undefined
    refresh('journal')
    refresh('reflection')
  }
  const soon = (): void => {
    waiting.current ??= setTimeout(refreshAll, COALESCE_MS)
  }

  useEvent('journal.changed', soon)
  useEvent('reflection.changed', soon)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on entering
  useEffect(() => {
    refreshAll()
    // A window that was left open overnight may stand in another week.
    const onShown = (): void => {
      if (document.visibilityState === 'visible') refreshAll()
    }
    document.addEventListener('visibilitychange', onShown)
    return () => {
      document.removeEventListener('visibilitychange', onShown)
      clearTimeout(waiting.current)
      waiting.current = undefined
    }
  }, [])
}
