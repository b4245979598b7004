import { afterAll, beforeAll, expect, test } from 'vitest'
import { Entry, SearchHit } from '../../shared/contract/journal.ts'
import { MEMBER_MARKERS, MEMBER_TEXT, MEMBER_WEEKS } from '../fixtures/member-text.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import {
  editing,
  entryIdOf,
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
} from './member.ts'

/** One new member's first days, from the empty folder on. Each test goes on where the one before it stopped. */

const [week] = MEMBER_WEEKS
if (!week) throw new Error('the member has no week')
const [firstParagraph = '', ...moreParagraphs] = week.steps.moment.split('\n\n')

let app: App
let entryId = ''
let code: string[] = []

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.end())

const writtenSteps = {
  moment: week.steps.moment,
  part: week.steps.part,
  shows: MEMBER_TEXT,
  obstacle: week.steps.obstacle,
  'plan-if': week.steps['plan-if'],
  'plan-then': week.steps['plan-then'],
}

/** The steps whose stored words are not exactly these: none, when all is well. */
const differing = async (written: Readonly<Record<string, string>>): Promise<string[]> => {
  const stored = await storedSteps()
  const ids = new Set([...Object.keys(stored), ...Object.keys(written)])
  return [...ids].filter((id) => stored[id] !== written[id])
}

const storedSteps = async (): Promise<Record<string, string>> => {
  const { steps } = await callFrom(app.page, 'journal.get', { entryId }, Entry)
  return Object.fromEntries(steps.filter(({ body }) => body !== '').map(({ stepId, body }) => [stepId, body]))
}

