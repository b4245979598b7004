import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKeys } from '../../main/core/exchange/keys.ts'
import { type OpenedFile, openFile } from '../../main/core/exchange/opening.ts'
import { v7 } from '../../main/core/ids.ts'
import { Identity } from '../../shared/contract/contacts.ts'
import { MAX_FILE_BYTES } from '../../shared/domain/exchange/limits.ts'
import { BLOCK } from '../../shared/domain/exchange/text.ts'
import { emptyReply, makePeer, type Peer, peerOf } from '../helpers/exchange-peer.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { type Look, looker } from './look.ts'
import { createJournal, entryIdOf, goTo, heading, saved, toStep } from './member.ts'

/** A member’s half of coaching, in a real browser; the coach is a peer with keys of their own. */
let app: App
let page: Page
let look: Look
let dana: Peer
let folder: string
let entryId: string
let share: Extract<OpenedFile, { kind: 'share' }>

const MOMENT =
  'On Tuesday **Mrs. Okafor** wrote to me at okafor@example.org about the bus. ' +
  'I heard myself explain instead of asking.\n\nAfterwards nobody had asked the families.'
const SECRET_REST = 'The zebra sentence stays at home.'
const HEARD = 'I heard myself explain instead of asking.'
const PRIVACY =
  'Showing notes about a student to anyone can change how privacy law treats them. Details can identify a child ' +
  'without a name. Check your school’s policy; this is not legal advice.'

const dialog = (): Locator => page.getByRole('dialog')
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const places = (): Locator => page.getByRole('navigation', { name: 'Coaching' })
const shareStep = (name: string): Locator =>
  page.getByRole('navigation', { name: 'Steps of this share' }).getByRole('button', { name })
const results = (): Locator => page.getByRole('list', { name: 'What was opened' })
const own = async (): Promise<Identity> => {
  const identity = await callFrom(page, 'contacts.identity', {}, Identity.nullable())
  if (!identity) throw new Error('there is no identity yet')
  return identity
}
/** Where files for this member are sealed to. */
const recipient = async (): Promise<string> => {
  const { line } = await own()
  const card: unknown = JSON.parse(Buffer.from(line.split(':')[2] ?? '', 'base64url').toString())
  if (typeof card !== 'object' || card === null || !('recipient' in card)) throw new Error('no card')
  return String(card.recipient)
}

/** Lets files fall on the page, as from the desktop. */
const drop = async (...files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (items) => {
      const data = new DataTransfer()
      for (const { name, base64 } of items) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name))
      }
      return data
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const read = async (download: Download): Promise<Uint8Array> => {
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return readFileSync(path)
}

/** The words of the reply that the coach makes to what was shared. */
const replyTo = async (from: Peer, over: { thanks: string; question: string }): Promise<Uint8Array> => {
  const [excerpt] = share.payload.excerpts
  if (!excerpt) throw new Error('nothing was shared')
  const start = excerpt.text.indexOf(HEARD)
  return from.seal(
    emptyReply(
      from,
      (await own()).id,
      { shareId: share.payload.id, shareDigest: share.digest },
      {
        comments: [
          {
            id: v7(),
            place: { excerptId: excerpt.id, start, end: start + HEARD.length, quote: HEARD },
            questionId: null,
            acknowledgement: over.thanks,
            question: over.question,
            body: '',
            mayBeQuoted: true,
          },
        ],
      },
    ),
    await recipient(),
  )
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-sharing-'))
  dana = await makePeer('Dana Whitfield')
  app = await startApp()
  page = app.page
  look = await looker(page)
  await createJournal(page)
  entryId = entryIdOf(page)
  await toStep(page, 'What it shows')
  await page.keyboard.insertText(SECRET_REST)
  await toStep(page, 'One moment')
  await page.keyboard.insertText(MOMENT)
  await saved(page)
  await goTo(page, 'This week')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.end()
})

test('the first visit asks for a name and who one is, and gives a card with six words', async () => {
  await goTo(page, 'Coaching')
  expect(await look('the first visit')).toEqual([])
  await button('Make my contact card').click()
  await page.getByText('Write a name first.').waitFor()
  await page.getByLabel('Your name, as others will see it').fill('Rosa Méndez')
  await button('Make my contact card').click()
  await page.getByText('Your six words').waitFor()
  expect(await look('the overview')).toEqual([])
})

