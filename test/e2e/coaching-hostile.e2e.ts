import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '../../main/core/exchange/opening.ts'
import { v7 } from '../../main/core/ids.ts'
import { emptyReply, emptyShare, makePeer, type Peer } from '../helpers/exchange-peer.ts'
import { type App, newMachine, openBrowser, startApp } from './app.ts'
import {
  coachingPlace,
  downloadedBy,
  drop,
  identityOf,
  introduce,
  recipientOf,
  results,
} from './exchanging.ts'
import { createJournal, goTo, heading } from './member.ts'

/** What a stranger may write into each field of a file; nothing of it ever runs, loads or leaves its place. */
let app: App
let page: Page
let peer: Peer
let folder: string
/** What a script would have asked; nothing may. */
const dialogs: string[] = []

/** Each a way in which text once became script somewhere. Lines for the fields of one line, whose brackets are theirs. */
const LINES = [
  '<script>window.__ran=1</script>',
  '<img src=x onerror="window.__ran=1">',
  '"><svg onload=window.__ran=1>',
  "javascript:window.__ran=1//'",
  '{{constructor.constructor("window.__ran=1")()}}',
  '\u0024{window.__ran=1}',
] as const

const TEXT = [
  ...LINES,
  '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>',
  '<a href="javascript:window.__ran=1">press</a>',
  '[press](javascript:window.__ran=1)',
  '[press](data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTwvc2NyaXB0Pg==)',
  '![x](https://example.org/seen.png)',
  '<img src="https://example.org/seen.png">',
  '<style>@import "https://example.org/seen.css";</style>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.__ran=1>',
  '<form action="https://example.org/"><input name=a><button>press</button></form>',
  '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<details open ontoggle=window.__ran=1>x</details>',
  '<svg><animate onbegin=window.__ran=1 attributeName=x dur=1s></svg>',
  '<noscript><p title="</noscript><img src=x onerror=window.__ran=1>">',
  '```html\n<script>window.__ran=1</script>\n```',
  '\u202Eevil\u202C and \u2067isolated\u2069',
].join('\n\n')

const line = (at: number): string => LINES[at % LINES.length] ?? ''

const mustBeCalm = async (): Promise<void> => {
  expect(await page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined()
  expect(dialogs).toEqual([])
  const made = page
    .locator('main')
    .locator('script, iframe, object, embed, form[action], base, meta, img[src^="http"]')
  expect(await made.count()).toBe(0)
  expect(await page.locator('main a[href^="javascript"], main a[href^="data"]').count()).toBe(0)
  expect(page.url()).toContain('127.0.0.1')
}

const shareId = v7()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-hostile-'))
  peer = await makePeer(line(1))
  app = await startApp()
  page = app.page
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await createJournal(page)
  await introduce(page, line(0), 'Both')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  // Fails when anything was asked of a foreign address, or a policy was broken.
  await app.end()
})

test('a share with hostile words in every field is shown as words', async () => {
  const meetingId = v7()
  const goal = { id: v7(), title: line(2), why: TEXT }
  const share = emptyShare(peer, (await identityOf(page)).id, {
    id: shareId,
    note: TEXT,
    questions: [{ id: v7(), text: line(3) }],
    excerpts: [
      {
        id: v7(),
        before: '<b onmouseover=window.__ran=1>',
        text: TEXT,
        after: '</b><script>window.__ran=1</script>',
        labels: [],
        day: '2026-09-15',
        prompt: line(4),
      },
    ],
    ratings: [{ indicator: line(5), score: 3, reason: TEXT, day: null }],
    goals: [goal],
    results: [{ id: v7(), text: line(1) }],
    meeting: {
      id: meetingId,
      after: null,
      day: '2026-12-01',
      rhythm: 'weekly',
      agenda: [line(0), line(1), line(2)],
      steps: [
        {
          id: v7(),
          agreedIn: meetingId,
          text: line(1),
          who: 'both',
          due: null,
          doneAt: null,
          changedAt: 1,
          removed: false,
        },
      ],
      goals: [goal],
      heldAt: null,
      changedAt: 1,
      saidAt: 1,
    },
  })
  await goTo(page, 'Coaching')
  await drop(page, { name: 'a.throughline', bytes: await peer.seal(share, await recipientOf(page)) })
  await page.getByRole('button', { name: 'Add them' }).click()
  await results(page).getByRole('link', { name: 'Read it' }).click()
  await page.getByText('Excerpts', { exact: true }).waitFor()
  await mustBeCalm()
  for (const place of ['Overview', 'Inbox', 'Contacts']) {
    await coachingPlace(page, place)
    await page.getByText(line(1)).first().waitFor()
    await mustBeCalm()
  }
  await coachingPlace(page, 'Overview')
  await page.locator('a[href*="/coaching/meeting/"]').first().click()
  await page.getByRole('heading', { name: 'Agenda' }).waitFor()
  await mustBeCalm()
  await goTo(page, 'This week')
  await mustBeCalm()
})

test('bidirectional overrides in a name are refused, and nothing of the file is stored', async () => {
  const turned = { ...peer, card: { ...peer.card, name: 'Dana\u202Eexe' } }
  const share = emptyShare(turned, (await identityOf(page)).id, { note: 'Hello.' })
  await goTo(page, 'Coaching')
  await drop(page, { name: 'a.throughline', bytes: await peer.seal(share, await recipientOf(page)) })
  await results(page).getByText('damaged or not complete', { exact: false }).waitFor()
  await mustBeCalm()
})

