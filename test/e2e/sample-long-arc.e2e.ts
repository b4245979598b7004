import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { growthView, type Held, heldBy, monthName, rowsOf } from './held.ts'
import { type Look, looker } from './look.ts'
import { focused, heading, thisWeek } from './member.ts'

/** The long arc on the sample journal: vision, goals, strengths, a look back and threads, each leading to its words. */
let app: App
let page: Page
let held: Held
let look: Look

beforeAll(async () => {
  app = await startApp({ with: ['--sample'] })
  page = app.page
  await thisWeek(page)
  held = await heldBy(page)
  look = await looker(page)
})
afterAll(() => app.end())

const main = () => page.getByRole('main')

/** Reads a passage where it stands, and comes back to the screen that it was read from. */
const downAndBack = async (passage: Held['passages'][number], title: string): Promise<void> => {
  await main()
    .getByRole('link')
    .filter({ hasText: passage.quote.slice(0, 40) })
    .first()
    .click()
  await page.locator(`mark[data-passage="${passage.id}"]`).first().waitFor()
  await page.goBack()
  await heading(page, title).waitFor()
}

test.each([
  ['Overview', 'Growth'],
  ['Traits', 'Reflective and self-aware'],
  ['Values', 'Values over time'],
  ['Plans', 'Plans over time'],
  ['Decisions', 'Decisions over time'],
  ['Rhythm', 'Rhythm'],
  ['Vision', 'Vision'],
  ['Goals', 'Goals'],
  ['Strengths', 'Strengths and growth areas'],
  ['Look back', 'Look back'],
  ['Threads', 'Threads'],
])('the view %s of a full journal shuts nobody out, and says that it is a sample', async (name, title) => {
  await growthView(page, name, title)
  await page.getByText('A sample journal, by a fictional member.').waitFor()
  expect(await look(title)).toEqual([])
})

test('the vision stands in its newest words, and keeps the older ones', async () => {
  await growthView(page, 'Vision', 'Vision')
  const versions = await callFrom(page, 'vision.versions', {}, contract.vision.defs.versions.output)
  expect(versions.length).toBeGreaterThan(1)
  const [newest] = versions
  const opening = newest?.body.split('\n')[0] ?? ''
  await main().getByText(opening).first().waitFor()
})

test('each goal shows its steps, results, plans and passages as the journal holds them', async () => {
  const goals = await callFrom(page, 'goals.list', {}, contract.goals.defs.list.output)
  for (const goal of goals) {
    await growthView(page, 'Goals', 'Goals')
    await main().getByRole('link', { name: goal.title, exact: true }).click()
    await heading(page, goal.title).waitFor()
    const passages = held.passages.filter(({ targets }) =>
      targets.some(({ kind, id }) => kind === 'goal' && id === goal.id),
    )
    expect(goal.passages).toBe(passages.length)
    for (const { text } of goal.steps) await main().getByText(text, { exact: true }).first().waitFor()
    const results = await callFrom(
      page,
      'goals.results',
      { goalId: goal.id },
      contract.goals.defs.results.output,
    )
    for (const { measure, before, after, people } of results) {
      await main().getByText(measure).first().waitFor()
      // What few people are behind has no chart: its table could be copied unasked.
      const isDrawn = before !== null && after !== null && (people === null || people >= 10)
      const marks = main().getByRole('group', { name: measure, exact: true }).locator('[data-point]')
      await expect.poll(() => marks.count()).toBe(isDrawn ? 2 : 0)
    }
    const [passage] = passages.toSorted((a, b) => b.day.localeCompare(a.day))
    if (passage) await downAndBack(passage, goal.title)
  }
})

test('each strength and growth area has what speaks for it and against it', async () => {
  const strengths = await callFrom(page, 'strengths.list', {}, contract.strengths.defs.list.output)
  for (const strength of strengths) {
    await growthView(page, 'Strengths', 'Strengths and growth areas')
    await main().getByRole('link', { name: strength.title, exact: true }).click()
    await heading(page, strength.title).waitFor()
    const claims = held.passages.flatMap(({ targets }) =>
      targets.filter(({ kind, id }) => kind === 'strength' && id === strength.id),
    )
    expect(strength.passagesFor).toBe(claims.filter(({ stance }) => stance === 'for').length)
    expect(strength.passagesAgainst).toBe(claims.filter(({ stance }) => stance === 'against').length)
    for (const side of ['for', 'against'] as const) {
      const [passage] = held.passages
        .filter(({ targets }) => targets.some(({ id, stance }) => id === strength.id && stance === side))
        .toSorted((a, b) => b.day.localeCompare(a.day))
      if (passage) await downAndBack(passage, strength.title)
    }
  }
})

test('the look back shows the weeks of long ago, and each entry opens', async () => {
  await growthView(page, 'Look back', 'Look back')
  const look = await callFrom(page, 'lookBack.get', {}, contract.lookBack.defs.get.output)
  expect(look.spans.length).toBeGreaterThan(0)
  for (const { from, to, entries } of look.spans)
    expect(entries.map(({ id }) => id).toSorted()).toEqual(
      held.entries
        .filter(({ day }) => day >= from && day <= to)
        .map(({ id }) => id)
        .toSorted(),
    )
  const [first] = look.passages
  if (first) await downAndBack(first.passage, 'Look back')
})

test('a thread counts its entries month by month, and its sentences lead to them', async () => {
  await growthView(page, 'Threads', 'Threads')
  await page.getByRole('button', { name: /families/ }).click()
  await page.getByRole('heading', { name: 'families', level: 2 }).waitFor()
  const tagged = held.entries.filter(({ tags }) => tags.includes('families'))
  await main()
    .getByText(new RegExp(`in ${tagged.length} entries`))
    .first()
    .waitFor()
  const title = '“families” by month'
  await page
    .getByRole('button', { name: /^Show as a table/ })
    .filter({ hasText: title })
    .click()
  const rows = await rowsOf(page, title)
  for (const [month, times] of rows)
    expect([month, Number(times || 0)]).toEqual([
      month,
      tagged.filter(({ day }) => monthName(day) === month).length,
    ])
  expect(rows.reduce((sum, [, times]) => sum + Number(times || 0), 0)).toBe(tagged.length)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => main().getByRole('listitem').locator('a:focus').count()).toBe(1)
  const stop = page.getByRole('button', { name: 'Stop following' })
  await stop.click()
  const follow = page.getByRole('button', { name: 'Follow this thread' })
  await focused(follow)
  await follow.click()
  await stop.waitFor()
  await main()
    .getByRole('link', { name: /, \d{4}$/ })
    .first()
    .click()
  await page.getByRole('article').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'families', level: 2 }).waitFor()
})
