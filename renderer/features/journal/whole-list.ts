import type { EntrySummary, Filters } from '../../../shared/contract/journal.ts'
import type { Api } from '../../api/client.ts'
import { isWorthSearching, type JournalView } from './view-state.ts'

/** What one call of `journal.list` may return at most. */
const PAGE = 500
/** As many as a search answers at once. */
export const MOST_FOUND = 200

const everyEntry = async (list: Api['journal']['list'], filters: Filters): Promise<EntrySummary[]> => {
  const found: EntrySummary[] = []
  let after: number | null = null
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ filters, limit: PAGE, after })
    found.push(...page.entries)
    after = page.next
  } while (after !== null)
  return found
}

/** Everything that a view of the journal holds, in its order: what a search found, else all that fits the filters. */
export const wholeList = async (
  journal: Api['journal'],
  { words, order, filters }: JournalView,
): Promise<readonly EntrySummary[]> => {
  if (!isWorthSearching(words)) return everyEntry(journal.list, filters)
  const hits = await journal.search({ words, order, filters, limit: MOST_FOUND })
  return hits.map(({ entry }) => entry)
}
