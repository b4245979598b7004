import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Asks anew for kept answers whose keys begin with these; for all without any.
 * @param hasChanged false where nothing is known to have changed: what is on its way is new enough then
 */
export type Refresh = (queryKey?: QueryKey, hasChanged?: boolean) => void

/**
 * TanStack Query lets an answer stand that is on its way for the first time, though it may be of before a change: that
 * one is asked for once more when it has come.
 */
export const refresher = (queryClient: QueryClient): Refresh => {
  const askedAgain = new WeakSet<Promise<unknown>>()
  const onceMore = (queryKey: QueryKey): void => {
    const underWay = queryClient
      .getQueryCache()
      .findAll({ queryKey, type: 'active', fetchStatus: 'fetching' })
      .filter(({ state }) => state.status === 'pending')
    for (const { promise, queryKey: own } of underWay) {
      if (!promise || askedAgain.has(promise)) continue
      askedAgain.add(promise)
      promise.then(
        () => queryClient.invalidateQueries({ queryKey: own, exact: true }),
        () => undefined,
      )
    }
  }
  return (queryKey = [], hasChanged = true) => {
    if (hasChanged) onceMore(queryKey)
    void queryClient.invalidateQueries({ queryKey })
  }
}