test('a contact comes by a card, not yet verified, until the words were compared', async () => {
  await places().getByRole('link', { name: 'Contacts' }).click()
  await button('Add a contact').click()
  await dialog().getByLabel('Their contact card').fill(dana.line.slice(0, -9))
  await dialog().getByRole('button', { name: 'Look at it' }).click()
  await dialog()
    .getByText(/That contact card is not complete/)
    .waitFor()
  await dialog().getByLabel('Their contact card').fill(dana.line)
  await dialog().getByRole('button', { name: 'Look at it' }).click()
  await dialog().getByText('Their six words').waitFor()
  expect(await look('a new card')).toEqual([])
  await dialog().getByRole('button', { name: 'Add them' }).click()
  await page.getByRole('link', { name: /Dana Whitfield.*Not yet verified/ }).click()
  await heading(page, 'Dana Whitfield').waitFor()
  expect(await look('a contact')).toEqual([])
  await button('We compared them').click()
  await page.getByText(/^Compared on/).waitFor()
})

test('other keys under a known name are a loud stop, with no easy way on', async () => {
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))
  const impostor = peerOf({ ...dana.keys, ...(await newKeys(random)) })
  await places().getByRole('link', { name: 'Overview' }).click()
  await drop({ name: 'Dana.throughline-card', bytes: Buffer.from(impostor.line) })
  const stop = page.getByRole('alertdialog', { name: 'Stop: these are not the keys you know' })
  await stop.waitFor()
  expect(await stop.getByRole('button', { name: 'Take the new keys' }).isDisabled()).toBe(true)
  expect(await stop.evaluate((element) => element.querySelector('button:focus'))).toBeNull()
  expect(await look('the loud stop')).toEqual([])
  await stop.getByRole('button', { name: 'Leave it closed' }).click()
  await results().getByText('Left closed: other keys than those of Dana Whitfield.').waitFor()
})

test('files of other programs and damaged ones are told one by one, and leave nothing', async () => {
  await drop(
    { name: 'holiday.png', bytes: Buffer.from('not one of ours') },
    { name: 'huge.throughline', bytes: new Uint8Array(MAX_FILE_BYTES + 1) },
    { name: 'half.throughline', bytes: Buffer.from('age-encryption.org/v1\n-> X25519 ') },
    { name: 'Dana.throughline-card', bytes: Buffer.from(dana.line) },
  )
  await expect.poll(() => results().getByRole('listitem').count(), { timeout: 15_000 }).toBe(4)
  for (const name of ['holiday.png', 'huge.throughline', 'half.throughline'])
    await results().getByText(`${name}: `, { exact: false }).waitFor()
  await results().getByText('That is not a file of Throughline’s', { exact: false }).waitFor()
  await results().getByText('Dana Whitfield is among your contacts already.', { exact: false }).waitFor()
  expect(await look('what was opened')).toEqual([])
  await button('Close this list').click()
})

