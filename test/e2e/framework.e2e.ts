import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { PromptPack } from '../../shared/contract/framework.ts'
import { Entry, SavedDraft } from '../../shared/contract/journal.ts'
import { Passage } from '../../shared/contract/passages.ts'
import { Person } from '../../shared/contract/people.ts'
import { MemberValue } from '../../shared/contract/values.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, goTo, heading, writeFreely } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  // This week offers its other pages once there is a first one.
  const { id: entryId } = await callFrom(page, 'journal.start', { flow: 'free' }, Entry)
  const first = { stepId: 'page', promptId: null, body: 'A first page.', baseVersion: 0 }
  await callFrom(page, 'journal.saveDraft', { entryId, client: 'another-window', steps: [first] }, SavedDraft)
})
afterAll(() => app.end())

const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const undo = (): Promise<void> => page.getByRole('button', { name: 'Undo' }).last().click()
const fromSettings = async (link: string, title = link): Promise<void> => {
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: link, exact: true }).click()
  await heading(page, title).waitFor()
}
const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
const ownValues = (): Promise<string[]> =>
  page.getByRole('list', { name: 'Your values, in your order' }).getByRole('heading').allTextContents()

test('a value without a name is not kept; one in own words and one from the pack are', async () => {
  await fromSettings('Your values')
  expect(await look('values: none')).toEqual([])
  await press('Write my first value')
  await press('Save')
  await page.getByText('Give it a name first.').waitFor()
  await page.getByLabel('The value').fill('Patience')
  await page.getByLabel('What a week looks like in which you live it').fill('I wait for the second answer.')
  expect(await look('a value')).toEqual([])
  await press('Save')
  await page.getByText('You have one so far.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Take it up “All voices”' }).click()
  await page.getByLabel('The value').fill('All voices, mine last')
  await page.keyboard.press('Enter')
  await page.getByText('You have two so far.', { exact: false }).waitFor()
  await expect.poll(() => ownValues()).toEqual(['Patience', 'All voices, mine last'])
  await expect.poll(() => page.getByRole('button', { name: 'Take it up “All voices”' }).count()).toBe(0)
})

test('values are put in order by keyboard, and the focus stays with the one that moved', async () => {
  const keys = await walker(page)
  await keys.to(page.getByRole('button', { name: 'Move “Patience” down' }))
  await keys.press('Enter')
  await page.getByText('“Patience” is now 2 of 2.').waitFor()
  await expect.poll(ownValues).toEqual(['All voices, mine last', 'Patience'])
  await expect.poll(focused).toBe('Move “Patience” up')
  await keys.press('Enter')
  await page.getByText('“Patience” is now 1 of 2.').waitFor()
  await expect.poll(focused).toBe('Move “Patience” down')
  expect(keys.unseen).toEqual([])
})

test('a removed value comes back to its place; five are as many as there can be', async () => {
  await press('Remove “Patience”')
  await page.getByText('“Patience” is off your list.', { exact: false }).waitFor()
  await undo()
  await page.getByText('“Patience” is back.').waitFor()
  // The list asks core anew once it has said so.
  await expect.poll(ownValues).toEqual(['Patience', 'All voices, mine last'])
  for (const title of ['Honesty', 'Play', 'Rest']) await callFrom(page, 'values.save', { title }, MemberValue)
  await page.getByText('You have five', { exact: false }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Add a value' }).count()).toBe(0)
  expect(await look('values: five')).toEqual([])
  await callFrom(page, 'values.list', {}, MemberValue.array()).then((list) =>
    callFrom(page, 'values.remove', { id: list.at(-1)?.id ?? '' }, z.object({})),
  )
  await page.getByRole('button', { name: 'Add a value' }).waitFor()
})

test('indicators are followed, hidden and shown again, without losing the place', async () => {
  await fromSettings('Traits and indicators')
  await press('Follow “Named my part”')
  await press('Follow “Used a strength”')
  await page.getByRole('button', { name: 'Move “Used a strength” up' }).click()
  await page.getByText('“Used a strength” is now 1 of 2.').waitFor()
  await press('Hide “Used a strength”')
  await page.getByRole('button', { name: 'Show “Used a strength” again' }).waitFor()
  await expect.poll(focused).toBe('Show “Used a strength” again')
  expect(await page.getByRole('button', { name: 'Stop following “Used a strength”' }).count()).toBe(0)
  await press('Show “Used a strength” again')
  await page.getByRole('button', { name: 'Stop following “Used a strength”' }).waitFor()
  const followed = await callFrom(page, 'ratings.followed', {}, z.array(z.string()))
  expect(followed).toEqual(['reflective-used-strength', 'reflective-named-part'])
  expect(await look('indicators')).toEqual([])
})

test('an own indicator is written, edited, removed and brought back', async () => {
  await press('Add your own indicator to “Visionary”')
  await press('Save')
  await page.getByText('Give it a name first.').waitFor()
  await page.getByLabel('Indicator', { exact: true }).fill('Drew the picture')
  await page.getByLabel('What a week at 5 looks like').fill('Somebody drew it with me.')
  expect(await look('an indicator')).toEqual([])
  await press('Save')
  await press('Edit “Drew the picture”')
  await page.getByLabel('Indicator', { exact: true }).fill('Drew it together')
  await page.keyboard.press('Enter')
  await press('Remove “Drew it together”')
  await undo()
  await page.getByText('“Drew it together” is back.').waitFor()
  await page.getByRole('region', { name: 'Visionary' }).getByText('Somebody drew it with me.').waitFor()
})

test('packs are chosen for the weekly debrief, and kept so', async () => {
  await fromSettings('Prompts and packs')
  expect(await look('packs')).toEqual([])
  await page.getByRole('switch', { name: 'Collective action' }).press(' ')
  await page.getByRole('switch', { name: 'Strategic' }).press(' ')
  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'Prompts and packs' }).click()
  const packs = await callFrom(page, 'framework.packs', {}, PromptPack.array())
  expect(packs.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
    'reflective',
    'values',
    'visionary',
    'community',
    'collective-action',
  ])
  await expect.poll(() => page.getByRole('switch', { name: 'Strategic' }).isChecked()).toBe(false)
})

