import type { Indicator } from '../../../shared/contract/framework.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'

/** The indicators, and which of them are followed, in their order. */
export const useIndicators = () => {
  const { framework, ratings } = useApi()
  const refresh = useRefresh()
  const indicators = useQuery(framework.indicators, {})
  const followed = useQuery(ratings.followed, {})
  const follow = useCommand(ratings.follow)
  const ids = followed.data ?? []
  const save = async (indicatorIds: string[]): Promise<void> => {
    await follow.mutateAsync({ indicatorIds })
    refresh('ratings')
  }
  const all: readonly Indicator[] = indicators.data ?? []
  return {
    isReady: indicators.data !== undefined && followed.data !== undefined,
    error: indicators.error ?? followed.error,
    retry: (): void => {
      void indicators.refetch()
      void followed.refetch()
    },
    all,
    /** Those that can be followed now: a hidden or removed one is not offered, and keeps its place. */
    followed: ids.flatMap((id) => all.find((one) => one.id === id && !one.hidden) ?? []),
    isFollowed: (id: string): boolean => ids.includes(id),
    toggle: (id: string, isWanted: boolean): void =>
      void save(isWanted ? [...ids, id] : ids.filter((other) => other !== id)).catch(() => undefined),
    /** @param shown the followed ones in sight, in their new order; the others come after them */
    reorder: (shown: string[]): Promise<void> => save([...shown, ...ids.filter((id) => !shown.includes(id))]),
    followError: follow.error,
  }
}

export type Indicators = ReturnType<typeof useIndicators>