test('the first prompt is the third screen: welcome, create, write', async () => {
  const { page } = app
  await heading(page, 'A quiet place to think about your week').waitFor()
  await page.getByRole('button', { name: 'Create my journal' }).click()
  await heading(page, 'Create your journal').waitFor()
  await page
    .getByText('If you lose both passphrase and recovery code, nobody can open this journal.')
    .waitFor()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByText('Strong: it would take many years to guess.').waitFor()
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByText('My school’s or my employer’s').click()
  await page.getByText('What an employer may see or demand').waitFor()
  await page.getByText('Mine', { exact: true }).click()
  await page.getByRole('button', { name: 'Create and begin writing' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await page.getByRole('button', { name: 'Another prompt' }).waitFor()
  await editing(page)
})

test('typed words are saved as they are typed', async () => {
  const { page } = app
  entryId = entryIdOf(page)
  await page.keyboard.type(firstParagraph)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await paste(page, moreParagraphs.join('\n\n'))
  await saved(page)
  expect(await differing({ moment: week.steps.moment })).toEqual([])
})

test('the four-minute path grows into the twelve-minute one, and keeps what was written', async () => {
  const { page } = app
  const steps = page.getByRole('navigation', { name: 'Steps of this reflection' }).getByRole('listitem')
  for (const longer of ['Your part', 'The obstacle'])
    expect(await steps.filter({ hasText: longer }).count()).toBe(0)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('region', { name: 'What it shows' }).waitFor()
  await page.getByRole('button', { name: 'Go deeper' }).click()
  await page.getByText('The longer path is open.').waitFor()
  for (const step of ['One moment', 'Your part', 'What it shows', 'The obstacle', 'If, then'])
    await steps.filter({ hasText: step }).waitFor()
  await paste(page, MEMBER_TEXT)
  await toStep(page, 'Your part')
  await paste(page, week.steps.part)
  await toStep(page, 'The obstacle')
  await paste(page, week.steps.obstacle)
  await toStep(page, 'If, then')
  await page.getByLabel('If', { exact: true }).pressSequentially(week.steps['plan-if'])
  await page.getByLabel('then I will', { exact: true }).pressSequentially(week.steps['plan-then'])
  await saved(page)
  expect(await differing(writtenSteps)).toEqual([])
})

test('finishing the first entry shows the recovery code, and three of its groups are typed back', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Finish' }).click()
  await heading(page, 'Your recovery code').waitFor()
  const groups = page
    .getByRole('main')
    .getByRole('list', { name: 'Recovery code' })
    .first()
    .getByRole('listitem')
  code = (await groups.allInnerTexts()).map((group) => group.trim())
  expect(code).toHaveLength(7)
  await page.getByRole('button', { name: 'I have it: check it' }).click()
  await heading(page, 'Type three groups back').waitFor()
  const fields = page.getByRole('main').getByRole('textbox')
  expect(await fields.count()).toBe(3)
  const places = (await page.getByRole('main').locator('label').allInnerTexts()).map((label) =>
    Number(label.replace(/\D/g, '')),
  )
  for (const [at, place] of places.entries()) await fields.nth(at).fill(code[place - 1] ?? '')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await thisWeek(page)
  await page.getByText('Well kept. The recovery code is confirmed').waitFor()
  await expect.poll(() => page.getByText('Keep your recovery code safe').count()).toBe(0)
})

test('after locking and unlocking every word stands on the reading screen and in the journal', async () => {
  const { page } = app
  await lock(page)
  expect(await page.content()).not.toContain(MEMBER_MARKERS.plain)
  await unlock(page)
  await thisWeek(page)
  await goTo(page, 'Journal')
  await page.locator('[data-entry-row]').first().click()
  const article = page.getByRole('article')
  await article.getByText(MEMBER_MARKERS.accented).waitFor()
  const shown = new Set((await article.innerText()).match(/[\p{L}\p{M}\p{N}]+/gu))
  const written = MEMBER_TEXT.replace(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  // The number of a list's item is drawn, not text.
  const missing = written.filter((word) => !shown.has(word) && !/^\d$/.test(word))
  expect(written.length).toBeGreaterThan(3000)
  expect(missing).toEqual([])
  expect(await differing(writtenSteps)).toEqual([])
})

test.each([
  ['an accent that is not typed', 'beyonce mbatha', 'Beyoncé'],
  ['Spanish', 'dónde', 'dónde'],
  ['Arabic', 'الباب', 'الباب'],
  ['Hebrew', 'יודע', 'יודע'],
  ['the beginning of a long word', 'pneumonoultra', 'pneumonoultramicroscopicsilicovolcanoconiosis'],
])('search finds %s', async (_, typed, found) => {
  const { page } = app
  if (!(await page.getByRole('searchbox').isVisible())) await goTo(page, 'Journal')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially(typed)
  await page.getByText('1 entry found').waitFor()
  await page.locator('[data-entry-row] mark', { hasText: found }).first().waitFor()
  expect(await callFrom(page, 'journal.search', { words: typed }, SearchHit.array())).toHaveLength(1)
})

test('the plan of last week waits on This week, and its answer joins the new reflection', async () => {
  const { page } = app
  await page.locator('[data-entry-row]').first().click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Change day…' }).click()
  const { day } = await callFrom(page, 'journal.get', { entryId }, Entry)
  const before = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10)
  const [year = '', month = '', date = ''] = before.split('-')
  await page.getByRole('spinbutton', { name: /^month/i }).click()
  await page.keyboard.type(`${month}${date}${year}`)
  await page.getByRole('button', { name: 'Change day', exact: true }).click()
  await page.getByText(/^Now on /).waitFor()

  await goTo(page, 'This week')
  await page.getByText(', then I will ask everyone to say their own name first').waitFor()
  await page.getByRole('button', { name: 'Kept it' }).click()
  await page.getByText('Noted in this week’s reflection.').waitFor()
  await page.getByRole('button', { name: 'Begin, 12 minutes' }).click()
  await heading(page, 'Weekly debrief').waitFor()
  await toStep(page, 'Last week’s plan')
  await field(page).click()
  await page.keyboard.type('It held, because somebody had asked.')
  await saved(page)
  await page.getByRole('button', { name: 'Finish' }).click()
  await thisWeek(page)
  await page.getByText('You reflected in 2 of the last 12 weeks').waitFor()
  await page.getByRole('link', { name: 'Read it' }).click()
  await page.getByText('You kept it.').waitFor()
})

test('a new start of the host finds everything again', async () => {
  const { page } = app
  await app.restartAfter()
  await unlock(page)
  await thisWeek(page)
  expect(await differing(writtenSteps)).toEqual([])
})
