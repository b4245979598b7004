import { useEffect, useRef } from 'react'
import type { FeatureName } from '../../shared/contract/index.ts'
import { type ChangingFeature, useChanged, useRefresh } from './hooks.tsx'

/** Autosaves in another window come twice a second; asking again a little later covers several at once. */
const COALESCE_MS = 150
/** What is kept is drawn first: asking again must not hold that up. */
const AFTER_DRAWING_MS = 50

const ENTRIES_AND_PLANS: readonly ChangingFeature[] = ['journal', 'reflection']
const NONE: readonly FeatureName[] = []

/**
 * Keeps a screen's answers true: asks again when the screen is entered, and soon after core tells of a change, from
 * this window or another. Entering shows what is kept, and asks once that is drawn.
 *
 * @param features whose answers the screen shows, as a list that stays the same; entries and plans when left out
 * @param made features that tell of no change of their own: their answers are made of what those hold
 */
export const useFresh = (
  features: readonly ChangingFeature[] = ENTRIES_AND_PLANS,
  made: readonly FeatureName[] = NONE,
): void => {
  const refresh = useRefresh()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hasChanged = useRef(false)

  const refreshAll = (): void => {
    waiting.current = undefined
    for (const feature of [...features, ...made]) refresh(feature, hasChanged.current)
    hasChanged.current = false
  }

  useChanged(features, () => {
    hasChanged.current = true
    waiting.current ??= setTimeout(refreshAll, COALESCE_MS)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on entering
  useEffect(() => {
    waiting.current ??= setTimeout(refreshAll, AFTER_DRAWING_MS)
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
