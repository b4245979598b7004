import type { Indicator } from '../../../shared/contract/framework.ts'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { TRAIT_IDS, TRAIT_TITLES, type TraitId } from '../../../shared/framework/traits.ts'
import { messages } from './messages.ts'

/** Something that there is evidence for, with how many passages. */
export type Counted = OutputOf<'passages.targets'>[number]
export type CountedTarget = Counted & { readonly trait: TraitId | null }
export type CountedGroup = {
  readonly id: string
  readonly title: string
  readonly targets: readonly CountedTarget[]
}

/** The targets under their headings: the traits in their order, each with its indicators as the framework has them, then the rest. */
export const groupTargets = (
  targets: readonly Counted[],
  indicators: readonly Indicator[],
): readonly CountedGroup[] => {
  const places = new Map(indicators.map(({ id, trait }, place) => [id, { trait, place }]))
  const known = targets.map((target) => ({
    ...target,
    trait: target.kind === 'indicator' ? (places.get(target.id)?.trait ?? null) : null,
  }))
  const placeOf = ({ id }: Counted): number => places.get(id)?.place ?? 0
  const of = (kind: Counted['kind'], trait: TraitId | null = null): readonly CountedTarget[] =>
    known.filter((target) => target.kind === kind && target.trait === trait)
  const groups: readonly CountedGroup[] = [
    ...TRAIT_IDS.map((trait) => ({
      id: trait,
      title: TRAIT_TITLES[trait],
      targets: of('indicator', trait).toSorted((a, b) => placeOf(a) - placeOf(b)),
    })),
    { id: 'others', title: messages.others, targets: of('indicator') },
    { id: 'values', title: messages.values, targets: of('value') },
    { id: 'goals', title: messages.goals, targets: of('goal') },
    { id: 'strengths', title: messages.strengths, targets: of('strength') },
    { id: 'plans', title: messages.plans, targets: of('commitment') },
    { id: 'decisions', title: messages.decisions, targets: of('decision') },
  ]
  return groups.filter((group) => group.targets.length > 0)
}
