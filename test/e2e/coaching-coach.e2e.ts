import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openFile } from '../../main/core/exchange/opening.ts'
import { v7 } from '../../main/core/ids.ts'
import { BLOCK } from '../../shared/domain/exchange/text.ts'
import { emptyShare, makePeer, type Peer } from '../helpers/exchange-peer.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import {
  coachingPlace,
  downloadedBy,
  drop,
  identityOf,
  introduce,
  recipientOf,
  results,
  selectByMouse,
} from './exchanging.ts'
import { walker } from './keys.ts'
import { type Look, looker } from './look.ts'
import { createJournal, focused, goTo, heading } from './member.ts'

/** The coach’s half of coaching, in a real browser; the members are peers with keys of their own. */
let app: App
let page: Page
let look: Look
let rosa: Peer
let sam: Peer
let folder: string
/** What the coach was told to look at, in the member’s words. */
const HEARD = 'I heard myself explain instead of asking.'
const PRIVATE = 'PRIVATE-NOTE she seems tired'
const MOMENT = `On Tuesday ${BLOCK} wrote to me about the bus. ${HEARD} Afterwards nobody had asked the families.`

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const dialog = (): Locator => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const savedIn = (place: Locator): Promise<void> => place.getByText('Saved', { exact: true }).first().waitFor()
const comments = (): Locator => page.getByRole('list', { name: 'Comments' }).getByRole('listitem')

const shareId = v7()
const excerptId = v7()
const questionId = v7()

const shareOf = async (from: Peer, over: Parameters<typeof emptyShare>[2]): Promise<Uint8Array> =>
  from.seal(emptyShare(from, (await identityOf(page)).id, over), await recipientOf(page))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-coach-'))
  rosa = await makePeer('Rosa Méndez')
  sam = await makePeer('Sam Otieno')
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  await introduce(page, 'Dana Whitfield', 'A coach')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.end()
})

test('a coach without members is told how it begins', async () => {
  await page.getByText(/^Nobody has shared anything with you yet/).waitFor()
  expect(await look('the coach’s overview: empty')).toEqual([])
  await coachingPlace(page, 'Inbox')
  await page.getByText(/^Nothing has come yet/).waitFor()
  expect(await look('the inbox: empty')).toEqual([])
  await coachingPlace(page, 'Ready to send')
  await page.getByText(/^No reply is ready/).waitFor()
  expect(await look('ready to send: empty')).toEqual([])
})

test('many files open in one drop; senders that are not known are asked about one by one', async () => {
  const first = await shareOf(rosa, {
    id: shareId,
    note: 'It was a *long* week.',
    questions: [{ id: questionId, text: 'What would you have asked her?' }],
    excerpts: [
      {
        id: excerptId,
        before: 'It had rained since Monday. ',
        text: MOMENT,
        after: ' The bus still comes at six.',
        labels: ['a parent'],
        day: '2026-09-15',
        prompt: 'One specific moment',
      },
    ],
  })
  const second = await shareOf(sam, { note: 'Only a note this time.' })
  await drop(
    page,
    { name: 'a.throughline', bytes: first },
    { name: 'half.throughline', bytes: first.slice(0, 900) },
    { name: 'b.throughline', bytes: second },
    { name: 'c.throughline', bytes: first },
  )
  await dialog().getByText('Rosa Méndez is not among your contacts yet').waitFor()
  await dialog().getByRole('button', { name: 'Add them' }).click()
  await dialog().getByText('Sam Otieno is not among your contacts yet').waitFor()
  await dialog().getByRole('button', { name: 'Add them' }).click()
  await expect.poll(() => results(page).getByRole('listitem').count()).toBe(4)
  await results(page).getByText('That share from Rosa Méndez was here already.', { exact: false }).waitFor()
  await results(page).getByText('damaged or not complete', { exact: false }).waitFor()
  await button('Close this list').click()
})

