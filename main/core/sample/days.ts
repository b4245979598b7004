import type { SampleDay } from './types.ts'

/** Days since the Monday of week 1; puts everything of the sample in order of time. */
export const dayNumber = ({ week, weekday }: SampleDay): number => (week - 1) * 7 + weekday - 1
