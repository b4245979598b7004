import type { EvidenceKind } from '../../shared/contract/passages.ts'
import type { TraitId } from '../../shared/framework/traits.ts'

/** Each trait has its own shape, so that its hue never speaks alone. On a grid of 16 units. */
const TRAIT_SHAPES: Readonly<Record<TraitId, string>> = {
  reflective: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2z',
  'values-driven': 'M8 1.2 14.8 8 8 14.8 1.2 8z',
  visionary: 'M8 1.8 14.8 13.8H1.2z',
  strategic: 'M2.6 2.6h10.8v10.8H2.6z',
  'community-driven':
    'M8 1.6a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4.2 8.2a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM11.8 8.2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
}

const KIND_SHAPES: Readonly<Record<EvidenceKind, string>> = {
  indicator: 'M8 3.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2z',
  value: 'M8 13.6 2.9 8.4a3.2 3.2 0 0 1 4.5-4.6l.6.6.6-.6a3.2 3.2 0 0 1 4.5 4.6z',
  commitment: 'M2 8h11M9 4l4 4-4 4',
  decision: 'M8 14V8.6L3.6 4.2M8 8.6l4.4-4.4M3.6 7V4.2h2.8M9.6 4.2h2.8V7',
  goal: 'M4 14.2V2.2M4 2.8h8.6l-2.2 3 2.2 3H4',
  strength:
    'M8 13.8V7.2M8 7.2C8 4.6 6 2.6 2.8 2.6 2.8 5.6 4.8 7.2 8 7.2zM8 9.4c0-2.2 1.8-3.8 5.2-3.8C13.2 8 11.2 9.4 8 9.4z',
}

/** The outline for what something is evidence for: a trait's own, else that of its kind. */
export const shapeOf = (kind: EvidenceKind, trait: TraitId | null): string =>
  trait ? TRAIT_SHAPES[trait] : KIND_SHAPES[kind]
