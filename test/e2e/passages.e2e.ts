import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Entry } from '../../shared/contract/journal.ts'
import { Passage } from '../../shared/contract/passages.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { type Look, looker } from './look.ts'
import { createJournal, entryIdOf, field, goTo, saved, toStep } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look
let entryId: string

const HEARD = 'I heard myself explain instead of asking'
const TEXT =
  `On Tuesday I sat with **Marisol’s mother**. Nobody had asked her about the bus, and ${HEARD}.\n\n` +
  'Afterwards I wrote to the office 👩‍🏫. It was not easy.\n\n- The bus leaves at *six*.\n- Nobody asked the families.\n'

const SHOWS = 'That I explain when I am afraid.'

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  entryId = entryIdOf(page)
  await toStep(page, 'What it shows')
  await page.keyboard.insertText(SHOWS)
  await toStep(page, 'One moment')
  await page.keyboard.insertText(TEXT)
  await saved(page)
})
afterAll(() => app.end())

const note = (name: string | RegExp): Locator =>
  page.getByRole('list', { name: 'Marks' }).getByRole('button', { name })
const dialog = (): Locator => page.getByRole('dialog')
const underlaid = (): Promise<string[]> => page.locator('article mark').allTextContents()

/** Where each mark stands in the text as core has it, in words; null for one whose words are gone. */
const markedWords = async (): Promise<(string | null)[]> => {
  const [passages, entry] = await Promise.all([
    callFrom(page, 'passages.forEntry', { entryId }, Passage.array()),
    callFrom(page, 'journal.get', { entryId }, Entry),
  ])
  return passages.map(({ stepId, place }) => {
    const body = entry.steps.find((step) => step.stepId === stepId)?.body ?? ''
    return place.found === 'gone' ? null : body.slice(place.start, place.end)
  })
}

/** Puts the cursor before some words of the editor, and selects them by Shift and the arrow keys. */
const selectByKeys = async (words: string): Promise<void> => {
  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  const before = [...TEXT.slice(0, TEXT.indexOf(words))].length
  for (let step = 0; step < before; step += 1) await page.keyboard.press('ArrowRight')
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight')
}

/** Drags the mouse over some words of the entry that is read. */
const selectByMouse = async (from: string, to: string): Promise<void> => {
  const place = (words: string, end: boolean) =>
    page.evaluate(
      ([text, atEnd]) => {
        const walker = document.createTreeWalker(
          document.querySelector('article') ?? document,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(text) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + text.length)
          const rects = [...range.getClientRects()]
          const rect = atEnd ? rects.at(-1) : rects[0]
          if (rect) return { x: atEnd ? rect.right : rect.left, y: (rect.top + rect.bottom) / 2 }
        }
        throw new Error('these words are not on the page')
      },
      [words, end] as const,
    )
  const start = await place(from, false)
  const end = await place(to, true)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

test('words are marked by keyboard alone while they are written, and the focus comes back to the text', async () => {
  await selectByKeys(HEARD)
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await dialog().waitFor()
  expect(await look('choosing what it is for')).toEqual([])
  await page.keyboard.type('named my')
  await page.keyboard.press('Enter')
  await note('Named my part').waitFor()
  expect(await markedWords()).toEqual([HEARD])
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => field(page).evaluate((element) => element === document.activeElement)).toBe(true)
})

test('words are marked by mouse, as evidence for several things at once', async () => {
  await page.getByText('Nobody asked the families.').dblclick({ position: { x: 30, y: 10 } })
  await page.getByRole('button', { name: /^Mark as evidence/ }).click()
  await dialog().getByRole('checkbox', { name: 'Chose by a value' }).check()
  await dialog().getByRole('checkbox', { name: 'Shared the say' }).check()
  await dialog().getByRole('button', { name: 'Mark', exact: true }).click()
  await note(/Chose by a value.*Shared the say|Shared the say.*Chose by a value/).waitFor()
  await expect.poll(() => markedWords()).toEqual([HEARD, 'Nobody'])
})

test('nothing is marked when nothing is chosen, and it says so', async () => {
  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await page.getByText('Choose some words first, then mark them.').waitFor()
})

test('marks survive edits before, after and between them', async () => {
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('It was raining. ')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('I will ask them on Monday.')
  await saved(page)
  await expect.poll(() => markedWords()).toEqual([HEARD, 'Nobody'])
  await expect.poll(() => page.locator('.tl-passage').allTextContents()).toEqual([HEARD, 'Nobody'])
})

test('the words of a plan are marked where they are written', async () => {
  await toStep(page, 'If, then')
  await page.getByRole('textbox', { name: 'If' }).fill('a parent is waiting')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await dialog().getByRole('searchbox').fill('shared the say')
  await page.keyboard.press('Enter')
  await note('Shared the say').waitFor()
  await expect.poll(() => markedWords()).toEqual([HEARD, 'Nobody', 'a parent is waiting'])
  await note('Shared the say').click()
  await dialog().getByRole('button', { name: 'Take the mark away' }).click()
  await expect.poll(() => markedWords()).toEqual([HEARD, 'Nobody'])
  await toStep(page, 'One moment')
})

