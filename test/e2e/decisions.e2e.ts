import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Decision } from '../../shared/contract/decisions.ts'
import { Entry, SavedDraft } from '../../shared/contract/journal.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, entryIdOf, field, goTo, heading, saved, toStep } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

const QUESTION = 'Keep the reading hour, or give it to test preparation?'
const EXPECTED = 'By March half of the eighth graders stay by choice.'

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  // The very first entry to be finished leads to the recovery code, which has its own tests.
  const { id: entryId } = await callFrom(page, 'journal.start', { flow: 'free' }, Entry)
  await write(entryId, { page: 'A first page.' })
  await callFrom(page, 'journal.finish', { entryId }, z.object({}))
})
afterAll(() => app.end())

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const region = (name: string) => page.getByRole('region', { name, exact: true })
const day = (fromToday: number): string => {
  const date = new Date(Date.now() + fromToday * 86_400_000)
  return date.toLocaleDateString('sv-SE')
}

const write = async (entryId: string, answers: Readonly<Record<string, string>>): Promise<void> => {
  const steps = Object.entries(answers).map(([stepId, body]) => ({
    stepId,
    promptId: null,
    body,
    baseVersion: 0,
  }))
  await callFrom(page, 'journal.saveDraft', { entryId, client: 'another-window', steps }, SavedDraft)
}

/** A decision made some days ago and recorded, to be looked at again on a day. */
const decide = async (title: string, daysAgo: number, revisitOn: string | null): Promise<string> => {
  const { id: entryId } = await callFrom(page, 'journal.start', { flow: 'decision' }, Entry)
  await write(entryId, { options: title, prediction: 'They say yes.' })
  await callFrom(page, 'journal.setDay', { entryId, day: day(-daysAgo) }, Entry)
  await callFrom(page, 'decisions.setFacts', { entryId, percent: 0, revisitOn }, Decision)
  await callFrom(page, 'decisions.record', { entryId }, Decision)
  return entryId
}

test('an empty screen teaches in one sentence and begins a decision', async () => {
  await goTo(page, 'Decisions')
  await page.getByText(/^Write down a hard choice/).waitFor()
  expect(await look('decisions: empty')).toEqual([])
  await press('Begin a decision')
  await heading(page, 'Difficult decision').waitFor()
  await field(page).click()
  await page.keyboard.insertText(QUESTION)
  await saved(page)
})

test('a decision that is being written waits on the screen and leads back to its page', async () => {
  await goTo(page, 'Decisions')
  await region('Still being written').getByRole('link', { name: QUESTION }).click()
  await heading(page, 'Difficult decision').waitFor()
  const id = entryIdOf(page)
  await page.evaluate((hash) => location.assign(hash), `#/decisions/${id}`)
  await heading(page, QUESTION).waitFor()
  await page.getByRole('link', { name: 'Write on' }).click()
  await heading(page, 'Difficult decision').waitFor()
})

test('recording it shows the original, locked, with the prediction and how likely it seemed', async () => {
  await toStep(page, 'Reasons and risks')
  await field(page).click()
  await page.keyboard.insertText('Nobody asked *the families*.')
  await saved(page)
  await toStep(page, 'Choice and prediction')
  await page.getByRole('main').getByRole('textbox').last().waitFor()
  await page.getByLabel(/^What do you expect to see/).fill(EXPECTED)
  await page.getByLabel('Percent', { exact: true }).fill('70')
  await saved(page)
  await press('Record decision')
  await heading(page, QUESTION).waitFor()
  const original = region('As you saw it then').or(page.getByRole('article'))
  await original.getByText('the families').first().waitFor()
  await page.getByText(EXPECTED).waitFor()
  await page.getByText('You thought it 70% likely.').waitFor()
  await page.getByText(/^Locked since you recorded it on/).waitFor()
  expect(await page.getByRole('article').locator('em').textContent()).toBe('the families')
  expect(await look('a decision')).toEqual([])
})

