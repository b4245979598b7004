import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Entry, SavedDraft } from '../../shared/contract/journal.ts'
import { LeftBe } from '../../shared/contract/look-back.ts'
import { Term } from '../../shared/contract/terms.ts'
import { Thread, ThreadLook } from '../../shared/contract/threads.ts'
import { VisionVersion } from '../../shared/contract/vision.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, heading } from './member.ts'

/** One journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

const DAY_MS = 86_400_000
const NEW_TERM = { id: '0190c1de-0000-7000-8000-000000000000', name: 'A new term' }

const open = async (path: string, title: string): Promise<void> => {
  await page.evaluate((to) => location.assign(`#${to}`), path)
  await heading(page, title).waitFor()
}
const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const said = (text: string): Promise<void> => page.getByText(text, { exact: true }).first().waitFor()
const undo = (): Promise<void> => page.getByRole('button', { name: 'Undo' }).last().click()
const wordField = (): Locator => page.getByLabel('A word, or a few in a row')
const title = (): Locator => page.getByRole('heading', { level: 2, name: 'bus', exact: true })
const leftBe = (): Promise<unknown[]> =>
  callFrom(page, 'lookBack.leftBe', {}, z.array(z.object(LeftBe.shape)))

/** An entry written some days ago, sealed. */
const entry = async (daysAgo: number, body: string): Promise<Entry> => {
  const { id: entryId } = await callFrom(page, 'journal.start', { flow: 'free' }, Entry)
  const steps = [{ stepId: 'page', promptId: null, body, baseVersion: 0 }]
  await callFrom(page, 'journal.saveDraft', { entryId, client: 'another-window', steps }, SavedDraft)
  const day = new Date(Date.now() - daysAgo * DAY_MS).toLocaleDateString('sv-SE')
  await callFrom(page, 'journal.setDay', { entryId, day }, Entry)
  await callFrom(page, 'journal.finish', { entryId }, z.object({}))
  return callFrom(page, 'journal.get', { entryId }, Entry)
}

beforeAll(async () => {
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
})
afterAll(() => app.end())

test('without anything written, both screens say when they begin to help', async () => {
  await open('/growth/look-back', 'Look back')
  await page.getByText('Four weeks after your first entry', { exact: false }).waitFor()
  expect(await look('look back: empty')).toEqual([])
  await open('/growth/threads', 'Threads')
  await page.getByText('You follow none yet.', { exact: false }).waitFor()
  expect(await look('threads: none')).toEqual([])
})

test('what cannot be followed says why', async () => {
  await wordField().fill('a')
  await press('Look')
  await said('Two letters at least.')
  await wordField().fill('a'.repeat(81))
  await press('Look')
  await said('80 characters at most.')
  expect(await look('threads: what is wrong')).toEqual([])
  await page.getByRole('radio', { name: 'Tag' }).click()
  await said('No entry has a tag yet.')
  await page.getByRole('radio', { name: 'Value' }).click()
  await said('You have not written a value yet.')
  await page.getByRole('radio', { name: 'Word' }).click()
})

test('a word is followed by keyboard alone, from its months down to its sentences', async () => {
  await entry(200, 'The BUS came late. Nobody minded.')
  await entry(90, 'A bus, then another bus. Marisol’s mother asked about the bus.')
  await entry(3, 'We planned the bus with families.')
  await page.reload()
  await heading(page, 'Threads').waitFor()
  const walk = await walker(page)
  await walk.to(wordField())
  await walk.type('bus')
  await walk.press('Enter')
  await title().waitFor()
  await page.getByText('5 times in 3 entries').waitFor()
  await expect.poll(() => page.locator('mark').allTextContents()).toEqual(['bus', 'bus', 'bus', 'bus', 'BUS'])
  await walk.to(page.getByRole('button', { name: 'Follow this thread' }))
  await walk.press('Enter')
  await said('This thread is followed.')
  await walk.to(page.locator('[data-point]').first())
  await walk.press('Enter')
  await page.getByRole('heading', { name: /^From / }).waitFor()
  await expect.poll(() => page.locator('mark').allTextContents()).toEqual(['BUS'])
  expect(await look('thread of one month')).toEqual([])
  await press('All months')
  await page.getByRole('link', { name: 'We planned the bus with families.' }).focus()
  await walk.press('Enter')
  await page.getByRole('article').getByText('We planned the bus').waitFor()
  await page.goBack()
  await title().waitFor()
  expect(walk.unseen).toEqual([])
  expect(await look('thread')).toEqual([])
})

