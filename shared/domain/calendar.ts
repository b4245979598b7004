/** A weekly appointment, in local time without a zone: it stays at its hour wherever the calendar is. */
export type WeeklyEvent = {
  readonly uid: string
  /** Grows with each file of the same `uid`, so that a calendar takes the newer one. */
  readonly sequence: number
  readonly title: string
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /** `HH:MM`. */
  readonly time: string
  readonly minutes: number
  /** How many times, left-out days counted too. */
  readonly count: number
  readonly leftOut: readonly string[]
  /** When the file is made: milliseconds since the epoch. */
  readonly now: number
}

const LINE_OCTETS = 75

/** How many octets a character takes in UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

/** Breaks a line so that none is longer than 75 octets, never inside a character (RFC 5545, 3.1). */
export const foldLine = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** Text as a calendar file writes it (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n')

const localTime = (day: string, time: string): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`

const utcTime = (instant: number): string =>
  new Date(instant).toISOString().replace(/[-:]/gu, '').replace(/\.\d+/u, '')

/** A calendar file (RFC 5545) with one weekly event. */
export const weeklyCalendar = (event: WeeklyEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Throughline//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utcTime(event.now)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART:${localTime(event.from, event.time)}`,
    `DURATION:PT${event.minutes}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${event.count}`,
    ...(event.leftOut.length > 0
      ? [`EXDATE:${event.leftOut.map((day) => localTime(day, event.time)).join(',')}`]
      : []),
    `SUMMARY:${escapeText(event.title)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')
