import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts'
import type { AppError } from '../../../shared/errors.ts'
import { queryKey, useApi } from '../../api/hooks.tsx'

type Page = OutputOf<'coaching.inbox'>
export type InboxFilter = Pick<InputOf<'coaching.inbox'>, 'contactId' | 'state'>

/** As the contract allows. */
const PAGE = 200

/** The shares that came, newest first, page after page as they are scrolled to. */
export const useInbox = (filter: InboxFilter) => {
  const { coaching } = useApi()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery<
    Page,
    AppError,
    { pages: Page[] },
    readonly unknown[],
    string | null
  >({
    queryKey: queryKey('coaching.inbox', { ...filter, pages: PAGE }),
    queryFn: ({ pageParam }) => coaching.inbox({ ...filter, after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const lines = useMemo(() => data?.pages.flatMap((page) => page.lines), [data])
  return {
    lines,
    error,
    refetch,
    /** Asks for the next page, where there is one. */
    askForMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
    hasMore: hasNextPage,
  }
}
