import type { Decision } from '../../../shared/contract/decisions.ts'
import type { Indicator } from '../../../shared/contract/framework.ts'
import type { Goal } from '../../../shared/contract/goals.ts'
import type { EvidenceLabel, EvidenceTarget } from '../../../shared/contract/passages.ts'
import type { Commitment } from '../../../shared/contract/reflection.ts'
import type { Strength } from '../../../shared/contract/strengths.ts'
import type { MemberValue } from '../../../shared/contract/values.ts'
import { planParts } from '../../../shared/domain/plan-parts.ts'
import { TRAIT_IDS, TRAIT_TITLES, type TraitId } from '../../../shared/framework/traits.ts'
import { messages } from './messages.ts'

/** Something that a passage can be evidence for. */
export type Choice = EvidenceTarget & {
  readonly label: string
  readonly hint: string
  readonly trait: TraitId | null
}
export type ChoiceGroup = { readonly id: string; readonly title: string; readonly choices: readonly Choice[] }

type Known = {
  readonly indicators: readonly Indicator[]
  readonly followed: readonly string[]
  readonly values: readonly MemberValue[]
  readonly goals: readonly Goal[]
  readonly strengths: readonly Strength[]
  readonly plans: readonly Commitment[]
  readonly decisions: readonly Decision[]
}

export const keyOf = ({ kind, id }: EvidenceTarget): string => `${kind}:${id}`

const ofIndicator = ({ id, title, sentence, trait }: Indicator): Choice => ({
  kind: 'indicator',
  id,
  label: title,
  hint: sentence,
  trait,
})

const ofPlan = ({ id, ifText, thenText }: Commitment): Choice => {
  const parts = planParts(ifText, thenText)
  const label = [parts.ifText, parts.thenText].filter(Boolean).join(' → ')
  return { kind: 'commitment', id, label, hint: '', trait: null }
}

const ofGoal = ({ id, title, why }: Goal): Choice => ({
  kind: 'goal',
  id,
  label: title,
  hint: why,
  trait: null,
})

const ofStrength = ({ id, title, body }: Strength): Choice => ({
  kind: 'strength',
  id,
  label: title,
  hint: body,
  trait: null,
})

/**
 * All that can be chosen, in groups: what the member follows first, then by trait, then values, open goals, strengths and growth areas,
 * plans and decisions. What a mark already stands for is always among them, also when it was hidden or removed since.
 */
export const choiceGroups = (known: Known, already: readonly EvidenceLabel[]): readonly ChoiceGroup[] => {
  const offered = known.indicators.filter(({ hidden }) => !hidden)
  const following = known.followed.flatMap((id) => offered.find((indicator) => indicator.id === id) ?? [])
  const openGoals = known.goals.filter(({ closing }) => closing === null)
  const strengthsOf = (kind: Strength['kind']): readonly Strength[] =>
    known.strengths.filter((one) => one.kind === kind && one.closedOn === null)
  const byTrait = TRAIT_IDS.map((trait) => ({
    id: trait,
    title: TRAIT_TITLES[trait],
    choices: offered
      .filter((indicator) => indicator.trait === trait && !known.followed.includes(indicator.id))
      .map(ofIndicator),
  }))
  const groups: readonly ChoiceGroup[] = [
    { id: 'following', title: messages.dialog.following, choices: following.map(ofIndicator) },
    ...byTrait,
    {
      id: 'values',
      title: messages.dialog.values,
      choices: known.values.map(({ id, title, lived }) => ({
        kind: 'value',
        id,
        label: title,
        hint: lived,
        trait: null,
      })),
    },
    { id: 'goals', title: messages.dialog.goals, choices: openGoals.map(ofGoal) },
    { id: 'strengths', title: messages.dialog.strengths, choices: strengthsOf('strength').map(ofStrength) },
    {
      id: 'growth-areas',
      title: messages.dialog.growthAreas,
      choices: strengthsOf('growth-area').map(ofStrength),
    },
    { id: 'plans', title: messages.dialog.plans, choices: known.plans.map(ofPlan) },
    {
      id: 'decisions',
      title: messages.dialog.decisions,
      choices: known.decisions
        .filter(({ title }) => title !== '')
        .map(({ id, title }) => ({ kind: 'decision', id, label: title, hint: '', trait: null })),
    },
  ]
  const keys = new Set(groups.flatMap(({ choices }) => choices.map(keyOf)))
  const others = already
    .filter((target) => !keys.has(keyOf(target)))
    .map(({ stance: _, ...target }) => ({ ...target, hint: '', trait: traitOf(known.indicators, target) }))
  return [{ id: 'others', title: messages.dialog.others, choices: others }, ...groups].filter(
    ({ choices }) => choices.length > 0,
  )
}

const traitOf = (indicators: readonly Indicator[], target: EvidenceTarget): TraitId | null =>
  target.kind === 'indicator' ? (indicators.find(({ id }) => id === target.id)?.trait ?? null) : null

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The groups with only what every word of the search stands in: in its name, its sentence or its group's name. */
export const matching = (groups: readonly ChoiceGroup[], search: string): readonly ChoiceGroup[] => {
  const words = folded(search).split(/\s+/u).filter(Boolean)
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter(({ label, hint }) => {
        const text = folded(`${label} ${hint} ${group.title}`)
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ choices }) => choices.length > 0)
}
