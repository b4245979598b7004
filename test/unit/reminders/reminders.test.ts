import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFileShelf } from '../../../main/core/files/shelf.ts'
import { type DueDecision, remindersService } from '../../../main/core/reminders/service.ts'
import type { KeptReminder } from '../../../main/core/reminders/while-locked.ts'
import { instantOf } from '../../../shared/domain/reminder-times.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { openServices } from '../journal/setup.ts'

const ZONE = 'America/Chicago'
const HOUR = 3_600_000
const FRIDAY = '2026-11-20'
const at = (day: string, time: string): number => instantOf(day, time, ZONE)

let t: ReturnType<typeof openServices>
let decisions: DueDecision[]
let kept: (KeptReminder | null)[]
let files: ReturnType<typeof createFileShelf>
let opened: ReturnType<typeof remindersService>[]

const open = (readOnly = false) => {
  const service = remindersService({
    ...t.open,
    readOnly,
    files,
    settings: t.settings,
    journal: t.service,
    dueDecisions: () => decisions,
    keep: (reminder) => kept.push(reminder),
  })
  opened.push(service)
  return service
}

beforeEach(() => {
  t = openServices(testClock(at(FRIDAY, '15:00'), ZONE))
  decisions = []
  kept = []
  files = createFileShelf({ random: (bytes) => new Uint8Array(bytes).fill(7) })
  opened = []
})
afterEach(async () => {
  for (const service of opened) service.stop()
  await t.dispose()
})

const told = () => t.events.filter(({ name }) => name === 'reminders.becameDue').map(({ payload }) => payload)
const setFriday = (service: ReturnType<typeof open>) =>
  service.handlers.set({ weekly: true, weekday: 5, time: '16:10' })
const dueKinds = async (service: ReturnType<typeof open>) =>
  (await service.handlers.due({})).map(({ kind }) => kind)

describe('nothing reminds', () => {
  test('before a weekly time was chosen', async () => {
    const service = open()
    t.time.set(at('2026-12-31', '12:00'))
    expect(await service.handlers.due({})).toEqual([])
    expect(told()).toEqual([])
    expect(kept.every((reminder) => reminder === null)).toBe(true)
  })

  test('on a holiday, nor afterwards of what fell on it', async () => {
    const service = open()
    await setFriday(service)
    await service.handlers.set({ holidays: [{ from: FRIDAY, to: '2026-11-22' }] })
    decisions = [{ id: 'a-decision', revisitOn: FRIDAY }]
    t.time.set(at('2026-11-21', '12:00'))
    expect(await service.handlers.due({})).toEqual([])
    t.time.set(at('2026-11-23', '07:59'))
    expect(await dueKinds(service)).toEqual(['decision'])
    expect(told()).toEqual([])
    t.time.set(at('2026-11-23', '08:05'))
    expect(told()).toEqual([{ kind: 'decision' }])
  })

  test('once the week’s debrief is finished, also a day early', async () => {
    const service = open()
    await setFriday(service)
    const { id } = await t.reflection.begin({ path: 'short' })
    await t.write(id, { moment: 'One moment.' })
    await t.journal.finish({ entryId: id })
    service.lookAgain()
    t.time.set(at(FRIDAY, '16:11'))
    expect(await service.handlers.due({})).toEqual([])
    expect(told()).toEqual([])
    t.time.set(at('2026-11-27', '16:11'))
    expect(told()).toEqual([{ kind: 'weekly' }])
  })

  test('of decisions where that is switched off', async () => {
    const service = open()
    decisions = [{ id: 'a-decision', revisitOn: FRIDAY }]
    await service.handlers.set({ decisions: false })
    expect(await service.handlers.due({})).toEqual([])
  })
})

test('a holiday that ends before it begins is refused, and a read-only journal keeps its settings', async () => {
  const service = open()
  expect(() => service.handlers.set({ holidays: [{ from: '2026-12-02', to: '2026-12-01' }] })).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  )
  const reading = open(true)
  for (const change of [
    () => reading.handlers.set({ weekly: true }),
    () => reading.handlers.snooze({ hours: 1 }),
    () => reading.handlers.calendar({ weeks: 1 }),
  ])
    expect(change).toThrow(expect.objectContaining({ code: 'read-only' }))
  expect(await reading.handlers.get({})).toMatchObject({ weekly: false, holidays: [] })
})

test('settings that cannot be read cost none of the others', async () => {
  const service = open()
  await setFriday(service)
  t.open.db.connection
    .prepare(
      `UPDATE meta SET value = json_set(value, '$.time', 'noon', '$.holidays', 7) WHERE key = 'reminders'`,
    )
    .run()
  expect(await service.handlers.get({})).toEqual({
    weekly: true,
    weekday: 5,
    time: '16:00',
    decisions: true,
    holidays: [],
  })
  t.open.db.connection.prepare(`UPDATE meta SET value = '{' WHERE key = 'reminders'`).run()
  expect(await service.handlers.get({})).toMatchObject({ weekly: false })
})