test('a pack of one’s own takes prompts, and comes back with them when it was removed', async () => {
  await press('Add a pack')
  await page.getByLabel('Name').fill('Bus stop questions')
  await page.keyboard.press('Enter')
  await heading(page, 'Bus stop questions').waitFor()
  expect(await look('an own pack, empty')).toEqual([])
  await press('Write the first prompt')
  await press('Save')
  await page.getByText('Write the question first.').waitFor()
  await page.getByLabel('The question').fill('Who waited with you?')
  expect(await look('a prompt')).toEqual([])
  await press('Save')
  await page.getByText('Who waited with you?').waitFor()
  await press('Hide “Who waited with you?”')
  await page.getByRole('button', { name: 'Show “Who waited with you?” again' }).waitFor()
  await press('Remove “Who waited with you?”')
  await undo()
  await page.getByText('The prompt is back.').waitFor()
  await press('Remove this pack')
  await heading(page, 'Prompts and packs').waitFor()
  await undo()
  await page.getByRole('link', { name: 'One prompt in “Bus stop questions”' }).click()
  await page.getByText('Who waited with you?').waitFor()
  expect(await look('an own pack')).toEqual([])
})

test('the journal is narrowed to a trait, a value, a person and evidence, each with a chip', async () => {
  const text = 'I sat with Jonah at the bus stop.'
  const marked = await writeFreely(page, text)
  await writeFreely(page, 'Something else entirely.')
  const [value] = await callFrom(page, 'values.list', {}, MemberValue.array())
  await callFrom(page, 'people.save', { name: 'Jonah' }, Person)
  await callFrom(
    page,
    'passages.mark',
    {
      entryId: marked,
      stepId: 'page',
      start: 0,
      end: text.length,
      quote: text,
      targets: [
        { kind: 'indicator', id: 'reflective-named-part' },
        { kind: 'value', id: value?.id ?? '' },
      ],
    },
    Passage,
  )
  await goTo(page, 'Journal')
  await press('Filters')
  const rows = page.locator('[data-entry-row]')
  const only = async (chip: string): Promise<void> => {
    await page.getByRole('button', { name: `Remove filter: ${chip}` }).waitFor()
    await rows.filter({ hasText: 'Something else' }).waitFor({ state: 'detached' })
    await rows.filter({ hasText: 'Jonah' }).waitFor()
    await press(`Remove filter: ${chip}`)
    await rows.filter({ hasText: 'Something else' }).waitFor()
  }
  const pick = async (name: string, option: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`${name}$`) }).click()
    await page.getByRole('option', { name: option }).click()
  }
  await pick('Trait', 'Reflective and self-aware')
  await only('Trait: Reflective and self-aware')
  await pick('Value', 'Patience')
  await only('Value: Patience')
  await pick('Person', 'Jonah')
  await only('Person: Jonah')
  await page.getByRole('switch', { name: 'Only with evidence' }).press(' ')
  expect(await look('journal: filters')).toEqual([])
  await only('With evidence')
})
