import type { EntryStep } from '../../shared/contract/journal.ts'
import { FLOWS } from '../../shared/framework/flows.ts'
import { useApi, useQuery } from '../api/hooks.tsx'

const PREDICTION = 'prediction'
const ORDER: readonly string[] = FLOWS.decision.steps.map(({ id }) => id)

/** The answered steps in the order of the flow; what a later version of it no longer knows comes last. */
const answered = (steps: readonly EntryStep[]): readonly EntryStep[] => {
  const rank = ({ stepId }: EntryStep): number => {
    const at = ORDER.indexOf(stepId)
    return at < 0 ? ORDER.length : at
  }
  return steps.filter(({ body }) => body.trim() !== '').toSorted((a, b) => rank(a) - rank(b))
}

/**
 * A decision’s answers as they were recorded; the prediction’s own words stand apart, with its percentage.
 * @param decisionId null for none, which asks nothing
 */
export const useOriginal = (decisionId: string | null) => {
  const { decisions } = useApi()
  const { data, error, refetch } = useQuery(
    decisions.original,
    { decisionId: decisionId ?? '' },
    { enabled: decisionId !== null },
  )
  const steps = answered(data?.steps ?? [])
  return {
    isLoaded: data !== undefined,
    answers: steps.filter(({ stepId }) => stepId !== PREDICTION),
    prediction: steps.find(({ stepId }) => stepId === PREDICTION),
    error,
    refetch,
  }
}