test('a coach’s page opens from a disk, offline: hostile words are words, and the reply is pasted back', async () => {
  await goTo(page, 'Coaching')
  await coachingPlace(page, 'Contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByText('They do not use Throughline').click()
  await page.getByLabel('Their name').fill('Father Anselm')
  await page.getByRole('dialog').getByRole('button', { name: 'Add them' }).click()
  await coachingPlace(page, 'Overview')
  await page.getByRole('button', { name: 'Begin a share' }).click()
  await page.getByRole('button', { name: /For whom/ }).click()
  await page.getByRole('option', { name: 'Father Anselm' }).click()
  await page
    .getByRole('navigation', { name: 'Steps of this share' })
    .getByRole('button', { name: 'Add a note' })
    .click()
  await page.getByLabel('A note to your coach').fill(TEXT)
  await page.getByText('Saved', { exact: true }).waitFor()
  await page
    .getByRole('navigation', { name: 'Steps of this share' })
    .getByRole('button', { name: 'Look and seal' })
    .click()
  await page.getByText('Everything in this file').waitFor()
  await mustBeCalm()
  await page.getByText('I have read this').click()
  const shown = page.locator('fieldset p[lang="en"]')
  await expect.poll(async () => (await shown.textContent())?.split(' ').length).toBe(6)
  const passphrase = (await shown.textContent()) ?? ''
  await page.getByText('I have noted the passphrase').click()
  const file = await downloadedBy(page, folder, () =>
    page.getByRole('button', { name: 'Make the page for Father Anselm' }).click(),
  )
  expect(Buffer.from(file.bytes).toString('utf8')).not.toContain('__ran')
  const elsewhere = newMachine()
  const { context, page: coach, watch } = await openBrowser(elsewhere)
  await context.setOffline(true)
  const address = pathToFileURL(join(folder, file.name)).href
  await coach.goto(address)
  await coach.getByLabel('Passphrase').fill('six other words than these ones')
  await coach.getByRole('button', { name: 'Open' }).click()
  await coach.getByText('That passphrase does not open this page.', { exact: false }).waitFor()
  await coach.getByLabel('Passphrase').fill(passphrase)
  await coach.getByRole('button', { name: 'Open' }).click()
  await coach.getByText('A note to you').waitFor()
  expect(await coach.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined()
  expect(await coach.locator('body img, body iframe, body a, body form[action]').count()).toBe(0)
  await coach.getByRole('textbox').last().fill('What did she say then?')
  await coach.getByRole('button', { name: 'Copy my reply' }).click()
  const text = await coach.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('----- Throughline reply 1: ')
  expect(text).not.toContain('What did she say')
  // It asked for nothing but itself.
  expect(watch.problems).toEqual([`asked ${address}`])
  await context.close()
  elsewhere.dispose()
  await goTo(page, 'Coaching')
  await page.getByRole('button', { name: 'Paste a reply' }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(`> ${text.replaceAll('\n', '\n> ')}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click()
  await results(page).getByText('Pasted, so nobody signed it.', { exact: false }).waitFor()
  await results(page).getByRole('link', { name: 'Read it' }).last().click()
  await heading(page, 'A reply from Father Anselm').waitFor()
  await page.getByText('What did she say then?').waitFor()
  expect(readFileSync(join(folder, file.name), 'utf8')).toContain("default-src 'none'")
})

test('a reply with hostile words in every field is shown as words', async () => {
  const share = await sealedForPeer()
  const reply = emptyReply(peer, (await identityOf(page)).id, share, {
    note: TEXT,
    comments: [
      {
        id: v7(),
        place: null,
        questionId: null,
        acknowledgement: TEXT,
        question: TEXT,
        body: TEXT,
        mayBeQuoted: true,
      },
    ],
  })
  await goTo(page, 'Coaching')
  await drop(page, { name: 'a.throughline', bytes: await peer.seal(reply, await recipientOf(page)) })
  await results(page)
    .getByText(/1 comment/)
    .waitFor()
  await results(page).getByRole('link', { name: 'Read it' }).last().click()
  await page.getByText('On the whole').waitFor()
  await mustBeCalm()
})

/** What this journal shares with the hostile peer, so that they can answer it. */
const sealedForPeer = async (): Promise<{ shareId: string; shareDigest: string }> => {
  await coachingPlace(page, 'Overview')
  await page.getByRole('button', { name: 'Begin a share' }).click()
  await page.getByRole('button', { name: /For whom/ }).click()
  await page.getByRole('option', { name: line(1) }).click()
  await page
    .getByRole('navigation', { name: 'Steps of this share' })
    .getByRole('button', { name: 'Add a note' })
    .click()
  await page.getByLabel('A note to your coach').fill('A word.')
  await page.getByText('Saved', { exact: true }).waitFor()
  await page
    .getByRole('navigation', { name: 'Steps of this share' })
    .getByRole('button', { name: 'Look and seal' })
    .click()
  await page.getByText('Everything in this file').waitFor()
  const { bytes } = await downloadedBy(page, folder, () =>
    page.getByRole('button', { name: /^Seal for/ }).click(),
  )
  const opened = await openFile(bytes, peer.keys)
  if (opened.kind !== 'share') throw new Error('this is no share')
  return { shareId: opened.payload.id, shareDigest: opened.digest }
}
