import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Entry } from '../../shared/contract/journal.ts'
import { JournalSettings } from '../../shared/contract/settings.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { createJournal, field, goTo, heading, saved } from './member.ts'

/** One journal; each test begins an entry of its own. */
let app: App
let page: Page
let devtools: CDPSession

beforeAll(async () => {
  app = await startApp()
  page = app.page
  devtools = await app.context.newCDPSession(page)
  await createJournal(page)
  await callFrom(page, 'settings.setJournal', { spelling: ['en', 'es'] }, JournalSettings)
})
afterAll(() => app.end())

/** What core holds of the entry, once the screen says that it is saved. */
const kept = async (entryId: string): Promise<string> => {
  await saved(page)
  const entry = await callFrom(page, 'journal.get', { entryId }, Entry)
  return entry.steps.map(({ body }) => body).join('\n')
}

const keptSoon = (entryId: string) => expect.poll(() => kept(entryId), { timeout: 10_000 })

/** A blank page of its own, with these words and the cursor behind them. */
const write = async (words: string): Promise<string> => {
  const { id } = await callFrom(page, 'journal.start', { flow: 'free' }, Entry)
  await goTo(page, 'This week')
  await page.evaluate((hash) => {
    location.hash = hash
  }, `/entry/${id}`)
  await heading(page, 'Free writing').waitFor()
  await field(page).click()
  await page.keyboard.insertText(words)
  await saved(page)
  return id
}

/** As an input method does: what is being composed is shown underlined until it is chosen. */
const compose = async (stages: readonly string[]): Promise<void> => {
  for (const text of stages) {
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
}

test('an input method composes in the middle of a line while autosaves go on, and nothing is doubled', async () => {
  const entryId = await write('Before  after')
  await page.keyboard.press('Home')
  for (const _ of 'Before ') await page.keyboard.press('ArrowRight')
  await compose(['に', 'にほ', 'にほん'])
  // Longer than an autosave takes: what is being composed must not be torn apart by it.
  await page.waitForTimeout(1_200)
  await compose(['にほんご', '日本語'])
  await devtools.send('Input.insertText', { text: '日本語' })
  await keptSoon(entryId).toBe('Before 日本語 after')
  await expect.poll(() => field(page).textContent()).toBe('Before 日本語 after')
})

test('a composition that is called off leaves what stood there', async () => {
  const entryId = await write('As it was.')
  await compose(['ㅎ', '하'])
  await compose([''])
  await page.keyboard.type(' Still.')
  await keptSoon(entryId).toBe('As it was. Still.')
})

test('each line runs in the direction of its own first letter, and the cursor with it', async () => {
  await write('English first.\nاليوم سألت أولا.\n“שלום” first.')
  const directions = await field(page)
    .locator('.cm-line')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction))
  expect(directions).toEqual(['ltr', 'rtl', 'rtl'])
  // In a right-to-left line the left arrow goes on in the text.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+End')
  const rest = await page.evaluate(() => getSelection()?.toString())
  expect(rest).toBe('ليوم سألت أولا.')
})

test('undo goes back over autosaves, and redo comes back', async () => {
  const entryId = await write('One.')
  await page.waitForTimeout(700)
  await page.keyboard.type(' Two.')
  await keptSoon(entryId).toBe('One. Two.')
  await page.keyboard.press('ControlOrMeta+Z')
  await keptSoon(entryId).toBe('One.')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await keptSoon(entryId).toBe('One. Two.')
})

test('an emoji of several signs is passed as one, and never left in halves', async () => {
  const entryId = await write('Together 👩🏽‍🏫')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('now ')
  await keptSoon(entryId).toBe('Together now 👩🏽‍🏫')
  await page.keyboard.press('Delete')
  await keptSoon(entryId).toBe('Together now ')
})

test('what lies on the clipboard as a page’s text comes in as Markdown, and one undo takes it out', async () => {
  const entryId = await write('Mine.')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const html =
      '<h2>Agenda</h2><p>First <b>listen</b>, then <i>decide</i>.</p><ul><li>One</li><li>Two</li></ul>'
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob(['Agenda'], { type: 'text/plain' }),
    })
    return navigator.clipboard.write([item])
  })
  await page.keyboard.press('ControlOrMeta+V')
  await keptSoon(entryId).toContain('## Agenda\n\nFirst **listen**, then *decide*.\n\n- One\n- Two')
  await page.keyboard.press('ControlOrMeta+Z')
  await keptSoon(entryId).not.toContain('Agenda')
  expect(await kept(entryId)).toContain('Mine.')
})

test('misspelt words are marked in both languages, and an own word no more once it was added', async () => {
  await write('A freind came with Xochitlanka. ')
  const marked = field(page).locator('.tl-misspelt')
  await marked.filter({ hasText: 'freind' }).waitFor()
  const own = marked.filter({ hasText: 'Xochitlanka' })
  await own.waitFor()
  await own.click({ button: 'right' })
  await page.getByRole('menuitem', { name: /Add/ }).click()
  await own.waitFor({ state: 'detached' })
  await marked.filter({ hasText: 'freind' }).waitFor()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('Mañana otra vez, mañanitta. ')
  await marked.filter({ hasText: 'mañanitta' }).waitFor()
  await expect.poll(() => marked.allTextContents()).toEqual(['freind', 'mañanitta'])
})
