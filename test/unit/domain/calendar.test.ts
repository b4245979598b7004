import { expect, test } from 'vitest'
import { escapeText, foldLine, weeklyCalendar } from '../../../shared/domain/calendar.ts'

const WEEKLY = {
  uid: 'an-id',
  sequence: 2,
  title: 'Reflection time',
  from: '2026-11-27',
  time: '16:10',
  minutes: 15,
  count: 4,
  leftOut: [],
  now: Date.UTC(2026, 10, 21, 9, 5, 7, 250),
}
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

test('no line is longer than 75 octets, and none is broken inside a character', () => {
  const long = `SUMMARY:${'é🙂'.repeat(60)}`
  const lines = foldLine(long).split('\r\n')
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line.isWellFormed()).toBe(true)
  }
  expect(lines.length).toBeGreaterThan(4)
  expect(foldLine(long).replaceAll('\r\n ', '')).toBe(long)
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
})

test('what means something to a calendar file is written as text', () => {
  expect(escapeText('a,b;c\\d\r\ne')).toBe('a\\,b\\;c\\\\d\\ne')
})

test('many days left out still make short lines and stand in one list', () => {
  const leftOut = Array.from({ length: 20 }, (_, at) => `2027-01-${String(at + 1).padStart(2, '0')}`)
  const text = weeklyCalendar({ ...WEEKLY, leftOut })
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const list = unfolded(text).find((line) => line.startsWith('EXDATE:'))
  expect(list?.split(',')).toHaveLength(20)
})

test('a week’s appointment in floating local time, by the letter of RFC 5545', () => {
  expect(weeklyCalendar({ ...WEEKLY, leftOut: ['2026-12-25'] })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Throughline//Throughline//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:an-id',
      'DTSTAMP:20261121T090507Z',
      'SEQUENCE:2',
      'DTSTART:20261127T161000',
      'DURATION:PT15M',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20261225T161000',
      'SUMMARY:Reflection time',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})
