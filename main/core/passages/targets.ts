import type { EvidenceKind, EvidenceLabel, EvidenceTarget } from '../../../shared/contract/passages.ts'

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
}

const labelOf = ({ kind }: EvidenceTarget, looked: Looked | null): string => {
  if (!looked || looked.title === '') return REMOVED[kind]
  return looked.standing ? looked.title : `${looked.title} (removed)`
}

/** Labels for one answer: each target is looked at once. */
export const labelling = (looks: TargetLooks) => {
  const known = new Map<string, string>()
  return ({ kind, id }: EvidenceTarget): EvidenceLabel => {
    const key = `${kind}:${id}`
    const label = known.get(key) ?? labelOf({ kind, id }, looks[kind](id))
    known.set(key, label)
    return { kind, id, label }
  }
}

export const isSame = (one: EvidenceTarget, other: EvidenceTarget): boolean =>
  one.kind === other.kind && one.id === other.id

/** Each target once, in the order in which they were first named. */
export const distinct = (targets: readonly EvidenceTarget[]): EvidenceTarget[] =>
  targets.filter((target, index) => targets.findIndex((other) => isSame(target, other)) === index)
