import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Entry, SavedDraft } from '../../shared/contract/journal.ts'
import { Commitment } from '../../shared/contract/reflection.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { type Look, looker } from './look.ts'
import { createJournal, goTo, heading } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

const EVENING = 'If a parent writes after six, then I will answer in the morning.'
const NUMBERS = 'If the meeting begins with numbers, then I will ask who is behind them.'

/** A debrief finished some days ago, with a plan; it may answer the plan of the one before it. */
const debrief = async (
  daysAgo: number,
  answers: Readonly<Record<string, string>>,
  answered?: Commitment,
): Promise<void> => {
  const { id: entryId } = await callFrom(page, 'journal.start', { flow: 'weekly' }, Entry)
  const steps = Object.entries(answers).map(([stepId, body]) => ({
    stepId,
    promptId: null,
    body,
    baseVersion: 0,
  }))
  await callFrom(page, 'journal.saveDraft', { entryId, client: 'another-window', steps }, SavedDraft)
  const day = new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('sv-SE')
  await callFrom(page, 'journal.setDay', { entryId, day }, Entry)
  if (answered) {
    const answer = { commitmentId: answered.id, entryId, outcome: 'partly' } as const
    await callFrom(page, 'reflection.answer', answer, Commitment)
  }
  await callFrom(page, 'journal.finish', { entryId }, z.object({}))
}

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
})
afterAll(() => app.end())

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

test('an empty screen says where plans come from', async () => {
  await goTo(page, 'Journal')
  await press('More')
  await page.getByRole('menuitem', { name: 'Commitments' }).click()
  await heading(page, 'Commitments').waitFor()
  await page.getByText('A weekly reflection ends with a small plan', { exact: false }).waitFor()
  expect(await look('commitments: none')).toEqual([])
})

test('each plan stands as a sentence with its day; an answered one says how it went and what it taught', async () => {
  await debrief(14, {
    moment: 'One.',
    'plan-if': 'If a parent writes after six',
    'plan-then': 'answer in the morning.',
  })
  const [first] = await callFrom(page, 'reflection.commitments', { state: 'open' }, Commitment.array())
  await debrief(
    7,
    {
      learned: 'It was *easier* than I thought.',
      moment: 'Two.',
      'plan-if': 'the meeting begins with numbers',
      'plan-then': 'ask who is behind them',
    },
    first,
  )
  const went = page.getByRole('listitem').filter({ hasText: EVENING })
  await went.getByText('Partly kept').waitFor()
  expect(await went.locator('em').textContent()).toBe('easier')
  await page
    .getByRole('listitem')
    .filter({ hasText: NUMBERS })
    .getByRole('button', { name: /^Let it go/ })
    .waitFor()
  expect(await look('commitments')).toEqual([])
  await went.getByRole('link', { name: /^Where you answered it/ }).click()
  await page.getByRole('article').getByText('Two.').waitFor()
})

test('an open plan is let go with a word, taken up again, and that undone', async () => {
  await goTo(page, 'This week')
  await page.getByRole('link', { name: 'All your commitments' }).click()
  await heading(page, 'Commitments').waitFor()
  await page.getByRole('button', { name: /^Let it go/ }).click()
  expect(await look('let a plan go')).toEqual([])
  await page.getByLabel('A word on why, if you like').fill('The meetings stopped.')
  await page.keyboard.press('Enter')
  await page.getByText('“The meetings stopped.”').waitFor()
  await page.getByText('No plan is open.').waitFor()
  await page.getByRole('button', { name: /^Take it up again/ }).click()
  await page.getByRole('button', { name: /^Let it go/ }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('“The meetings stopped.”').waitFor()
})

test('the answered ones are narrowed to one way they went', async () => {
  await page.getByRole('button', { name: /Show$/ }).click()
  await page.getByRole('option', { name: 'Let go' }).click()
  await page.getByText(EVENING, { exact: true }).waitFor({ state: 'detached' })
  await page.getByText(NUMBERS, { exact: true }).waitFor()
  await page.getByRole('button', { name: /Show$/ }).click()
  await page.getByRole('option', { name: 'Not this time' }).click()
  await page.getByText('No plan went this way.').waitFor()
})
