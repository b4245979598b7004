import { useSyncExternalStore } from 'react'

const NARROW = '(width < 68rem)'

const watch = (listener: () => void): (() => void) => {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether words and what they rest on have no room beside each other. */
export const useIsNarrow = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches)
