import { useEffect } from 'react'
import { useApi, useEvent } from '../api/hooks.tsx'
import { useFlushAll } from '../ui/flush.tsx'

/** Saves what is unsaved whenever the page may be on its way out of sight. */
export const useFlushOnLeaving = (): void => {
  const flushAll = useFlushAll()
  useEvent('vault.aboutToLock', () => void flushAll())
  useEffect(() => {
    const flush = () => void flushAll()
    const onVisibility = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('pagehide', flush)
    // Captured, so that it comes before the router takes the old screen away.
    window.addEventListener('hashchange', flush, { capture: true })
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('hashchange', flush, { capture: true })
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [flushAll])
}

const EVERY_MS = 30_000

/** Tells core that somebody is here, so that the idle lock waits: on a key or a touch, at most twice a minute. */
export const useStillHere = (): void => {
  const api = useApi()
  useEffect(() => {
    let toldAt = Number.NEGATIVE_INFINITY
    const tell = ({ timeStamp }: Event) => {
      if (timeStamp - toldAt < EVERY_MS) return
      toldAt = timeStamp
      // Best effort: if the host is gone, another notice says so.
      api.vault.stillHere({}).catch(() => {})
    }
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, tell, { capture: true, passive: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true })
    }
  }, [api])
}
