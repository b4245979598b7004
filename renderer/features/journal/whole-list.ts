import type { InputOf, OutputOf } from '../../../shared/contract/index.ts'
import type { EntrySummary, Filters } from '../../../shared/contract/journal.ts'
import { isWorthSearching, type JournalView } from './view-state.ts'

/** What one call of `journal.list` may return at most. */
const PAGE = 500
/** As many as a search answers at once. */
export const MOST_FOUND = 200

type Asks<M extends 'journal.list' | 'journal.search'> = (input: InputOf<M>) => Promise<OutputOf<M>>

const everyEntry = async (list: Asks<'journal.list'>, filters: Filters): Promise<EntrySummary[]> => {
  const found: EntrySummary[] = []
  let after: number | null = null
  do {
    const page: OutputOf<'journal.list'> = await list({ filters, limit: PAGE, after })
    found.push(...page.entries)
    after = page.next
  } while (after !== null)
  return found
}

/** Everything that a view of the journal holds, in its order: what a search found, else all that fits the filters. */
export const wholeList = async (
  journal: { readonly list: Asks<'journal.list'>; readonly search: Asks<'journal.search'> },
  { words, order, filters }: Pick<JournalView, 'words' | 'order' | 'filters'>,
): Promise<readonly EntrySummary[]> => {
  if (!isWorthSearching(words)) return everyEntry(journal.list, filters)
  const hits = await journal.search({ words, order, filters, limit: MOST_FOUND })
  return hits.map(({ entry }) => entry)
}
