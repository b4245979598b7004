import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Goal, Result } from '../../shared/contract/goals.ts'
import { Entry, SavedDraft } from '../../shared/contract/journal.ts'
import { Passage } from '../../shared/contract/passages.ts'
import { Commitment } from '../../shared/contract/reflection.ts'
import { Strength } from '../../shared/contract/strengths.ts'
import { Term } from '../../shared/contract/terms.ts'
import { Vision } from '../../shared/contract/vision.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, entryIdOf, field, heading, lock, paste, saved, toStep, unlock } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look
let entryId: string
let goalId: string

const HEARD = 'I heard myself explain instead of asking.'
const WAITED = 'Then I waited, and Marisol spoke.'
const GOAL = 'Every family is heard before a route changes'

const open = async (path: string, title: string): Promise<void> => {
  await page.evaluate((to) => location.assign(`#${to}`), path)
  await heading(page, title).waitFor()
}
const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const box = (label: string): Locator => page.getByLabel(label, { exact: true })
const said = (text: string): Promise<void> => page.getByText(text, { exact: true }).first().waitFor()
const undo = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Undo' }).last().click()
}
const goalNow = (): Promise<Goal> => callFrom(page, 'goals.get', { goalId }, Goal)
/** Types a day part by part, as the field asks for it: month, day, year. */
const typeDay = async (label: string, monthDayYear: string): Promise<void> => {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(monthDayYear)
}

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  entryId = entryIdOf(page)
  await field(page).click()
  await page.keyboard.insertText(`${HEARD} ${WAITED}`)
  await saved(page)
  await toStep(page, 'If, then')
  await box('If').fill('a family speaks first')
  await box('then I will').fill('ask one more question')
  await saved(page)
  await press('Finish')
  await heading(page, 'Your recovery code').waitFor()
})
afterAll(() => app.end())

test('a vision is written on a quiet page, and every word of it outlives a power cut', async () => {
  await open('/growth/vision', 'Vision')
  expect(await look('vision: empty')).toEqual([])
  await press('Write my vision')
  await page.keyboard.insertText('In ten years, every child reads with joy.')
  await saved(page)
  await app.server().kill()
  await app.restartAfter()
  await unlock(page)
  await open('/growth/vision', 'Vision')
  await page.getByText('In ten years, every child reads with joy.').waitFor()
  expect(await look('vision')).toEqual([])
})

