import { parseDate } from '@internationalized/date'

export const PICKS = { one: 1, three: 3, six: 6 } as const
export type Pick = keyof typeof PICKS

/** The day that lies some months after `day` (both `YYYY-MM-DD`); the last one of a shorter month. */
export const monthsAfter = (day: string, months: number): string => parseDate(day).add({ months }).toString()

/** Where a day to come back is suggested from: the decision's own day, or today where that is later. */
export const startOfPicks = (entryDay: string, today: string): string => (today > entryDay ? today : entryDay)

/** Which of the quick picks a day is, if it is one. */
export const pickOf = (from: string, day: string | null): Pick | null =>
  (['one', 'three', 'six'] as const).find((pick) => monthsAfter(from, PICKS[pick]) === day) ?? null
