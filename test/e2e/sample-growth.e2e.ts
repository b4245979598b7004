import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { calibrationOf } from '../../shared/domain/calibration.ts'
import { addDays } from '../../shared/domain/days.ts'
import { FLOWS } from '../../shared/framework/flows.ts'
import { TRAIT_IDS, TRAIT_TITLES } from '../../shared/framework/traits.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { growthView, type Held, heldBy, monthName, rowsOf } from './held.ts'
import { heading, thisWeek } from './member.ts'

/** Every view of growth on the sample journal: what it shows is what the journal holds, and each point leads to its words. */
let app: App
let page: Page
let held: Held

beforeAll(async () => {
  app = await startApp({ with: ['--sample'] })
  page = app.page
  await thisWeek(page)
  held = await heldBy(page)
})
afterAll(() => app.end())

const view = (name: string, title: string): Promise<void> => growthView(page, name, title)
const everything = async (): Promise<void> => {
  const time = page.getByRole('button', { name: /Time/ })
  if ((await time.textContent())?.includes('Everything')) return
  await time.click()
  await page.getByRole('option', { name: 'Everything' }).click()
}
const tableOf = async (title: string): Promise<string[][]> => {
  const table = page.getByRole('table', { name: title, exact: true })
  const button = page.getByRole('button', { name: /^Show as a table/ })
  if ((await table.count()) === 0) await button.filter({ hasText: `: ${title}` }).click()
  await table.waitFor()
  return rowsOf(page, title)
}
const chart = (title: string): Locator => page.getByRole('group', { name: title, exact: true })
const panel = (): Locator => page.getByRole('complementary')
const focusedPoint = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[data-point]')?.getAttribute('aria-label') ?? null)
const sorted = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) => row.join(' | ')).toSorted()

/** Reads a passage where it stands, from the panel of the point that is open, and comes back to the same point. */
const downAndBack = async (point: Locator, quote: string): Promise<void> => {
  const name = await point.getAttribute('aria-label')
  const words = panel()
    .getByRole('link')
    .filter({ hasText: quote.slice(0, 40) })
  const passage = held.passages.find((one) => one.quote === quote)
  await words.first().click()
  const marked = page.locator(`mark[data-passage="${passage?.id}"]`).first()
  await marked.waitFor()
  expect(quote.startsWith((await marked.textContent())?.trim() ?? '-')).toBe(true)
  await page.goBack()
  await panel().waitFor()
  await expect.poll(focusedPoint).toBe(name)
}

const countBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

test.each(TRAIT_IDS)('the trait %s shows each rating once, at its month and score', async (trait) => {
  await view('Traits', TRAIT_TITLES.reflective)
  await page
    .getByRole('navigation', { name: 'Traits' })
    .getByRole('link', { name: TRAIT_TITLES[trait] })
    .click()
  await heading(page, TRAIT_TITLES[trait]).waitFor()
  await everything()
  const indicators = await callFrom(
    page,
    'framework.indicators',
    {},
    contract.framework.defs.indicators.output,
  )
  const rated = indicators.filter(
    (one) => one.trait === trait && held.ratings.some(({ indicatorId }) => indicatorId === one.id),
  )
  for (const { id, title } of rated) {
    const own = held.ratings.filter(({ indicatorId }) => indicatorId === id)
    if (own.length === 1) {
      const [only] = own
      await page
        .getByText(`One rating: ${only?.score}, ${monthName(only?.day ?? '')}.`)
        .first()
        .waitFor()
      continue
    }
    const counts = countBy(own, ({ day, score }) => `${monthName(day)} | ${score}`)
    expect(sorted(await tableOf(title))).toEqual(
      [...counts].map(([key, count]) => `${key} | ${count}`).toSorted(),
    )
    expect(await chart(title).locator('[data-point]').count()).toBe(counts.size)
  }
})

