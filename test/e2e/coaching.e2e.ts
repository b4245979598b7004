import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Conversation } from '../../shared/contract/conversations.ts'
import { exportIdentity } from '../helpers/exported-identity.ts'
import { startVault } from '../helpers/test-vault.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import {
  coachingPlace,
  downloadedBy,
  drop,
  identityOf,
  introduce,
  results,
  type SentFile,
  selectByMouse,
} from './exchanging.ts'
import { type Look, looker } from './look.ts'
import { createJournal, entryIdOf, goTo, heading, PASSPHRASE, saved, thisWeek, toStep } from './member.ts'

/**
 * The whole story of two people: two processes, two journals, and nothing between them but files. Each test goes on
 * where the one before it stopped.
 */
type Person = { readonly app: App; readonly page: Page; readonly look: Look }

let rosa: Person
let dana: Person
let folder: string
let entryId: string
/** Every file that went from one to the other. */
const wentOver: SentFile[] = []

const HEARD = 'I heard myself explain instead of asking.'
const MOMENT = `On Tuesday Mrs. Okafor wrote to me about the bus. ${HEARD} Afterwards nobody had asked the families.`
const UNSELECTED = 'The zebra sentence stays at home.'
const ROSAS_NOTES = 'ROSA-NOTES ask about the principal'
const DANAS_NOTES = 'DANA-NOTES she may leave in June'
const DANAS_PRIVATE = 'DANA-PRIVATE seems tired'
/** Words that were redacted, not selected, or are somebody's own. */
const KEPT_HOME = ['Okafor', 'zebra', ROSAS_NOTES, DANAS_NOTES, DANAS_PRIVATE]

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const dialog = (page: Page): Locator => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const shareStep = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Steps of this share' }).getByRole('button', { name }).click()
const to = (page: Page, hash: string): Promise<unknown> => page.goto(page.url().replace(/#.*/, `#${hash}`))
const tick = (page: Page, name: string): Promise<void> => page.getByText(name, { exact: true }).click()

const begin = async (name: string, role: 'A member' | 'A coach'): Promise<Person> => {
  const app = await startApp()
  const look = await looker(app.page)
  await createJournal(app.page)
  if (role === 'A member') {
    entryId = entryIdOf(app.page)
    await toStep(app.page, 'What it shows')
    await app.page.keyboard.insertText(UNSELECTED)
    await toStep(app.page, 'One moment')
    await app.page.keyboard.insertText(MOMENT)
    await saved(app.page)
  }
  await introduce(app.page, name, role)
  return { app, page: app.page, look }
}

/** Hands a file over: the other side lets it fall on their page. */
const handOver = async (receiver: Person, file: SentFile, said: string | RegExp): Promise<void> => {
  wentOver.push(file)
  await coachingPlace(receiver.page, 'Overview')
  await drop(receiver.page, file)
  await results(receiver.page).getByText(said).last().waitFor()
}

/** Rosa seals what she looks at for Dana. */
const seal = (): Promise<SentFile> =>
  downloadedBy(rosa.page, folder, () => button(rosa.page, 'Seal for Dana Whitfield').click())

/** Dana says that her reply is ready, and saves it. */
const saveReply = async (): Promise<SentFile> => {
  await button(dana.page, 'It is ready').click()
  await dana.page.getByRole('link', { name: 'Save what is ready' }).click()
  await heading(dana.page, 'Ready to send').waitFor()
  const file = await downloadedBy(dana.page, folder, () => button(dana.page, 'Save the file').click())
  await dana.page.getByText('1 reply is saved.', { exact: false }).waitFor()
  return file
}

/** Another window writes another agenda meanwhile: no word is lost, and the person chooses. */
const writeInTwoWindows = async (page: Page): Promise<void> => {
  const conversationId = page.url().split('/').at(-1) ?? ''
  const agenda = { conversationId, items: ['From the other window'] }
  const { agendaVersion } = await callFrom(page, 'conversations.get', { conversationId }, Conversation)
  await callFrom(page, 'conversations.setAgenda', { ...agenda, baseVersion: agendaVersion }, Conversation)
  await field(page, 'Item 2').fill('From this window')
  const choice = button(page, 'Keep what I wrote here')
  const theirs = page.getByText('From the other window')
  await choice.or(theirs).first().waitFor()
  if (await choice.isVisible()) {
    await theirs.first().waitFor()
    await choice.click()
  }
  await saved(page)
  await field(page, 'Item 1').fill('What went well since')
  await saved(page)
}

/** The newest share from Rosa, on Dana's screen. */
const openNewest = async (): Promise<void> => {
  await coachingPlace(dana.page, 'Inbox')
  await dana.page.getByRole('radio', { name: 'Newest first' }).click()
  await dana.page.getByRole('list', { name: 'Shares' }).getByRole('link').first().click()
  await heading(dana.page, 'From Rosa Méndez').waitFor()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-story-'))
  rosa = await begin('Rosa Méndez', 'A member')
  dana = await begin('Dana Whitfield', 'A coach')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await dana.app.end()
  await rosa.app.end()
})

test('they meet by cards: one as a file, one as a line; each sees the other’s six words', async () => {
  const card = await downloadedBy(dana.page, folder, () => button(dana.page, 'Save as a file').click())
  await drop(rosa.page, card)
  await dialog(rosa.page).getByText('Dana Whitfield', { exact: false }).first().waitFor()
  await dialog(rosa.page).getByRole('button', { name: 'Add them' }).click()
  await results(rosa.page).getByText('Dana Whitfield is among your contacts', { exact: false }).waitFor()
  const { line, words } = await identityOf(rosa.page)
  await coachingPlace(dana.page, 'Contacts')
  await button(dana.page, 'Add a contact').click()
  await dialog(dana.page).getByLabel('Their contact card').fill(line)
  await dialog(dana.page).getByRole('button', { name: 'Look at it' }).click()
  await dialog(dana.page).getByRole('button', { name: 'Add them' }).click()
  await dana.page.getByRole('link', { name: /Rosa Méndez.*Not yet verified/ }).click()
  const theirs = dana.page
    .getByRole('region', { name: 'The six words of Rosa Méndez' })
    .getByRole('list')
    .first()
    .getByRole('listitem')
  await expect.poll(() => theirs.allTextContents()).toEqual(words)
  await button(dana.page, 'We compared them').click()
  await dana.page.getByText(/^Compared on/).waitFor()
  await coachingPlace(rosa.page, 'Contacts')
  await rosa.page.getByRole('link', { name: /Dana Whitfield/ }).click()
  await button(rosa.page, 'We compared them').click()
  await rosa.page.getByText(/^Compared on/).waitFor()
})

test('the member plans a conversation, with an agenda and notes of her own', async () => {
  const { page, look } = rosa
  await coachingPlace(page, 'Overview')
  await button(page, 'Plan a conversation').click()
  await dialog(page)
    .getByRole('button', { name: /How often/ })
    .click()
  await page.getByRole('option', { name: 'Every two weeks' }).click()
  expect(await look('planning a conversation')).toEqual([])
  await dialog(page).getByRole('button', { name: 'Plan it' }).click()
  await heading(page, 'Conversation with Dana Whitfield').waitFor()
  await field(page, 'Item 1').fill('How to ask before explaining')
  await field(page, 'Item 2').fill('The bus')
  await saved(page)
  await field(page, 'Notes for yourself').fill(ROSAS_NOTES)
  await page.getByRole('region', { name: 'Your notes' }).getByText('Saved', { exact: true }).waitFor()
  expect(await look('a conversation')).toEqual([])
  await goTo(page, 'This week')
  await page.getByText(/^You meet Dana Whitfield on/).waitFor()
})

test('she shares words with one thing hidden, and the conversation along; nothing else', async () => {
  const { page } = rosa
  await to(page, `/read/${entryId}`)
  await button(page, 'More').click()
  await page.getByRole('menuitem', { name: 'Share with a coach…' }).click()
  await page.getByRole('button', { name: /For whom/ }).click()
  await page.getByRole('option', { name: 'Dana Whitfield' }).click()
  await button(page, 'Choose words by keyboard').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('application', { name: 'Choosing words to share' }).waitFor()
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter'])
    await page.keyboard.press(key)
  await page.getByRole('listitem', { name: 'Excerpt 1' }).getByText(HEARD).waitFor()
  await shareStep(page, 'Hide details')
  await button(page, 'Block “Mrs. Okafor”').click()
  await page.getByRole('list', { name: 'Blocks in this excerpt' }).getByRole('listitem').waitFor()
  await shareStep(page, 'Add a note')
  await button(page, 'Add a question').click()
  await field(page, 'Question 1').fill('What would you have asked?')
  await saved(page)
  await page.getByRole('checkbox', { name: /\d{4}/ }).locator('xpath=ancestor::label').click()
  await shareStep(page, 'Look and seal')
  await page.getByText('Everything in this file').waitFor()
  await tick(page, 'I have read this')
  const file = await seal()
  await heading(page, 'Shared with Dana Whitfield').waitFor()
  await handOver(dana, file, 'A share from Rosa Méndez is in your inbox.')
})

test('the coach reads exactly what was chosen, comments on it, answers, and keeps notes of her own', async () => {
  const { page } = dana
  await results(page).getByRole('link', { name: 'Read it' }).click()
  await heading(page, 'From Rosa Méndez').waitFor()
  expect(await page.getByRole('main').textContent()).not.toMatch(/Okafor|zebra/)
  await selectByMouse(page, HEARD)
  await page.locator('[data-mark-tool] button').click()
  await field(page, 'Something you value in it').fill('You noticed it yourself.')
  await field(page, 'A question').fill('What did you want to ask?')
  await button(page, 'Done').click()
  await button(page, 'Answer this question').click()
  await field(page, 'Your answer').fill('What she needed that day.')
  await button(page, 'Done').click()
  await button(page, 'Add a private note').click()
  await field(page, 'A note for yourself').fill(DANAS_PRIVATE)
  await page.getByRole('region', { name: 'Your private notes' }).getByText('Saved', { exact: true }).waitFor()
})

test('the conversation came along: the coach adds her side, and sends it with her reply', async () => {
  const { page, look } = dana
  await page.getByRole('link', { name: 'All from them' }).click()
  await heading(page, 'Rosa Méndez').waitFor()
  await page.getByRole('link', { name: /Every two weeks/ }).click()
  await heading(page, 'Conversation with Rosa Méndez').waitFor()
  await page.getByText('How to ask before explaining').first().waitFor()
  await page.getByText('What would you have asked?').first().waitFor()
  await page.getByText(HEARD, { exact: false }).first().waitFor()
  await field(page, 'Item 1').fill('What went well since')
  await saved(page)
  await writeInTwoWindows(page)
  await field(page, 'What').fill('Call one family before the meeting')
  await page.getByRole('radio', { name: 'Them', exact: true }).click()
  await button(page, 'Add the step').click()
  await page.getByRole('checkbox', { name: 'Call one family before the meeting' }).waitFor()
  await field(page, 'Notes for yourself').fill(DANAS_NOTES)
  await page.getByRole('region', { name: 'Your notes' }).getByText('Saved', { exact: true }).waitFor()
  expect(await look('a conversation that came along')).toEqual([])
  await openNewest()
  await page.getByText('Take the next conversation along').click()
  const file = await saveReply()
  await handOver(rosa, file, /^A reply from Dana Whitfield: 2 comments\./)
  await drop(rosa.page, file)
  await results(rosa.page).getByText('was here already. Nothing has changed.', { exact: false }).waitFor()
})

test('This week tells the member of it, and the comment stands beside her words', async () => {
  const { page, look } = rosa
  await goTo(page, 'This week')
  await page.getByText('1 reply of a coach is unread.', { exact: false }).waitFor()
  expect(await look('This week, with coaching')).toEqual([])
  await to(page, `/read/${entryId}`)
  const said = page.getByRole('list', { name: 'What a coach said here' })
  await said.getByText('You noticed it yourself.').waitFor()
  await expect.poll(() => page.locator('[data-said]').allTextContents()).toEqual([HEARD])
})

test('after she edits the entry, the comment still stands at its words', async () => {
  const { page } = rosa
  await to(page, `/entry/${entryId}`)
  await toStep(page, 'One moment')
  await page.getByRole('region', { name: 'One moment' }).getByRole('textbox').click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.insertText('It rained all week. ')
  await saved(page)
  await to(page, `/read/${entryId}`)
  await page.getByText('It rained all week.', { exact: false }).waitFor()
  await expect.poll(() => page.locator('[data-said]').allTextContents()).toEqual([HEARD])
})

test('she answers; a second round goes over, and the coach finds the answer at her own comment', async () => {
  const { page } = rosa
  const card = page
    .getByRole('list', { name: 'What a coach said here' })
    .getByRole('listitem')
    .filter({ hasText: 'You noticed it yourself.' })
  await card.getByRole('button', { name: 'Thank' }).click()
  await card.getByRole('button', { name: 'Answer' }).click()
  await card.getByRole('textbox', { name: 'Your answer' }).fill('Whether she had slept.')
  await card.getByText('Saved', { exact: true }).waitFor()
  await goTo(page, 'Coaching')
  await button(page, 'Begin a share').click()
  await page.getByRole('button', { name: /For whom/ }).click()
  await page.getByRole('option', { name: 'Dana Whitfield' }).click()
  await shareStep(page, 'Add a note')
  await field(page, 'A note to your coach').fill('Thank you. I tried it once.')
  await saved(page)
  await page.getByText('Answers to earlier comments', { exact: false }).waitFor()
  const answers = page.getByRole('group', { name: 'Answers to earlier comments' }).getByRole('checkbox')
  await answers.first().waitFor()
  for (const answer of await answers.all()) await answer.locator('xpath=ancestor::label').click()
  await expect.poll(() => answers.first().isChecked()).toBe(true)
  await shareStep(page, 'Look and seal')
  await page.getByText('Everything in this file').waitFor()
  const file = await seal()
  await handOver(dana, file, 'A share from Rosa Méndez is in your inbox.')
  await openNewest()
  await dana.page.getByText('Whether she had slept.').waitFor()
  await field(dana.page, 'A note to go with it').fill('What happened when you asked?')
  const reply = await saveReply()
  await handOver(rosa, reply, /^A reply from Dana Whitfield/)
})

test('the meeting has one page on both sides, and it prints', async () => {
  for (const { page, look } of [rosa, dana]) {
    await coachingPlace(page, 'Overview')
    await page.locator('a[href*="/coaching/meeting/"]').first().click()
    await page.getByText('Call one family before the meeting').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('body > div').filter({ hasText: 'Call one family before the meeting' }).last()
    await sheet.waitFor()
    expect(await sheet.textContent()).not.toMatch(/ROSA-NOTES|DANA-NOTES/)
    await page.emulateMedia({ media: 'screen' })
    expect(await look('the page before a meeting')).toEqual([])
  }
  await rosa.page.getByText('What went well since').first().waitFor()
})

test('it took place: the next one is there, and the open step with it', async () => {
  const { page, look } = rosa
  await button(page, 'It took place').click()
  expect(await look('it took place')).toEqual([])
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Next steps from before' }).waitFor()
  const step = page.getByRole('checkbox', { name: 'Call one family before the meeting' })
  await step.locator('xpath=ancestor::label').click()
  await expect.poll(() => step.isChecked()).toBe(true)
})

test('she withdraws the first share; a later file says so, and the coach’s app lets its words go', async () => {
  const { page } = rosa
  await coachingPlace(page, 'What you shared')
  await page.getByRole('link', { name: /explain instead/ }).click()
  await button(page, 'Withdraw it').click()
  await page.getByText('A file that was handed over cannot be called back.', { exact: false }).waitFor()
  await dialog(page)
    .getByRole('button', { name: /Withdraw/ })
    .click()
  await coachingPlace(page, 'Overview')
  await button(page, 'Begin a share').click()
  await page.getByRole('button', { name: /For whom/ }).click()
  await page.getByRole('option', { name: 'Dana Whitfield' }).click()
  await shareStep(page, 'Add a note')
  await field(page, 'A note to your coach').fill('I took the first one back.')
  await saved(page)
  await shareStep(page, 'Look and seal')
  await page.getByText('Everything in this file').waitFor()
  const file = await seal()
  await handOver(dana, file, 'A share from Rosa Méndez is in your inbox.')
  await dana.page.getByText('Rosa Méndez withdrew a share. Its words are erased here.').waitFor()
  await coachingPlace(dana.page, 'Inbox')
  await dana.page.getByRole('link', { name: /Withdrawn/ }).click()
  await dana.page.getByText('This share was withdrawn').waitFor()
  expect(await dana.page.getByText(HEARD).count()).toBe(0)
  await dana.page.getByText('You noticed it yourself.').waitFor()
})

test('no file holds what was hidden, not chosen, or somebody’s own; and no name says anything', async () => {
  expect(wentOver).toHaveLength(5)
  const opened: string[] = []
  for (const { app } of [rosa, dana]) {
    await app.server().stop()
    const at = await startVault(app.machine.home)
    await at.unlock(PASSPHRASE)
    const identity = exportIdentity(at.opened().db)
    const secret = readFileSync(identity.path, 'utf8').trim()
    identity.remove()
    await at.vault.close()
    for (const { bytes } of wentOver) {
      const decrypter = new Decrypter()
      decrypter.addIdentity(secret)
      const plain = await decrypter.decrypt(bytes).catch(() => null)
      if (plain) opened.push(Buffer.from(plain).toString('utf8'))
    }
  }
  expect(opened).toHaveLength(wentOver.length)
  expect(opened.join('\n')).toContain(HEARD)
  for (const words of KEPT_HOME) expect(opened.filter((plain) => plain.includes(words))).toEqual([])
  for (const { name } of wentOver) expect(name).toMatch(/^Throughline [a-z]{6}\.throughline$/)
  // Nor does anything on disk, where everything is encrypted.
  const onDisk = [rosa, dana].flatMap(({ app }) =>
    readdirSync(app.machine.root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && !item.parentPath.startsWith(app.machine.profile))
      .map((item) => readFileSync(join(item.parentPath, item.name))),
  )
  for (const words of [...KEPT_HOME, HEARD])
    expect(onDisk.filter((bytes) => bytes.includes(words))).toHaveLength(0)
  await rosa.app.restartAfter()
  await rosa.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await button(rosa.page, 'Unlock').click()
  await thisWeek(rosa.page)
})