test('the overview says who waits, and the inbox marks what is unread, in words too', async () => {
  await coachingPlace(page, 'Overview')
  await page.getByRole('heading', { name: 'Waiting for your reply' }).waitFor()
  await page.getByRole('link', { name: /Rosa Méndez.*1 unread/ }).waitFor()
  expect(await look('the coach’s overview')).toEqual([])
  await coachingPlace(page, 'Inbox')
  await page.getByRole('link', { name: /Sam Otieno.*1 unread/ }).waitFor()
  expect(await look('the inbox by member')).toEqual([])
  await page.getByRole('radio', { name: 'Newest first' }).click()
  const rows = page.getByRole('list', { name: 'Shares' }).getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(2)
  await rows.getByText('[a parent] wrote to me', { exact: false }).waitFor()
  expect(await look('the inbox, newest first')).toEqual([])
  await page.getByRole('radio', { name: 'Answered' }).click()
  await page.getByText('There is none.').waitFor()
  await page.getByRole('radio', { name: 'Unread' }).click()
  await page.getByRole('link', { name: /Rosa Méndez.*Unread/ }).click()
  await heading(page, 'From Rosa Méndez').waitFor()
})

test('the rail tells quietly how much is unread, for the eye and for the ear', async () => {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Coaching' })
  const described = (): Promise<string | undefined> =>
    link.evaluate((element) => {
      const id = element.getAttribute('aria-describedby')
      return id ? (document.getElementById(id)?.textContent ?? undefined) : undefined
    })
  // The one that is being read counts no more.
  await expect.poll(described, { timeout: 10_000 }).toBe('1 unread')
  expect(await link.textContent()).toBe('Coaching1')
})

test('a share is read in the look of the journal; somebody whose words were not compared is named so', async () => {
  await page
    .getByText('You have not compared your six words with Rosa Méndez yet.', { exact: false })
    .waitFor()
  await page.locator('[data-block]').getByText('a parent').waitFor()
  expect(await page.locator('[data-around]').count()).toBeGreaterThan(0)
  await page.getByText('What would you have asked her?').waitFor()
  expect(await look('reading a share')).toEqual([])
})

test('words are chosen by mouse, and a comment in two gentle parts stands beside them, durable as it is typed', async () => {
  await selectByMouse(page, 'explain instead of asking')
  await page.locator('[data-mark-tool] button').click()
  await focused(field('Something you value in it'))
  await page.keyboard.insertText('You *noticed* it yourself.')
  await field('A question').click()
  await page.keyboard.insertText('What did you want to ask?')
  await savedIn(comments())
  expect(await look('writing a comment')).toEqual([])
  // As after a power cut: what was typed is there.
  await app.server().kill()
  await app.restartAfter()
  await page.getByLabel('Passphrase', { exact: true }).fill('Quiet lanterns carry seven rivers home')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await goTo(page, 'Coaching')
  await page
    .getByRole('link', { name: /Rosa Méndez/ })
    .first()
    .click()
  await page.getByRole('list', { name: 'Shares' }).getByRole('link').click()
  await comments().getByText('What did you want to ask?').waitFor()
  await comments().locator('em').getByText('noticed').waitFor()
  await expect
    .poll(() => page.locator('mark[data-passage]').allTextContents())
    .toEqual(['explain instead of asking'])
})

test('sentences around the excerpt take no comment, and an empty comment leaves nothing behind', async () => {
  await selectByMouse(page, 'rained since Monday')
  await page.locator('[data-mark-tool] button').click()
  await page.getByText('Choose words of the excerpt itself.', { exact: false }).waitFor()
  await button('Comment on all of it').click()
  await field('Something you value in it').waitFor()
  await button('Done').click()
  await expect.poll(() => field('Something you value in it').count()).toBe(0)
  await expect.poll(() => page.getByRole('list', { name: 'On all of it' }).count()).toBe(0)
})

test('two windows that write the same comment lose no word: the person chooses', async () => {
  await button(/^Change the comment on/).click()
  await field('A question').waitFor()
  const { open } = await callFrom(page, 'coaching.replies', { receivedId: shareId }, Rounds)
  const [comment] = open?.comments ?? []
  if (!open || !comment) throw new Error('there is no comment')
  const { version, mayBeQuoted: _, ...rest } = comment
  await callFrom(
    page,
    'coaching.saveComment',
    {
      replyId: open.id,
      commentId: rest.id,
      place: { excerptId, start: rest.start, end: rest.end, quote: rest.quote },
      acknowledgement: rest.acknowledgement,
      question: 'From the other window?',
      baseVersion: version,
    },
    z.unknown(),
  )
  // The words that were open here are of an older version once they are typed on before the news comes.
  await field('A question').fill('From this window?')
  const choice = page.getByRole('button', { name: 'Keep what I wrote here' })
  const kept = comments().getByText('Saved', { exact: true })
  await choice.or(kept).first().waitFor()
  if (await choice.isVisible()) {
    await page.getByText('From the other window?').waitFor()
    expect(await look('words from another window')).toEqual([])
    await choice.click()
  }
  await kept.waitFor()
  await button('Done').click()
  await comments().getByText('From this window?').waitFor()
})

