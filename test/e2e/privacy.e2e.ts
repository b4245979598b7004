import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { startApp } from './app.ts'
import {
  createJournal,
  field,
  goTo,
  heading,
  lock,
  PASSPHRASE,
  paste,
  saved,
  thisWeek,
  unlock,
} from './member.ts'

/** None of these may stand anywhere on the disk: what was typed, pasted, searched, tagged, and the passphrase. */
const MARKERS = {
  typed: 'Marisol waited by the turquoise door',
  pasted: 'the kestrel ledger nobody balanced',
  accented: 'Ángela cruzó el zaguán añil',
  arabic: 'الفانوس النحاسي لا ينطفئ',
  line: 'a heron stands in the parking lot',
  searched: 'turquoisedoorsearch',
  tag: 'quincetag',
  passphrase: PASSPHRASE,
}

const bytesOf = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))

/** A file's bytes; none when it went since it was listed, as the browser's cache and the store's own files may. */
const bytesAt = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw cause
  }
}

/** `file: marker` for every marker that stands in a file, or in a file's name. */
const traces = (root: string): string[] =>
  filesIn(root).flatMap((file) => {
    const bytes = Buffer.concat([Buffer.from(relative(root, file)), bytesAt(file)])
    return Object.entries(MARKERS)
      .filter(([, marker]) => bytesOf(marker).some((form) => bytes.includes(form)))
      .map(([name]) => `${relative(root, file)}: ${name}`)
  })

test('a whole writing session leaves no word of the member’s on the disk', async () => {
  const app = await startApp()
  const { page, machine, context } = app
  await createJournal(page)
  await page.keyboard.type(`${MARKERS.typed}. ${MARKERS.accented}.`)
  await page.keyboard.press('Enter')
  await paste(page, `${MARKERS.pasted}\n\n${MARKERS.arabic}`)
  await saved(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await page.getByLabel('If', { exact: true }).fill(MARKERS.line)
  await page.getByLabel('then I will', { exact: true }).fill('ask what it waits for')
  await saved(page)
  await page.getByRole('button', { name: 'Finish' }).click()

  await heading(page, 'Your recovery code').waitFor()
  const groups = page
    .getByRole('main')
    .getByRole('list', { name: 'Recovery code' })
    .first()
    .getByRole('listitem')
  const code = (await groups.allInnerTexts()).map((group) => group.trim())

  await goTo(page, 'Journal')
  await page.getByRole('searchbox').fill(MARKERS.searched)
  await page.getByText('Nothing found').waitFor()
  await page.getByRole('searchbox').fill('turquoise')
  await page.getByText('1 entry found').waitFor()
  await page.locator('[data-entry-row]').first().click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Tags…' }).click()
  await page.getByRole('textbox', { name: 'Add a tag' }).fill(MARKERS.tag)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save tags' }).click()
  await page.getByText('Tags saved.').waitFor()
  await page.reload()
  await page.getByText(MARKERS.pasted).waitFor()
  await page.goBack()
  await page.goForward()
  await page.getByText(MARKERS.pasted).waitFor()

  await goTo(page, 'Settings')
  await page.getByRole('link', { name: 'See your backups' }).click()
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await page.getByText('The backup is made and checked.').waitFor()
  await goTo(page, 'This week')
  // Both while the journal is open and after it was closed.
  expect(traces(machine.root)).toEqual([])
  await lock(page)
  await unlock(page)
  await thisWeek(page)
  await page.getByRole('button', { name: /^Free writing/ }).click()
  await field(page).click()
  await page.keyboard.type(MARKERS.typed)
  await saved(page)
  expect(await context.storageState()).toMatchObject({ origins: [] })
  await context.close()
  await app.server().stop()

  const files = filesIn(machine.root)
  expect(files.filter((file) => file.startsWith(machine.profile)).length).toBeGreaterThan(20)
  expect(files.some((file) => file.endsWith('.throughline-backup'))).toBe(true)
  expect(files.some((file) => file.endsWith('journal.db') && statSync(file).size > 10_000)).toBe(true)
  expect(traces(machine.root)).toEqual([])
  const written = files.filter((file) => !file.startsWith(machine.profile))
  const isCodeWritten = written.filter((file) => readFileSync(file).includes(code.join('-')))
  expect(isCodeWritten).toEqual([])
  await app.end()
})

test('the search would find the words if they stood there', async () => {
  const app = await startApp()
  const { page, machine } = app
  await page.evaluate((words) => localStorage.setItem('kept', words), MARKERS.pasted)
  await app.context.close()
  expect(traces(machine.root).join()).toContain('pasted')
  await app.end()
})
