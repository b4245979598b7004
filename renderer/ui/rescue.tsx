import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

/** Words that could not be saved before their page was taken away, and the way to save them yet. */
export type Rescued = { readonly save: () => Promise<void>; readonly readAll: () => string }

type Rescue = {
  readonly waiting: readonly Rescued[]
  readonly keep: (words: Rescued) => void
  /** Tries to save everything that waits; resolves to how many pages' words are safe now. */
  readonly retry: () => Promise<number>
}

const RescueContext = createContext<Rescue | null>(null)

/**
 * Holds unsaved words in this window's memory when a full disk or a lock came between: they are saved as soon as
 * that is possible again. Stands outside the gate, so that it outlives a lock.
 */
export const RescueProvider = ({ children }: { children: ReactNode }) => {
  const [waiting, setWaiting] = useState<readonly Rescued[]>([])
  const latest = useRef(waiting)
  const update = useCallback((change: (before: readonly Rescued[]) => readonly Rescued[]) => {
    latest.current = change(latest.current)
    setWaiting(latest.current)
  }, [])
  const keep = useCallback((words: Rescued) => update((before) => [...before, words]), [update])
  const retry = useCallback(async () => {
    let saved = 0
    for (const words of latest.current) {
      try {
        await words.save()
        saved += 1
        update((before) => before.filter((other) => other !== words))
      } catch {
        // It stays, and is tried again.
      }
    }
    return saved
  }, [update])
  // They are in this window's memory alone: closing it asks first.
  const isHolding = waiting.length > 0
  useEffect(() => {
    if (!isHolding) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isHolding])
  const rescue = useMemo(() => ({ waiting, keep, retry }), [waiting, keep, retry])
  return <RescueContext value={rescue}>{children}</RescueContext>
}

export const useRescue = (): Rescue => {
  const rescue = useContext(RescueContext)
  if (!rescue) throw new Error('RescueProvider is missing')
  return rescue
}
