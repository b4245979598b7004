import { useApi, useQuery } from '../../api/hooks.tsx'
import { messages } from './messages.ts'

/** The titles of a decision's values, in their order; one that was removed since says so. */
export const useValueTitles = (): ((valueIds: readonly string[]) => readonly string[]) => {
  const { values } = useApi()
  const { data: own } = useQuery(values.list, {})
  return (valueIds) =>
    own ? valueIds.map((id) => own.find((value) => value.id === id)?.title ?? messages.removedValue) : []
}
