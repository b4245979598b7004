import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EntrySummary, Filters } from '../../../shared/contract/journal.ts'
import type { Api } from '../../api/client.ts'
import { queryKey, useApi } from '../../api/hooks.tsx'
import type { Chunk } from './skeleton.ts'

/** What one call of `journal.list` may return at most. */
const PAGE = 500

/** The entries of a chunk, newest first; asks for page after page where one month holds more than a page. */
export const loadChunk = async (list: Api['journal']['list'], filters: Filters, chunk: Chunk) => {
  const loaded: EntrySummary[] = []
  let after: number | null = null
  do {
    const limit = Math.min(PAGE, chunk.entries - loaded.length)
    const page: Awaited<ReturnType<typeof list>> = await list({
      filters,
      limit,
      after,
      ...(after === null && { fromMonth: chunk.fromMonth }),
    })
    loaded.push(...page.entries)
    after = page.next
  } while (after !== null && loaded.length < chunk.entries)
  return loaded
}

export const chunkKey = (filters: Filters, chunk: Chunk): readonly unknown[] =>
  queryKey('journal.list', { filters, chunk })

/** The loaded entries of some chunks, by month; months that are still on their way are absent. */
export const useEntries = (
  chunks: readonly Chunk[],
  filters: Filters,
): ReadonlyMap<string, readonly EntrySummary[]> => {
  const { journal } = useApi()
  const pages = useQueries({
    queries: chunks.map((chunk) => ({
      queryKey: chunkKey(filters, chunk),
      queryFn: () => loadChunk(journal.list, filters, chunk),
    })),
    combine: (results) => results.map((result) => result.data),
  })
  return useMemo(() => byMonth(pages.flatMap((page) => page ?? [])), [pages])
}

const byMonth = (entries: readonly EntrySummary[]): ReadonlyMap<string, readonly EntrySummary[]> =>
  Map.groupBy(entries, (entry) => entry.day.slice(0, 7))
