import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Edition } from '../../shared/contract/editions.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { type Look, looker } from './look.ts'
import { goTo, heading, saved, thisWeek } from './member.ts'

/** The screens and dialogs around a summary that its other walks pass by, as those see them who need more light, size or sound. */
let app: App
let page: Page
let look: Look

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true }).first()
const pane = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).click()
const more = async (way: string): Promise<void> => {
  await button('More for this summary').click()
  await page.getByRole('menuitem', { name: way }).click()
}
/** A tip over a button that the mouse rests on is no part of the screen. */
const lookAway = async (screen: string): Promise<string[]> => {
  await page.mouse.move(0, 0)
  await page.getByRole('tooltip').waitFor({ state: 'detached' })
  return look(screen)
}

beforeAll(async () => {
  app = await startApp({ with: ['--sample'] })
  page = app.page
  look = await looker(page)
  await thisWeek(page)
})
afterAll(() => app.end())

test('a year in review is one press from Growth, and goes to nobody', async () => {
  await goTo(page, 'Growth')
  await button('Look back on my year').click()
  await heading(page, 'My year in review').waitFor()
  await page.getByRole('list', { name: 'In this section' }).waitFor()
  await pane('Pages')
  await page.locator('[data-place]').first().waitFor()
  expect(await lookAway('a year in review, its pages')).toEqual([])
  await goTo(page, 'Growth')
  await page.getByRole('link', { name: /^The one from / }).waitFor()
  expect(await lookAway('growth, with a year in review')).toEqual([])
})

test('a portfolio is arranged, named and looked over', async () => {
  await goTo(page, 'Summaries')
  await button('New summary').click()
  await page.getByText(/^Portfolio/).click()
  expect(await lookAway('a new summary')).toEqual([])
  await button('Begin').click()
  await heading(page, 'Portfolio').waitFor()
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Stories' }).click()
  await page.getByRole('textbox', { name: 'Situation: Story 1' }).click()
  await page.keyboard.insertText('We raised attendance by 12 percent.')
  await saved(page)
  expect(await lookAway('stories')).toEqual([])
  await button('Arrange sections').click()
  expect(await lookAway('arrange sections')).toEqual([])
  await button('Done').click()
  await more('Title, name and options')
  expect(await lookAway('title, name and options')).toEqual([])
  await button('Cancel').click()
  await pane('To look at')
  await page.getByText('This may have a source missing.').waitFor()
  await page.getByText('Your name is not on it yet.').waitFor()
  await page.getByText('Still empty').waitFor()
  expect(await lookAway('to look at')).toEqual([])
  await button('Vision: go there').click()
  await expect
    .poll(() =>
      page
        .getByRole('textbox', { name: 'Your words: Vision' })
        .evaluate((field) => field === document.activeElement),
    )
    .toBe(true)
})

test('what was written and handed out is looked back on', async () => {
  await button('Export').click()
  expect(await lookAway('export of a summary')).toEqual([])
  await page.getByText('I have looked through it with that in mind').click()
  const download = page.waitForEvent('download')
  await button('Make the file').click()
  await download
  await button('Keep it').click()
  await page.getByText('Kept as edition 1.').waitFor()
  await button('Close').click()
  await page.getByRole('textbox', { name: 'Your words: Vision' }).click()
  await page.keyboard.insertText('Every child reads by nine.')
  await saved(page)
  const summaryId = /summaries\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  await callFrom(page, 'editions.make', { summaryId }, Edition)
  await more('Editions')
  await page.getByRole('listitem', { name: /^Edition 2, / }).waitFor()
  await page.getByRole('button', { name: 'What changed since' }).last().click()
  await page.getByRole('dialog').getByText('Every child reads by nine.').waitFor()
  expect(await lookAway('what changed since an edition')).toEqual([])
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Beside/ })
    .click()
  await page.getByRole('option', { name: /^Edition 2, / }).click()
  await page.getByRole('dialog').getByText('Every child reads by nine.').waitFor()
  await page.keyboard.press('Escape')
  await button('Read it').click()
  await page.getByRole('dialog').locator('[data-place]').first().waitFor()
  expect(await lookAway('an edition, its pages')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Back to the summary' }).click()
  await more('History')
  await button(/^Read the version of /).click()
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor()
  expect(await lookAway('a version of the words')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Back to the summary' }).click()
  await more('Remove')
  await heading(page, 'Summaries').waitFor()
  await page.getByText('Removed summaries').waitFor()
  await button('Put back “Portfolio”').waitFor()
  expect(await lookAway('summaries, one of them removed')).toEqual([])
})
