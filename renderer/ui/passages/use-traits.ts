import type { EvidenceTarget } from '../../../shared/contract/passages.ts'
import type { TraitId } from '../../../shared/framework/traits.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'

/** Tells the trait of an indicator; null for every other kind, and for one that was removed. */
export const useTraits = (): ((target: EvidenceTarget) => TraitId | null) => {
  const { framework } = useApi()
  const { data = [] } = useQuery(framework.indicators, {})
  const traits = new Map(data.map(({ id, trait }) => [id, trait]))
  return ({ kind, id }) => (kind === 'indicator' ? (traits.get(id) ?? null) : null)
}
