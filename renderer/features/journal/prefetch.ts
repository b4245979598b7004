import type { QueryClient } from '@tanstack/react-query'
import type { Api } from '../../api/client.ts'
import { queryKey } from '../../api/hooks.tsx'
import { chunksOf } from './skeleton.ts'
import { chunkKey, loadChunk } from './use-entries.ts'
import { INITIAL_VIEW } from './view-state.ts'

/**
 * Asks for what the journal's list opens with, so that it stands there at once. Entering the screen asks again, and
 * shows what has changed since.
 */
export const prefetchJournal = async ({ journal }: Api, answers: QueryClient): Promise<void> => {
  const { filters } = INITIAL_VIEW
  const months = await answers.fetchQuery({
    queryKey: queryKey('journal.months', { filters }),
    queryFn: () => journal.months({ filters }),
  })
  const [newest] = chunksOf(months)
  if (!newest) return
  await answers.prefetchQuery({
    queryKey: chunkKey(filters, newest),
    queryFn: () => loadChunk(journal.list, filters, newest),
  })
}
