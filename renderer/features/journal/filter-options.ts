import type { Filters } from '../../../shared/contract/journal.ts'
import { FLOW_IDS, type FlowId } from '../../../shared/framework/flows.ts'
import { TRAIT_IDS, TRAIT_TITLES, type TraitId } from '../../../shared/framework/traits.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import type { Option } from '../../ui/select.tsx'
import { messages } from './messages.ts'

/** The option that filters nothing. */
export const ANY = 'any'

/** What a member may type or make stands behind this, so that none of it can be mistaken for `ANY`. */
const KEY = 'is:'
export const optionId = (id: string | undefined): string => (id === undefined ? ANY : `${KEY}${id}`)
export const chosenIn = (option: string): string | null => (option === ANY ? null : option.slice(KEY.length))

export const FLOW_OPTIONS: readonly Option<FlowId | typeof ANY>[] = [
  { id: ANY, label: messages.filters.anyFlow },
  ...FLOW_IDS.map((id) => ({ id, label: messages.flows[id] })),
]

export const TRAIT_OPTIONS: readonly Option<TraitId | typeof ANY>[] = [
  { id: ANY, label: messages.filters.anyTrait },
  ...TRAIT_IDS.map((id) => ({ id, label: TRAIT_TITLES[id] })),
]

type Named = { readonly id: string; readonly label: string }

/** What can be chosen, and what is chosen although it is not there any more. */
const optionsOf = (any: string, named: readonly Named[], chosen: string | undefined, gone: string) => [
  { id: ANY, label: any },
  ...named.map(({ id, label }) => ({ id: optionId(id), label })),
  ...(chosen === undefined || named.some(({ id }) => id === chosen)
    ? []
    : [{ id: optionId(chosen), label: gone }]),
]

export const useTagOptions = (chosen: string | undefined): readonly Option<string>[] => {
  const { journal } = useApi()
  const { data: tags = [] } = useQuery(journal.tags, {})
  const named = tags.map(({ tag, entries }) => ({
    id: tag,
    label: messages.filters.tagCount(tag, entries),
  }))
  return optionsOf(messages.filters.anyTag, named, chosen, chosen ?? '')
}

/** A member's values, goals and people, as the filters name them. */
export const useNames = (filters: Filters) => {
  const { values, goals, people } = useApi()
  const ownValues = useQuery(values.list, {}).data?.map(({ id, title }) => ({ id, label: title })) ?? []
  const ownGoals = useQuery(goals.list, {}).data?.map(({ id, title }) => ({ id, label: title })) ?? []
  const ownPeople = useQuery(people.list, {}).data?.map(({ id, name }) => ({ id, label: name })) ?? []
  const { valueGone, goalGone, personGone, anyValue, anyGoal, anyPerson } = messages.filters
  return {
    valueOptions: optionsOf(anyValue, ownValues, filters.value, valueGone),
    goalOptions: optionsOf(anyGoal, ownGoals, filters.goal, goalGone),
    personOptions: optionsOf(anyPerson, ownPeople, filters.person, personGone),
    value: ownValues.find(({ id }) => id === filters.value)?.label ?? valueGone,
    goal: ownGoals.find(({ id }) => id === filters.goal)?.label ?? goalGone,
    person: ownPeople.find(({ id }) => id === filters.person)?.label ?? personGone,
  }
}
