import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedFile, openFile } from '../../main/core/exchange/opening.ts'
import { v7 } from '../../main/core/ids.ts'
import { emptyReply, emptyShare, makePeer, type Peer } from '../helpers/exchange-peer.ts'
import { type App, startApp } from './app.ts'
import { downloadedBy, identityOf, recipientOf, results } from './exchanging.ts'
import { type Walker, walker } from './keys.ts'
import { createJournal, focused, heading, saved } from './member.ts'

/**
 * Both sides of coaching, from the first visit to the reply that is handed over, by somebody who never touches a mouse:
 * a journal that is a member’s and a coach’s, and one person who is both to it.
 */
let app: App
let page: Page
let keys: Walker
let dana: Peer
let folder: string
let share: OpenedFile

const HEARD = 'I heard myself explain instead of asking.'
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const link = (name: string | RegExp): Locator => page.getByRole('link', { name }).first()
const dialog = (): Locator => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const place = (name: string): Locator =>
  page.getByRole('navigation', { name: 'Coaching' }).getByRole('link', { name, exact: true })
const shareStep = (name: string): Locator =>
  page.getByRole('navigation', { name: 'Steps of this share' }).getByRole('button', { name })

/** Walks to something and presses it. */
const press = async (target: Locator, key = 'Enter'): Promise<void> => {
  await keys.to(target)
  await keys.press(key)
}
const write = async (target: Locator, words: string): Promise<void> => {
  await keys.to(target)
  await page.keyboard.insertText(words)
}

/** Opens a file by the system’s own dialog, as somebody without a mouse does. */
const open = async (name: string, bytes: Uint8Array): Promise<void> => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  await press(place('Overview'))
  await keys.to(button('Open files'))
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')])
  await chooser.setFiles(path)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-keys-'))
  dana = await makePeer('Dana Whitfield')
  app = await startApp()
  page = app.page
  await createJournal(page)
  await page.keyboard.insertText(`On Tuesday Mrs. Okafor wrote to me about the bus. ${HEARD}`)
  await saved(page)
  // Asked for ahead: it takes the browser a moment to hand its dialogs over.
  page.on('filechooser', () => undefined)
  keys = await walker(page)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.end()
})

test('one introduces oneself, adds a contact, and says that the words were compared', async () => {
  await press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Coaching' }))
  const code = heading(page, 'Your recovery code')
  await code.or(heading(page, 'Coaching')).waitFor()
  if (await code.isVisible())
    await press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Coaching' }))
  await write(page.getByLabel('Your name, as others will see it'), 'Rosa Méndez')
  await keys.to(page.getByRole('radio', { name: /^A member/ }))
  for (const key of ['ArrowDown', 'ArrowDown']) await keys.press(key)
  await press(button('Make my contact card'))
  await page.getByText('Your six words').waitFor()
  await press(place('Contacts'))
  await press(button('Add a contact'))
  await write(dialog().getByLabel('Their contact card'), dana.line)
  await press(dialog().getByRole('button', { name: 'Look at it' }))
  await press(dialog().getByRole('checkbox', { name: 'A member I coach' }), 'Space')
  await press(dialog().getByRole('button', { name: 'Add them' }))
  await press(link(/Dana Whitfield.*Not yet verified/))
  await press(button('We compared them'))
  await page.getByText(/^Compared on/).waitFor()
})

test('one plans a conversation, with an agenda', async () => {
  await press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Coaching' }))
  await press(button('Plan a conversation'))
  await press(dialog().getByRole('button', { name: 'Plan it' }))
  await heading(page, 'Conversation with Dana Whitfield').waitFor()
  await write(field('Item 1'), 'How to ask before explaining')
  await saved(page)
  await write(field('What'), 'Call one family')
  await press(button('Add the step'))
  await page.getByRole('checkbox', { name: 'Call one family' }).waitFor()
})

test('a member chooses words, hides a name, adds a question, looks, and seals', async () => {
  await press(place('Overview'))
  await press(button('Begin a share'))
  await press(page.getByRole('button', { name: /For whom/ }))
  await page.getByRole('option', { name: 'Dana Whitfield' }).waitFor()
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await press(button('Add entries'))
  await press(dialog().getByRole('checkbox').first(), 'Space')
  await press(dialog().getByRole('button', { name: 'Done' }))
  await press(button('Choose words by keyboard'))
  await page.getByRole('application', { name: 'Choosing words to share' }).waitFor()
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter']) await keys.press(key)
  await page.getByRole('listitem', { name: 'Excerpt 1' }).getByText(HEARD).waitFor()
  await keys.press('Escape')
  await press(shareStep('Hide details'))
  await press(button('Block “Mrs. Okafor”'))
  await page.getByRole('list', { name: 'Blocks in this excerpt' }).getByRole('listitem').waitFor()
  await press(shareStep('Add a note'))
  await press(button('Add a question'))
  await focused(field('Question 1'))
  await page.keyboard.insertText('What would you have asked?')
  await saved(page)
  await press(shareStep('Look and seal'))
  await page.getByText('Everything in this file').waitFor()
  await press(page.getByRole('checkbox', { name: 'I have read this' }), 'Space')
  await keys.to(button('Seal for Dana Whitfield'))
  const { bytes } = await downloadedBy(page, folder, () => keys.press('Enter'))
  share = await openFile(bytes, dana.keys)
  const plain = Buffer.from(share.payloadBytes).toString('utf8')
  expect(plain).toContain(HEARD)
  expect(plain).not.toContain('Okafor')
})