test('what is typed just before a reload or a lock is there afterwards', async () => {
  await field(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  // In one go: of several keys the last may stand behind a save under way, and the browser asks before it leaves.
  await page.keyboard.insertText(' With us.')
  await page.reload()
  await heading(page, 'Vision').waitFor()
  await page.getByText('joy. With us.').waitFor()
  await field(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' And with theirs.')
  await lock(page)
  await unlock(page)
  await open('/growth/vision', 'Vision')
  await page.getByText('joy. With us. And with theirs.').waitFor()
})

test('another window’s words come in while nothing is typed here', async () => {
  await callFrom(page, 'vision.save', { body: 'Words of another window.' }, Vision)
  await page.getByText('Words of another window.').waitFor()
  const { current } = await callFrom(page, 'vision.get', {}, Vision)
  expect(current?.body).toBe('Words of another window.')
})

test('words of another window are never written over unseen: one chooses which shall stand', async () => {
  const kept = async () => (await callFrom(page, 'vision.get', {}, Vision)).current?.body
  for (const [choice, stands] of [
    ['Take those', 'Theirs.'],
    ['Keep what I wrote here', 'Theirs. Mine.'],
  ] as const) {
    const { promise: theirsStand, resolve } = Promise.withResolvers<void>()
    await page.route('**/call', async (route) => {
      if (route.request().postData()?.includes('"base"')) await theirsStand
      await route.fallback()
    })
    await field(page).click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText('Theirs. Mine.')
    await callFrom(page, 'vision.save', { body: choice === 'Take those' ? 'Theirs.' : 'Other.' }, Vision)
    resolve()
    await page.getByText('These words were changed in another window').waitFor()
    expect(await look(`vision: ${choice}`)).toEqual([])
    await press(choice)
    await saved(page)
    await expect.poll(() => kept()).toBe(stands)
    await expect.poll(() => field(page).innerText()).toBe(stands)
    await page.unroute('**/call')
  }
})

test('more than fits is never cut off: it says so, and is saved once it is shorter', async () => {
  await field(page).click()
  await paste(page, 'a long vision '.repeat(1_500))
  await page.getByText('There are more of them than fit here', { exact: false }).waitFor()
  expect(await look('vision: too long')).toEqual([])
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('Shorter.')
  await saved(page)
  expect((await callFrom(page, 'vision.get', {}, Vision)).current?.body).toBe('Shorter.')
})

test('a goal is set by keyboard alone: its name, why, steps that are added, moved and checked off', async () => {
  await open('/growth/goals', 'Goals')
  expect(await look('goals: empty')).toEqual([])
  const walk = await walker(page)
  await page.getByRole('heading', { level: 1 }).focus()
  await walk.to(page.getByRole('button', { name: 'Set my first goal' }))
  await walk.press('Enter')
  await box('The goal').waitFor()
  await walk.press('Enter')
  await said('Give it a name first.')
  await walk.type(GOAL)
  await walk.press('Enter')
  await heading(page, GOAL).waitFor()
  goalId = /goals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  await walk.to(box('Why it matters to me'))
  await walk.type('Because nobody asked.')
  await walk.to(box('A next step'))
  for (const step of ['Call each family', 'Ask for the bus lists', 'Sit in']) {
    await walk.type(step)
    await walk.press('Enter')
    await page.getByRole('checkbox', { name: step }).waitFor()
  }
  await walk.to(page.getByRole('button', { name: 'Move “Sit in” up' }), 'Shift+Tab')
  await walk.press('Enter')
  await said('“Sit in” is now 2 of 3.')
  await walk.press('Enter')
  await said('“Sit in” is now 1 of 3.')
  await walk.to(page.getByRole('checkbox', { name: 'Sit in' }), 'Shift+Tab')
  await walk.press('Space')
  await page.getByText(/^Done on /).waitFor()
  await walk.to(page.getByRole('button', { name: 'Edit “Call each family”' }))
  await walk.press('Enter')
  await walk.press('End')
  await walk.type(' once')
  await walk.press('Enter')
  await page.getByRole('checkbox', { name: 'Call each family once' }).waitFor()
  await walk.to(page.getByRole('button', { name: 'Remove “Ask for the bus lists”' }))
  await walk.press('Enter')
  await said('The step is removed.')
  await undo()
  await page.getByRole('checkbox', { name: 'Ask for the bus lists' }).waitFor()
  const goal = await goalNow()
  expect(goal.why).toBe('Because nobody asked.')
  expect(goal.steps.map(({ text, doneOn }) => [text, doneOn !== null])).toEqual([
    ['Sit in', true],
    ['Call each family once', false],
    ['Ask for the bus lists', false],
  ])
  expect(walk.unseen).toEqual([])
  // A tip that stands beside a button is gone with the focus.
  await page.getByRole('heading', { level: 1 }).focus()
  expect(await look('goal')).toEqual([])
})

test('steps are moved by dragging too', async () => {
  const rows = page.getByRole('list', { name: 'Action steps, in order' }).getByRole('listitem')
  await rows.nth(2).locator('[draggable]').dragTo(rows.nth(0))
  await expect
    .poll(async () => (await goalNow()).steps.map(({ text }) => text))
    .toEqual(['Ask for the bus lists', 'Sit in', 'Call each family once'])
})

test('words that do not fit a goal stay in their field and say so; an empty name goes back', async () => {
  await box('Why it matters to me').fill('a'.repeat(5_000))
  await saved(page)
  await box('Why it matters to me').fill('a'.repeat(5_003))
  await said('That is 3 characters more than the 5,000 that fit.')
  await page.getByText('There are more of them than fit here', { exact: false }).waitFor()
  expect((await goalNow()).why).toHaveLength(5_000)
  await box('Why it matters to me').fill('Because nobody asked.')
  await saved(page)
  await box('The goal').fill('')
  await said('Give it a name first.')
  await page.keyboard.press('Tab')
  expect((await goalNow()).title).toBe(GOAL)
})

test('a result names what is wrong with it, warns of few people, and asks before it is copied', async () => {
  await press('Add a result')
  await press('Save the result')
  await said('Say what was measured.')
  await box('What was measured').fill('Attendance')
  await box('Unit').fill('percent')
  await box('Number before').fill('twenty')
  await box('Number after').fill('61')
  await typeDay('Day of the number before', '12312030')
  await box('How many people').fill('8')
  // A lock may come from another window, or from a while of doing nothing: what was just typed is not lost by it.
  await callFrom(page, 'vault.lock', {}, z.object({ state: z.literal('locked') }))
  await unlock(page)
  await open(`/growth/goals/${goalId}`, GOAL)
  await press('Add a result')
  await said('What you had begun here is still here.')
  expect(await box('Number before').inputValue()).toBe('twenty')
  expect(await box('How many people').inputValue()).toBe('8')
  expect(await look('a result that was begun')).toEqual([])
  await press('Save the result')
  await page.getByText('Only a number here, such as 62 or 4.5.', { exact: false }).waitFor()
  await page.getByText('This day lies after the day of the number after.', { exact: false }).waitFor()
  await page.getByText('Fewer than ten people', { exact: false }).waitFor()
  expect(await look('a result with what is wrong')).toEqual([])
  await box('Number before').fill('22.5')
  await typeDay('Day of the number before', '09012026')
  await box('My part in it').fill('I called each family.')
  await press('Save the result')
  await said('The result is saved.')
  await expect
    .poll(() => callFrom(page, 'forms.get', { form: `result-of ${goalId}` }, z.object({}).strict()))
    .toEqual({})
  const [result] = await callFrom(page, 'goals.results', { goalId }, Result.array())
  expect(result).toMatchObject({ before: 22.5, beforeDay: '2026-09-01', after: 61, people: 8, goalId })

  await press('Copy “Attendance” as text')
  await heading2('Fewer than ten people are behind this').waitFor()
  expect(await look('asked before copying')).toEqual([])
  await press('Cancel')
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('Attendance')
  await press('Copy “Attendance” as text')
  await press('Copy it all the same')
  await said('The result is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Attendance\nBefore: 22.5 percent',
  )
  await press('Remove “Attendance”')
  await said('The result is removed.')
  await undo()
  await page.getByRole('heading', { name: 'Attendance' }).waitFor()
})

const heading2 = (name: string): Locator => page.getByRole('heading', { name, level: 2 })

test('a plan serves the goal, chosen among the commitments', async () => {
  await open('/commitments', 'Commitments')
  await page
    .getByRole('button', { name: /^Serves a goal…/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: GOAL }).click()
  await page.getByRole('button', { name: new RegExp(`^Serves “${GOAL}”`) }).waitFor()
  expect(await look('commitments, with a goal')).toEqual([])
  await open(`/growth/goals/${goalId}`, GOAL)
  await page
    .getByRole('link', { name: 'If a family speaks first, then I will ask one more question.' })
    .waitFor()
  expect(await callFrom(page, 'goals.plans', { goalId }, Commitment.array())).toHaveLength(1)
})

test('a debrief chooses the goal of the plan that it is about to make', async () => {
  const { id } = await callFrom(page, 'journal.start', { flow: 'weekly' }, Entry)
  await page.evaluate((to) => location.assign(`#/entry/${to}`), id)
  await toStep(page, 'If, then')
  await page.getByRole('button', { name: /Does it serve a goal\?$/ }).click()
  await page.getByRole('option', { name: GOAL }).click()
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  await box('If').fill('the route changes again')
  await box('then I will').fill('call two families first')
  await saved(page)
  expect(await look('a plan with a goal')).toEqual([])
  await page.reload()
  await toStep(page, 'If, then')
  await page.getByRole('button', { name: new RegExp(`${GOAL}.*Does it serve a goal`) }).waitFor()
  await press('Finish')
  await heading(page, 'This week').waitFor()
  const serving = await callFrom(page, 'goals.plans', { goalId }, Commitment.array())
  expect(serving.map(({ entryId: made }) => made)).toContain(id)
})

test('words of an entry speak for the goal or against it, and the mark says which', async () => {
  await callFrom(page, 'strengths.save', { kind: 'growth-area', title: 'Asking first', body: '' }, Strength)
  const entry = await callFrom(page, 'journal.get', { entryId }, Entry)
  const step = entry.steps.find(({ body }) => body.startsWith(HEARD))
  await callFrom(
    page,
    'passages.mark',
    {
      entryId,
      stepId: step?.stepId ?? '',
      start: 0,
      end: HEARD.length,
      quote: HEARD,
      targets: [{ kind: 'goal', id: goalId }],
    },
    Passage,
  )
  await page.evaluate((id) => location.assign(`#/read/${id}`), entryId)
  await page.getByRole('list', { name: 'Marks' }).getByRole('button').first().click()
  await press('Change…')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radiogroup', { name: `The words speak for or against “${GOAL}”` }).waitFor()
  await dialog.getByRole('radio', { name: 'Against' }).click()
  await dialog.getByRole('checkbox', { name: 'Asking first' }).focus()
  await page.keyboard.press('Space')
  expect(await look('mark dialog, for and against')).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page
    .getByRole('list', { name: 'Marks' })
    .getByRole('button', { name: /against/ })
    .waitFor()
  const passages = await callFrom(page, 'passages.forEntry', { entryId }, Passage.array())
  expect(passages[0]?.targets.map(({ kind, stance }) => [kind, stance])).toEqual([
    ['goal', 'against'],
    ['strength', 'for'],
  ])
  await open('/evidence', 'Evidence')
  await page.getByRole('option', { name: new RegExp(GOAL) }).click()
  await said('Speaks against')
  expect(await look('evidence, against')).toEqual([])
})

test('what is marked where a value went missing speaks against, unless the member says otherwise', async () => {
  const { id } = await callFrom(page, 'journal.start', { flow: 'values-check' }, Entry)
  const steps = [{ stepId: 'against', promptId: null, body: 'I stayed quiet.', baseVersion: 0 }]
  await callFrom(page, 'journal.saveDraft', { entryId: id, client: 'another-window', steps }, SavedDraft)
  await page.evaluate((to) => location.assign(`#/entry/${to}`), id)
  await toStep(page, 'Where it went missing')
  await page.getByRole('region', { name: 'Where it went missing' }).getByRole('textbox').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+Shift+M')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Asking first' }).focus()
  await page.keyboard.press('Space')
  expect(await dialog.getByRole('radio', { name: 'Against' }).isChecked()).toBe(true)
  await dialog.getByRole('button', { name: 'Mark', exact: true }).click()
  await said('Marked as evidence for Asking first.')
  const [passage] = await callFrom(page, 'passages.forEntry', { entryId: id }, Passage.array())
  expect(passage?.targets.map(({ stance }) => stance)).toEqual(['against'])
})

