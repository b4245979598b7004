import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { type Walker, walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { heading, saved, thisWeek } from './member.ts'

/** From a few entries, and from a new summary, to a saved file: without a mouse. Each test goes on where the one before stopped. */
let app: App
let page: Page
let walk: Walker
let look: Look

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true }).first()
const press = async (target: Locator, key?: 'Shift+Tab'): Promise<void> => {
  await walk.to(target, key)
  await walk.press('Enter')
}
const go = async (place: string): Promise<void> => {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true })
  await press(link, 'Shift+Tab')
  await heading(page, place).waitFor()
}
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)
const status = (words: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).waitFor()

const markdown = async (): Promise<void> => {
  await walk.to(page.getByRole('radio', { name: 'PDF' }))
  for (const _step of ['Word', 'Web page', 'Markdown']) await walk.press('ArrowDown')
}

/** Makes the file of the open dialog and reads it. */
const made = async (): Promise<string> => {
  const download = page.waitForEvent('download')
  await press(button('Make the file'))
  const file = await download
  const path = join(app.machine.temp, file.suggestedFilename())
  await file.saveAs(path)
  await page.getByText('The file is saved.').waitFor()
  return readFileSync(path, 'latin1')
}

beforeAll(async () => {
  app = await startApp({ with: ['--sample'] })
  page = app.page
  walk = await walker(page)
  look = await looker(page)
  await thisWeek(page)
})
afterAll(() => app.end())

test('entries are chosen one by one, up to one and all at once, and exported', async () => {
  await go('Journal')
  await press(button('More'))
  await page.getByRole('menuitem', { name: 'Choose entries…' }).waitFor()
  await walk.press('Enter')
  await status('Choose entries to export or print.')
  const rows = page.locator('[data-entry-row]')
  await expect.poll(() => hasFocus(rows.first())).toBe(true)
  await walk.press('Control+A')
  await status(/^\d{3} entries chosen$/)
  await press(button('Choose none'))
  await expect.poll(() => hasFocus(rows.first())).toBe(true)
  await walk.press('Space')
  await walk.press('ArrowDown')
  await walk.press('ArrowDown')
  await walk.press('Shift+Space')
  await status('3 entries chosen')
  expect(await look('entries to choose from')).toEqual([])
  await press(button('Export or print'))
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  expect(await look('entries to export')).toEqual([])
  await markdown()
  expect((await made()).match(/^## /gm)).toHaveLength(3)
  await press(button('Close'))
  await expect.poll(() => hasFocus(button('Export or print'))).toBe(true)
  await walk.press('Escape')
  await expect.poll(() => hasFocus(heading(page, 'Journal'))).toBe(true)
  await expect.poll(() => rows.first().getAttribute('href')).not.toBeNull()
})

test('the passages behind one thing are exported, all of them', async () => {
  await go('Evidence')
  const count = page.getByRole('region').getByText(/^\d+ passages$/)
  await count.waitFor()
  const passages = Number.parseInt(await count.innerText(), 10)
  await press(button('Export or print'))
  await markdown()
  const file = await made()
  expect(passages).toBeGreaterThan(10)
  expect(file.match(/^> .*\d{4}$/gm)).toHaveLength(passages)
  await press(button('Close'))
  await expect.poll(() => hasFocus(button('Export or print'))).toBe(true)
})

test('a summary is begun, written, and its sentence cited', async () => {
  await go('Summaries')
  await press(button('New summary'))
  await walk.to(page.getByLabel('Who will read it'))
  await walk.type('the hiring panel')
  await press(button('Begin'))
  await heading(page, 'Growth summary').waitFor()
  const field = page.getByRole('main').getByRole('textbox', { name: /^Your words/ })
  await press(button(/^Choose: /))
  await button(/^Chosen\. Take it out: /).waitFor()
  await press(button(/^Choose: /))
  await page.getByRole('listitem', { name: /^Source 2, / }).waitFor()
  await walk.to(button('Move Source 2 up'), 'Shift+Tab')
  await walk.press('Enter')
  await status('Source 2 is now 1 of 2.')
  await walk.to(field, 'Shift+Tab')
  await walk.type('I asked the families first.')
  await walk.press('Control+Shift+F')
  await page.getByRole('dialog', { name: 'Cite a source' }).waitFor()
  expect(await look('cite a source')).toEqual([])
  await walk.press('Enter')
  await page.getByText('1 sentence cites it').waitFor()
  await expect.poll(() => hasFocus(field)).toBe(true)
  await saved(page)
})

test('the pages are read line by line, and the file is made', async () => {
  await walk.to(page.getByRole('radio', { name: 'Evidence', exact: true }))
  await walk.press('ArrowRight')
  await walk.press('Space')
  const lines = page.locator('[data-place]')
  await lines.first().waitFor()
  await walk.to(page.locator('[data-place][tabindex="0"]'))
  await walk.press('End')
  await expect.poll(() => hasFocus(lines.last())).toBe(true)
  await walk.press('Home')
  await press(button('Export'), 'Shift+Tab')
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
  await walk.to(
    page.getByText('I have looked through it with that in mind').locator('xpath=ancestor::label//input'),
  )
  await walk.press('Space')
  expect(await made()).toMatch(/^%PDF/)
  await press(button('Keep it'))
  await page.getByText('Kept as edition 1.').waitFor()
  await press(button('Close'))
  expect(walk.unseen).toEqual([])
})
