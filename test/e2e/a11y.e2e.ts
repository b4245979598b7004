import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { MEMBER_TEXT } from '../fixtures/member-text.ts'
import { type App, startApp } from './app.ts'
import { type Look, looker } from './look.ts'
import {
  field,
  goTo,
  heading,
  lock,
  PASSPHRASE,
  paste,
  saved,
  thisWeek,
  toStep,
  unlock,
  writeFreely,
} from './member.ts'

/** Every screen, as a member comes by it. Each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look
let found: string[] = []

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
})
afterAll(() => app.end())
afterEach(() => {
  const now = found
  found = []
  expect(now).toEqual([])
})

const see = async (screen: string): Promise<void> => {
  found.push(...(await look(screen)))
}
const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()
const choose = async (item: string): Promise<void> => {
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}
const closeAll = async (): Promise<void> => {
  const open = page.getByRole('dialog').or(page.getByRole('alertdialog')).or(page.getByRole('menu'))
  while ((await open.count()) > 0) {
    await page.keyboard.press('Escape')
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}
const seeDialog = async (name: string): Promise<void> => {
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor()
  await see(name)
  await closeAll()
}

test('the ways in: welcome, a backup, a new journal', async () => {
  await heading(page, 'A quiet place to think about your week').waitFor()
  await see('welcome')
  await press('Open my journal from a backup')
  await seeDialog('welcome: open a backup')
  await press('Create my journal')
  await press('Create and begin writing')
  await page.getByText('My school’s or my employer’s').click()
  await see('create, with what is missing')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByText('Mine', { exact: true }).click()
  await page.getByText('Strong: it would take').waitFor()
  await see('create, filled in')
  await press('Create and begin writing')
  await heading(page, 'Weekly debrief').waitFor()
})

test('writing: every step, its menu, the help', async () => {
  await see('writing: blank')
  await goTo(page, 'This week')
  await see('this week: before the first entry')
  await press('Begin my first reflection')
  await heading(page, 'Weekly debrief').waitFor()
  await page.getByText('One scene, kept small').waitFor()
  await field(page).click()
  await paste(page, MEMBER_TEXT)
  await saved(page)
  await see('writing: a long answer')
  for (const step of ['Your part', 'What it shows', 'The obstacle', 'If, then']) {
    await toStep(page, step)
    await see(`writing: ${step}`)
  }
  await page.getByLabel('If', { exact: true }).fill('a meeting runs late')
  await page.getByLabel('then I will', { exact: true }).fill('say when I have to go')
  await saved(page)
  await press('More for this page')
  await page.getByRole('menu').waitFor()
  await see('writing: menu')
  await closeAll()
  await press('Keyboard shortcuts')
  await seeDialog('help')
})

test('this week in draft and finished, and the recovery code', async () => {
  await goTo(page, 'This week')
  await page.getByRole('link', { name: 'Continue' }).waitFor()
  await see('this week: draft')
  await page.getByRole('link', { name: 'Continue' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await press('Finish')
  await heading(page, 'Your recovery code').waitFor()
  await see('recovery code, with a message')
  await press('I have it: check it')
  await see('recovery check')
  await press('Show the code again')
  await page.getByRole('link', { name: 'Later' }).click()
  await thisWeek(page)
  await page.getByText('Keep your recovery code safe').waitFor()
  await see('this week: finished')
  await writeFreely(page, 'A short page about a *window*.')
  await see('free writing')
  await goTo(page, 'This week')
})

test('the journal: list, search, filters, reading and what opens over it', async () => {
  await goTo(page, 'Journal')
  await page.locator('[data-entry-row]').nth(1).waitFor()
  await see('journal')
  await press('Filters')
  await see('journal: filters')
  await press('Filters')
  await page.getByRole('searchbox').fill('corridor')
  await page.locator('[data-entry-row] mark').first().waitFor()
  await see('journal: results')
  await page.getByRole('searchbox').fill('nowhereinit')
  await page.getByText('Nothing found').waitFor()
  await see('journal: nothing found')
  await page.getByRole('searchbox').fill('corridor')
  await page.locator('[data-entry-row] mark').first().waitFor()
  await page.locator('[data-entry-row]').first().click()
  await page.getByRole('article').getByText('like a light being carried').waitFor()
  await see('reading')
  await press('Star')
  await choose('Tags…')
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('corridors')
  await page.keyboard.press('Enter')
  await see('tags')
  await press('Save tags')
  await page.getByText('Tags saved.').waitFor()
  await choose('Change day…')
  await press(/Open the calendar/)
  await page.getByRole('grid').waitFor()
  await seeDialog('change day, with its calendar')
  await choose('Erase for good…')
  await seeDialog('erase the entry')
  await choose('Erase a phrase here…')
  await page.getByLabel('The phrase, exactly as you wrote it').fill('corridor')
  await page.getByText(/^Found in/).waitFor()
  await seeDialog('erase a phrase')
})

test('history with its difference, and the bin', async () => {
  await page.getByRole('link', { name: 'Write on' }).click()
  await toStep(page, 'One moment')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('One more line.')
  await saved(page)
  await choose('History')
  await page.locator('ins').first().waitFor()
  await see('history')
  await page.getByRole('button', { name: /^Read/ }).last().click()
  await seeDialog('a version')
  await goTo(page, 'Journal')
  await page.getByRole('searchbox').fill('')
  await page.locator('[data-entry-row]', { hasText: 'A short page' }).click()
  await choose('Move to bin')
  await page.getByText('Moved to the bin.').waitFor()
  await see('journal, with a message to undo')
  await choose('Bin')
  await page.getByText('A short page').waitFor()
  await see('bin')
  await page.getByRole('button', { name: /^Erase for good/ }).click()
  await seeDialog('erase from the bin')
})

test('settings, backups and their dialogs', async () => {
  await goTo(page, 'Settings')
  await see('settings')
  for (const name of ['Change the passphrase…', 'Make a new one…', 'Re-key everything…']) {
    await press(name)
    await seeDialog(name)
  }
  await page.getByRole('link', { name: 'See your backups' }).click()
  await press('Make a backup now')
  await page.getByText('The backup is made and checked.').waitFor()
  await see('backups')
  await page.getByRole('button', { name: /^Open the backup of/ }).click()
  await seeDialog('open a backup')
  await page.getByRole('button', { name: /^Remove the backup of/ }).click()
  await seeDialog('Remove a backup')
})

test('locked: unlock, a wrong passphrase, the recovery code, a trouble, and a host that is gone', async () => {
  await lock(page)
  await see('unlock')
  await unlock(page, 'not my passphrase')
  await page.getByText('That is not the passphrase.').waitFor()
  await see('unlock: wrong')
  await press('Use the recovery code')
  await see('recovery code instead of the passphrase')
  const keys = join(app.machine.home, 'journal', 'keys.json')
  await app.restartAfter(() => {
    copyFileSync(keys, join(app.machine.root, 'keys.json'))
    rmSync(keys)
  })
  await heading(page, 'The key file is missing').waitFor()
  await see('trouble')
  copyFileSync(join(app.machine.root, 'keys.json'), keys)
  await press('Try again')
  await unlock(page)
  await goTo(page, 'This week')
  await page.evaluate(() => location.assign('#/nowhere'))
  await heading(page, 'There is nothing here').waitFor()
  await see('not found')
  await writeFreely(page, 'Words that a host ')
  await app.server().kill()
  await page.keyboard.type('never got.')
  await page.getByText('Throughline has stopped in the background').waitFor()
  await page.getByText('Your last words are not saved yet').waitFor()
  await see('the host is gone')
})
