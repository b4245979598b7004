import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { introduce } from './exchanging.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, focused, goTo, saved } from './member.ts'

/** What was taken away in Coaching stays until it is erased on purpose. */
let app: App
let page: Page
let look: Look

const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const kept = (): Locator => page.getByText('1 discarded share: out of sight, and still in this journal.')
const discard = async (): Promise<void> => {
  await button('More').click()
  await page.getByRole('menuitem', { name: 'Discard this share' }).click()
}

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  await introduce(page, 'Rosa Méndez', 'Both')
})
afterAll(() => app.end())

test('a discarded share is named on the overview, and can still be put back', async () => {
  await button('Begin a share').click()
  await page
    .getByRole('navigation', { name: 'Steps of this share' })
    .getByRole('button', { name: 'Add a note' })
    .click()
  await page.getByLabel('A note to your coach').fill('A word that goes nowhere.')
  await saved(page)
  await discard()
  await goTo(page, 'Coaching')
  await kept().waitFor()
  expect(await look('what was taken away')).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('A word that goes nowhere.').waitFor()
})

test('it is erased for good by keyboard alone, after a question whose safe answer has the focus', async () => {
  await page.getByRole('link', { name: /A word that goes nowhere/ }).click()
  await discard()
  await goTo(page, 'Coaching')
  const keys = await walker(page)
  await keys.to(button('Erase for good…'))
  await keys.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Erase what you took away for good?' })
  await question.waitFor()
  await focused(question.getByRole('button', { name: 'Cancel' }))
  expect(await look('erasing what was taken away')).toEqual([])
  await keys.to(question.getByRole('button', { name: 'Erase for good' }))
  await keys.press('Enter')
  await page.getByText('Erased for good.').waitFor()
  await expect.poll(() => kept().count()).toBe(0)
  expect(keys.unseen).toEqual([])
})
