import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VaultStatus } from '../../shared/contract/vault.ts'
import { type App, startApp, startServer } from './app.ts'
import { callFrom } from './contract-call.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, field, goTo, heading, PASSPHRASE, saved, thisWeek, unlock } from './member.ts'

/** Looking around in the sample journal, and leaving it. Each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
})
afterAll(() => app.end())

const welcome = (): Promise<void> => heading(page, 'A quiet place to think about your week').waitFor()
const bar = () => page.getByText('A sample journal, by a fictional member.')
const samples = (): string[] =>
  readdirSync(app.machine.temp).filter((name) => name.startsWith('throughline-sample-'))
const status = () => callFrom(page, 'vault.status', {}, VaultStatus)

test('the welcome screen offers it quietly, and the keyboard opens it', async () => {
  await welcome()
  expect(await look('welcome')).toEqual([])
  const walk = await walker(page)
  await walk.to(page.getByRole('button', { name: 'Look around with a sample journal' }))
  await walk.press('Enter')
  await thisWeek(page)
  await bar().waitFor()
  expect(await status()).toMatchObject({ state: 'open', sample: true })
  expect(samples()).toHaveLength(1)
})

test('a banner says on every screen what it is', async () => {
  for (const place of ['Journal', 'Evidence', 'Decisions', 'Settings', 'This week']) {
    await goTo(page, place)
    expect(await bar().isVisible()).toBe(true)
    expect(await look(`sample: ${place}`)).toEqual([])
  }
})

test('the settings say that nothing is kept, and offer nothing about keys and backups', async () => {
  await goTo(page, 'Settings')
  await page.getByRole('main').getByText('This is a sample journal: nothing here is kept.').first().waitFor()
  expect(await page.getByRole('button', { name: /passphrase|code|Lock now/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'See your backups' }).click()
  await page.getByRole('heading', { name: 'Backups', level: 1 }).waitFor()
  await page.getByRole('main').getByText('This is a sample journal: nothing here is kept.').waitFor()
  expect(await look('sample: backups')).toEqual([])
})

test('a reload stays where it was', async () => {
  await goTo(page, 'Decisions')
  await page.reload()
  await heading(page, 'Decisions').waitFor()
  await bar().waitFor()
})

test('closing it leads back to the welcome screen and leaves nothing on the disk', async () => {
  await goTo(page, 'This week')
  await page.getByRole('button', { name: /^Free writing/ }).click()
  await heading(page, 'Free writing').waitFor()
  await field(page).click()
  await page.keyboard.insertText('Only a try.')
  await saved(page)
  await page.getByRole('button', { name: 'Close the sample' }).click()
  await welcome()
  expect(samples()).toEqual([])
  expect(await status()).toEqual({ state: 'none' })
  expect(page.url()).toMatch(/#\/$/)
})

test('the member’s own journal begins as if there had been no sample', async () => {
  await createJournal(page)
  await goTo(page, 'Journal')
  expect(await bar().count()).toBe(0)
  expect(await status()).toMatchObject({ state: 'open', sample: false })
})

test('a host that is killed leaves a folder that the next start sweeps away', async () => {
  const server = await startServer(app.machine, ['--sample', '--home', join(app.machine.root, 'other')])
  expect(samples()).toHaveLength(1)
  await server.kill()
  expect(samples()).toHaveLength(1)
  await app.restartAfter()
  await heading(page, 'Welcome back').waitFor()
  expect(samples()).toEqual([])
  await unlock(page, PASSPHRASE)
  await thisWeek(page)
})

test('--sample opens it at once, and looks at the member’s own journal only when it is closed', async () => {
  const started = await startApp({ browser: app, with: ['--sample'] })
  try {
    const its = started.page
    await thisWeek(its)
    await its.getByText('A sample journal, by a fictional member.').waitFor()
    expect(existsSync(join(started.machine.home, 'journal'))).toBe(false)
    await its.getByRole('button', { name: 'Close the sample' }).click()
    await heading(its, 'A quiet place to think about your week').waitFor()
    expect(existsSync(join(started.machine.home, 'journal'))).toBe(true)
  } finally {
    await started.end()
  }
})