test('the chart and its table show what the journal holds', async () => {
  const { months } = await callFrom(
    page,
    'threads.look',
    { subject: { kind: 'word', words: 'bus' } },
    ThreadLook,
  )
  expect(months.map(({ times }) => times)).toEqual([1, 3, 1])
  const labels = await page
    .locator('[data-point]')
    .evaluateAll((points) => points.map((point) => point.getAttribute('aria-label')))
  expect(labels.map((label) => label?.replace(/^.*: /, ''))).toEqual(['1 time', '3 times', '1 time'])
})

test('a thread is no longer followed, and followed again', async () => {
  await press('Stop following')
  await said('No longer followed.')
  expect(await callFrom(page, 'threads.list', {}, Thread.array())).toEqual([])
  await undo()
  await said('Followed again.')
  await page
    .getByRole('navigation', { name: 'Threads that you follow' })
    .getByRole('button', { name: /bus/ })
    .waitFor()
})

test('no word that is followed stands in the address or the page’s title', async () => {
  expect(`${page.url()} ${await page.title()}`).not.toContain('bus')
})

test('the look back brings up the week of four weeks ago, until it is left be', async () => {
  const monthAgo = await entry(28, 'Four weeks ago I was tired.')
  await open('/growth/look-back', 'Look back')
  await page.getByRole('heading', { name: 'Four weeks ago' }).waitFor()
  await page.getByRole('link', { name: 'Four weeks ago I was tired.' }).waitFor()
  await press(/^Leave the entry of .* be$/)
  await said('Left be. It will not be brought up again.')
  await expect.poll(leftBe).toEqual([expect.objectContaining({ kind: 'entry', id: monthAgo.id })])
  await undo()
  await said('It may come up again.')
  await page.getByRole('link', { name: 'Four weeks ago I was tired.' }).waitFor()
})

/** A mark of today is not brought up again today: the sample journal has older ones. */
test('passages worth rereading stand with the plain reason, and one that is left be can be brought back', async () => {
  const sample = await startApp({ browser: app, with: ['--sample'] })
  page = sample.page
  look = await looker(page)
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await open('/growth/look-back', 'Look back')
  await page.getByRole('heading', { name: 'A year ago' }).waitFor()
  await page.getByRole('heading', { name: 'Worth rereading' }).waitFor()
  await page
    .getByText(/^Here because /)
    .first()
    .waitFor()
  expect(await look('look back')).toEqual([])
  const leave = page.getByRole('button', { name: /^Leave this passage of .* be$/ })
  const offered = await leave.count()
  await leave.first().click()
  await expect.poll(leftBe).toHaveLength(1)
  await press('Show what you left be (1)')
  await page.getByRole('heading', { name: 'What you left be' }).waitFor()
  expect(await look('what was left be')).toEqual([])
  await press(/^Bring back/)
  await expect.poll(leftBe).toEqual([])
  await expect.poll(() => leave.count()).toBe(offered)
  await page.locator('section', { hasText: 'Worth rereading' }).getByRole('link').first().click()
  await page.getByRole('list', { name: 'Marks' }).first().waitFor()
  await sample.end()
  page = app.page
})

test('a vision shows its versions through time, each as it read and as it changed', async () => {
  const sample = await startApp({ browser: app, with: ['--sample'] })
  page = sample.page
  look = await looker(page)
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await open('/growth/vision', 'Vision')
  const versions = await callFrom(page, 'vision.versions', {}, VisionVersion.array())
  const days = page.getByRole('list', { name: 'Versions of your vision, the newest first' })
  await expect.poll(() => days.getByRole('button').count()).toBe(versions.length)
  await days.getByRole('button').first().click()
  await page.locator('ins').first().waitFor()
  const read = await page
    .locator('section p:has(ins), section p:has(del)')
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true)
      if (copy instanceof Element)
        for (const gone of copy.querySelectorAll('del, .visually-hidden')) gone.remove()
      return copy.textContent
    })
  expect(read).toBe(versions[0]?.body)
  expect(await look('vision: what changed')).toEqual([])
  await page.getByRole('radio', { name: 'What changed since' }).click()
  await said('Nothing changed.')
  await press('Close')
  await days.waitFor()

  // A term that began today: the vision was last read in another.
  const today = new Date().toLocaleDateString('sv-SE')
  await callFrom(page, 'terms.replace', { terms: [{ ...NEW_TERM, from: today, to: today }] }, Term.array())
  await said('A new term has begun')
  expect(await look('vision: to be read again')).toEqual([])
  await press('I read it again, it stands')
  await said('Noted: it stands.')
  await days.getByText('Read again, and it stood').waitFor()
  await expect.poll(() => page.getByText('A new term has begun').count()).toBe(0)
  await undo()
  await said('A new term has begun')
  await open('/growth', 'Growth')
  await page.getByRole('link', { name: 'Read your vision' }).waitFor()
  await sample.end()
  page = app.page
})
