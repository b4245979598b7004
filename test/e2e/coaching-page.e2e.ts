import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPageKey } from '../../main/core/exchange/keys.ts'
import { openPageReply } from '../../main/core/exchange/opening.ts'
import { sealPage } from '../../main/core/exchange/page.ts'
import { v7 } from '../../main/core/ids.ts'
import { findReply } from '../../shared/domain/exchange/pasted-reply.ts'
import { BLOCK } from '../../shared/domain/exchange/text.ts'
import { emptyShare, makePeer } from '../helpers/exchange-peer.ts'
import { type Browser, type Machine, newMachine, openBrowser } from './app.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'

/** The page for a coach without the app, as its file lies on their disk. */
const DIST = process.env.THROUGHLINE_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url))
const PASSPHRASE = 'acorn bison canopy dune ember fable'
/** As narrow as a telephone, which WCAG's reflow asks for too. */
const TELEPHONE = { width: 320, height: 640 }

let machine: Machine
let browser: Browser
let page: Page
let look: Look
let folder: string
let pageKey: string
const shareId = v7()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-page-'))
  const member = await makePeer('Rosa Méndez')
  const key = await newPageKey()
  pageKey = key.identity
  const share = {
    ...emptyShare(member, ''),
    id: shareId,
    to: null,
    replyTo: key.recipient,
    note: 'It was a long week, and I would like to hear what you see in it.',
    questions: [{ id: v7(), text: 'What would you have asked her?' }],
    excerpts: [
      {
        id: v7(),
        before: 'It had rained since Monday. ',
        text: `On Tuesday ${BLOCK} wrote to me about the bus. I heard myself explain instead of asking.`,
        after: ' The bus still comes at six.',
        labels: ['a parent'],
        day: '2026-09-15',
        prompt: 'One specific moment',
      },
      {
        id: v7(),
        before: '',
        text: `${'Averylongwordthatnothingbreaks'.repeat(8)}\n\nהמילים האלה נכתבות מימין לשמאל.`,
        after: '',
        labels: [],
        day: null,
        prompt: null,
      },
    ],
    ratings: [
      { indicator: 'I listen before I explain', score: 3, reason: 'Not on Tuesday.', day: '2026-09-15' },
    ],
    goals: [{ id: v7(), title: 'Every family heard in a week', why: 'They wait too long.' }],
    deleteBy: '2027-06-30',
  }
  const html = await sealPage(Buffer.from(JSON.stringify(share)), {
    own: member.keys,
    passphrase: PASSPHRASE,
    random: (bytes) => randomBytes(bytes),
    pageScript: readFileSync(join(DIST, 'main/page.js'), 'utf8'),
  })
  const file = join(folder, 'Throughline.html')
  writeFileSync(file, html)
  machine = newMachine()
  browser = await openBrowser(machine)
  page = browser.page
  await browser.context.setOffline(true)
  await page.goto(pathToFileURL(file).href)
  look = await looker(page)
})
afterAll(async () => {
  await browser.context.close()
  machine.dispose()
  rmSync(folder, { recursive: true, force: true })
})

/** How far the page is wider than a telephone’s screen. */
const widerThanATelephone = async (): Promise<number> => {
  await page.setViewportSize(TELEPHONE)
  const by = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize({ width: 1280, height: 800 })
  return by
}

test('the locked page can be read by everybody, and opens by keyboard alone', async () => {
  expect(await look('the locked page')).toEqual([])
  expect(await widerThanATelephone()).toBe(0)
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByText('What would you have asked her?').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('the opened page holds at 200 % text, on a telephone and in both themes', async () => {
  expect(await look('the opened page')).toEqual([])
  expect(await widerThanATelephone()).toBe(0)
  expect(await page.locator('main').textContent()).not.toContain(BLOCK)
  // Each paragraph runs in its own direction, whatever the one before it did.
  const [second] = await page.locator('.words').filter({ hasText: 'Averylongword' }).all()
  expect(await second?.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext')
})

test('a reply is written and copied by keyboard alone, and every stop can be seen', async () => {
  const keys = await walker(page)
  const boxes = page.getByRole('textbox')
  await keys.to(boxes.nth(1))
  await keys.type('What did you want to ask?')
  await keys.to(boxes.last())
  await keys.type('Thank you for trusting me.')
  await keys.to(page.getByRole('checkbox'))
  await keys.press('Space')
  await keys.to(page.getByRole('button', { name: 'Copy my reply' }))
  await keys.press('Enter')
  await page
    .getByText(/copied/i)
    .first()
    .waitFor()
  expect(await look('a reply that was copied')).toEqual([])
  expect(keys.unseen).toEqual([])
  const found = findReply(await page.evaluate(() => navigator.clipboard.readText()))
  if (found.found !== 'reply') throw new Error('there is no reply')
  expect(found.shareId).toBe(shareId)
  const { payload } = await openPageReply(Buffer.from(found.base64, 'base64'), { shareId, pageKey })
  expect(payload.comments).toHaveLength(2)
  expect(payload.comments.every(({ mayBeQuoted }) => mayBeQuoted)).toBe(true)
})
