import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { growth } from '../../shared/contract/growth.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, goTo, heading, thisWeek } from './member.ts'

/** Growth over two years, in the sample journal. Each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

beforeAll(async () => {
  app = await startApp({ with: ['--sample'] })
  page = app.page
  look = await looker(page)
  await thisWeek(page)
})
afterAll(() => app.end())

const ALWAYS = { from: '1990-01-01', to: '2100-12-31' }
const { defs } = growth
const Anything = z.unknown()

const view = async (name: string, title: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Views of growth' })
    .getByRole('link', { name, exact: true })
    .click()
  await heading(page, title).waitFor()
}
const everything = async (): Promise<void> => {
  await page.getByRole('button', { name: /Time$/ }).click()
  await page.getByRole('option', { name: 'Everything' }).click()
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
const chart = (name: string): Locator => page.getByRole('group', { name, exact: true })
const points = (name: string): Locator => chart(name).locator('[data-point]')
const labels = (name: string): Promise<(string | null)[]> =>
  points(name).evaluateAll((all) => all.map((point) => point.getAttribute('aria-label')))
const panel = (): Locator => page.getByRole('complementary')
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)
/** The number at the end of a label such as `May 2026: rated 4, 2 ratings`. */
const countIn = (label: string | null): number => Number(/(\d+) \D+$/.exec(label ?? '')?.[1])

test('growth opens with its views, and what there is to see in each', async () => {
  await goTo(page, 'Growth')
  const seen = await callFrom(page, 'growth.overview', {}, defs.overview.output)
  await page.getByText(`${seen.ratings} ratings`, { exact: true }).waitFor()
  await page.getByText(`${seen.decisions} decisions`, { exact: true }).waitFor()
  expect(await look('growth')).toEqual([])
})

test('a trait shows each rating that the journal holds, and no other', async () => {
  await view('Traits', 'Reflective and self-aware')
  await everything()
  await page.getByRole('radio', { name: 'Months' }).click()
  const held = await callFrom(page, 'growth.ratings', { ...ALWAYS, trait: 'reflective' }, defs.ratings.output)
  const charted = held.filter((one) => one.points.length > 1)
  expect(charted.length).toBeGreaterThan(0)
  for (const { title, points: rated } of charted) {
    await points(title).first().waitFor()
    const counts = (await labels(title)).map(countIn)
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      title,
    ).toBe(rated.length)
  }
  expect(await look('growth: a trait')).toEqual([])
})

test('the keyboard goes from point to point, opens one, follows its words and comes back to the same point', async () => {
  const walk = await walker(page)
  const first = page.locator('[data-point]').first()
  await walk.to(first)
  await walk.press('ArrowRight')
  await walk.press('ArrowRight')
  const key = await page.evaluate(() => document.activeElement?.getAttribute('data-point'))
  const point = page.locator(`[data-point="${key}"]`)
  expect(key).not.toBe(await first.getAttribute('data-point'))
  await walk.press('Enter')
  await panel()
    .getByText(/^You rated it/)
    .first()
    .waitFor()
  await expect.poll(() => point.getAttribute('aria-expanded')).toBe('true')
  expect(await look('growth: behind a point')).toEqual([])

  await walk.press('Escape')
  await panel().waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(point)).toBe(true)

  await walk.press('Enter')
  await walk.to(
    panel()
      .getByRole('link', { name: /^Read the entry/ })
      .first(),
  )
  await walk.press('Enter')
  await page.getByRole('article').waitFor()
  await page.goBack()
  await panel().waitFor()
  await expect.poll(() => hasFocus(point)).toBe(true)
  await walk.press('Escape')
  expect(walk.unseen).toEqual([])
})

test('a point leads down to its passage, lifted out where it stands', async () => {
  const withPassage = await callFrom(page, 'growth.values', ALWAYS, defs.values.output)
  const value = withPassage.find(({ evidence }) => evidence.length > 0)
  if (!value) throw new Error('the sample has no evidence for a value')
  await view('Values', 'Values over time')
  await points(value.title).first().waitFor()
  const marks = (await labels(value.title)).filter((label) => /^(For|Against),/.test(label ?? ''))
  expect(marks.map(countOfMark).reduce((sum, count) => sum + count, 0)).toBe(value.evidence.length)
  expect(await look('growth: values')).toEqual([])
  const mark = chart(value.title).getByRole('button', { name: marks[0] ?? '', exact: true })
  await mark.click()
  const words = panel().locator('a[href*="/read/"]').first()
  await words.click()
  await page.locator('article mark[data-shown]').first().waitFor()
  await page.goBack()
  await panel().waitFor()
  await expect.poll(() => hasFocus(mark)).toBe(true)
  await page.keyboard.press('Escape')
})
const countOfMark = (label: string | null): number => Number(/: (\d+)$/.exec(label ?? '')?.[1])

