import type { EvidenceClaim, EvidenceKind, EvidenceTarget } from '../../../shared/contract/passages.ts'

/** What a feature says of a thing of its own: its title, and whether it still stands. */
export type Looked = { readonly title: string; readonly standing: boolean }

/** How to look at each kind of target; null for an id that is not there, or not any more. */
export type TargetLooks = Readonly<Record<EvidenceKind, (id: string) => Looked | null>>

/** Shown where there is no title left. */
const REMOVED: Readonly<Record<EvidenceKind, string>> = {
  indicator: 'A removed indicator',
  value: 'A removed value',
  commitment: 'A removed plan',
  decision: 'A removed decision',
  goal: 'A removed goal',
  strength: 'A removed strength or growth area',
}

const labelOf = ({ kind }: EvidenceTarget, looked: Looked | null): string => {
  if (!looked || looked.title === '') return REMOVED[kind]
  return looked.standing ? looked.title : `${looked.title} (removed)`
}

const keyOf = ({ kind, id }: EvidenceTarget): string => `${kind}:${id}`

/** Adds labels to targets, for one answer: each is looked at once. */
export const labelling = (looks: TargetLooks) => {
  const known = new Map<string, string>()
  return <T extends EvidenceTarget>(target: T): T & { label: string } => {
    const key = keyOf(target)
    const label = known.get(key) ?? labelOf(target, looks[target.kind](target.id))
    known.set(key, label)
    return { ...target, label }
  }
}

export const isSame = (one: EvidenceTarget, other: EvidenceTarget): boolean =>
  one.kind === other.kind && one.id === other.id

/** Each target once, in the order in which they were first named, with the stance that was named last. */
export const distinct = (targets: readonly EvidenceClaim[]): EvidenceClaim[] => [
  ...new Map(targets.map((target) => [keyOf(target), target])).values(),
]
