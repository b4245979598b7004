import { format } from 'date-fns/format'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { parseISO } from 'date-fns/parseISO'
import type { KeptAs } from '../../../shared/contract/backups.ts'
import { localTime } from './local-time.ts'

export type Keepable = {
  readonly id: string
  readonly takenAt: number
  readonly bytes: number
  /** Taken before a change of the schema. */
  readonly beforeChange: boolean
}

export type RetentionPlan = {
  readonly kept: ReadonlyMap<string, KeptAs>
  readonly dropped: readonly string[]
}

const DAYS = 7
const WEEKS = 5
const MONTHS = 12
const BEFORE_CHANGES = 2

const weekOf = (day: string): string => {
  const date = parseISO(day)
  return `${getISOWeekYear(date)}-${getISOWeek(date)}`
}
const monthOf = (day: string): string => format(parseISO(day), 'yyyy-MM')

/** The newest of each of the newest `count` periods. */
const newestOfEach = (
  newestFirst: readonly Keepable[],
  periodOf: (backup: Keepable) => string,
  count: number,
): Keepable[] => {
  const periods = new Map<string, Keepable>()
  for (const backup of newestFirst) {
    const period = periodOf(backup)
    if (!periods.has(period)) periods.set(period, backup)
  }
  return [...periods.values()].slice(0, count)
}

/** From the newest on, as many as the limit holds; the newest always. */
const withinLimit = (newestFirst: readonly Keepable[], limitBytes: number): Keepable[] => {
  let total = 0
  return newestFirst.filter(({ bytes }, place) => {
    total += bytes
    return place === 0 || total <= limitBytes
  })
}

/**
 * Which backups of one journal are kept, and as what: 7 daily, 5 weekly and 12 monthly, two from before a change of
 * the schema, all within the limit; the newest whatever its size.
 */
export const planRetention = (
  backups: readonly Keepable[],
  { limitBytes, zone }: { limitBytes: number; zone: string },
): RetentionPlan => {
  const newestFirst = backups.toSorted((a, b) => b.takenAt - a.takenAt)
  const dayOf = ({ takenAt }: Keepable): string => localTime(takenAt, zone).day
  const reasons: readonly [KeptAs, readonly Keepable[]][] = [
    ['newest', newestFirst.slice(0, 1)],
    ['daily', newestOfEach(newestFirst, dayOf, DAYS)],
    ['weekly', newestOfEach(newestFirst, (backup) => weekOf(dayOf(backup)), WEEKS)],
    ['monthly', newestOfEach(newestFirst, (backup) => monthOf(dayOf(backup)), MONTHS)],
    ['before-change', newestFirst.filter(({ beforeChange }) => beforeChange).slice(0, BEFORE_CHANGES)],
  ]
  const wanted = new Map<string, KeptAs>()
  for (const [reason, chosen] of reasons) {
    for (const { id } of chosen) if (!wanted.has(id)) wanted.set(id, reason)
  }
  const fitting = new Set(
    withinLimit(
      newestFirst.filter(({ id }) => wanted.has(id)),
      limitBytes,
    ).map(({ id }) => id),
  )
  return {
    kept: new Map([...wanted].filter(([id]) => fitting.has(id))),
    dropped: newestFirst.filter(({ id }) => !fitting.has(id)).map(({ id }) => id),
  }
}