test('two periods stand side by side, each with its own name', async () => {
  await view('Traits', 'Reflective and self-aware')
  await page.getByRole('button', { name: /Beside it$/ }).click()
  await page.getByRole('option', { name: 'The same days a year before' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(1)
  expect(await look('growth: two periods')).toEqual([])
  await page.getByRole('button', { name: /Beside it$/ }).click()
  await page.getByRole('option', { name: 'Nothing' }).click()
})

test('days that one chooses are cut as it suits them', async () => {
  await page.getByRole('button', { name: /Time$/ }).click()
  await page.getByRole('option', { name: 'From one day to another…' }).click()
  await page.getByRole('group', { name: 'From', exact: true }).getByRole('spinbutton').first().waitFor()
  expect(await look('growth: chosen days')).toEqual([])
  const year = page.getByRole('group', { name: 'From', exact: true }).getByRole('spinbutton').last()
  const shown = await page.getByRole('main').getByRole('group').count()
  await year.click()
  await page.keyboard.type('9998')
  await page.getByText('This is before the first day.').waitFor()
  expect(await year.textContent()).toBe('9998')
  expect(await page.getByRole('main').getByRole('group').count()).toBe(shown)
  await everything()
})

test('the table behind a chart says the same, and can be copied', async () => {
  await view('Plans', 'Plans over time')
  const { points: made } = await callFrom(page, 'growth.plans', ALWAYS, defs.plans.output)
  await page.getByRole('button', { name: /^Show as a table/ }).click()
  const cells = page.getByRole('table').getByRole('cell')
  const numbers = (await cells.allTextContents()).map(Number)
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(made.length)
  expect(await look('growth: plans with their table')).toEqual([])
  await page.getByRole('button', { name: /^Copy the table/ }).click()
  await page.getByText('The table is copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')[0]).toContain('\t')
})

test('plans are listed by how they went, and more of them come', async () => {
  const { total } = await callFrom(page, 'growth.plans', { ...ALWAYS, outcome: 'kept' }, defs.plans.output)
  await page.getByRole('button', { name: /Show$/ }).click()
  await page.getByRole('option', { name: 'Kept', exact: true }).click()
  const rows = page.getByText(/^If .*, then I will/)
  const more = page.getByRole('button', { name: 'Show more' })
  await rows.first().waitFor()
  while (await more.isVisible()) {
    const before = await rows.count()
    await more.click()
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
  }
  await expect.poll(() => rows.count()).toBe(total)
})

test('decisions stand by state, value and who was heard, with what was expected of them', async () => {
  await view('Decisions', 'Decisions over time')
  const held = await callFrom(page, 'growth.decisions', ALWAYS, defs.decisions.output)
  await page.getByRole('heading', { name: 'What you expected, and how it turned out' }).waitFor()
  await expect
    .poll(() => page.getByText(/^You expected:/).count())
    .toBe(held.predictions.filter(({ prediction }) => prediction !== '').length)
  for (const { title } of held.byValue)
    await expect.poll(() => page.getByRole('heading', { name: title, level: 3 }).count()).toBe(1)
  expect(await look('growth: decisions')).toEqual([])
})

test('a year of weeks leads to what was written in each', async () => {
  await view('Rhythm', 'Rhythm')
  const year = Number(
    (await callFrom(page, 'growth.overview', {}, defs.overview.output)).lastDay?.slice(0, 4),
  )
  const { weeks } = await callFrom(page, 'growth.rhythm', { year }, defs.rhythm.output)
  await points(String(year)).first().waitFor()
  await expect
    .poll(() => points(String(year)).count())
    .toBe(weeks.filter(({ entries }) => entries > 0).length)
  expect(await look('growth: rhythm')).toEqual([])
  await points(String(year)).last().click()
  await panel().getByRole('link').first().waitFor()
  await panel().getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'The year before' }).click()
  await points(String(year - 1))
    .first()
    .waitFor()
})

