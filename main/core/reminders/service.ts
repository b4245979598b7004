import type { Handlers } from '../../../shared/contract/define.ts'
import type { Reminder, reminders } from '../../../shared/contract/reminders.ts'
import { weeklyCalendar } from '../../../shared/domain/calendar.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import {
  comingDays,
  instantOf,
  isHoliday,
  isUp,
  nextMoment,
  weeklyDue,
} from '../../../shared/domain/reminder-times.ts'
import { weekOf } from '../../../shared/domain/weeks.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { FileShelf } from '../files/shelf.ts'
import type { JournalService } from '../journal/service.ts'
import type { JournalSettingsStore } from '../settings/journal.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { type ReminderRecord, readRecord, settingsOf, writeRecord } from './record.ts'
import { createTimer } from './timer.ts'
import type { KeptReminder } from './while-locked.ts'

const HOUR_MS = 3_600_000
const MINUTES = 15
/** The only words that a calendar gets to see. */
const TITLE = 'Reflection time'
/** Weeks ahead for which the device knows the days to leave out. */
const WEEKS_KEPT = 26

/** A decision whose day to come back has come. */
export type DueDecision = { readonly id: string; readonly revisitOn: string | null }

export type RemindersDeps = OpenJournal & {
  readonly files: Pick<FileShelf, 'put'>
  readonly settings: Pick<JournalSettingsStore, 'get'>
  readonly journal: Pick<JournalService, 'ofFlow'>
  readonly dueDecisions: () => readonly DueDecision[]
  /** Hands the device what it may know while the journal is locked. */
  readonly keep: (reminder: KeptReminder | null) => void
}

type Changes = { readonly [K in keyof ReminderRecord]?: ReminderRecord[K] | undefined }

const withChanges = (record: ReminderRecord, changes: Changes): ReminderRecord => ({
  ...record,
  ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
})

