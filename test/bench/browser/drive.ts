import { spawnSync } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { isStale } from '../../../build/bundle.ts'
import { newMachine, openBrowser, startServer } from '../../e2e/app.ts'
import { p95, percentile } from '../measure.ts'
import type { ScreenFigures, ScreenTask } from '../screen.ts'
import { LONG_PAGE_WORD } from '../story.ts'
import { installKeys, installMeter, QUIET_MS } from './page-meter.ts'

const KEYS = 500
/** A steady typist of about 90 words a minute. */
const KEY_PAUSE_MS = 70
const REST_MS = 300
const LIST_ROUNDS = 20
const SEARCHED_WORDS = 12
/** Event Timing tells no shorter events. */
const SHORTEST_EVENT_MS = 16

const buildIfStale = (): void => {
  if (!isStale()) return
  const bundle = fileURLToPath(new URL('../../../build/bundle.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [bundle], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('the build did not succeed')
}

const arm = (page: Page): Promise<void> => page.evaluate(() => window.throughlineMeter.arm())
const settled = (page: Page): Promise<number> => page.evaluate(() => window.throughlineMeter.settled())

const showThisWeek = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'This week', level: 1 }).waitFor()
}

const toJournal = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Journal', exact: true })

/** From the click to the list's first page, on a page that has just been loaded. */
const measureList = async (page: Page, origin: string): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < LIST_ROUNDS; round++) {
    await page.goto(origin)
    await showThisWeek(page)
    // The page reads a stream of events, so its network is never idle; a moment's rest stands for the person's own.
    await page.waitForTimeout(REST_MS)
    await arm(page)
    await toJournal(page).click()
    // Nothing else is asked of the page meanwhile: looking for the rows would take its time, too.
    times.push(await settled(page))
    if ((await page.locator('[data-entry-row]').count()) === 0) throw new Error('the list did not come')
  }
  return times
}

/** From each key of each word to the results that belong to it. */
const measureSearch = async (page: Page, words: readonly string[]): Promise<number[]> => {
  const times: number[] = []
  const field = page.getByRole('searchbox')
  for (const word of words) {
    await field.fill('')
    await field.focus()
    for (const letter of word) {
      await arm(page)
      await page.keyboard.press(letter)
      times.push(await settled(page))
    }
  }
  return times
}

/** Types at the start, in the middle and at the end of the longest entry, while its autosaves go on. */
const measureKeys = async (page: Page): Promise<number[]> => {
  await page.getByRole('searchbox').fill(LONG_PAGE_WORD)
  await page.locator('[data-entry-row]', { hasText: LONG_PAGE_WORD }).click()
  await page.getByText('Write on', { exact: true }).click()
  const editor = page.locator('.cm-content').first()
  await editor.waitFor()
  await editor.click()
  await page.evaluate(installKeys)
  const sentence = 'I asked first this time, and then I waited. '
  const third = Math.ceil(KEYS / 3)
  const type = async (count: number): Promise<void> => {
    for (let key = 0; key < count; key++) {
      await page.keyboard.press(sentence[key % sentence.length] ?? 'a')
      await page.waitForTimeout(KEY_PAUSE_MS)
    }
  }
  await type(third)
  await page.keyboard.press('Control+Home')
  await type(third)
  await page.keyboard.press('Control+End')
  await type(KEYS - 2 * third)
  await page.waitForTimeout(1000)
  const reported = await page.evaluate(() => window.throughlineKeys)
  const unreported = Math.max(0, KEYS - reported.length)
  return [...reported, ...Array.from({ length: unreported }, () => SHORTEST_EVENT_MS)]
}

const drive = async (task: ScreenTask): Promise<ScreenFigures> => {
  buildIfStale()
  const machine = newMachine()
  try {
    await mkdir(join(machine.home, 'journal'), { recursive: true })
    for (const name of ['journal.db', 'keys.json']) {
      await cp(join(task.generated, name), join(machine.home, 'journal', name))
    }
    const server = await startServer(machine)
    const { context, page } = await openBrowser(machine)
    try {
      await context.addInitScript(installMeter, QUIET_MS)
      await page.goto(server.link)
      await page.getByLabel('Passphrase', { exact: true }).fill(task.passphrase)
      await page.keyboard.press('Enter')
      await showThisWeek(page)
      const { origin } = new URL(page.url())
      const list = await measureList(page, origin)
      const words = [...task.words.common, ...task.words.rare].filter((word) => /^[a-z]+$/.test(word))
      const search = await measureSearch(page, words.slice(0, SEARCHED_WORDS))
      const keys = await measureKeys(page)
      return { searchP95: p95(search), keystrokeP99: percentile(keys, 0.99), listP95: p95(list) }
    } finally {
      await context.close()
      await server.stop()
    }
  } finally {
    machine.dispose()
  }
}

const [task] = process.argv.slice(2)
if (!task) throw new Error('this script is started by screen.ts')
process.stdout.write(JSON.stringify(await drive(JSON.parse(task))))
