import { useEffect, useRef, useState } from 'react'
import { asAppError } from '../../api/failure.ts'
import { isWaiting, type Saver, type SavingState } from './saver.ts'
import { useAutosaved } from './use-autosaved.ts'

/** Words, and the number that grows with each save of them. */
export type Versioned<T> = { readonly words: T; readonly version: number }

type Options<T extends object> = {
  /** As core keeps it now; another window may have changed it. */
  readonly kept: Versioned<T>
  /** Saves all the words, based on a version; resolves to what is kept then. */
  readonly save: (words: T, baseVersion: number) => Promise<Versioned<T>>
  /** The words as one text, to copy when they cannot be saved. */
  readonly readAll: (words: T) => string
}

export type VersionedWords<T extends object> = Pick<Saver<T>, 'typed' | 'flush'> & {
  readonly state: SavingState
  /** Another window changed the same words: nothing is saved until the person chose. */
  readonly isBehind: boolean
  readonly keepMine: () => void
  readonly takeNewer: () => void
  /** A key for the fields: they are drawn anew when other words are taken. */
  readonly epoch: number
  /** The words as they stand here, saved or not. */
  readonly now: () => T
  readonly readAll: () => string
}

/**
 * Saves words as they are typed, each time based on the version that the typing began from: words of another window
 * are never overwritten unseen.
 */
export const useVersioned = <T extends object>({ kept, save, readAll }: Options<T>): VersionedWords<T> => {
  const basis = useRef(kept)
  const typedHere = useRef<Partial<T>>({})
  const [isBehind, setBehind] = useState(false)
  const [epoch, setEpoch] = useState(0)
  const now = (): T => ({ ...basis.current.words, ...typedHere.current })
  const readHere = (): string => readAll(now())

  const { state, typed, flush } = useAutosaved<T>({
    save: async (changes) => {
      try {
        basis.current = await save({ ...basis.current.words, ...changes }, basis.current.version)
        setBehind(false)
      } catch (error) {
        if (asAppError(error).code === 'comment-changed') setBehind(true)
        throw error
      }
    },
    readAll: readHere,
  })

  const isIdle = !isWaiting(state)
  useEffect(() => {
    // Newer words are what to build on only while nothing that was typed here waits.
    if (!isIdle || kept.version <= basis.current.version) return
    basis.current = kept
    typedHere.current = {}
  }, [isIdle, kept])

  const type = (changes: Partial<T>): void => {
    typedHere.current = { ...typedHere.current, ...changes }
    typed(changes)
  }
  const goOnFrom = (changes: Partial<T>): void => {
    basis.current = kept
    type(changes)
    // Pressing the button left the field: a save on the old basis may still be under way, and then this follows it.
    flush().catch(() => flush().catch(() => undefined))
  }
  return {
    state,
    typed: type,
    flush,
    isBehind,
    keepMine: () => goOnFrom({}),
    takeNewer: () => {
      goOnFrom(kept.words)
      setEpoch(epoch + 1)
    },
    epoch,
    now,
    readAll: readHere,
  }
}
