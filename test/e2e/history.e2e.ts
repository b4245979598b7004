import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Entry, EntryStep, RevisionSummary, SearchHit } from '../../shared/contract/journal.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { createJournal, editing, entryIdOf, field, goTo, heading, saved, toStep } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let entryId: string

const FIRST = 'Rosalind asked for the floor and I gave it.'
const SECOND = ' Then the whole room went on without me.'
const NAME = 'Rosalind'

beforeAll(async () => {
  app = await startApp()
  page = app.page
  await createJournal(page)
  entryId = entryIdOf(page)
})
afterAll(() => app.end())

const momentOf = (steps: readonly EntryStep[]): string =>
  steps.find(({ stepId }) => stepId === 'moment')?.body ?? ''

const momentNow = async (): Promise<string> =>
  momentOf((await callFrom(page, 'journal.get', { entryId }, Entry)).steps)

const versions = async (): Promise<string[]> => {
  const history = await callFrom(page, 'journal.history', { entryId }, RevisionSummary.array())
  const Revision = z.object({ steps: z.array(EntryStep) })
  const all = history.map(({ id }) => callFrom(page, 'journal.revision', { revisionId: id }, Revision))
  return (await Promise.all(all)).map(({ steps }) => momentOf(steps))
}

const goOn = async (): Promise<void> => {
  await goTo(page, 'This week')
  await page.getByRole('link', { name: 'Continue' }).click()
  await toStep(page, 'One moment')
  await editing(page)
  await page.keyboard.press('ControlOrMeta+End')
}

const choose = async (item: string): Promise<void> => {
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('each writing session leaves one version, and leaving without a change leaves none', async () => {
  await page.keyboard.type(FIRST)
  await saved(page)
  await goOn()
  await goOn()
  await page.keyboard.type(SECOND)
  await saved(page)
  await choose('History')
  await heading(page, 'History').waitFor()
  const list = page.getByRole('list', { name: 'Saved versions' }).getByRole('listitem')
  await list.nth(1).waitFor()
  expect(await list.count()).toBe(2)
  expect(await versions()).toEqual([FIRST + SECOND, FIRST])
})

test('the difference between two versions is readable, word by word', async () => {
  const added = page.getByRole('main').locator('ins')
  await added.first().waitFor()
  expect((await added.allInnerTexts()).join('')).toContain('the whole room went on without me')
  expect(await page.getByRole('main').locator('del').count()).toBe(0)
})

test('bringing an older version back adds one, and overwrites none', async () => {
  await page
    .getByRole('list', { name: 'Saved versions' })
    .getByRole('button', { name: /^Read/ })
    .last()
    .click()
  await page.getByRole('dialog').getByText(FIRST).waitFor()
  await page.getByRole('button', { name: 'Bring this version back' }).click()
  await page.getByText('That version is now the current text.').waitFor()
  expect(await versions()).toEqual([FIRST, FIRST + SECOND, FIRST])
  expect(await momentNow()).toBe(FIRST)
})

test('an entry in the bin comes back by undo, and from the bin itself', async () => {
  await page.getByRole('link', { name: 'Back to the entry' }).click()
  await choose('Move to bin')
  await page.getByText('Moved to the bin.').waitFor()
  await page.getByText('Everything you write is gathered here').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  // The message went with its button, and the focus went back.
  await heading(page, 'Journal').and(page.locator(':focus')).waitFor()
  const row = page.locator(`[data-entry-row="${entryId}"]`)
  await row.click()
  await choose('Move to bin')
  await heading(page, 'Journal').waitFor()
  await choose('Bin')
  await heading(page, 'Bin').waitFor()
  await page.getByText(FIRST).waitFor()
  await page.getByRole('button', { name: /^Put back/ }).click()
  await page.getByText('The bin is empty.').waitFor()
  await goTo(page, 'Journal')
  await row.waitFor()
  expect(await versions()).toHaveLength(3)
})

test('a phrase is erased from every version, and the backups that still hold it are named', async () => {
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'See your backups' }).click()
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await page.getByText('The backup is made and checked.').waitFor()
  await goTo(page, 'Journal')
  await choose('Erase a phrase…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('The phrase, exactly as you wrote it').fill(NAME.toLowerCase())
  await dialog.getByText('Found in 3 places: 1 entry, 3 saved versions.').waitFor()
  await dialog.getByText('If you have been told to keep records, do not erase; get advice.').waitFor()
  const erase = dialog.getByRole('button', { name: 'Erase for good' })
  expect(await erase.isDisabled()).toBe(true)
  await dialog.getByLabel('Type “erase” to confirm').fill('erase')
  await erase.click()
  await dialog.getByText('One backup may still hold what you erased:').waitFor()
  await dialog.getByRole('button', { name: 'Remove this backup' }).click()
  await dialog.getByText('1 backup removed.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()

  expect(JSON.stringify(await versions())).not.toContain(NAME)
  expect(await momentNow()).toBe(FIRST.replace(NAME, '[erased]'))
  expect(await callFrom(page, 'journal.search', { words: NAME }, SearchHit.array())).toEqual([])
})

test('two windows on one entry: the second sees the first’s words, and neither loses any', async () => {
  await goOn()
  const other = await app.context.newPage()
  await other.goto(`${new URL(page.url()).origin}/#/entry/${entryId}`)
  await heading(other, 'Weekly debrief').waitFor()
  await toStep(other, 'One moment')

  await page.keyboard.type(' The first window speaks.')
  await field(other).getByText('The first window speaks.').waitFor()
  await other.keyboard.press('ControlOrMeta+End')
  await other.keyboard.type(' The second answers.')
  await field(page).getByText('The second answers.').waitFor()

  const wordsOf = (name: string): string[] => Array.from({ length: 24 }, (_, at) => `${name}${at}`)
  const [mine, theirs] = [wordsOf('left'), wordsOf('right')]
  await page.keyboard.press('ControlOrMeta+End')
  await other.keyboard.press('ControlOrMeta+Home')
  await Promise.all([
    page.keyboard.type(` ${mine.join(' ')} `, { delay: 8 }),
    other.keyboard.type(`${theirs.join(' ')} `, { delay: 8 }),
  ])
  await Promise.all([saved(page), saved(other)])

  const everywhere = new Set([...(await versions()), await momentNow()].join(' ').split(/\s+/))
  expect([...mine, ...theirs].filter((word) => !everywhere.has(word))).toEqual([])
  await other.close()
})