test('a strength gathers what speaks for it and against, keeps its history, and is closed with a last word', async () => {
  await open('/growth/strengths', 'Strengths and growth areas')
  expect(await look('strengths')).toEqual([])
  await press('Add a strength')
  await box('In a few words').fill('I notice who has not spoken')
  await press('Write about it')
  await heading(page, 'I notice who has not spoken').waitFor()
  await box('What it looks like').fill('In a circle I count voices.')
  await saved(page)
  expect(await look('strength')).toEqual([])
  await press('Close this strength…')
  await box('A last word, if you like').fill('It is simply how I sit in a room now.')
  expect(await look('close a strength')).toEqual([])
  await press('Close it')
  await said('Closed. Everything in it stays.')
  await page.getByText('It is simply how I sit in a room now.').waitFor()
  await press('Open it again')
  await said('It is open again.')
  await press('More for this page')
  await page.getByRole('menuitem', { name: 'Remove it' }).click()
  await heading(page, 'Strengths and growth areas').waitFor()
  await said('It is off your list. Evidence for it stays.')
  await undo()
  await page.getByRole('link', { name: 'I notice who has not spoken' }).waitFor()
  await page.getByRole('link', { name: 'Asking first' }).click()
  await page.getByRole('region', { name: 'For', exact: true }).getByText(HEARD).waitFor()
})

