import { useApi, useQuery } from '../../api/hooks.tsx'

/** Tells a term's name by its id; '' for none, and for one that was removed. */
export const useTermNames = (): ((termId: string | null) => string) => {
  const { terms } = useApi()
  const { data = [] } = useQuery(terms.list, {})
  return (termId) => data.find(({ id }) => id === termId)?.name ?? ''
}