test('words are chosen by keyboard alone; nothing is chosen by picking an entry', async () => {
  await page.goto(page.url().replace(/#.*/, `#/read/${entryId}`))
  await button('More').click()
  await page.getByRole('menuitem', { name: 'Share with a coach…' }).click()
  await page.getByText('Nothing is chosen yet.').waitFor()
  await button(/For whom/).click()
  await page.getByRole('option', { name: 'Dana Whitfield' }).click()
  await button('Choose words by keyboard').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('application', { name: 'Choosing words to share' }).waitFor()
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter'])
    await page.keyboard.press(key)
  await page.getByRole('listitem', { name: 'Excerpt 1' }).getByText(HEARD).waitFor()
  expect(await look('choosing words')).toEqual([])
})

test('words are chosen by mouse too, taken out, and come back with their blocks', async () => {
  const excerpts = page.getByRole('listitem', { name: /^Excerpt \d$/ })
  const text = page.locator('[data-step]')
  await text.getByText('Afterwards nobody had asked').dblclick({ position: { x: 30, y: 10 } })
  await button(/^Add to the share/).click()
  await expect.poll(() => excerpts.count()).toBe(2)
  await shareStep('Hide details').click()
  await button('Choose words to hide by keyboard').waitFor()
  await excerpts
    .nth(1)
    .getByText('Afterwards')
    .dblclick({ position: { x: 30, y: 10 } })
  await button(/^Put a block here/).click()
  await excerpts.nth(1).getByRole('textbox', { name: 'What the block says' }).waitFor()
  await shareStep('Choose words').click()
  await excerpts.nth(1).getByRole('button', { name: 'Take it out' }).click()
  await expect.poll(() => excerpts.count()).toBe(1)
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(() => excerpts.count()).toBe(2)
  await shareStep('Hide details').click()
  await excerpts.nth(1).getByRole('textbox', { name: 'What the block says' }).waitFor()
  await shareStep('Choose words').click()
  await excerpts.nth(1).getByRole('button', { name: 'Take it out' }).click()
  await expect.poll(() => excerpts.count()).toBe(1)
  for (const close of await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Dismiss' })
    .all())
    await close.click().catch(() => undefined)
})

test('what stands out is blocked only when it is asked for, and an undo takes back only its own block', async () => {
  await shareStep('Hide details').click()
  await button('Block “Mrs. Okafor”').click()
  const blocks = page.getByRole('list', { name: 'Blocks in this excerpt' }).getByRole('listitem')
  await expect.poll(() => blocks.count()).toBe(1)
  await button('Block “okafor@example.org”').click()
  await expect.poll(() => blocks.count()).toBe(2)
  await page.getByText('Blocked.').first().waitFor()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => blocks.count()).toBe(1)
  expect(await blocks.getByText('okafor@example.org').count()).toBe(1)
  await button('Block “Mrs. Okafor”').click()
  await expect.poll(() => blocks.count()).toBe(2)
  expect(await look('hiding details')).toEqual([])
})

test('blocks are put and taken away by keyboard alone, and the focus stays near', async () => {
  const blocks = page.getByRole('list', { name: 'Blocks in this excerpt' }).getByRole('listitem')
  await button('Choose words to hide by keyboard').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('application', { name: 'Choosing words to hide' }).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => blocks.count()).toBe(3)
  await blocks.first().getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => blocks.count()).toBe(2)
  await expect.poll(() => blocks.first().evaluate((row) => row.contains(document.activeElement))).toBe(true)
})

test('a label that says what it hides is refused, and the block stays', async () => {
  const label = page.getByRole('textbox', { name: 'What the block says' }).first()
  await label.fill('Mrs. Okafor')
  await label.press('Enter')
  await page.getByText('This label says what it is to hide.', { exact: false }).waitFor()
  await label.fill('a parent')
  await label.press('Enter')
  await page.getByRole('button', { name: 'Take the block “a parent” away' }).waitFor()
})

test('the preview shows what will be sealed, and points at what was hidden only once', async () => {
  await shareStep('Add a note').click()
  await page.getByLabel('A note to your coach').fill('Mrs. Okafor and I, again.')
  await button('Add a question').click()
  await page.getByRole('textbox', { name: 'Question 1' }).fill('What would you have asked?')
  await saved(page)
  expect(await look('a note and what goes along')).toEqual([])
  await shareStep('Look and seal').click()
  await page.getByText('Hidden in one place, still readable in another').waitFor()
  await page.getByText('“Okafor” still stands in Note', { exact: false }).waitFor()
  expect(await look('looking at it')).toEqual([])
  await shareStep('Add a note').click()
  await page.getByLabel('A note to your coach').fill('That parent and I, again.')
  await saved(page)
  await shareStep('Look and seal').click()
  await page.getByText('Everything in this file').waitFor()
  await expect.poll(() => page.getByText('still readable in another').count()).toBe(0)
})

test('the note on privacy is read before the first seal, and nothing leaves that was not chosen', async () => {
  await page.getByText(PRIVACY).waitFor()
  await button('Seal for Dana Whitfield').click()
  await page.getByText('Read the note above, and tick that you have.').waitFor()
  await page.getByText('I have read this').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Seal for Dana Whitfield').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Throughline [a-z]{6}\.throughline$/)
  const opened = await openFile(await read(download), dana.keys)
  if (opened.kind !== 'share') throw new Error('this is no share')
  share = opened
  const plain = Buffer.from(opened.payloadBytes).toString('utf8')
  expect(plain).toContain(HEARD)
  for (const hidden of ['Okafor', 'okafor@', 'zebra', '2026-']) expect(plain).not.toContain(hidden)
  expect(opened.payload.excerpts[0]?.labels).toEqual(['a parent', 'an email address'])
  expect(opened.payload.excerpts[0]?.text.split(BLOCK)).toHaveLength(3)
})

