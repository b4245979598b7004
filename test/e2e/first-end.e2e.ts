import { afterAll, beforeAll, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { createJournal, field, goTo, heading, lock, saved, toStep, unlock } from './member.ts'

/** How the first entry ends. Each test goes on where the one before it stopped. */
let app: App

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.end())

const rail = (place: string) =>
  app.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }).click()

test('an empty page has nothing to finish, and leaving it shows no recovery code', async () => {
  const { page } = app
  await createJournal(page)
  await toStep(page, 'If, then')
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByText('There is nothing to finish yet.').waitFor()
  await rail('This week')
  await heading(page, 'This week').waitFor()
  await page.getByRole('button', { name: 'Begin my first reflection' }).waitFor()
})

test('leaving the first words shows the recovery code on the way', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Begin my first reflection' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await field(page).click()
  await page.keyboard.insertText('A first moment, hardly begun.')
  await saved(page)
  await rail('Journal')
  await heading(page, 'Your recovery code').waitFor()
  await page.goBack()
  await heading(page, 'Journal').waitFor()
})

test('once is enough: the reminder stays on This week', async () => {
  const { page } = app
  await goTo(page, 'This week')
  await page.getByText('Keep your recovery code safe').waitFor()
  await page.getByRole('link', { name: 'Continue' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await rail('This week')
  await page.getByText('Keep your recovery code safe').waitFor()
})

test('locking in the middle leads back to the words, not to the code', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Continue' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await lock(page)
  await unlock(page)
  await heading(page, 'Weekly debrief').waitFor()
  await page.getByText('5 words').waitFor()
})
