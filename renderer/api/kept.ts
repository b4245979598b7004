import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'

const KEPT = 'kept'

/**
 * State that outlives its screen, so that coming back finds everything as it was. It lies in this window's memory
 * among the kept answers, and is forgotten with them when the journal locks: never in the address, never in storage.
 *
 * @returns the value, a function that replaces it, and one that makes the next value of the newest; both stay the same
 */
export const useKept = <T>(
  name: string,
  initial: T,
): readonly [T, (next: T) => void, (change: (before: T) => T) => void] => {
  const queryClient = useQueryClient()
  const [value, setValue] = useState<T>(() => queryClient.getQueryData<T>([KEPT, name]) ?? initial)
  const keep = useCallback(
    (next: T) => {
      queryClient.setQueryDefaults([KEPT, name], { gcTime: Number.POSITIVE_INFINITY })
      queryClient.setQueryData<T>([KEPT, name], () => next)
      setValue(next)
    },
    [queryClient, name],
  )
  const [first] = useState(initial)
  const change = useCallback(
    (made: (before: T) => T) => keep(made(queryClient.getQueryData<T>([KEPT, name]) ?? first)),
    [keep, queryClient, name, first],
  )
  return [value, keep, change]
}