test('a question of the member is answered below it, by keyboard alone', async () => {
  const keys = await walker(page)
  await keys.to(button('Answer this question'))
  await keys.press('Enter')
  await field('Something you value in it').waitFor()
  await keys.to(field('Your answer'))
  await keys.type('I would have asked what she needed.')
  await keys.to(button('Done'))
  await keys.press('Enter')
  const answers = page.getByRole('list', { name: 'Your answer' })
  await answers.getByText('I would have asked what she needed.').waitFor()
  await keys.to(page.getByRole('button', { name: 'Choose words by keyboard' }))
  await keys.press('Enter')
  await page.getByRole('application', { name: 'The shared words, to choose from' }).waitFor()
  for (const key of ['ArrowDown', 'Shift+ArrowRight', 'Enter']) await keys.press(key)
  await field('Something you value in it').waitFor()
  await keys.type('A plain sentence.')
  await keys.press('Escape')
  await expect.poll(() => comments().count()).toBe(2)
  expect(keys.unseen).toEqual([])
})

test('a comment that was removed can be put back', async () => {
  const plain = comments().filter({ hasText: 'A plain sentence.' })
  await plain.getByRole('button', { name: 'Remove the comment' }).click()
  await expect.poll(() => comments().count()).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => comments().count()).toBe(2)
})

test('private notes stand visibly apart, and are saved as they are typed', async () => {
  await button('Add a private note').click()
  await field('A note for yourself').fill(PRIVATE)
  await savedIn(page.getByRole('region', { name: 'Your private notes' }))
  await page.getByText('They have no place in any file that goes to anyone.', { exact: false }).waitFor()
  expect(await look('a share with comments and notes')).toEqual([])
})

test('a share that needs no answer is said to need none, and waits no longer; that can be taken back', async () => {
  await coachingPlace(page, 'Inbox')
  await page.getByRole('radio', { name: 'Newest first' }).click()
  await page.getByRole('radio', { name: 'All' }).click()
  await page.getByRole('link', { name: /Sam Otieno/ }).click()
  await heading(page, 'From Sam Otieno').waitFor()
  await button('It needs no answer').click()
  await page.getByText('You said that this needs no answer.', { exact: false }).waitFor()
  expect(await look('a share that needs no answer')).toEqual([])
  await coachingPlace(page, 'Overview')
  await page.getByRole('heading', { name: 'Waiting for your reply' }).waitFor()
  await page.getByRole('link', { name: /Sam Otieno/ }).waitFor({ state: 'detached' })
  await coachingPlace(page, 'Inbox')
  await page.getByRole('link', { name: /Sam Otieno.*Needs no answer/ }).click()
  await button('It may need one').click()
  await button('It needs no answer').waitFor()
  await coachingPlace(page, 'Inbox')
  await page.getByRole('link', { name: /Rosa Méndez/ }).click()
  await heading(page, 'From Rosa Méndez').waitFor()
})

test('a reply without a word is refused; one that is ready is saved with the others, under names that say nothing', async () => {
  await field('A note to go with it').fill('Thank you for showing me this.')
  await button('It is ready').click()
  await page.getByText('This reply is ready.').waitFor()
  await page.getByRole('link', { name: 'Save what is ready' }).click()
  await heading(page, 'Ready to send').waitFor()
  await page.getByRole('link', { name: /Rosa Méndez.*3 comments and a note/ }).waitFor()
  expect(await look('ready to send')).toEqual([])
  const { name, bytes } = await downloadedBy(page, folder, () => button('Save the file').click())
  expect(name).toMatch(/^Throughline [a-z]{6}\.throughline$/)
  await page.getByText('1 reply is saved.', { exact: false }).waitFor()
  const opened = await openFile(bytes, rosa.keys)
  if (opened.kind !== 'reply') throw new Error('this is no reply')
  expect(opened.payload.shareId).toBe(shareId)
  expect(opened.payload.comments.map(({ place, questionId: on }) => place?.quote ?? on).toSorted()).toEqual(
    ['explain instead of asking', questionId, expect.stringContaining('On Tuesday')].toSorted(),
  )
  expect(Buffer.from(opened.payloadBytes).toString('utf8')).not.toContain('PRIVATE-NOTE')
})

