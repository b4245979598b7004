import { addDays, dayIn, dayNumber } from './days.ts'

/** A weekly time as people say it: in local time, whatever the clocks do. */
export type WeeklyTime = {
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** `HH:MM`. */
  readonly time: string
}

/** Days, both ends included. */
export type Span = { readonly from: string; readonly to: string }

/** One coming of a weekly time. */
export type Moment = { readonly day: string; readonly at: number }

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A reminder that nobody answered goes by itself: it invites, it does not dun. */
const LASTS_MS = 3 * DAY_MS
/** Whoever sets the time that it just is means today. */
const JUST_NOW_MS = 2 * 60_000
/** A day that begins reminds when people are up, not at midnight. */
const MORNING = '08:00'

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (dayNumber(day) + 3) % 7
  return ((sinceMonday + 7) % 7) + 1
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((found) => found.type === type)?.value ?? 0)
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return local - Math.floor(instant / 1000) * 1000
}

/**
 * The instant of a local time. One that the clocks skip moves on by what they skip; of one that comes twice it is
 * the first (RFC 5545, 3.3.5).
 */
export const instantOf = (day: string, time: string, zone: string): number => {
  const local = Date.parse(`${day}T${time}:00Z`)
  const before = local - offsetAt(local - DAY_MS, zone)
  if (before + offsetAt(before, zone) === local) return before
  const after = local - offsetAt(local + DAY_MS, zone)
  return after + offsetAt(after, zone) === local ? after : before
}

/** The first coming after an instant. */
export const nextMoment = (weekly: WeeklyTime, now: number, zone: string): Moment => {
  const today = dayIn(now, zone)
  const day = addDays(today, (weekly.weekday - weekdayOf(today) + 7) % 7)
  const at = instantOf(day, weekly.time, zone)
  if (at > now) return { day, at }
  const next = addDays(day, 7)
  return { day: next, at: instantOf(next, weekly.time, zone) }
}

/** The last coming, at or before an instant. */
export const latestMoment = (weekly: WeeklyTime, now: number, zone: string): Moment => {
  const day = addDays(nextMoment(weekly, now, zone).day, -7)
  return { day, at: instantOf(day, weekly.time, zone) }
}

export const isHoliday = (day: string, holidays: readonly Span[]): boolean =>
  holidays.some(({ from, to }) => from <= day && day <= to)

/** The days of the next `count` comings. */
export const comingDays = (weekly: WeeklyTime, now: number, zone: string, count: number): string[] => {
  const { day } = nextMoment(weekly, now, zone)
  return Array.from({ length: count }, (_, week) => addDays(day, 7 * week))
}

export type WeeklyRule = WeeklyTime & {
  readonly holidays: readonly Span[]
  /** When the weekly time was chosen: what came before does not remind. */
  readonly chosenAt: number
  /** Put off until then; 0 for not at all. */
  readonly snoozedUntil: number
}

/** The coming that reminds now, or null. Holidays and snoozing are the whole day's or moment's; ask about both first. */
export const weeklyDue = (rule: WeeklyRule, now: number, zone: string): Moment | null => {
  const moment = latestMoment(rule, now, zone)
  const isChosen = moment.at >= rule.chosenAt - JUST_NOW_MS
  const isOver = now >= Math.max(moment.at, rule.snoozedUntil) + LASTS_MS
  return isChosen && !isOver && !isHoliday(moment.day, rule.holidays) ? moment : null
}

/** Whether the day is far enough on to speak of what it brought. */
export const isUp = (now: number, zone: string): boolean => now >= instantOf(dayIn(now, zone), MORNING, zone)
