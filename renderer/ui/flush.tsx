import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'

type Flush = () => Promise<void>

type FlushRegistry = {
  readonly register: (flush: Flush) => () => void
  /** Sends what is unsaved; true when every word is durable. */
  readonly flushAll: () => Promise<boolean>
}

export const createFlushRegistry = (): FlushRegistry => {
  const flushes = new Set<Flush>()
  return {
    register: (flush) => {
      flushes.add(flush)
      return () => void flushes.delete(flush)
    },
    flushAll: async () => {
      const results = await Promise.allSettled([...flushes].map((flush) => flush()))
      return results.every(({ status }) => status === 'fulfilled')
    },
  }
}

const FlushContext = createContext<FlushRegistry | null>(null)

export const FlushProvider = ({ children }: { children: ReactNode }) => {
  const [registry] = useState(createFlushRegistry)
  return <FlushContext value={registry}>{children}</FlushContext>
}

const useRegistry = (): FlushRegistry => {
  const registry = useContext(FlushContext)
  if (!registry) throw new Error('FlushProvider is missing')
  return registry
}

/**
 * Registers what saves unsaved words at once. It is called before the journal locks, the page hides or another
 * screen is shown; it reads what is to be saved before its first `await`, and rejects when it could not be saved.
 */
export const useFlush = (flush: Flush): void => {
  const { register } = useRegistry()
  const latest = useEffectEvent(flush)
  useEffect(() => register(() => latest()), [register])
}

/** Saves everything unsaved now; false when something could not be saved. */
export const useFlushAll = (): (() => Promise<boolean>) => useRegistry().flushAll