test('a member opens the reply, thanks, answers, keeps it as evidence and as a question', async () => {
  if (share.kind !== 'share') throw new Error('this is no share')
  const [excerpt] = share.payload.excerpts
  if (!excerpt) throw new Error('nothing was shared')
  const start = excerpt.text.indexOf(HEARD)
  const comment = {
    id: v7(),
    place: { excerptId: excerpt.id, start, end: start + HEARD.length, quote: HEARD },
    questionId: null,
    acknowledgement: 'You noticed it yourself.',
    question: 'What did you want to ask?',
    body: '',
    mayBeQuoted: true,
  }
  const told = { shareId: share.payload.id, shareDigest: share.digest }
  const reply = emptyReply(dana, (await identityOf(page)).id, told, { comments: [comment] })
  await open('reply.throughline', await dana.seal(reply, await recipientOf(page)))
  await press(results(page).getByRole('link', { name: 'Read it' }))
  await heading(page, 'A reply from Dana Whitfield').waitFor()
  await press(button('Thank'), 'Space')
  await button('Thank').and(page.locator('[aria-pressed="true"]')).waitFor()
  await press(button('Keep as evidence'))
  await dialog().getByRole('searchbox').waitFor()
  await keys.type('named my')
  await dialog().getByText('Named my part').first().waitFor()
  await keys.press('Enter')
  await page.getByText('Kept as evidence', { exact: true }).waitFor()
  await press(button('Ask myself next week'))
  await page.getByText('Waits for your next weekly reflection').first().waitFor()
  await press(button('Answer'))
  await write(field('Your answer'), 'Whether she had slept.')
  await saved(page)
})

test('a member withdraws what she shared', async () => {
  await press(place('What you shared'))
  await press(link(/To Dana Whitfield/))
  await press(button('Withdraw it'))
  await press(dialog().getByRole('button', { name: /Withdraw/ }))
  await page.getByText(/^Withdrawn on/).waitFor()
})

test('a coach opens a share, comments on its words, answers, notes for herself, and saves the reply', async () => {
  const theirs = emptyShare(dana, (await identityOf(page)).id, {
    note: 'A long week.',
    questions: [{ id: v7(), text: 'What would you have asked her?' }],
    excerpts: [
      { id: v7(), before: '', text: HEARD, after: '', labels: [], day: null, prompt: 'One specific moment' },
    ],
  })
  await open('share.throughline', await dana.seal(theirs, await recipientOf(page)))
  await press(results(page).getByRole('link', { name: 'Read it' }).last())
  await heading(page, 'From Dana Whitfield').waitFor()
  await press(button('Answer this question'))
  await write(field('Your answer'), 'What she needed.')
  await press(button('Done'))
  await press(button('Choose words by keyboard'))
  await page.getByRole('application', { name: 'The shared words, to choose from' }).waitFor()
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await keys.press(key)
  await focused(field('Something you value in it'))
  await page.keyboard.insertText('You noticed it yourself.')
  await write(field('A question'), 'What did you want to ask?')
  await press(button('Done'))
  await write(field('A note to go with it'), 'Thank you.')
  await press(button('Add a private note'))
  await write(field('A note for yourself'), 'She seems tired.')
  await page.getByRole('region', { name: 'Your private notes' }).getByText('Saved', { exact: true }).waitFor()
  await keys.to(button('It is ready'), 'Shift+Tab')
  await keys.press('Enter')
  await press(link('Save what is ready'))
  await heading(page, 'Ready to send').waitFor()
  await keys.to(button('Save the file'))
  const { bytes } = await downloadedBy(page, folder, () => keys.press('Enter'))
  const { payload } = await openFile(bytes, dana.keys)
  if (payload.kind !== 'reply') throw new Error('this is no reply')
  expect(payload).toMatchObject({ shareId: theirs.id, note: 'Thank you.' })
  expect(payload.comments).toHaveLength(2)
})

test('the conversation is held, and the next step checked off', async () => {
  await press(place('Overview'))
  await press(page.locator('a[href*="/coaching/meeting/"]').first())
  await heading(page, 'Conversation with Dana Whitfield').waitFor()
  await press(page.getByRole('checkbox', { name: 'Call one family' }), 'Space')
  await press(button('It took place'))
  await press(dialog().getByRole('button', { name: 'Done' }))
  await page.getByText(/^You held it on/).waitFor()
})

test('at every stop on the way the focus could be seen', () => {
  expect(keys.unseen).toEqual([])
})