test('an empty note is refused kindly; a note is kept under its day, and the original stays as it was', async () => {
  await press('Add the note')
  await page.getByText('Write the note first.').waitFor()
  await page.getByLabel('Add a note').fill('Two families wrote to me.')
  await goTo(page, 'Decisions')
  await page.goBack()
  await page.getByText('What you had begun here is still here.').waitFor()
  expect(await page.getByLabel('Add a note').inputValue()).toBe('Two families wrote to me.')
  await press('Add the note')
  await page.getByRole('listitem').filter({ hasText: 'Two families wrote to me.' }).waitFor()
  expect(await page.getByRole('article').textContent()).not.toContain('Two families')
  await expect.poll(() => page.getByLabel('Add a note').inputValue()).toBe('')
})

test('another day can be chosen, and the one before it stays in the notes', async () => {
  await press('Change the day…')
  expect(await look('another day')).toEqual([])
  await press('In two weeks')
  await press('Choose this day')
  await page.getByText(/^You will find it here again on/).waitFor()
  await page.getByText(/^You moved the day to come back; it was/).waitFor()
})

test('what is due comes first, and a revisit of it leads from the decision to its page and back', async () => {
  const bus = await decide('Ask the board for a bus', 60, day(-1))
  await decide('Leave the committee', 3, null)
  await goTo(page, 'Decisions')
  await region('Due for another look')
    .getByRole('link', { name: /Ask the board/ })
    .waitFor()
  await region('Open').getByText('No day to come back chosen').waitFor()
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Due for another look',
    'Open',
  ])
  await region('Due for another look').getByText('0% likely').waitFor()
  expect(await look('decisions')).toEqual([])
  await page.getByRole('link', { name: /Ask the board/ }).click()
  await page.getByText('The day that you chose has come').waitFor()
  await press('Revisit it now')
  await heading(page, 'Decision revisit').waitFor()
  const revisit = entryIdOf(page)
  await toStep(page, 'What happened')
  await field(page).click()
  await page.keyboard.insertText('They said yes.')
  await saved(page)
  await page.evaluate((hash) => location.assign(hash), `#/decisions/${bus}`)
  await page.getByRole('button', { name: 'Go on with the revisit' }).waitFor()
  await callFrom(page, 'decisions.setCameTrue', { entryId: revisit, cameTrue: 'partly' }, Decision)
  await callFrom(page, 'journal.finish', { entryId: revisit }, z.object({}))
  await page.getByText('Your prediction came true in part.').waitFor()
  await goTo(page, 'Decisions')
  await region('Revisited')
    .getByRole('link', { name: /Ask the board/ })
    .click()
  await page.getByRole('link', { name: /^Revisit of/ }).click()
  await page.getByText('They said yes.').waitFor()
  await page.getByText('This looks back on', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Ask the board for a bus', exact: true }).click()
  await heading(page, 'Ask the board for a bus').waitFor()
})

test('a decision in the bin leaves the list, and its page says so', async () => {
  const gone = await decide('A slip', 1, null)
  await callFrom(page, 'journal.remove', { entryId: gone }, z.object({}))
  await goTo(page, 'Decisions')
  await region('Open')
    .getByRole('link', { name: /Leave the committee/ })
    .waitFor()
  expect(await page.getByText('A slip').count()).toBe(0)
  await page.evaluate((hash) => location.assign(hash), `#/decisions/${gone}`)
  await page.getByText('This decision is not in the journal.', { exact: false }).waitFor()
})

test('all of it works by keyboard alone', async () => {
  await goTo(page, 'Decisions')
  const keys = await walker(page)
  await keys.to(page.getByRole('link', { name: /Leave the committee/ }))
  await keys.press('Enter')
  await heading(page, 'Leave the committee').waitFor()
  await keys.to(page.getByLabel('Add a note'))
  await keys.type('I have not missed it.')
  await keys.to(page.getByRole('button', { name: 'Add the note' }))
  await keys.press('Enter')
  await page.getByRole('listitem').filter({ hasText: 'I have not missed it.' }).waitFor()
  await keys.to(page.getByRole('button', { name: 'Choose a day to come back…' }), 'Shift+Tab')
  await keys.press('Enter')
  await page.getByRole('dialog').waitFor()
  await keys.to(page.getByRole('button', { name: 'In a month', exact: true }))
  await keys.press('Enter')
  await keys.to(page.getByRole('button', { name: 'Choose this day' }))
  await keys.press('Enter')
  await page
    .getByText(/^You will find it here again on/)
    .last()
    .waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(keys.unseen).toEqual([])
})