test('the ledger shows what went, searchable, and says what withdrawing cannot do', async () => {
  await heading(page, 'Shared with Dana Whitfield').waitFor()
  expect(await look('a share as it went')).toEqual([])
  await button('Withdraw it').click()
  await page.getByText('A file that was handed over cannot be called back.', { exact: false }).waitFor()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('link', { name: 'What you shared' }).first().click()
  await page.getByRole('searchbox').fill('explain instead')
  await page.getByRole('link', { name: /To Dana Whitfield/ }).waitFor()
  await page.getByRole('searchbox').fill('zebra')
  await page.getByText('Nothing that you shared has these words.').waitFor()
  expect(await look('the ledger')).toEqual([])
  await page.getByRole('searchbox').fill('')
})

test('a reply is dropped in, merged once, and stands beside the words that it is about', async () => {
  const bytes = await replyTo(dana, {
    thanks: 'You noticed it yourself.',
    question: 'What did you want to ask?',
  })
  await drop({ name: 'a.throughline', bytes })
  await results().getByText('A reply from Dana Whitfield: 1 comment.', { exact: false }).waitFor()
  await drop({ name: 'b.throughline', bytes })
  await results().getByText('was here already. Nothing has changed.', { exact: false }).waitFor()
  await results().getByRole('link', { name: 'Read it' }).click()
  await heading(page, 'A reply from Dana Whitfield').waitFor()
  await page.getByText('You noticed it yourself.').waitFor()
  expect(await look('a reply')).toEqual([])
  await page.getByRole('link', { name: 'See them in your entry' }).click()
  await page
    .getByRole('list', { name: 'What a coach said here' })
    .getByText('You noticed it yourself.')
    .waitFor()
  await expect.poll(() => page.locator('[data-said]').allTextContents()).toEqual([HEARD])
  await page.getByRole('link', { name: /^Shared with Dana Whitfield on/ }).waitFor()
  expect(await look('an entry with a comment')).toEqual([])
})

test('a comment is thanked, answered, kept as evidence, and its question asked again next time', async () => {
  const card = page.getByRole('list', { name: 'What a coach said here' }).getByRole('listitem').first()
  await card.getByRole('button', { name: 'Thank' }).click()
  await expect.poll(() => card.getByRole('button', { name: 'Thank', pressed: true }).count()).toBe(1)
  await card.getByRole('button', { name: 'Answer' }).click()
  await card.getByRole('textbox', { name: 'Your answer' }).fill('Whether she had slept.')
  await card.getByText('Saved', { exact: true }).waitFor()
  await card.getByRole('button', { name: 'Keep as evidence' }).click()
  await dialog().getByRole('searchbox').fill('named my')
  await page.keyboard.press('Enter')
  await card.getByText('Kept as evidence').waitFor()
  await card.getByRole('button', { name: 'Ask myself next week' }).click()
  await card.getByText('Waits for your next weekly reflection').waitFor()
  await page.goto(page.url().replace('/read/', '/entry/'))
  await toStep(page, 'From your coach')
  await page.getByText('What did you want to ask?').waitFor()
  await page.getByText('Asked by Dana Whitfield', { exact: false }).waitFor()
  await page.getByRole('region', { name: 'From your coach' }).getByRole('textbox').click()
  await page.keyboard.insertText('Whether she had slept, and who she could call.')
  await saved(page)
  expect(await look('a coach’s question in the weekly debrief')).toEqual([])
})

test('the words have changed: the comment says so, with the quote', async () => {
  await toStep(page, 'One moment')
  await page.getByRole('region', { name: 'One moment' }).getByRole('textbox').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('Something else altogether happened.')
  await saved(page)
  await page.goto(page.url().replace('/entry/', '/read/'))
  const gone = page.getByRole('list', { name: 'What a coach said to words that have changed since' })
  await gone.getByText('The words have changed since. They read:').waitFor()
  await gone.getByText(HEARD).waitFor()
})