/** A time to reflect and decisions to look at again: what is due, and telling when it becomes so. */
export const remindersService = (deps: RemindersDeps) => {
  const { db, clock, emit, newId, files, settings, journal, dueDecisions, keep, readOnly } = deps
  const timer = createTimer(clock)
  /** Null until the first look. */
  let told: Set<string> | null = null
  let shown: string | null = null
  let over = false

  const change = (changes: (record: ReminderRecord) => Changes): ReminderRecord => {
    mustBeWritable(deps)
    return transaction(db, () => {
      const record = readRecord(db)
      const changed = withChanges(record, changes(record))
      writeRecord(db, changed)
      return changed
    })
  }

  /** Whether the week of a coming has its finished debrief already. */
  const isReflected = (day: string): boolean => {
    const today = dayIn(clock.now(), clock.zone())
    const { from } = weekOf(day, settings.get().weekStart)
    return journal
      .ofFlow('weekly', from, today > day ? today : day)
      .some(({ finishedAt }) => finishedAt !== null)
  }

  const dueNow = (record: ReminderRecord): Reminder[] => {
    const [now, zone] = [clock.now(), clock.zone()]
    if (now < record.snoozedUntil || isHoliday(dayIn(now, zone), record.holidays)) return []
    const moment = record.weekly ? weeklyDue(record, now, zone) : null
    const weekly: Reminder[] =
      moment && !isReflected(moment.day) ? [{ kind: 'weekly', decisionId: null, since: moment.at }] : []
    const decisions = record.decisions ? dueDecisions() : []
    return [
      ...weekly,
      ...decisions.flatMap(({ id, revisitOn }): Reminder[] =>
        revisitOn === null
          ? []
          : [{ kind: 'decision', decisionId: id, since: Math.max(0, instantOf(revisitOn, '00:00', zone)) }],
      ),
    ]
  }

  /** What the device may know: the weekly time, and the coming days on which it must be silent. */
  const keptOf = (record: ReminderRecord): KeptReminder | null => {
    if (!record.weekly) return null
    const [now, zone] = [clock.now(), clock.zone()]
    const { weekday, time, holidays, snoozedUntil } = record
    const isSilent = (day: string, week: number): boolean => {
      const isSnoozed = snoozedUntil > now && instantOf(day, time, zone) < snoozedUntil
      return isSnoozed || isHoliday(day, holidays) || (week === 0 && isReflected(day))
    }
    return { weekday, time, except: comingDays(record, now, zone, WEEKS_KEPT).filter(isSilent) }
  }

  /** Each is told of once; after a snooze, once more. */
  const keyOf = ({ kind, decisionId, since }: Reminder, { snoozedUntil }: ReminderRecord): string =>
    `${kind} ${decisionId ?? since} ${snoozedUntil}`

  /** The reminders to tell of now. What is due on opening stands on the first screen: nobody who has come is called. */
  const untold = (due: readonly Reminder[], record: ReminderRecord, isUpNow: boolean): Reminder[] => {
    const before = told
    told ??= new Set(due.map((reminder) => keyOf(reminder, record)))
    const fresh = due.filter(
      (reminder) => before && !before.has(keyOf(reminder, record)) && (reminder.kind === 'weekly' || isUpNow),
    )
    for (const reminder of fresh) told.add(keyOf(reminder, record))
    return fresh
  }

  const look = (): void => {
    if (over) return
    const record = readRecord(db)
    const [now, zone] = [clock.now(), clock.zone()]
    const due = dueNow(record)
    const fresh = untold(due, record, isUp(now, zone))
    const seen = JSON.stringify(due)
    if (shown !== null && seen !== shown) emit('reminders.changed', {})
    shown = seen
    for (const kind of new Set(fresh.map((reminder) => reminder.kind))) emit('reminders.becameDue', { kind })
    if (!readOnly) keep(keptOf(record))
    const next = record.weekly ? nextMoment(record, now, zone).at : Number.POSITIVE_INFINITY
    timer.wait(record.snoozedUntil > now ? Math.min(next, record.snoozedUntil) : next, lookQuietly)
  }
  /** A reminder is never worth a failed save or a fallen thread; the next look is soon. */
  const lookQuietly = (): void => {
    try {
      look()
    } catch {
      timer.wait(Number.POSITIVE_INFINITY, lookQuietly)
    }
  }

  const handlers: Handlers<typeof reminders> = {
    get: () => settingsOf(readRecord(db)),
    set: (changes) => {
      if (changes.holidays?.some(({ from, to }) => from > to)) throw new AppError('invalid-input')
      const isChosenAnew =
        changes.weekly !== undefined || changes.weekday !== undefined || changes.time !== undefined
      const record = change(() => ({
        ...changes,
        holidays: changes.holidays?.toSorted((a, b) => a.from.localeCompare(b.from)),
        ...(isChosenAnew && { chosenAt: clock.now(), snoozedUntil: 0 }),
      }))
      emit('reminders.changed', {})
      look()
      return settingsOf(record)
    },
    due: () => dueNow(readRecord(db)),
    snooze: ({ hours }) => {
      change(() => ({ snoozedUntil: clock.now() + hours * HOUR_MS }))
      look()
      return {}
    },
    calendar: ({ weeks }) => {
      const record = change(({ calendarId, calendars }) => ({
        calendarId: calendarId ?? newId(),
        calendars: calendars + 1,
      }))
      const now = clock.now()
      const days = comingDays(record, now, clock.zone(), weeks)
      const first = days.findIndex((day) => !isHoliday(day, record.holidays))
      const from = days[first]
      if (from === undefined) throw new AppError('not-found')
      const text = weeklyCalendar({
        uid: record.calendarId ?? newId(),
        sequence: record.calendars,
        title: TITLE,
        from,
        time: record.time,
        minutes: MINUTES,
        count: days.length - first,
        leftOut: days.slice(first).filter((day) => isHoliday(day, record.holidays)),
        now,
      })
      return {
        file: files.put({
          name: `${TITLE}.ics`,
          mime: 'text/calendar;charset=utf-8',
          bytes: new TextEncoder().encode(text),
        }),
      }
    },
  }

  lookQuietly()

  return {
    handlers,
    /** Something was written or finished: looks soon, once for many such changes. */
    lookAgain: (): void => {
      if (!over) timer.wait(clock.now(), lookQuietly)
    },
    /** The journal closes: no look from now on. */
    stop: (): void => {
      over = true
      timer.stop()
    },
  }
}
