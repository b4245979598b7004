import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { createJournal, editing, field, goTo, heading, lock, saved, unlock, writeFreely } from './member.ts'

let app: App
let page: Page
beforeEach(async () => {
  app = await startApp()
  page = app.page
  await createJournal(page)
  await field(page).click()
  await page.keyboard.type('One moment.')
  await saved(page)
})
afterEach(() => app.end())

const open = async (name: string): Promise<void> => {
  await goTo(page, 'Settings')
  await page.getByRole('link', { name, exact: true }).click()
  await heading(page, name).waitFor()
}

/** No violation in either theme, and none of our own policy. */
const expectAccessible = async (): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
  expect(app.watch.problems).toEqual([])
}

test('a name that is written often is suggested, and added with a label that is shown instead', async () => {
  for (const words of [
    'I sat with Marisol and Devon.',
    'Then Marisol asked Devon.',
    'So Marisol told Devon.',
  ])
    await writeFreely(page, words)
  await open('People')
  await page.getByRole('button', { name: 'Not a name (Devon)' }).click()
  await page.getByText('“Devon” will not be suggested again.').waitFor()
  await page.getByRole('button', { name: 'Add Marisol to your people' }).click()
  await page.getByLabel('What to show instead').fill('a student')
  await page.getByLabel('Add a nickname').fill('Mari')
  await expectAccessible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Shown as “a student” · Also Mari').waitFor()
  await expect.poll(() => page.getByRole('heading', { name: 'Names you write often' }).count()).toBe(0)
  await expectAccessible()

  await page.getByRole('button', { name: 'Remove Marisol' }).click()
  await page.getByText('Marisol is off your list.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('Shown as “a student” · Also Mari').waitFor()
  await lock(page)
  await unlock(page)
  await open('People')
  await page.getByText('Shown as “a student” · Also Mari').waitFor()
})

test('somebody is added, changed and removed by keyboard alone', async () => {
  await open('People')
  await page.getByRole('button', { name: 'Add a person' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Give the name first.').waitFor()
  await page.keyboard.type('Ana')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Edit Ana' }).waitFor()
  // The button of the empty screen went with it.
  await heading(page, 'People').and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Edit Ana' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('a colleague')
  await page.keyboard.press('Enter')
  await page.getByText('Shown as “a colleague”').waitFor()
  await page.getByRole('button', { name: 'Remove Ana' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Add the people in your writing').waitFor()
})

test('a resource is kept, found from a decision without losing a word, and its link asks before it leaves', async () => {
  await open('Resource shelf')
  await page.getByRole('button', { name: 'Remove “Equity audits”' }).click()
  await page.getByRole('button', { name: 'Add a resource' }).click()
  await page.getByLabel('What it is', { exact: true }).fill('Our handbook')
  await page.getByLabel('Where to find it').fill('https://example.com/handbook')
  await expectAccessible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: 'Our handbook' }).waitFor()
  await page.getByRole('link', { name: 'https://example.com/handbook' }).click()
  await page.getByRole('alertdialog').waitFor()
  await page.keyboard.press('Escape')
  await expectAccessible()

  await goTo(page, 'Decisions')
  await page
    .getByRole('button', { name: /decision/i })
    .first()
    .click()
  await heading(page, 'Difficult decision').waitFor()
  await editing(page)
  await page.keyboard.type('Whether to move the meeting.')
  await saved(page)
  await page.getByRole('button', { name: 'Resource shelf' }).click()
  await page.getByRole('dialog').getByText('Our handbook').waitFor()
  expect(await page.getByRole('dialog').getByText('Equity audits').count()).toBe(0)
  await expectAccessible()
  await page.keyboard.press('Escape')
  await page.getByText('Whether to move the meeting.').waitFor()
})

test('the weekly time is shown on This week, waits when asked to, and goes into a calendar file', async () => {
  await open('Reminders')
  await page.getByText('Remind me every week').click()
  const [weekday, hour, minute, half] = await page.evaluate(() => {
    const now = new Date()
    const part = (type: string) =>
      new Intl.DateTimeFormat('en-US', { weekday: 'long', hour: '2-digit', minute: '2-digit', hour12: true })
        .formatToParts(now)
        .find((found) => found.type === type)?.value ?? ''
    return [part('weekday'), part('hour'), part('minute').padStart(2, '0'), part('dayPeriod')]
  })
  await page.getByRole('button', { name: 'On' }).click()
  await page.getByRole('option', { name: weekday ?? '' }).click()
  await page.getByRole('spinbutton', { name: /hour/ }).click()
  await page.keyboard.type(`${hour}${minute}${half}`)
  await page.keyboard.press('Tab')
  await page.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first().click()
  await page.getByRole('button', { name: 'Add these days' }).click()
  await page.getByText('Choose the first day.').waitFor()
  await page.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('12212026')
  await page.getByRole('button', { name: 'Add these days' }).click()
  await page.getByRole('button', { name: /^Take off/ }).waitFor()
  await expectAccessible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a calendar file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Reflection time.ics')
  expect(readFileSync(await file.path(), 'utf8')).toContain('SUMMARY:Reflection time')

  await goTo(page, 'This week')
  await page.getByText('It is your time to reflect').waitFor()
  await expectAccessible()
  await page.getByRole('button', { name: 'Remind me later' }).click()
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click()
  await page.getByText('You will be reminded later.').waitFor()
  await page.getByText('It is your time to reflect').waitFor({ state: 'detached' })
})
