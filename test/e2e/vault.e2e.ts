import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { MIGRATIONS } from '../../main/core/store/migrations/index.ts'
import { close, openWritable } from '../../main/core/store/open.ts'
import { exec } from '../../main/core/store/sql.ts'
import { keyByPassphrase, parseKeyFile } from '../../main/core/vault/key-file.ts'
import { type App, type Browser, newMachine, openBrowser, startApp, startServer } from './app.ts'
import { createJournal, field, goTo, heading, lock, PASSPHRASE, saved, thisWeek, unlock } from './member.ts'

const WORDS = 'I asked before I answered, and the room changed.'
const NEW_PASSPHRASE = 'Seven new lanterns by the river'

let app: App
let page: Page

/** The browser is the same for all: each test's own host is another origin to it. */
const shelf = newMachine()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(shelf)
})
afterAll(async () => {
  await browser.context.close()
  shelf.dispose()
})

beforeEach(async () => {
  app = await startApp({ browser })
  page = app.page
})
afterEach(() => app.end())

const inJournal = (name = ''): string => join(app.machine.home, 'journal', name)

const createAndWrite = async (): Promise<void> => {
  await createJournal(page)
  await field(page).click()
  await page.keyboard.type(WORDS)
  await saved(page)
}

const makeBackup = async (): Promise<void> => {
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'See your backups' }).click()
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await page.getByText('The backup is made and checked.').waitFor()
}

const expectMyWords = async (): Promise<void> => {
  await goTo(page, 'Journal')
  await page.locator('[data-entry-row]', { hasText: WORDS }).waitFor()
}

test('a wrong passphrase says so, waits longer each time, and loses nothing', async () => {
  await createAndWrite()
  await lock(page)
  await unlock(page, 'not the passphrase')
  await page.getByText('That is not the passphrase. Nothing is lost; try again.').waitFor()
  await page.getByRole('button', { name: 'Unlock', exact: true, disabled: false }).waitFor()
  await unlock(page, 'not this one either')
  await page
    .getByText(/^You can try again in/)
    .first()
    .waitFor()
  await page.getByText('You can try again now.').waitFor({ state: 'attached' })
  await unlock(page)
  await expectMyWords()
})

