import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { electronProgram } from '../../build/electron-runtime.ts'

const PASSPHRASE = 'Quiet lanterns carry seven rivers home'
const WORDS = 'Marisol waited at the door, and I walked past her.'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const program = electronProgram()
/** Electron refuses to run as root unless its sandbox is off, and off it would not be the app that ships. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

describe.skipIf(program === null || !hasDisplay || isRoot)('the desktop app in a real Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-electron-'))
  let app: ElectronApplication
  let page: Page

  const start = async (): Promise<void> => {
    app = await _electron.launch({
      executablePath: program ?? '',
      args: ['.', `--home=${join(folder, 'home')}`, `--device-home=${join(folder, 'device')}`],
    })
    page = await app.firstWindow()
  }
  const unlock = async (screen: string): Promise<void> => {
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await page.getByRole('heading', { name: screen, level: 1 }).waitFor()
  }

  beforeAll(start)
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('starts at the welcome screen, without a network and without Node in its page', async () => {
    expect(page.url()).toBe('app://throughline/')
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false)
    expect(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
  })

  test('creates a journal and keeps what is written in it', async () => {
    await page
      .getByRole('button', { name: /create/i })
      .first()
      .click()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel(/again|confirm/i).fill(PASSPHRASE)
    await page.getByRole('radio', { name: /mine/i }).check({ force: true })
    await page
      .getByRole('button', { name: /create/i })
      .last()
      .click()
    await page.getByRole('heading', { name: 'Weekly debrief', level: 1 }).waitFor()
    await page.getByRole('textbox').first().click()
    await page.keyboard.type(WORDS)
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  test('locks, and opens again with every word', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+L')
    await unlock('Weekly debrief')
    await page.getByText(WORDS).waitFor()
  })

  test('closes cleanly, and a new start finds the journal', async () => {
    await app.close()
    await start()
    await unlock('This week')
  })
})