test('a mark says so when its words are gone, and finds them again when they come back', async () => {
  await page.locator('.tl-passage').first().click({ clickCount: 3 })
  await page.keyboard.press('Backspace')
  await saved(page)
  await note(/The words of this mark are no longer here.*Named my part/).waitFor()
  expect(await markedWords()).toEqual(['Nobody', null])
  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await saved(page)
  await expect.poll(() => markedWords()).toEqual([HEARD, 'Nobody'])
  await note(/^Evidence for: (Indicator: )?Named my part/).waitFor()
})

test('an entry that is read shows its marks under the words and beside them', async () => {
  await page.goto(page.url().replace('/entry/', '/read/'))
  await note(/Named my part/).waitFor()
  await expect.poll(() => underlaid()).toEqual([HEARD, 'Nobody'])
  expect(await look('reading with marks')).toEqual([])
})

test('words are marked by mouse while they are read, to the letter of their Markdown', async () => {
  await selectByMouse('I sat with', 'mother')
  await page.getByRole('button', { name: /^Mark as evidence/ }).click()
  await dialog().getByRole('searchbox').fill('asked how it landed')
  await page.keyboard.press('Enter')
  await note(/Asked how it landed/).waitFor()
  expect(await markedWords()).toEqual(['I sat with **Marisol’s mother', HEARD, 'Nobody'])
  expect((await underlaid()).join('')).toContain('I sat with Marisol’s mother')
})

test('words are chosen and marked by keyboard alone while they are read', async () => {
  await page.getByRole('button', { name: 'Choose words to mark' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('application', { name: 'Choosing words to mark' }).waitFor()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString().trim()))
    .toBe('Afterwards I wrote to the office 👩‍🏫.')
  await page.keyboard.press('Enter')
  await dialog().getByRole('searchbox').fill('strength')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await note(/Used a strength/).waitFor()
  expect(await markedWords()).toContain('Afterwards I wrote to the office 👩‍🏫.')
})

test('words of two answers are not marked, and it says why; Escape leaves the choosing', async () => {
  await selectByMouse('asked the families', 'when I am afraid')
  await page.getByRole('button', { name: /^Mark as evidence/ }).click()
  await page.getByText('A mark stays within one answer.').waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await page.getByRole('application', { name: 'Choosing words to mark' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('application').count()).toBe(0)
  expect(await markedWords()).toHaveLength(4)
})

test('a mark can be starred, changed and taken away, and come back', async () => {
  await page.locator('article mark', { hasText: HEARD }).click()
  await dialog().getByRole('button', { name: 'Star' }).click()
  await dialog().getByRole('button', { name: 'Star', pressed: true }).waitFor()
  expect(await look('a mark')).toEqual([])
  await dialog().getByRole('button', { name: 'Change…' }).click()
  await dialog().getByRole('checkbox', { name: 'Named my part' }).uncheck()
  await dialog().getByRole('button', { name: 'Save' }).click()
  await page.getByText('Choose at least one.').waitFor()
  await dialog().getByRole('checkbox', { name: 'Heard another view' }).check()
  await dialog().getByRole('button', { name: 'Save' }).click()
  await note(/Heard another view.*Starred/).click()
  await dialog().getByRole('button', { name: 'Take the mark away' }).click()
  await page.getByText('The mark is taken away. Your words stay.').waitFor()
  await expect.poll(() => note(/Heard another view/).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await note(/Heard another view/).waitFor()
})

test('all evidence is gathered by what it is for, and each passage leads to its place', async () => {
  await goTo(page, 'Evidence')
  const list = page.getByRole('listbox', { name: 'What there is evidence for' })
  await list.getByRole('option', { name: /Heard another view/ }).click()
  await page.getByRole('heading', { name: 'Heard another view' }).waitFor()
  expect(await look('evidence')).toEqual([])
  await page.getByRole('link', { name: HEARD }).click()
  await page.locator('article mark[data-shown]', { hasText: HEARD }).waitFor()
  await expect
    .poll(() => note(/Heard another view/).evaluate((element) => element === document.activeElement))
    .toBe(true)
  expect(entryIdOf(page)).toBe(entryId)
  expect(page.url()).not.toMatch(/heard|explain/i)
})

test('evidence is gone through by keyboard, also where there is little room', async () => {
  await page.setViewportSize({ width: 800, height: 600 })
  await goTo(page, 'Evidence')
  await page.getByRole('button', { name: 'All evidence' }).click()
  await page.getByRole('option', { selected: true }).waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 2 })
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 800 })
})
