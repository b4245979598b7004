import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { type Walker, walker } from './keys.ts'
import { editing, field, heading, PASSPHRASE, saved, thisWeek } from './member.ts'

/** The first journey again, without a mouse. Each test goes on where the one before it stopped. */
let app: App
let walk: Walker

beforeAll(async () => {
  app = await startApp()
  walk = await walker(app.page)
})
afterAll(() => app.end())

const button = (name: string | RegExp) => app.page.getByRole('button', { name, exact: true })
const hasFocus = () =>
  app.page.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)

test('a journal is created', async () => {
  const { page } = app
  await walk.to(button('Create my journal'))
  await walk.press('Enter')
  await heading(page, 'Create your journal').waitFor()
  await walk.to(page.getByLabel('Passphrase', { exact: true }))
  await walk.type(PASSPHRASE)
  await walk.to(page.getByLabel('The same again'))
  await walk.type(PASSPHRASE)
  await walk.to(page.getByRole('radio', { name: 'Mine' }))
  await walk.press('Space')
  await walk.press('ArrowDown')
  await walk.press('ArrowUp')
  expect(await page.getByRole('radio', { name: 'Mine' }).isChecked()).toBe(true)
  await walk.to(button('Create and begin writing'))
  await walk.press('Enter')
  await heading(page, 'Weekly debrief').waitFor()
  await editing(page)
})

test('a reflection is written, step by step, and the editor lets the focus go', async () => {
  const { page } = app
  await walk.type('I asked first.')
  await saved(page)
  await walk.to(button('Another prompt'), 'Shift+Tab')
  await walk.to(field(page))
  await walk.to(button('Go deeper'))
  await walk.press('Enter')
  await page.getByText('The longer path is open.').waitFor()
  await editing(page)
  await walk.press('Control+Enter')
  await page.getByRole('region', { name: 'Your part' }).waitFor()
  await editing(page)
  await walk.type('I waited for the answer.')
  await walk.press('Control+Shift+Backspace')
  await page.getByRole('region', { name: 'One moment' }).waitFor()
  await walk.to(
    page
      .getByRole('navigation', { name: 'Steps of this reflection' })
      .getByRole('button', { name: 'If, then' }),
    'Shift+Tab',
  )
  await walk.press('Space')
  await walk.to(page.getByLabel('If', { exact: true }))
  await walk.type('the bell rings early')
  await walk.press('Tab')
  await walk.type('ask the last question all the same')
  await saved(page)
  await walk.to(button('Finish'))
  await walk.press('Enter')
  await heading(page, 'Your recovery code').waitFor()
})

test('the recovery code is confirmed', async () => {
  const { page } = app
  const groups = page
    .getByRole('main')
    .getByRole('list', { name: 'Recovery code' })
    .first()
    .getByRole('listitem')
  const code = (await groups.allInnerTexts()).map((group) => group.trim())
  await walk.to(button('I have it: check it'))
  await walk.press('Enter')
  await heading(page, 'Type three groups back').waitFor()
  for (const group of await page.getByRole('main').getByRole('textbox').all()) {
    await walk.to(group)
    const label = await group.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)
    await walk.type(code[Number(label?.replace(/\D/g, '')) - 1] ?? '')
  }
  await walk.press('Enter')
  await thisWeek(page)
})

test('the entry is found, read and tagged', async () => {
  const { page } = app
  await walk.to(page.getByRole('link', { name: 'Journal', exact: true }), 'Shift+Tab')
  await walk.press('Enter')
  await heading(page, 'Journal').waitFor()
  await walk.press('/')
  await walk.type('waited')
  await page.getByText('1 entry found').waitFor()
  await page.locator('[data-entry-row] mark').waitFor()
  await walk.press('ArrowDown')
  await walk.press('Enter')
  await page.getByText('I waited for the answer.').waitFor()
  await walk.to(button('More'))
  await walk.press('Enter')
  await page.getByRole('menuitem', { name: 'Tags…' }).waitFor()
  await walk.press('Enter')
  await walk.to(page.getByRole('textbox', { name: 'Add a tag' }))
  await walk.type('questions')
  await walk.press('Enter')
  await walk.to(button('Save tags'))
  await walk.press('Enter')
  await page.getByText('Tags saved.').waitFor()
  await expect.poll(hasFocus).toBe('More')
})

test('the help opens with its key, lists the keys, and gives the focus back', async () => {
  const { page } = app
  await walk.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Lock the journal').waitFor()
  await walk.press('Escape')
  await expect.poll(hasFocus).toBe('More')
})

test('who turns back before the next screen stands finds the focus where it was', async () => {
  const { page } = app
  const held = Promise.withResolvers<void>()
  await page.route(/people-screen.*\.js$/, async (route) => {
    await held.promise
    await route.continue()
  })
  await page.reload()
  await walk.to(button('More'))
  await page.evaluate(() => location.assign('#/people'))
  await button('More').waitFor({ state: 'hidden' })
  await page.goBack()
  await button('More').waitFor()
  await expect.poll(hasFocus).toBe('More')
  held.resolve()
})

test('the journal locks and opens again', async () => {
  const { page } = app
  await walk.press('Control+Shift+L')
  await heading(page, 'Welcome back').waitFor()
  await walk.type('not my passphrase')
  await walk.press('Enter')
  await page.getByText('That is not the passphrase.').waitFor()
  await button('Unlock').and(page.locator(':enabled')).waitFor()
  await walk.type(PASSPHRASE)
  await walk.press('Enter')
  await page.getByText('I waited for the answer.').waitFor()
})

test('the page can be skipped to', async () => {
  const { page } = app
  await page.reload()
  await page.getByText('I waited for the answer.').waitFor()
  await walk.to(button('Skip to the page'), 'Shift+Tab')
  await walk.press('Enter')
  await walk.press('Tab')
  await expect.poll(() => page.getByRole('main').locator(':focus').count()).toBe(1)
})

test('at every stop on the way the focus could be seen', () => {
  expect(walk.unseen).toEqual([])
})

test('a focus that could not be seen would be noticed', async () => {
  const { page } = app
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { outline: none !important; box-shadow: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const before = walk.unseen.length
  for (let stop = 0; stop < 6; stop++) await walk.press('Tab')
  expect(walk.unseen.length).toBeGreaterThan(before)
})
