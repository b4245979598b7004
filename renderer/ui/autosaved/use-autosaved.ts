import { useEffect, useEffectEvent, useState } from 'react'
import { useFlush } from '../flush.tsx'
import { useRescue } from '../rescue.tsx'
import { createSaver, isWaiting, type Saver, type SavingState } from './saver.ts'

type Options<T extends object> = {
  readonly save: (changes: Partial<T>) => Promise<unknown>
  /** All words of the page, for the member to copy when they cannot be saved. */
  readonly readAll: () => string
}

/**
 * Saves some fields as they are typed. What cannot be saved is tried again, and is kept in this window's memory when
 * its page is taken away by a lock.
 */
export const useAutosaved = <T extends object>(
  options: Options<T>,
): Pick<Saver<T>, 'typed' | 'flush'> & { readonly state: SavingState } => {
  const rescue = useRescue()
  const [state, setState] = useState<SavingState>({ kind: 'untouched' })
  const save = useEffectEvent(options.save)
  const [saver] = useState(() =>
    createSaver<T>({
      save: (changes) => save(changes),
      onState: setState,
      after: (ms, task) => void setTimeout(task, ms),
    }),
  )
  useFlush(saver.flush)

  const leave = useEffectEvent(() => {
    saver.leave()
    saver.flush().catch(() => rescue.keep({ save: saver.flush, readAll: options.readAll }))
  })
  useEffect(() => {
    saver.stay()
    return () => leave()
  }, [saver])

  const isUnsaved = isWaiting(state)
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  return { state, typed: saver.typed, flush: saver.flush }
}
