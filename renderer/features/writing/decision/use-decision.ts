import type { Decision } from '../../../../shared/contract/decisions.ts'
import type { Entry } from '../../../../shared/contract/journal.ts'
import { useApi, useQuery } from '../../../api/hooks.tsx'

/** Whether a decision hangs on this entry: its own, or the one that it looks back on. */
export const isAboutDecision = ({ flow }: Pick<Entry, 'flow'>): boolean =>
  flow === 'decision' || flow === 'revisit'

/**
 * The decision of a decision entry, or the one that a revisit looks back on; null in other flows, and where it is
 * gone. `loaded` is the one that the page was opened with.
 */
export const useDecision = (entry: Entry, loaded: Decision | null): Decision | null => {
  const { decisions } = useApi()
  const { data } = useQuery(decisions.ofEntry, { entryId: entry.id }, { enabled: isAboutDecision(entry) })
  return data === undefined ? loaded : data
}
