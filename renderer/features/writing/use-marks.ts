import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'

/** Pages without steps on which something was chosen: they count as answered. */
export const useMarks = ({ id: entryId, flow }: Entry): readonly string[] => {
  const { ratings, values } = useApi()
  const { data: rated } = useQuery(ratings.forEntry, { entryId }, { enabled: flow === 'weekly' })
  const { data: chosen } = useQuery(values.forEntry, { entryId }, { enabled: flow === 'values-check' })
  return [
    ...(rated && rated.length > 0 ? ['ratings'] : []),
    ...(chosen && chosen.value !== null ? ['value'] : []),
  ]
}
