import { useEffect, useEffectEvent, useState } from 'react'
import type { ErrorCode } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'
import { useFlush } from '../flush.tsx'
import { useRescue } from '../rescue.tsx'
import { createSender } from '../sender.ts'

export type SavingState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  /** Every word is durable. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

export type Autosaved<T extends object> = {
  readonly state: SavingState
  /** Takes in what was typed; it is durable well within a second. */
  readonly typed: (changes: Partial<T>) => void
  /** Saves what waits; rejects when it could not be saved. */
  readonly flush: () => Promise<void>
}

const THROTTLE_MS = 400
const RETRY_MS = 2_000
/** Sending the same again would never end otherwise: the words were refused, or what they belong to is gone. */
const FINAL: ReadonlySet<ErrorCode> = new Set(['invalid-input', 'not-found'])

type Options<T extends object> = {
  readonly save: (changes: Partial<T>) => Promise<unknown>
  /** All words of the page, for the member to copy when they cannot be saved. */
  readonly readAll: () => string
}

/**
 * Saves some fields as they are typed, one call after the other. What cannot be saved is tried again, and is kept
 * in this window's memory when its page is taken away by a lock.
 */
export const useAutosaved = <T extends object>(options: Options<T>): Autosaved<T> => {
  const rescue = useRescue()
  const [state, setState] = useState<SavingState>({ kind: 'untouched' })
  const save = useEffectEvent(options.save)
  const [self] = useState(() => {
    const pushed = { times: 0 }
    let isLeft = false
    const send = async (changes: Partial<T>): Promise<void> => {
      const before = pushed.times
      try {
        await save(changes)
        if (pushed.times === before) setState({ kind: 'saved' })
      } catch (error) {
        const { code } = asAppError(error)
        setState({ kind: 'failed', code })
        if (!FINAL.has(code) && !isLeft) setTimeout(() => !isLeft && sender.push({}), RETRY_MS)
        throw error
      }
    }
    const sender = createSender<T>(send, () => undefined)
    return {
      flush: sender.flush,
      typed: (changes: Partial<T>): void => {
        pushed.times += 1
        setState((now) => (now.kind === 'failed' ? now : { kind: 'unsaved' }))
        sender.push(changes, THROTTLE_MS)
      },
      leave: (): void => {
        isLeft = true
      },
      stay: (): void => {
        isLeft = false
      },
    }
  })
  useFlush(self.flush)

  const leave = useEffectEvent(() => {
    self.leave()
    self.flush().catch(() => rescue.keep({ save: self.flush, readAll: options.readAll }))
  })
  useEffect(() => {
    self.stay()
    return () => leave()
  }, [self])

  const isUnsaved = state.kind === 'unsaved' || state.kind === 'failed'
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  return { state, typed: self.typed, flush: self.flush }
}
