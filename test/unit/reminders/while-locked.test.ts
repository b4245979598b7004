import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCore } from '../../../main/core/core.ts'
import type { Clock } from '../../../main/core/deps.ts'
import { silentLog } from '../../../main/core/log.ts'
import { type KeptReminder, remindWhileLocked } from '../../../main/core/reminders/while-locked.ts'
import { instantOf } from '../../../shared/domain/reminder-times.ts'
import { testClock } from '../../helpers/open-journal.ts'

const ZONE = 'America/Chicago'
const FRIDAY = '2026-11-20'
const at = (day: string, time: string): number => instantOf(day, time, ZONE)
const WEEKLY: KeptReminder = { weekday: 5, time: '16:10', except: [] }

const watching = (start: number, kept: () => KeptReminder | null) => {
  const time = testClock(start, ZONE)
  const told: number[] = []
  const watch = remindWhileLocked({ clock: time.clock, emit: () => told.push(time.clock.now()), kept })
  watch.start()
  return { time, told, watch }
}

test('without a weekly time nothing is told, until there is one', () => {
  let kept: KeptReminder | null = null
  const { time, told } = watching(at(FRIDAY, '16:00'), () => kept)
  time.set(at(FRIDAY, '16:30'))
  expect(told).toEqual([])
  kept = WEEKLY
  time.set(at('2026-11-27', '16:10'))
  expect(told).toHaveLength(1)
})

test('days to leave out are silent, and so is a time before the locking', () => {
  const { time, told } = watching(at(FRIDAY, '16:11'), () => ({ ...WEEKLY, except: ['2026-11-27'] }))
  time.set(at('2026-11-28', '12:00'))
  expect(told).toEqual([])
  time.set(at('2026-12-04', '16:10'))
  expect(told).toEqual([at('2026-12-04', '16:10')])
})

test('after it is stopped nothing is told', () => {
  const { time, told, watch } = watching(at(FRIDAY, '16:00'), () => WEEKLY)
  watch.stop()
  time.set(at(FRIDAY, '17:00'))
  expect(told).toEqual([])
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a locked journal still reminds of its weekly time, once, from a file without a word of the member’s', async () => {
  const time = testClock(at(FRIDAY, '15:00'), ZONE)
  // The moment between the warning and the lock passes by itself.
  const clock: Clock = {
    ...time.clock,
    after: (ms, task) => {
      if (ms > 1000) return time.clock.after(ms, task)
      const timer = setImmediate(task)
      return () => clearImmediate(timer)
    },
  }
  const core = await createCore({
    paths: {
      journal: join(folder, 'journal'),
      backups: join(folder, 'backups'),
      device: join(folder, 'device'),
      temporary: tmpdir(),
    },
    clock,
    random: (bytes) => randomBytes(bytes),
    keychain: null,
    readerWorker: new URL('../../../main/core/reader/worker.ts', import.meta.url),
    typesetWorker: new URL('../../../main/core/typeset/worker.ts', import.meta.url),
    pageScript: async () => '',
    version: '0.0.0-test',
    log: silentLog,
  })
  const told: unknown[] = []
  core.subscribe(({ name, payload }) => name === 'reminders.becameDue' && told.push(payload))
  await core.dispatch('vault.create', {
    passphrase: 'a quiet river in march',
    ownership: 'mine',
    remember: false,
  })
  await core.dispatch('reminders.set', {
    weekly: true,
    weekday: 5,
    time: '16:10',
    holidays: [{ from: '2026-11-27', to: '2026-11-27' }],
  })
  await core.dispatch('vault.lock', {})
  expect(await core.dispatch('reminders.due', {})).toMatchObject({ error: { code: 'locked' } })
  time.set(at(FRIDAY, '16:10'))
  time.set(at('2026-11-28', '12:00'))
  expect(told).toEqual([{ kind: 'weekly' }])
  const written = () => JSON.parse(readFileSync(join(folder, 'device', 'device.json'), 'utf8'))
  await expect
    .poll(written)
    .toMatchObject({ reminder: { weekday: 5, time: '16:10', except: ['2026-11-27'] } })
  await core.close()
})