test('a reply of somebody else to this share is refused, and text that is no reply too', async () => {
  const stranger = await makePeer('Somebody Else')
  const bytes = await replyTo(stranger, { thanks: 'Hello.', question: '' })
  await goTo(page, 'Coaching')
  await drop({ name: 'stranger.throughline', bytes })
  await dialog().getByText('Nothing is stored until you add them.', { exact: false }).waitFor()
  expect(await look('an unknown sender')).toEqual([])
  await dialog().getByRole('button', { name: 'Add them' }).click()
  await dialog().getByText('does not belong to what you shared with this person', { exact: false }).waitFor()
  await dialog().getByRole('button', { name: 'Not now' }).click()
  await results().getByText('Somebody Else was not added.', { exact: false }).waitFor()
  await button('Paste a reply').click()
  await dialog().getByRole('textbox').fill('Dear Rosa, I read it all. Dana')
  await dialog().getByRole('button', { name: 'Open it' }).click()
  await dialog().getByText('There is no reply in that text', { exact: false }).waitFor()
  expect(await look('pasting a reply')).toEqual([])
  await page.keyboard.press('Escape')
})

test('a later share takes an answer along, and tells what was withdrawn', async () => {
  await places().getByRole('link', { name: 'What you shared' }).click()
  await page.getByRole('link', { name: /To Dana Whitfield/ }).click()
  await button('Withdraw it').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByText('They do not know yet', { exact: false }).waitFor()
  await places().getByRole('link', { name: 'Contacts' }).click()
  await page.getByRole('link', { name: /Dana Whitfield/ }).click()
  await button('Share something').click()
  await shareStep('Add a note').click()
  await page.getByText('What did you want to ask?', { exact: false }).click()
  await shareStep('Look and seal').click()
  await page.getByText('1 earlier share is withdrawn with this file.').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Seal for Dana Whitfield').click(),
  ])
  const opened = await openFile(await read(download), dana.keys)
  if (opened.kind !== 'share') throw new Error('this is no share')
  expect(opened.payload.withdrawn).toEqual([share.payload.id])
  expect(opened.payload.answers).toMatchObject([{ thanked: true, body: 'Whether she had slept.' }])
  expect(opened.payload.excerpts).toEqual([])
  await page.getByRole('link', { name: 'What you shared' }).first().click()
  await page.getByRole('link', { name: /To Dana Whitfield.*Withdrawn/ }).click()
  await page.getByText(/^A file of .* told them\.$/).waitFor()
  expect(await look('a withdrawn share')).toEqual([])
})

test('somebody without the app gets a page, under a passphrase that is shown once', async () => {
  await places().getByRole('link', { name: 'Contacts' }).click()
  await button('Add a contact').click()
  await dialog().getByText('They do not use Throughline').click()
  await dialog().getByLabel('Their name').fill('Father Anselm')
  await dialog().getByRole('button', { name: 'Add them' }).click()
  await places().getByRole('link', { name: 'Overview' }).click()
  await button('Begin a share').click()
  await button(/For whom/).click()
  await page.getByRole('option', { name: 'Father Anselm' }).click()
  await button('Add entries').click()
  const entry = dialog().getByRole('checkbox').first()
  await entry.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => entry.isChecked()).toBe(true)
  expect(await look('picking entries')).toEqual([])
  await page.keyboard.press('Space')
  await expect.poll(() => entry.isChecked()).toBe(false)
  await page.keyboard.press('Escape')
  await page.getByText('No entry is picked yet.').waitFor()
  await shareStep('Add a note').click()
  await page.getByLabel('A note to your coach').fill('A word only.')
  await saved(page)
  await shareStep('Look and seal').click()
  await button('Make the page for Father Anselm').click()
  await page.getByText('Note the passphrase first', { exact: false }).waitFor()
  expect(await look('making a page')).toEqual([])
  await page.getByText('I have noted the passphrase').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Make the page for Father Anselm').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.html$/)
  expect(Buffer.from(await read(download)).toString('utf8')).not.toContain('A word only.')
  await page.getByText('as a page with a passphrase', { exact: false }).waitFor()
})
