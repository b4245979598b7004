import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDevice } from '../../../main/core/settings/device.ts'
import { journalSettings } from '../../../main/core/settings/journal.ts'
import { settingsService } from '../../../main/core/settings/service.ts'
import { spellingService } from '../../../main/core/spelling/service.ts'
import { AppError } from '../../../shared/errors.ts'
import { openTestJournal, testClock } from '../../helpers/open-journal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const deviceIn = (device: string) =>
  openDevice({ paths: { device, journal: '', backups: '', temporary: '' }, clock: testClock().clock })
const file = () => join(folder, 'device.json')

test.each(['', '{', 'null', '{"id":"not-an-id","theme":"dark"}', '[]'])(
  'a damaged device file (%j) means the defaults, and is kept aside',
  async (text) => {
    writeFileSync(file(), text)
    const device = await deviceIn(folder)
    expect(device.get()).toEqual({ theme: 'system', textSize: 100 })
    const kept = readdirSync(folder).find((name) => name.startsWith('device.damaged-'))
    expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe(text)
  },
)

test('one setting that this version does not know costs none of the others', async () => {
  const { id } = await deviceIn(folder)
  writeFileSync(file(), JSON.stringify({ id, theme: 'sepia', textSize: 130 }))
  const device = await deviceIn(folder)
  expect(device.id).toBe(id)
  expect(device.get()).toEqual({ theme: 'system', textSize: 130 })
})

test('a folder that cannot be made does not keep the app from starting; changing then fails', async () => {
  writeFileSync(join(folder, 'in-the-way'), '')
  const device = await deviceIn(join(folder, 'in-the-way', 'device'))
  expect(device.get().theme).toBe('system')
  await expect(device.set({ theme: 'dark' })).rejects.toBeInstanceOf(AppError)
  expect(device.get().theme).toBe('system')
})

test('the device keeps its id and its settings', async () => {
  const device = await deviceIn(folder)
  await Promise.all([device.set({ theme: 'dark' }), device.set({ textSize: 150 })])
  const again = await deviceIn(folder)
  expect(again.id).toBe(device.id)
  expect(again.get()).toEqual({ theme: 'dark', textSize: 150 })
  expect(readdirSync(folder)).toEqual(['device.json'])
})

test('the journal’s settings fail as locked while none is open', async () => {
  const service = settingsService({
    device: await deviceIn(folder),
    emit: () => undefined,
    journal: () => {
      throw new AppError('locked')
    },
  })
  expect(() => service.journal({})).toThrow(expect.objectContaining({ code: 'locked' }))
})

test('the journal’s settings travel inside it, and what cannot be read falls back', async () => {
  const test = openTestJournal()
  try {
    const settings = journalSettings(test.open)
    expect(settings.get()).toEqual({ weekStart: 'monday', weeklyPath: 'full', spelling: ['en'] })
    settings.set({ weekStart: 'sunday', spelling: ['en', 'es'] })
    expect(journalSettings(test.open).get()).toMatchObject({ weekStart: 'sunday', spelling: ['en', 'es'] })
    const put = (value: string) =>
      test.open.db.connection.prepare(`UPDATE meta SET value = ? WHERE key = 'settings'`).run(value)
    put('{"weekStart":"wednesday","weeklyPath":"short"}')
    expect(settings.get()).toEqual({ weekStart: 'monday', weeklyPath: 'short', spelling: ['en'] })
    put('{')
    expect(settings.get().weekStart).toBe('monday')
  } finally {
    await test.dispose()
  }
})

test('own words are kept once, can be removed, and come back', async () => {
  const test = openTestJournal()
  try {
    const spelling = spellingService(test.open)
    await spelling.remove({ word: 'never added' })
    await spelling.add({ word: 'Xochitl' })
    await spelling.add({ word: 'Xochitl' })
    await spelling.add({ word: 'Cafe\u0301' })
    expect(await spelling.words({})).toEqual({ words: ['Café', 'Xochitl'] })
    await spelling.remove({ word: 'Xochitl' })
    expect(await spelling.words({})).toEqual({ words: ['Café'] })
    await spelling.add({ word: 'Xochitl' })
    expect((await spelling.words({})).words).toContain('Xochitl')
  } finally {
    await test.dispose()
  }
})
