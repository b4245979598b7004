import { useRef, useState } from 'react'
import type { Indicator } from '../../../shared/contract/framework.ts'
import { useApi, useCommand, useKeepAnswer, useQuery } from '../../api/hooks.tsx'

/**
 * What the member follows, as they have just chosen it. A choice counts from the moment it is made: a second one
 * that comes before core has answered the first stands on the first.
 */
const useFollowed = () => {
  const { ratings } = useApi()
  const keep = useKeepAnswer()
  const { data, error, refetch } = useQuery(ratings.followed, {})
  const follow = useCommand(ratings.follow)
  const [wish, setWish] = useState<readonly string[] | null>(null)
  const latest = useRef<readonly string[] | null>(null)
  const lastSave = useRef<Promise<unknown>>(Promise.resolve())

  const save = async (change: (ids: readonly string[]) => string[]): Promise<void> => {
    const wanted = change(latest.current ?? data ?? [])
    latest.current = wanted
    setWish(wanted)
    const saved = lastSave.current.then(() => follow.mutateAsync({ indicatorIds: wanted }))
    lastSave.current = saved.catch(() => undefined)
    try {
      keep(ratings.followed, {}, await saved)
    } finally {
      if (latest.current === wanted) {
        latest.current = null
        setWish(null)
      }
    }
  }
  return { ids: wish ?? data, save, error, refetch, saveError: follow.error }
}

/** The indicators, and which of them are followed, in their order. */
export const useIndicators = () => {
  const { framework } = useApi()
  const indicators = useQuery(framework.indicators, {})
  const follows = useFollowed()
  const ids = follows.ids ?? []
  const all: readonly Indicator[] = indicators.data ?? []
  return {
    isReady: indicators.data !== undefined && follows.ids !== undefined,
    error: indicators.error ?? follows.error,
    retry: (): void => {
      void indicators.refetch()
      void follows.refetch()
    },
    all,
    /** Those that can be followed now: a hidden or removed one is not offered, and keeps its place. */
    followed: ids.flatMap((id) => all.find((one) => one.id === id && !one.hidden) ?? []),
    isFollowed: (id: string): boolean => ids.includes(id),
    toggle: (id: string, isWanted: boolean): void => {
      // What went wrong is held by the command, and shown.
      follows
        .save((now) =>
          isWanted ? [...now.filter((other) => other !== id), id] : now.filter((other) => other !== id),
        )
        .catch(() => undefined)
    },
    /** @param shown the followed ones in sight, in their new order; the others come after them */
    reorder: (shown: string[]): Promise<void> =>
      follows.save((now) => [...shown, ...now.filter((id) => !shown.includes(id))]),
    followError: follows.saveError,
  }
}

export type Indicators = ReturnType<typeof useIndicators>
