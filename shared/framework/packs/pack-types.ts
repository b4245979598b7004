/** The groups of packs, in the order in which they are offered. */
export const PACK_GROUPS = [
  'core-value',
  'characteristic',
  'strategy',
  'practice',
  'pathway',
  'obstacle',
  'measure',
  'access',
  'policy-lever',
  'support',
  'network',
] as const
export type PackGroup = (typeof PACK_GROUPS)[number]

/** A handful of prompts about one thing, which a member can follow or hide. Ids are never reused. */
export type Pack = {
  readonly id: string
  readonly group: PackGroup
  readonly title: string
  /** What the pack is about, in one plain sentence. */
  readonly sentence: string
}
