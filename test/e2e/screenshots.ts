import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startApp } from './app.ts'
import { growthView } from './held.ts'
import { field, goTo, heading, saved, thisWeek } from './member.ts'

/** Takes the README’s pictures anew, from the sample journal, in both themes: `npm run screenshots`. */
const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const SIZE = { width: 1200, height: 760 }
const THEMES = ['light', 'dark'] as const

const WORDS =
  'Second period. The new boy stood at his locker with the paper in his hand and did not try it, because people were watching. I did not explain anything. I turned around and talked to the wall about the weather until the hall was empty. Three tries, and it opened. He told me the number afterwards, so that I would know it too.'

/** Each picture by its name: goes to what it shows. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  writing: async (page) => {
    await goTo(page, 'This week')
    await page.getByRole('button', { name: 'Begin, 4 minutes' }).click()
    await heading(page, 'Weekly debrief').waitFor()
    await field(page).click()
    await page.keyboard.insertText(WORDS)
    await saved(page)
    await page.evaluate(() => window.scrollTo(0, 0))
  },
  reading: async (page) => {
    await goTo(page, 'Evidence')
    await page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: /“|”|\./ })
      .first()
      .click()
    await page.locator('mark[data-passage]').first().waitFor()
    await page.evaluate(() => window.scrollTo(0, 0))
  },
  traits: async (page) => {
    await growthView(page, 'Traits', 'Reflective and self-aware')
    await page.getByRole('group', { name: 'Named my part' }).waitFor()
  },
  values: async (page) => {
    await growthView(page, 'Values', 'Values over time')
    await page.getByRole('group', { name: 'All voices' }).waitFor()
  },
}

const app = await startApp({ with: ['--sample'], viewport: SIZE })
try {
  const { page } = app
  mkdirSync(FOLDER, { recursive: true })
  await thisWeek(page)
  for (const [name, show] of Object.entries(PICTURES)) {
    await show(page)
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.mouse.move(0, 0)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' })
    }
  }
} finally {
  await app.end()
}
