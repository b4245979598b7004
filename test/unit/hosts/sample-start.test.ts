import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { instanceFile, linkOfRunningHost } from '../../../main/hosts/browser/instance.ts'
import { readOptions } from '../../../main/hosts/options.ts'
import { openTab } from '../../helpers/browser-client.ts'
import { startTestHost } from '../../helpers/browser-host.ts'
import { buildIfStale } from '../../helpers/build-if-stale.ts'
import { startDoubledApp } from '../../helpers/electron-app.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const places = () => ({ home: join(folder, 'home'), deviceHome: join(folder, 'device') })
const SAMPLE_OPEN = { ok: true, value: { state: 'open', sample: true } }

test('a sample is opened only where it is asked for', () => {
  expect(readOptions([]).sample).toBe(false)
  expect(readOptions(['--sample', '--no-open'])).toMatchObject({ sample: true, open: false })
  expect(() => readOptions(['--sampel'])).toThrow()
})

test('the browser host with a sample is not taken for the one of the member’s journal, until that is what it shows', {
  timeout: 120_000,
}, async () => {
  const { home, deviceHome } = places()
  const paths = { journal: join(home, 'journal'), backups: '', device: deviceHome, temporary: '' }
  const own = await startTestHost({ home, deviceHome })
  const running = await linkOfRunningHost(paths)
  const beside = await startTestHost({ home, deviceHome, sample: true })
  const tab = await openTab(beside.newLink())
  expect(await tab.call('vault.status', {})).toMatchObject(SAMPLE_OPEN)
  expect(running).toContain(`:${own.port}/`)
  expect(await linkOfRunningHost(paths)).toContain(`:${own.port}/`)

  expect(await tab.call('vault.lock', {})).toMatchObject({ value: { trouble: 'open-elsewhere' } })
  expect(await linkOfRunningHost(paths)).toContain(`:${own.port}/`)
  await own.close()
  await beside.close()

  const alone = await startTestHost({ home, deviceHome, sample: true })
  expect(existsSync(instanceFile(paths))).toBe(false)
  const there = await openTab(alone.newLink())
  expect(await there.call('vault.lock', {})).toMatchObject({ value: { state: 'none' } })
  await expect.poll(() => linkOfRunningHost(paths), { timeout: 10_000 }).toContain(`:${alone.port}/`)
  await alone.close()
})

test('the desktop app opens a sample too, and leaves the member’s folder alone', {
  timeout: 120_000,
}, async () => {
  buildIfStale()
  const { home, deviceHome } = places()
  const app = await startDoubledApp({ home, deviceHome, with: ['--sample'] })
  expect(await app.call('vault.status', {})).toMatchObject(SAMPLE_OPEN)
  expect(existsSync(join(home, 'journal'))).toBe(false)
  await app.quit()
  expect(existsSync(join(home, 'journal'))).toBe(false)
})