test('a saved round stays as it is; another round begins with an empty note', async () => {
  await coachingPlace(page, 'Inbox')
  await page.getByRole('radio', { name: 'By member' }).click()
  await page.getByRole('link', { name: /Rosa Méndez/ }).click()
  await page
    .getByRole('list', { name: 'Shares' })
    .getByRole('link', { name: /Answered/ })
    .click()
  await page.getByText('What you sent before').waitFor()
  expect(await page.getByRole('button', { name: /^Change the comment/ }).count()).toBe(0)
  expect(await field('A note to go with it').inputValue()).toBe('')
  await button('It is ready').click()
  await page.getByText('There is nothing in this reply yet.', { exact: false }).waitFor()
  const again = await downloadedBy(page, folder, () => button('Save the file again').click())
  expect((await openFile(again.bytes, rosa.keys)).kind).toBe('reply')
  expect(await look('a share that was answered')).toEqual([])
})

test('a withdrawn share loses its words here, and the coach is told once', async () => {
  const bytes = await shareOf(rosa, { note: 'I took the other one back.', withdrawn: [shareId] })
  await drop(page, { name: 'd.throughline', bytes })
  await results(page).getByText('A share from Rosa Méndez is in your inbox.').waitFor()
  await page.getByText('This share was withdrawn').waitFor()
  expect(await page.getByText(HEARD, { exact: false }).count()).toBe(0)
  await page.getByText('From this window?').first().waitFor()
  expect(await look('a withdrawn share')).toEqual([])
  await coachingPlace(page, 'Overview')
  await page.getByText('Rosa Méndez withdrew a share. Its words are erased here.').waitFor()
  await button('I have seen it').click()
  await expect.poll(() => page.getByText('Words that were taken back').count()).toBe(0)
})

test('a member’s thread becomes one text, with private notes only if they are asked for', async () => {
  await page
    .getByRole('link', { name: /Rosa Méndez/ })
    .first()
    .click()
  await heading(page, 'Rosa Méndez').waitFor()
  expect(await look('a member')).toEqual([])
  await button('More').click()
  await page.getByRole('menuitem', { name: 'Export everything…' }).click()
  const text = await downloadedBy(page, folder, () =>
    dialog().getByRole('button', { name: 'Save the file' }).click(),
  )
  expect(text.name).toMatch(/\.md$/)
  expect(text.name).not.toContain('Rosa')
  expect(Buffer.from(text.bytes).toString('utf8')).toContain('From this window?')
  expect(Buffer.from(text.bytes).toString('utf8')).not.toContain('PRIVATE-NOTE')
})

test('forgetting a member asks twice, erases for good, and names the backups that may still hold it', async () => {
  await button('More').click()
  await page.getByRole('menuitem', { name: 'Forget this member…' }).click()
  await dialog().getByText('2 shares').waitFor()
  expect(await look('what forgetting erases')).toEqual([])
  await dialog().getByRole('button', { name: 'Go on…' }).click()
  await dialog().getByText('Are you sure?').waitFor()
  await focused(dialog().getByRole('button', { name: 'Keep everything' }))
  await dialog().getByRole('button', { name: 'Forget for good' }).click()
  await dialog().getByText('Rosa Méndez is forgotten in this journal.').waitFor()
  expect(await look('a member forgotten')).toEqual([])
  await dialog().getByRole('button', { name: 'Close' }).click()
  await heading(page, 'Coaching').waitFor()
  await expect.poll(() => page.getByText('Rosa Méndez').count()).toBe(0)
})

const Rounds = z.object({
  open: z
    .object({
      id: z.string(),
      comments: z.array(
        z.object({
          id: z.string(),
          start: z.number(),
          end: z.number(),
          quote: z.string(),
          acknowledgement: z.string(),
          mayBeQuoted: z.boolean(),
          version: z.number(),
        }),
      ),
    })
    .nullable(),
})
