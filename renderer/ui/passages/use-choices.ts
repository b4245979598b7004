import type { EvidenceLabel } from '../../../shared/contract/passages.ts'
import type { Commitment } from '../../../shared/contract/reflection.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { type ChoiceGroup, choiceGroups } from './choices.ts'

const SOURCES: readonly ChangingFeature[] = [
  'framework',
  'ratings',
  'values',
  'goals',
  'strengths',
  'decisions',
  'reflection',
]

type Choices = {
  readonly groups: readonly ChoiceGroup[]
  readonly isLoaded: boolean
  readonly isFailed: boolean
}

/** The newest: an older open one is found among all plans, and is hardly what this week's words show. */
const MOST_PLANS = 40

const distinct = (plans: readonly Commitment[]): readonly Commitment[] => [
  ...new Map(plans.map((plan) => [plan.id, plan])).values(),
]

/** What a passage of an entry can be evidence for now. */
export const useChoices = (entryId: string, already: readonly EvidenceLabel[]): Choices => {
  useFresh(SOURCES)
  const { framework, ratings, values, goals, strengths, decisions, reflection } = useApi()
  const indicators = useQuery(framework.indicators, {})
  const followed = useQuery(ratings.followed, {})
  const own = useQuery(values.list, {})
  const aims = useQuery(goals.list, {})
  const grown = useQuery(strengths.list, {})
  const open = useQuery(reflection.commitments, { state: 'open', limit: MOST_PLANS })
  const answered = useQuery(reflection.plansFor, { entryId })
  const decided = useQuery(decisions.list, {})
  const asked = [indicators, followed, own, aims, grown, open, answered, decided]
  return {
    isLoaded: asked.every(({ data, error }) => data !== undefined || error !== null),
    isFailed: indicators.error !== null,
    groups: choiceGroups(
      {
        indicators: indicators.data ?? [],
        followed: followed.data ?? [],
        values: own.data ?? [],
        goals: aims.data ?? [],
        strengths: grown.data ?? [],
        plans: distinct([...(answered.data ?? []), ...(open.data ?? [])]),
        decisions: (decided.data ?? []).filter(({ state }) => state !== 'revisited'),
      },
      already,
    ),
  }
}