test('three goals are open at most; one is closed to make room, and opened again', async () => {
  for (const title of ['A second goal', 'A third goal']) await callFrom(page, 'goals.save', { title }, Goal)
  await open('/growth/goals', 'Goals')
  await page.getByText('Three goals are open', { exact: false }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Set a goal' }).count()).toBe(0)
  expect(await look('goals: three')).toEqual([])
  await press('Move “A third goal” up')
  await said('“A third goal” is now 2 of 3.')
  await page.getByRole('link', { name: GOAL }).click()
  await press('Close this goal…')
  await page.getByText('Let go', { exact: true }).click()
  await box('A last word, if you like').fill('Others carry it now.')
  expect(await look('close a goal')).toEqual([])
  await press('Close it')
  await said('The goal is closed. Everything in it stays.')
  await page.getByText('Others carry it now.').waitFor()
  expect(await look('goal: closed')).toEqual([])
  await callFrom(page, 'goals.save', { title: 'A fourth goal' }, Goal)
  await press('Open it again')
  await said('Nothing has changed. Three goals are open already; close one first.')
  expect((await goalNow()).closing).toBe('let-go')
})

test('terms are added, refused when they make no sense, removed, and set back', async () => {
  await open('/settings', 'Settings')
  await page.getByRole('link', { name: 'Terms' }).click()
  await heading(page, 'Terms').waitFor()
  expect(await look('terms')).toEqual([])
  const before = await callFrom(page, 'terms.list', {}, Term.array())
  await press('Add a term')
  await box('Name').fill('Winter')
  await typeDay('First day', '01152030')
  await typeDay('Last day', '01012030')
  await press('Save')
  await said('The last day lies before the first one. Change one of them.')
  expect(await look('a term with what is wrong')).toEqual([])
  await typeDay('Last day', '01312030')
  await press('Save')
  await said('Saved.')
  await press('Remove “Winter”')
  await said('“Winter” is removed.')
  await undo()
  await said('“Winter” is back.')
  await press('Back to fall, spring and summer')
  await said('The terms are fall, spring and summer again.')
  expect((await callFrom(page, 'terms.list', {}, Term.array())).map(({ name }) => name)).toEqual(
    before.map(({ name }) => name),
  )
  await undo()
  await said('Your own terms are back.')
  expect((await callFrom(page, 'terms.list', {}, Term.array())).some(({ name }) => name === 'Winter')).toBe(
    true,
  )
})

test('an address that leads to nothing says so', async () => {
  await open('/growth/goals/0190c1de-0000-7000-8000-000000000000', 'Goals')
  await said('This goal is not there any more.')
  await open('/growth/strengths/nonsense', 'Strengths and growth areas')
  await said('This is not there any more.')
  expect(await callFrom(page, 'vision.get', {}, z.object({ rereadDue: z.boolean() }))).toEqual({
    rereadDue: false,
  })
})
