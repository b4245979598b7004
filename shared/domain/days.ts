const DAY_MS = 86_400_000

/** Days from 1970-01-01 to `day` (`YYYY-MM-DD`); no zone is involved. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)

/** The day (`YYYY-MM-DD`) that lies `number` days after 1970-01-01. */
export const dayOfNumber = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days)

/** The month (`YYYY-MM`) after `month`. */
export const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`
}

/**
 * The local calendar day at `instant` in an IANA zone.
 * @param instant milliseconds since the epoch
 */
export const dayIn = (instant: number, zone: string): string => {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** The same date some years before; for 29 February the 28th, where that year has none. */
export const yearsBefore = (day: string, years: number): string => {
  const [year = 0, date = ''] = [Number(day.slice(0, 4)) - years, day.slice(4)]
  const wanted = `${String(year).padStart(4, '0')}${date}`
  return addDays(wanted, 0) === wanted ? wanted : `${wanted.slice(0, 8)}28`
}