test('what went into the bin, got another date or was removed since is shown honestly', async () => {
  await view('Traits', 'Reflective and self-aware')
  const ask = () => callFrom(page, 'growth.ratings', { ...ALWAYS, trait: 'reflective' }, defs.ratings.output)
  const total = async (title: string): Promise<number> =>
    (await labels(title)).map(countIn).reduce((sum, count) => sum + count, 0)
  const [before] = (await ask()).filter((one) => one.points.length > 3)
  const [first, second] = before?.points ?? []
  if (!before || !first || !second) throw new Error('the sample has too few ratings')
  await points(before.title).first().waitFor()
  await callFrom(page, 'journal.remove', { entryId: first.entryId }, Anything)
  await expect.poll(() => total(before.title)).toBe(before.points.length - 1)
  await callFrom(page, 'journal.setDay', { entryId: second.entryId, day: '1999-12-31' }, Anything)
  await expect
    .poll(async () => (await labels(before.title)).some((label) => /1999/.test(label ?? '')))
    .toBe(true)
  expect(await total(before.title)).toBe(before.points.length - 1)
  expect(await look('growth: a date of long ago')).toEqual([])

  await view('Values', 'Values over time')
  const values = await callFrom(page, 'growth.values', ALWAYS, defs.values.output)
  const value = values.find(({ standing, evidence }) => standing && evidence.length > 0)
  if (!value) throw new Error('the sample has no evidence for a value')
  const checked = values.find(({ checks }) => checks.length > 1)
  if (!checked) throw new Error('the sample has no value that was checked')
  await chart(checked.title)
    .getByRole('button', { name: /^Values checks, .*: 1$/ })
    .first()
    .click()
  const readEntry = panel().getByRole('link')
  await readEntry.waitFor()
  const entryId = /[0-9a-f-]{36}$/.exec((await readEntry.getAttribute('href')) ?? '')?.[0] ?? ''
  await callFrom(page, 'journal.remove', { entryId }, Anything)
  await panel().getByText('What was here is no longer in the journal.').waitFor()
  await panel().getByRole('button', { name: 'Close' }).click()

  await callFrom(page, 'values.remove', { id: value.valueId }, Anything)
  await page.getByText('Removed or hidden since').waitFor()
  await expect.poll(() => points(value.title).count()).toBeGreaterThan(0)
})

type Box = Awaited<ReturnType<Locator['boundingBox']>>
/** Whether a point lies below the upper edge of a sheet, or above the window. */
const covers = (sheet: Box, point: Box): boolean =>
  !sheet || !point || point.y < 0 || point.y + point.height > sheet.y

test('where there is little room a panel lies over the foot of the page, and nothing is cut off', async () => {
  await view('Traits', 'Reflective and self-aware')
  // What was open here is still open, and pressed once more it closes.
  await page.locator('[data-point][aria-expanded="true"]').press('Enter')
  await panel().waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 500, height: 700 })
  await points((await page.getByRole('group').first().getAttribute('aria-label')) ?? '')
    .first()
    .click()
  await panel().waitFor()
  const [wide, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(wide).toBeLessThanOrEqual(inner ?? 0)
  await page.keyboard.press('Escape')
  const [opened] = (await page.locator('[data-point]').all()).slice(-1)
  if (!opened) throw new Error('there is no point to open')
  await opened.click()
  await panel().waitFor()
  await expect.poll(async () => covers(await panel().boundingBox(), await opened.boundingBox())).toBe(false)
  await panel()
    .getByRole('link', { name: /^Read the entry/ })
    .first()
    .click()
  await page.getByRole('article').waitFor()
  await page.goBack()
  await panel().waitFor()
  const same = page.locator('[data-point][aria-expanded="true"]')
  await expect.poll(() => hasFocus(same)).toBe(true)
  await expect.poll(async () => covers(await panel().boundingBox(), await same.boundingBox())).toBe(false)
  // Once for the words at the point, once for the panel.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await panel().waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('a new journal is told in one sentence what will be here, and one rating is a sentence', async () => {
  const fresh = await startApp({ browser: app })
  const own = fresh.page
  const see = await looker(own)
  await createJournal(own)
  for (const [address, name] of [
    ['traits', 'Reflective and self-aware'],
    ['values', 'Values over time'],
    ['plans', 'Plans over time'],
    ['decisions', 'Decisions over time'],
    ['rhythm', 'Rhythm'],
  ] as const) {
    await own.evaluate((to) => location.assign(to), `#/growth/${address}`)
    await heading(own, name).waitFor()
    await own.locator('main a[class*="primary"], main p').first().waitFor()
    expect(await see(`growth: ${address}, empty`)).toEqual([])
  }
  await own.evaluate(() => location.assign('#/growth/traits'))
  await own.getByRole('link', { name: 'Choose what to follow' }).hover()
  expect(await see('growth: a link that looks like a button, under the pointer')).toEqual([])
  const Started = z.object({ id: z.string() })
  const { id } = await callFrom(own, 'journal.start', { flow: 'free' }, Started)
  await callFrom(
    own,
    'ratings.rate',
    { entryId: id, indicatorId: 'reflective-named-part', score: 4, reason: 'I said it first' },
    Anything,
  )
  await own.evaluate(() => location.assign('#/growth/traits/reflective'))
  await own.getByText(/^One rating: 4,/).waitFor()
  expect(await own.locator('[data-point]').count()).toBe(0)
  await own.getByRole('button', { name: 'See why' }).click()
  await own.getByText('I said it first').waitFor()
  await fresh.end()
})
