import type { EvidenceLabel } from '../../../shared/contract/passages.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { type ChoiceGroup, choiceGroups } from './choices.ts'

const SOURCES: readonly ChangingFeature[] = ['framework', 'ratings', 'values', 'decisions', 'reflection']

type Choices = {
  readonly groups: readonly ChoiceGroup[]
  readonly isLoaded: boolean
  readonly isFailed: boolean
}

/** What a passage of an entry can be evidence for now. */
export const useChoices = (entryId: string, already: readonly EvidenceLabel[]): Choices => {
  useFresh(SOURCES)
  const { framework, ratings, values, decisions, reflection } = useApi()
  const indicators = useQuery(framework.indicators, {})
  const followed = useQuery(ratings.followed, {})
  const own = useQuery(values.list, {})
  const plans = useQuery(reflection.plansFor, { entryId })
  const decided = useQuery(decisions.list, {})
  const asked = [indicators, followed, own, plans, decided]
  return {
    isLoaded: asked.every(({ data, error }) => data !== undefined || error !== null),
    isFailed: indicators.error !== null,
    groups: choiceGroups(
      {
        indicators: indicators.data ?? [],
        followed: followed.data ?? [],
        values: own.data ?? [],
        plans: (plans.data ?? []).filter(({ answeredIn }) => answeredIn === null || answeredIn === entryId),
        decisions: (decided.data ?? []).filter(({ state }) => state !== 'revisited'),
      },
      already,
    ),
  }
}
