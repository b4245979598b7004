import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EvidenceTarget, Passage } from '../../../shared/contract/passages.ts'
import type { AppError } from '../../../shared/errors.ts'
import { queryKey, useApi } from '../../api/hooks.tsx'

const PAGE = 100
/** A document takes no more passages than this. */
const MOST_EXPORTED = 2_000

/** The passages behind one thing, newest day first, page after page as they are asked for. */
export const useEvidence = ({ kind, id }: EvidenceTarget) => {
  const { passages } = useApi()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery<
    Passage[],
    AppError,
    { pages: Passage[][] },
    readonly unknown[],
    string | null
  >({
    queryKey: queryKey('passages.forTarget', { kind, id, pages: PAGE }),
    queryFn: ({ pageParam }) => passages.forTarget({ kind, id, after: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
  })
  const list = useMemo(() => data?.pages.flat(), [data])

  /** All of them, for a document; of more than one holds, the newest. */
  const findAll = async (): Promise<Passage[]> => {
    const found: Passage[] = []
    while (found.length < MOST_EXPORTED) {
      const page = await passages.forTarget({ kind, id, after: found.at(-1)?.id ?? null, limit: PAGE })
      found.push(...page)
      if (page.length < PAGE) break
    }
    return found
  }

  return {
    list,
    error,
    refetch,
    findAll,
    hasMore: hasNextPage,
    /** Asks for the next page, where there is one. */
    askForMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
  }
}