test('a failing look reminds again later, and never breaks what caused it', async () => {
  const service = open()
  await setFriday(service)
  const broken = () => {
    throw new Error('the journal cannot be read')
  }
  const failing = remindersService({
    ...t.open,
    files,
    settings: t.settings,
    journal: { ofFlow: broken },
    dueDecisions: broken,
    keep: () => undefined,
  })
  opened.push(failing)
  failing.lookAgain()
  expect(() => t.time.set(at(FRIDAY, '17:00'))).not.toThrow()
})

test('the weekly time is told of once, at its minute, and stays due until it goes by itself', async () => {
  const service = open()
  await setFriday(service)
  t.time.set(at(FRIDAY, '16:09'))
  expect(told()).toEqual([])
  for (let minute = 10; minute < 40; minute += 5) t.time.set(at(FRIDAY, `16:${minute}`))
  expect(told()).toEqual([{ kind: 'weekly' }])
  expect(await service.handlers.due({})).toEqual([
    { kind: 'weekly', decisionId: null, since: at(FRIDAY, '16:10') },
  ])
  t.time.set(at('2026-11-24', '12:00'))
  expect(await service.handlers.due({})).toEqual([])
})

test('what is due on opening is shown, but nobody is called for it', async () => {
  await setFriday(open())
  opened[0]?.stop()
  t.time.set(at('2026-11-21', '09:00'))
  decisions = [{ id: 'a-decision', revisitOn: '2026-11-21' }]
  const again = open()
  t.time.set(at('2026-11-21', '12:00'))
  expect(await dueKinds(again)).toEqual(['weekly', 'decision'])
  expect(told()).toEqual([])
})

test('a snooze puts everything off, and it is told of once more afterwards', async () => {
  const service = open()
  await setFriday(service)
  t.time.set(at(FRIDAY, '16:10'))
  await service.handlers.snooze({ hours: 2 })
  expect(await service.handlers.due({})).toEqual([])
  t.time.set(at(FRIDAY, '16:10') + 2 * HOUR)
  expect(await dueKinds(service)).toEqual(['weekly'])
  expect(told()).toEqual([{ kind: 'weekly' }, { kind: 'weekly' }])
})

test('a time that is chosen anew ends the snooze', async () => {
  const service = open()
  await setFriday(service)
  await service.handlers.snooze({ hours: 48 })
  await service.handlers.set({ time: '15:30' })
  t.time.set(at(FRIDAY, '15:30'))
  expect(told()).toEqual([{ kind: 'weekly' }])
})

test('a decision that becomes due is told of in the morning, each by itself', async () => {
  const service = open()
  for (const [day, id] of [
    ['2026-11-21', 'one'],
    ['2026-11-22', 'two'],
  ] as const) {
    t.time.set(at(day, '00:00'))
    decisions = [...decisions, { id, revisitOn: day }]
    for (let hours = 0; hours < 7; hours += 1) t.time.advance(HOUR)
    expect(told()).toHaveLength(decisions.length - 1)
    for (let hours = 7; hours < 10; hours += 1) t.time.advance(HOUR)
  }
  expect(told()).toEqual([{ kind: 'decision' }, { kind: 'decision' }])
  expect(await dueKinds(service)).toEqual(['decision', 'decision'])
})

test('the device learns the time and the silent days, nothing else, and forgets them when it is switched off', async () => {
  const service = open()
  await setFriday(service)
  await service.handlers.set({ holidays: [{ from: '2026-12-21', to: '2027-01-03' }] })
  expect(kept.at(-1)).toEqual({ weekday: 5, time: '16:10', except: ['2026-12-25', '2027-01-01'] })
  await service.handlers.snooze({ hours: 200 })
  expect(kept.at(-1)?.except).toContain('2026-11-27')
  await service.handlers.set({ weekly: false })
  expect(kept.at(-1)).toBeNull()
})

describe('the calendar file', () => {
  const linesOf = (token: string): string[] => {
    const file = files.take(token)
    expect(file).toMatchObject({ name: 'Reflection time.ics', mime: 'text/calendar;charset=utf-8' })
    return Buffer.from(file?.bytes ?? [])
      .toString('utf8')
      .split('\r\n')
  }

  test('cannot be made of holidays alone', () => {
    const service = open()
    service.handlers.set({ holidays: [{ from: '2026-11-01', to: '2027-11-01' }] })
    expect(() => service.handlers.calendar({ weeks: 4 })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })

  test('begins with the first day that is no holiday and leaves the others out', async () => {
    const service = open()
    await setFriday(service)
    await service.handlers.set({
      holidays: [
        { from: '2026-12-04', to: '2026-12-04' },
        { from: FRIDAY, to: FRIDAY },
      ],
    })
    const lines = linesOf((await service.handlers.calendar({ weeks: 4 })).file)
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20261127T161000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE:20261204T161000',
        'SUMMARY:Reflection time',
      ]),
    )
  })

  test('of a later day replaces the one before in the calendar', async () => {
    const service = open()
    const [first, second] = [
      linesOf((await service.handlers.calendar({ weeks: 2 })).file),
      linesOf((await service.handlers.calendar({ weeks: 2 })).file),
    ]
    const uid = (lines: string[]) => lines.find((line) => line.startsWith('UID:'))
    expect(uid(first)).toBe(uid(second))
    expect(first).toContain('SEQUENCE:1')
    expect(second).toContain('SEQUENCE:2')
  })
})
