/** The five leadership traits. Ids are never reused. */
export const TRAIT_IDS = [
  'reflective',
  'values-driven',
  'visionary',
  'strategic',
  'community-driven',
] as const
export type TraitId = (typeof TRAIT_IDS)[number]

export const TRAIT_TITLES: Readonly<Record<TraitId, string>> = {
  reflective: 'Reflective and self-aware',
  'values-driven': 'Values-driven',
  visionary: 'Visionary',
  strategic: 'Strategic',
  'community-driven': 'Community-driven',
}
