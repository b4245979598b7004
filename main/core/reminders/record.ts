import { z } from 'zod'
import { ReminderSettings } from '../../../shared/contract/reminders.ts'
import { first, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

const DEFAULTS: ReminderSettings = { weekly: false, weekday: 5, time: '16:00', decisions: true, holidays: [] }

/** What the journal keeps about reminding, each part by itself: one that cannot be read costs none of the others. */
const ReminderRecord = z.object({
  weekly: ReminderSettings.shape.weekly.catch(DEFAULTS.weekly),
  weekday: ReminderSettings.shape.weekday.catch(DEFAULTS.weekday),
  time: ReminderSettings.shape.time.catch(DEFAULTS.time),
  decisions: ReminderSettings.shape.decisions.catch(DEFAULTS.decisions),
  holidays: ReminderSettings.shape.holidays.catch(DEFAULTS.holidays),
  /** When the weekly time was chosen: milliseconds since the epoch. */
  chosenAt: z.number().catch(0),
  /** Everything is put off until then. */
  snoozedUntil: z.number().catch(0),
  /** The calendar event's own id, and how often it was handed out. */
  calendarId: z.string().nullable().catch(null),
  calendars: z.number().catch(0),
})
export type ReminderRecord = z.output<typeof ReminderRecord>

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

export const readRecord = (db: ReadableDb): ReminderRecord => {
  const row = first<{ value: string }>(db, `SELECT value FROM meta WHERE key = 'reminders'`)
  const kept = ReminderRecord.safeParse(parsed(row?.value ?? '{}'))
  return kept.success ? kept.data : ReminderRecord.parse({})
}

export const writeRecord = (db: WritableDb, record: ReminderRecord): void => {
  run(db, `INSERT OR REPLACE INTO meta (key, value) VALUES ('reminders', :value)`, {
    value: JSON.stringify(record),
  })
}

export const settingsOf = ({
  weekly,
  weekday,
  time,
  decisions,
  holidays,
}: ReminderRecord): ReminderSettings => ({
  weekly,
  weekday,
  time,
  decisions,
  holidays,
})