test('a rating leads by keyboard to its reason, down to its passage in the entry, and back to the same point', async () => {
  const found = held.ratings.flatMap((rating) => {
    const passage = held.passages.find(
      ({ entryId, targets }) =>
        entryId === rating.entryId &&
        targets.some(
          ({ kind, id, stance }) => kind === 'indicator' && id === rating.indicatorId && stance === 'for',
        ),
    )
    return passage && rating.reason ? [{ rating, passage }] : []
  })[0]
  if (!found) throw new Error('no rating of the sample has a passage')
  const { rating, passage } = found
  const indicators = await callFrom(
    page,
    'framework.indicators',
    {},
    contract.framework.defs.indicators.output,
  )
  const indicator = indicators.find(({ id }) => id === rating.indicatorId)
  if (!indicator) throw new Error('the rated indicator is gone')
  await view('Traits', TRAIT_TITLES.reflective)
  await page
    .getByRole('navigation', { name: 'Traits' })
    .getByRole('link', { name: TRAIT_TITLES[indicator.trait] })
    .click()
  await everything()
  const point = chart(indicator.title)
    .getByRole('button', { name: `${monthName(rating.day)}: rated ${rating.score},` })
    .first()
  await point.focus()
  await page.keyboard.press('Enter')
  await panel().getByText(rating.reason, { exact: true }).waitFor()
  await downAndBack(point, passage.quote)
  await page.keyboard.press('Escape')
})

test('each value shows what speaks for it and against it, its checks and its decisions, month by month', async () => {
  await view('Values', 'Values over time')
  await everything()
  for (const { id, title } of held.values) {
    const stance = (wanted: 'for' | 'against') =>
      held.passages.filter(({ targets }) =>
        targets.some((one) => one.kind === 'value' && one.id === id && one.stance === wanted),
      )
    const dayOf = new Map(held.entries.map((entry) => [entry.id, entry.day]))
    const kinds = [
      stance('for').map(({ day }) => day),
      stance('against').map(({ day }) => day),
      (held.checks.get(id) ?? []).map((entryId) => dayOf.get(entryId) ?? ''),
      held.decisions.filter(({ valueIds }) => valueIds.includes(id)).map(({ day }) => day),
    ]
    const rows = await tableOf(title)
    const shown = kinds.map((_, kind) => rows.reduce((sum, row) => sum + Number(row[kind + 1] || 0), 0))
    expect([title, ...shown]).toEqual([title, ...kinds.map((days) => days.length)])
    for (const [month, ...cells] of rows)
      expect([month, ...cells.map((cell) => Number(cell || 0))]).toEqual([
        month,
        ...kinds.map((days) => days.filter((day) => monthName(day) === month).length),
      ])
  }
})

test('a mark of a value leads to its passages and back', async () => {
  const [value] = held.values
  const passage = held.passages.find(({ targets }) =>
    targets.some(({ kind, id, stance }) => kind === 'value' && id === value?.id && stance === 'against'),
  )
  if (!value || !passage) throw new Error('nothing speaks against the first value')
  const point = chart(value.title).getByRole('button', { name: `Against, ${monthName(passage.day)}:` })
  await point.focus()
  await page.keyboard.press('Enter')
  await downAndBack(point, passage.quote)
  await page.keyboard.press('Escape')
})

