import type { Pack } from './pack-types.ts'

/** The packs of the five traits: the weekly debrief draws from them unless the member decides otherwise. */
export const TRAIT_PACKS: readonly Omit<Pack, 'group'>[] = [
  {
    id: 'reflective',
    title: 'Reflective and self-aware',
    sentence: 'Looking back at yourself: strengths, habits, assumptions, and where you stand.',
  },
  {
    id: 'values',
    title: 'Values-driven',
    sentence: 'Choices and what they rested on: values, risks, disagreement, and changing course.',
  },
  {
    id: 'visionary',
    title: 'Visionary',
    sentence: 'The long view: what you hope children and families will have, and how today serves it.',
  },
  {
    id: 'strategic',
    title: 'Strategic',
    sentence: 'Causes, next steps, making room, and whether the work changes anything.',
  },
  {
    id: 'community',
    title: 'Community-driven',
    sentence: 'People, together: listening, sharing the say, and trust across difference.',
  },
]
