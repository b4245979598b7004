import { addDays } from './days.ts'
import type { Rhythm } from './exchange/meeting.ts'

const WEEKS = { weekly: 7, fortnightly: 14 } as const

/** The same day some months later, or the month’s last where it has no such day. */
const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/**
 * The day of the next conversation: the first one of the rhythm that lies after the last and is not past yet. Null for
 * a conversation that comes once, and beyond the year 9999, of which a file from elsewhere may speak.
 * @param day of the last one, `YYYY-MM-DD`; @param today `YYYY-MM-DD`
 */
export const nextMeetingDay = (day: string, rhythm: Rhythm, today: string): string | null => {
  if (rhythm === 'once') return null
  for (let turns = 1; ; turns += 1) {
    // Counted from the last day each time, so that the 31st comes back after a shorter month.
    const next = rhythm === 'monthly' ? monthsAfter(day, turns) : addDays(day, WEEKS[rhythm] * turns)
    if (!/^\d{4}-/.test(next)) return null
    if (next >= today) return next
  }
}