test('plans show how they went, month by month, and a column leads to the plans themselves', async () => {
  await view('Plans', 'Plans over time')
  await everything()
  const states = ['kept', 'partly', 'not', 'let-go', 'open']
  const rows = await tableOf('How plans went')
  for (const [month, ...cells] of rows) {
    const own = held.plans.filter(({ day }) => monthName(day) === month)
    expect([month, ...cells.map((cell) => Number(cell || 0))]).toEqual([
      month,
      ...states.map((state) => own.filter(({ outcome }) => (outcome ?? 'open') === state).length),
    ])
  }
  const total = rows.flatMap(([, ...cells]) => cells).reduce((sum, cell) => sum + Number(cell || 0), 0)
  expect(total).toBe(held.plans.length)
  const partly = held.plans.filter(({ outcome }) => outcome === 'partly')
  const month = monthName(partly[0]?.day ?? '')
  const point = chart('How plans went').getByRole('button', { name: new RegExp(`^${month}: .*Partly kept$`) })
  await point.focus()
  await page.keyboard.press('Enter')
  const expected = partly.filter(({ day }) => monthName(day) === month)
  await expect.poll(() => panel().getByRole('listitem').count()).toBe(expected.length)
  for (const { thenText } of expected) await panel().getByText(thenText).first().waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(focusedPoint).toMatch(/Partly kept$/)
})

test('decisions stand where the journal has them, with what was predicted and how it turned out', async () => {
  await view('Decisions', 'Decisions over time')
  await everything()
  const count = (state: string): number => held.decisions.filter((one) => one.state === state).length
  for (const [title, state] of [
    ['Due for another look', 'due'],
    ['Open', 'open'],
    ['Revisited', 'revisited'],
  ] as const) {
    const block = page.getByRole('heading', { name: title, exact: true }).locator('xpath=..')
    await block.getByText(new RegExp(`^${count(state)} decisions?$`)).waitFor()
  }
  const { predictions } = await callFrom(
    page,
    'growth.decisions',
    { from: '1900-01-01', to: '2999-12-31' },
    contract.growth.defs.decisions.output,
  )
  expect(predictions).toHaveLength(
    held.decisions.filter(({ revisits }) =>
      revisits.some(({ cameTrue, finishedAt }) => cameTrue !== null && finishedAt !== null),
    ).length,
  )
  const { told, bins } = calibrationOf(predictions)
  expect(told).toBeGreaterThanOrEqual(20)
  const figure = page.getByRole('figure').last()
  await figure.getByRole('button', { name: /^Show as a table/ }).click()
  const counts = await figure
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  const filled = (bins ?? []).filter(({ total }) => total > 0)
  expect(counts).toHaveLength(filled.length)
  for (const [index, { total }] of filled.entries())
    expect(counts[index]?.some((cell) => cell.trim() === String(total))).toBe(true)
})

test('the rhythm fills the weeks in which something was written, and a week leads to its entries', async () => {
  await view('Rhythm', 'Rhythm')
  await page.getByRole('button', { name: 'The year before' }).waitFor()
  const year = held.entries[0]?.day.slice(0, 4) ?? ''
  // In the first days of a year the sample's last week lies in the one before.
  if (
    (await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${year}`) })
      .count()) === 0
  )
    await page.getByRole('button', { name: 'The year before' }).click()
  const rows = await tableOf(year)
  const { weeks, flows } = await callFrom(
    page,
    'growth.rhythm',
    { year: Number(year) },
    contract.growth.defs.rhythm.output,
  )
  expect(rows.map(([, entries]) => Number(entries))).toEqual(
    weeks.map(({ from }) => held.entries.filter(({ day }) => day >= from && day <= addDays(from, 6)).length),
  )
  for (const { flow, entries } of flows)
    await page.getByText(new RegExp(`^${FLOWS[flow].title}: ${entries} entr`)).waitFor()
  const written = weeks.find(({ entries }) => entries > 1) ?? weeks.find(({ entries }) => entries > 0)
  if (!written) throw new Error('nothing was written in this year')
  // A double click opens it too, and does not close it again.
  await page.locator(`[data-point="${written.from}"]`).dblclick({ position: { x: 4, y: 4 } })
  const own = held.entries.filter(({ day }) => day >= written.from && day <= addDays(written.from, 6))
  await expect.poll(() => panel().getByRole('listitem').count()).toBe(own.length)
  await panel().getByRole('link').first().click()
  await page.getByRole('article').waitFor()
  await page.goBack()
  await panel().waitFor()
})