test('a weak or mistyped new passphrase is named before anything is made', async () => {
  await page.getByRole('button', { name: 'Create my journal' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('short')
  await page.getByLabel('The same again').fill('shore')
  await page.getByRole('button', { name: 'Create and begin writing' }).click()
  await page.getByText('Use at least 8 characters.').waitFor()
  await page.getByLabel('Passphrase', { exact: true }).fill('password1')
  await page.getByText('Very weak: somebody could guess it within minutes.').waitFor()
  await page.getByRole('button', { name: 'Create and begin writing' }).click()
  await page.getByText('The two are not the same.').waitFor()
  await page.getByText('Choose whose computer this is.').waitFor()
  expect(existsSync(inJournal('journal.db'))).toBe(false)
})

test('the recovery code opens the journal and replaces the passphrase', async () => {
  await createAndWrite()
  await goTo(page, 'This week')
  await page.getByRole('button', { name: 'See the code' }).click()
  await heading(page, 'Your recovery code').waitFor()
  const list = page.getByRole('main').getByRole('list', { name: 'Recovery code' }).first()
  const groups = (await list.getByRole('listitem').allInnerTexts()).map((group) => group.trim())
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it as a file' }).click()
  const sheet = readFileSync(await (await download).path(), 'utf8')
  for (const group of groups) expect(sheet).toContain(group)

  await lock(page)
  await page.getByRole('button', { name: 'Use the recovery code' }).click()
  const [first = '', ...others] = groups.join('')
  await page.getByLabel('Recovery code').fill([first === 'A' ? 'B' : 'A', ...others].join(''))
  await page.getByLabel('New passphrase', { exact: true }).fill(NEW_PASSPHRASE)
  await page.getByLabel('The same again').fill(NEW_PASSPHRASE)
  const open = page.getByRole('button', { name: 'Open and set the new passphrase' })
  await open.click()
  await page.getByText('There is a slip in the code.').waitFor()
  await page.getByLabel('Recovery code').fill(groups.join('').toLowerCase())
  await open.click()
  await expectMyWords()

  await lock(page)
  await unlock(page, PASSPHRASE)
  await page.getByText('That is not the passphrase.').waitFor()
  await page.getByRole('button', { name: 'Unlock', exact: true, disabled: false }).waitFor()
  await unlock(page, NEW_PASSPHRASE)
  await expectMyWords()
})

test('the passphrase is changed with the one of now, and only with it', async () => {
  await createAndWrite()
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Change the passphrase…' }).click()
  await page.getByLabel('Passphrase now').fill('not the one of now')
  await page.getByLabel('New passphrase', { exact: true }).fill(NEW_PASSPHRASE)
  await page.getByLabel('The same again').fill(NEW_PASSPHRASE)
  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByText('That is not your passphrase now. Nothing has changed.').waitFor()
  await page.getByLabel('Passphrase now').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Change it', disabled: false }).click()
  await page.getByText('Your passphrase is changed.').waitFor()
  await lock(page)
  await unlock(page, NEW_PASSPHRASE)
  await expectMyWords()
})

test('a missing key file has its own screen, and putting it back opens the journal', async () => {
  await createAndWrite()
  const elsewhere = join(app.machine.root, 'keys.json')
  await app.restartAfter(() => renameSync(inJournal('keys.json'), elsewhere))
  await heading(page, 'The key file is missing').waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('It is still the same. Nothing has changed.').waitFor()
  copyFileSync(elsewhere, inJournal('keys.json'))
  await page.getByRole('button', { name: 'Try again' }).click()
  await unlock(page)
  await expectMyWords()
})

test('a damaged key file has its own screen, and a backup opens the journal again', async () => {
  await createAndWrite()
  await makeBackup()
  await app.restartAfter(() => writeFileSync(inJournal('keys.json'), '{"format":1,"jour'))
  await heading(page, 'The key file is damaged').waitFor()
  await page.getByRole('button', { name: /^Open the backup of/ }).click()
  await page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open this backup' }).click()
  await page.getByText(/^The backup is open/).waitFor()
  await expectMyWords()
})

test('a damaged journal offers the newest good backup, opens it, and keeps what it replaced', async () => {
  await createAndWrite()
  await makeBackup()
  await app.restartAfter(() => {
    for (const name of readdirSync(inJournal())) if (name.startsWith('journal.db-')) rmSync(inJournal(name))
    writeFileSync(inJournal('journal.db'), Buffer.alloc(65_536, 7))
  })
  await unlock(page)
  await heading(page, 'The journal’s file is damaged').waitFor()
  await page.getByRole('button', { name: /^Open the backup of/ }).click()
  await page.getByText('It opens with the key that is already at hand.').waitFor()
  await page.getByRole('button', { name: 'Open this backup' }).click()
  await page.getByText(/What stood there before was set aside/).waitFor()
  await expectMyWords()
  const kept = readdirSync(app.machine.home, { recursive: true }).map(String)
  const damaged = kept
    .filter((name) => name.endsWith('journal.db') && name !== join('journal', 'journal.db'))
    .map((name) => readFileSync(join(app.machine.home, name)))
  expect(damaged.some((bytes) => bytes.equals(Buffer.alloc(65_536, 7)))).toBe(true)
})

test('whoever opened a backup by mistake comes back to the newer words through the list', async () => {
  await createAndWrite()
  await makeBackup()
  const aside = page.getByRole('listitem').filter({ hasText: 'Set aside when a backup was opened' })
  const openFrom = async (button: Locator): Promise<void> => {
    await button.click()
    await page.getByRole('button', { name: 'Open this backup' }).click()
    await page.getByText(/^The backup is open/).waitFor()
  }
  const backups = async (): Promise<void> => {
    await goTo(page, 'Settings')
    await page.getByRole('link', { name: 'See your backups' }).click()
  }
  await goTo(page, 'Journal')
  await page.locator('[data-entry-row]', { hasText: WORDS }).click()
  await page.getByText('Write on', { exact: true }).click()
  await field(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And newer ones.')
  await saved(page)

  await backups()
  await openFrom(page.getByRole('button', { name: /^Open the backup of/ }))
  await backups()
  await aside.waitFor()
  await openFrom(aside.getByRole('button', { name: /^Open the backup of/ }))
  await goTo(page, 'Journal')
  await page.locator('[data-entry-row]', { hasText: WORDS }).click()
  await page.getByText('And newer ones.').waitFor()
})

test('the welcome screen opens a journal from a picked backup file', async () => {
  await createAndWrite()
  await makeBackup()
  const stick = join(app.machine.root, 'stick')
  await app.restartAfter(() => {
    mkdirSync(stick)
    for (const name of readdirSync(join(app.machine.home, 'backups')))
      if (name.endsWith('.throughline-backup'))
        copyFileSync(join(app.machine.home, 'backups', name), join(stick, name))
    rmSync(join(app.machine.home, 'backups'), { recursive: true })
    rmSync(inJournal(), { recursive: true })
  })
  await page.getByRole('button', { name: 'Open my journal from a backup' }).click()
  const picking = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  const [backup = ''] = readdirSync(stick)
  await (await picking).setFiles(join(stick, backup))
  const passphrase = page.getByRole('dialog').getByLabel('Passphrase', { exact: true })
  await passphrase.fill('not its passphrase')
  await page.getByRole('button', { name: 'Open this backup' }).click()
  await page.getByText('That passphrase does not open this backup. Nothing has changed').waitFor()
  expect(existsSync(inJournal('journal.db'))).toBe(false)
  await passphrase.fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open this backup' }).click()
  await page.getByText(/^The backup is open/).waitFor()
  await expectMyWords()
})

test('a journal of a newer version is opened for reading only, and nothing in it changes', async () => {
  await createAndWrite()
  await app.restartAfter(async () => {
    const key = await keyByPassphrase(parseKeyFile(readFileSync(inJournal('keys.json'))), PASSPHRASE)
    if (!key) throw new Error('the key did not open')
    const db = openWritable(inJournal('journal.db'), key, true)
    exec(db, `PRAGMA user_version = ${MIGRATIONS.length + 1}`)
    close(db)
  })
  await unlock(page)
  await heading(page, 'A newer Throughline made this journal').waitFor()
  await page.getByRole('button', { name: 'Open it for reading' }).click()
  await page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('dialog').getByRole('button', { name: /Open/ }).click()
  await page.getByText('You are reading only').waitFor()
  await expectMyWords()
})

test('a second start by the same person gets a fresh link to the open journal, and ends well', async () => {
  await createAndWrite()
  const second = await startServer(app.machine)
  expect(second.link).not.toBe(app.server().link)
  expect(new URL(second.link).origin).toBe(new URL(app.server().link).origin)
  expect(await second.ended).toBe(0)
  const other = await app.context.newPage()
  await other.goto(second.link)
  await thisWeek(other)
  await other.goto(app.server().link)
})

test('a journal that another host has open says so, and opens when that one ends', async () => {
  await createAndWrite()
  for (const name of readdirSync(app.machine.device))
    if (name.startsWith('running-')) rmSync(join(app.machine.device, name))
  const second = await startServer(app.machine)
  const other = await app.context.newPage()
  await other.goto(second.link)
  await heading(other, 'Your journal is open somewhere else').waitFor()
  await lock(page)
  await page.close()
  await app.server().stop()
  await other.getByRole('button', { name: 'Try again' }).click()
  await unlock(other)
  page = other
  await expectMyWords()
  await second.stop()
})
