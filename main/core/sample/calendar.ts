import { addDays } from '../../../shared/domain/days.ts'
import { instantOf } from '../../../shared/domain/reminder-times.ts'
import { weekOf } from '../../../shared/domain/weeks.ts'
import type { SampleDay } from './types.ts'

/** How many weeks the sample spans; the last is the week before today’s. */
const SAMPLE_WEEKS = 104

const MINUTE_MS = 60_000

/** Turns the sample’s weeks into days, so that its last week is the week before today. */
export type SampleCalendar = {
  /** `YYYY-MM-DD`. */
  readonly dayOf: (day: SampleDay) => string
  /** Local time of that day, `HH:MM`, and some minutes later: milliseconds since the epoch. */
  readonly at: (day: SampleDay, time: string, minutesLater?: number) => number
}

/**
 * @param today `YYYY-MM-DD`
 * @param zone IANA zone of this machine
 */
export const sampleCalendar = (today: string, zone: string): SampleCalendar => {
  const firstMonday = addDays(weekOf(today, 'monday').from, -7 * SAMPLE_WEEKS)
  const dayOf = ({ week, weekday }: SampleDay): string => addDays(firstMonday, 7 * (week - 1) + weekday - 1)
  return {
    dayOf,
    at: (day, time, minutesLater = 0) => instantOf(dayOf(day), time, zone) + minutesLater * MINUTE_MS,
  }
}
