import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Candidate, Choice } from '../../shared/contract/choices.ts'
import { ConnectingText } from '../../shared/contract/connecting.ts'
import { Edition } from '../../shared/contract/editions.ts'
import { IndicatorSeries } from '../../shared/contract/growth.ts'
import { Entry } from '../../shared/contract/journal.ts'
import { Passage } from '../../shared/contract/passages.ts'
import { Summary } from '../../shared/contract/summaries.ts'
import { plainText } from '../../shared/domain/plain-text.ts'
import { TRAIT_IDS } from '../../shared/framework/traits.ts'
import { hasPoppler, notesOf } from '../helpers/pdf.ts'
import { type App, startApp } from './app.ts'
import { callFrom } from './contract-call.ts'
import { type Look, looker } from './look.ts'
import { goTo, heading, saved, thisWeek } from './member.ts'

/** The sample journal; each test goes on where the one before it stopped. */
let app: App
let page: Page
let look: Look

const CLAIM = 'I asked the families first.'
const SECRET = 'A line that was written and taken out again.'

const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()
const pane = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).click()
const words = (): Locator => page.getByRole('main').getByRole('textbox', { name: /^Your words/ })
const choose = async (way: string): Promise<void> => {
  await press(/^More for Source/)
  await page.getByRole('menuitem', { name: way }).click()
}
const summaryId = (): string => /summaries\/([\w-]+)/.exec(page.url())?.[1] ?? ''
const chosen = (): Promise<Choice[]> =>
  callFrom(page, 'choices.list', { summaryId: summaryId() }, z.array(Choice))
const goOn = async (place: string): Promise<void> => {
  await press('More for this summary')
  await page.getByRole('menuitem', { name: place }).click()
  await heading(page, place).waitFor()
  // What lies under the pointer now would show its tip.
  await page.mouse.move(0, 0)
  await page.getByRole('tooltip').waitFor({ state: 'detached' })
}

/** Exports in a format and reads the file. */
const exported = async (format: string): Promise<string> => {
  await press('Export')
  await page.getByRole('radio', { name: format }).check({ force: true })
  const download = page.waitForEvent('download')
  await press('Make the file')
  const file = await download
  const path = join(app.machine.temp, file.suggestedFilename())
  await file.saveAs(path)
  await page.getByText('The file is saved.').waitFor()
  return readFileSync(path, 'latin1')
}

beforeAll(async () => {
  app = await startApp({ with: ['--sample'] })
  page = app.page
  look = await looker(page)
  await thisWeek(page)
})
afterAll(() => app.end())

test('a summary begins with its template, and with nothing private in it', async () => {
  await goTo(page, 'Summaries')
  expect(await look('summaries: empty')).toEqual([])
  await press('New summary')
  await page.getByLabel('Who will read it').fill('the hiring panel')
  await press('Begin')
  await heading(page, 'Growth summary').waitFor()
  expect(await chosen()).toEqual([])
  await pane('Pages')
  await page.getByText('There is nothing in this yet.').waitFor()
  await pane('Evidence')
  await press(/^Choose: /)
  await page.getByText('It is in this section now.').waitFor()
  expect(await chosen()).toHaveLength(1)
})

test('words are saved as they are typed, and a token ties a sentence to its passage', async () => {
  await words().click()
  await page.keyboard.insertText(CLAIM)
  await press('Cite source 1 where the cursor stands')
  await saved(page)
  await page.getByText('1 sentence cites it').waitFor()
  expect(await look('compose')).toEqual([])
  await page.reload()
  await heading(page, 'Growth summary').waitFor()
  await words().getByText(CLAIM).waitFor()
  await words()
    .getByRole('img', { name: /^Source 1, / })
    .waitFor()
})

test('a part of a passage is quoted, and it goes to another section and back', async () => {
  const [before] = await chosen()
  await choose('Quote a part of it')
  await press('Choose words by keyboard')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await look('a part of a passage')).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('These words are quoted now.').waitFor()
  const [after] = await chosen()
  expect(before?.fields[0]?.words.startsWith(after?.fields[0]?.words ?? '-')).toBe(true)
  expect(after?.fields[0]?.words.length).toBeLessThan(before?.fields[0]?.words.length ?? 0)
  await choose('Quote a part of it')
  await page.getByRole('dialog').locator('mark').first().waitFor()
  await press('All of it')
  await page.getByText('All of it is quoted now.').waitFor()
  await choose('Move to…')
  expect(await look('move to another section')).toEqual([])
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Role and scale/ })
    .click()
  await page.getByRole('option', { name: 'Vision' }).click()
  await press('Move it')
  await page.getByText('It is in “Vision” now.').waitFor()
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Vision' }).click()
  await choose('Move to…')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Vision/ })
    .click()
  await page.getByRole('option', { name: 'Role and scale' }).click()
  await press('Move it')
  await page.getByText('It is in “Role and scale” now.').waitFor()
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: 'Role and scale' })
    .click()
})

test('hidden words are a block in the preview, and a label may not give them away', async () => {
  const [first] = await chosen()
  const [field] = first?.fields ?? []
  const [hidden = ''] = /\p{L}{4,}/u.exec(field?.words ?? '') ?? []
  await choose('Hide words')
  const text = page.getByRole('dialog').locator('[data-step]').first()
  await text.waitFor()
  await text.evaluate((root, word) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(word) ?? -1
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + word.length)
      if (at >= 0) return
    }
  }, hidden)
  await page.locator('[data-mark-tool] button').click()
  const label = page.getByLabel('What the block says')
  await label.waitFor()
  await label.fill(hidden)
  await label.press('Enter')
  await page.getByText('A label may not hold the words that it hides.').waitFor()
  await label.fill('a student')
  await label.press('Enter')
  expect(await look('hide words')).toEqual([])
  await press('Done')
  await expect
    .poll(async () => (await chosen())[0]?.fields[0]?.redactions.map((one) => one.label))
    .toEqual(['a student'])
})

test('the pages follow the words, and a line of them leads back to where it is written', async () => {
  await pane('Pages')
  const line = page.getByRole('button', { name: new RegExp(CLAIM) })
  await line.waitFor()
  expect(await look('pages')).toEqual([])
  await words().click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.insertText('Each spring. ')
  await page.getByRole('button', { name: /Each spring\. / }).waitFor()
  await page.getByRole('button', { name: /Each spring\. / }).click()
  await expect.poll(() => words().evaluate((field) => field === document.activeElement)).toBe(true)
})

test('a line of a note leads to its passage in the entry, and back again', async () => {
  const [{ source } = {}] = await chosen()
  await page.locator('[data-place]').last().click()
  const card = page.getByRole('listitem', { name: /^Source 1, / })
  await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true)
  await card.getByRole('link', { name: /: see it in the entry$/ }).click()
  await page.locator('mark[data-passage][data-shown]').first().waitFor()
  expect(await page.locator('mark[data-shown]').first().getAttribute('data-passage')).toBe(
    source?.kind === 'passage' ? source.passageId : '',
  )
  await page.goBack()
  await heading(page, 'Growth summary').waitFor()
  await card.waitFor()
})

test('what is left out, hidden or deleted is in no file, and every note is a quote of the journal', async () => {
  await words().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(SECRET)
  await saved(page)
  for (const _sign of SECRET) await page.keyboard.press('Backspace')
  await saved(page)
  await press('Export')
  await press('Make the file')
  await page.getByText('Read this, and tick it').waitFor()
  await page.getByText('I have looked through it with that in mind').click()
  await press('Cancel')
  await press('Export')
  await page.getByText('I have looked through it with that in mind').click()
  const download = page.waitForEvent('download')
  await press('Make the file')
  expect((await download).suggestedFilename()).toMatch(/^Growth summary .*\.pdf$/)
  await page.getByText('The file is saved.').waitFor()
  await page.getByLabel('To whom').fill('The hiring panel')
  await press('Keep it')
  await page.getByText('Kept as edition 1.').waitFor()
  await press('Close')

  const [choice] = await chosen()
  const { source, fields } = choice ?? {}
  if (source?.kind !== 'passage' || !fields?.[0] || !choice?.entryId)
    throw new Error('a passage was chosen first')
  const { entryId } = choice
  const passages = await callFrom(page, 'passages.forEntry', { entryId }, z.array(Passage))
  expect(passages.find(({ id }) => id === source.passageId)?.quote).toContain(fields[0].words)
  for (const format of ['Markdown', 'Web page', 'Data (JSON)']) {
    const file = await exported(format)
    expect(file).toContain('I asked the families first')
    expect(file).toContain('a student')
    expect(file).not.toContain(SECRET)
    await press('Close')
  }
})

test('an edition remembers what it said and to whom it went', async () => {
  await goOn('Editions')
  await page.getByText(/^The hiring panel, /).waitFor()
  expect(await look('editions')).toEqual([])
  await page.getByLabel('What it was for').fill('The opening at Lincoln')
  await press('Change “The hiring panel”')
  await page.getByLabel('To whom', { exact: true }).fill('The panel')
  await page
    .getByRole('dialog')
    .getByRole('spinbutton', { name: /^month/i })
    .focus()
  await page.keyboard.type('02142025')
  expect(await look('to whom an edition went')).toEqual([])
  await press('Save')
  await page.getByText('The panel, February 14, 2025').waitFor()
  await press('What changed since')
  await page.getByText('Nothing has changed since.').waitFor()
  await page.keyboard.press('Escape')
  const list = await callFrom(page, 'editions.list', { summaryId: null }, z.array(Edition))
  expect(list.map(({ number, note, handings }) => [number, note, handings.map(({ to }) => to)])).toEqual([
    [1, 'The opening at Lincoln', ['The panel']],
  ])
  await page.getByRole('link', { name: 'Back to the summary' }).click()
})

test('standards and the interview sheet stand beside a summary', async () => {
  await goOn('Standards')
  await page.getByLabel('Paste a list').fill('1a Knowing students\n2.3 Working with families')
  await press('Add these')
  await page.getByText('2 standards added').waitFor()
  expect(await look('standards')).toEqual([])
  await press('Change “1a”')
  await page.getByLabel('What it says').fill('Knowing every student')
  expect(await look('a standard')).toEqual([])
  await press('Save')
  await page.getByText('Knowing every student').waitFor()
  await page.getByRole('link', { name: 'Back to the summary' }).click()
  await choose('Standards…')
  await page.getByText('1a Knowing every student').click()
  expect(await look('standards of a choice')).toEqual([])
  await press('Done')
  await page.getByText('Shows 1a').waitFor()
  await goOn('Interview sheet')
  await page.getByLabel('A word or two to remember').first().fill('the locker')
  expect(await look('interview sheet')).toEqual([])
  await page.getByRole('link', { name: 'Back to the summary' }).click()
  await goOn('Interview sheet')
  await expect
    .poll(() => page.getByLabel('A word or two to remember').first().inputValue())
    .toBe('the locker')
})

test('words that went since make no file, and days without an entry make no summary: each says so', async () => {
  const [choice] = await chosen()
  const entry = { entryId: choice?.entryId ?? '' }
  await page.getByRole('link', { name: 'Back to the summary' }).click()
  await callFrom(page, 'journal.remove', entry, z.unknown())
  await press('Export')
  await press('Make the file')
  await page.getByText(/^Nothing was made\. 1 thing that you chose is not in the journal any more/).waitFor()
  expect(await look('a passage that went')).toEqual([])
  await press('Cancel')
  await callFrom(page, 'journal.putBack', entry, z.unknown())
  expect(await exported('Markdown')).toContain('I asked the families first')
  await press('Close')

  await goTo(page, 'Summaries')
  await press('New summary')
  await page.getByText('Other days', { exact: true }).click()
  for (const [label, day] of [
    ['First day', '01011990'],
    ['Last day', '12311990'],
  ] as const) {
    await page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().focus()
    await page.keyboard.type(day)
  }
  await press('Begin')
  await page.getByText('No entry lies between these days. Choose others.').waitFor()
  expect(await look('days without an entry')).toEqual([])
  await press('Cancel')
})

test('a chart shows what Growth shows, is said to those who cannot see it, and is in the file', async () => {
  await press('New summary')
  await page.getByText('Review with a coach or manager').click()
  await press('Begin')
  await heading(page, 'Review of my growth').waitFor()
  await page.getByRole('button', { name: 'How the weeks looked' }).click()
  const list = page.getByRole('list', { name: 'To choose from' })
  await list
    .getByRole('button', { name: /^Choose: How I rated my weeks: / })
    .first()
    .click()
  const card = page.getByRole('listitem', { name: /^How I rated my weeks: / })
  await card.locator('img').waitFor()
  expect(await look('a chart that is chosen')).toEqual([])

  const [{ source } = {}] = await chosen()
  const ref = source?.kind === 'chart' ? source.ref : null
  const { period } = await callFrom(page, 'summaries.get', { summaryId: summaryId() }, Summary)
  const rated = await Promise.all(
    TRAIT_IDS.map((trait) =>
      callFrom(page, 'growth.ratings', { trait, ...period }, z.array(IndicatorSeries)),
    ),
  )
  const series = rated.flat().find(({ indicatorId }) => indicatorId === ref?.subject)
  await card.getByText(`${series?.points.length} ratings: `).waitFor()

  await card.getByRole('button', { name: /^More for / }).click()
  await page.getByRole('menuitem', { name: 'Describe it in your words' }).click()
  await page.getByLabel('Description').fill('It rose when I began to ask.')
  expect(await look('describing a chart')).toEqual([])
  await press('Save')
  await card.getByText('It rose when I began to ask.').waitFor()
  await callFrom(page, 'summaries.setWarned', { summaryId: summaryId() }, z.unknown())
  const file = await exported('Markdown')
  expect(file).toContain('It rose when I began to ask.')
  for (const { score } of series?.points ?? []) expect(file).toMatch(new RegExp(`\\| ${score} \\| \\d+ \\|`))
  await press('Close')
  expect(await exported('Web page')).toContain('src="data:image/svg+xml,')
  await press('Close')
})

/** Chooses evidence for a new application and cites it, a piece in each field of its stories. */
const citeEvidence = async (ref: { summaryId: string }): Promise<void> => {
  const { sections } = await callFrom(page, 'summaries.setWarned', ref, Summary)
  const sectionId = sections.find(({ kind }) => kind === 'stories')?.id ?? ''
  const asked = { ...ref, sectionId, rank: 'evidence' } as const
  const offered = z.object({ candidates: z.array(Candidate) })
  const { candidates } = await callFrom(page, 'choices.candidates', asked, offered)
  const texts = await callFrom(page, 'connecting.texts', ref, z.array(ConnectingText))
  for (const [place, { textId, storyId, version }] of texts.filter((text) => text.storyId).entries()) {
    const source = candidates[place]?.source
    if (!source) throw new Error('the sample journal has too little evidence')
    const choice = { ...ref, sectionId, storyId, source, show: 'note' } as const
    const { key } = await callFrom(page, 'choices.choose', choice, Choice)
    const text = { textId, body: `${CLAIM}[^${key}]`, baseVersion: version }
    await callFrom(page, 'connecting.save', { ...ref, client: 'another-window', texts: [text] }, z.unknown())
  }
}

/** Without white space and quotation marks, in NFKC: a PDF breaks lines where it likes and may join letters. */
const tight = (text: string): string => text.normalize('NFKC').replace(/[\s“”]+/gu, '')

test.skipIf(!hasPoppler)(
  'every citation of an application’s PDF is found in the journal, in the entry that it names (skipped without poppler-utils)',
  async () => {
    await goTo(page, 'Summaries')
    await press('New summary')
    await page.getByRole('radio', { name: /^Application/ }).check({ force: true })
    await press('Begin')
    await heading(page, 'Growth summary').waitFor()
    await citeEvidence({ summaryId: summaryId() })
    const notes = notesOf(Buffer.from(await exported('PDF'), 'latin1'))
    const cited = await chosen()
    expect(notes).toHaveLength(cited.length)
    expect(notes.length).toBe(12)
    for (const [place, note] of notes.entries()) {
      const entryId = cited[place]?.entryId ?? ''
      const { day, steps } = await callFrom(page, 'journal.get', { entryId }, Entry)
      const [, quote = '', year] = /^(.*) \p{L}+ (\d{4})$/su.exec(note) ?? []
      expect(tight(quote).length).toBeGreaterThan(5)
      expect(tight(steps.map(({ body }) => plainText(body)).join('\n'))).toContain(tight(quote))
      expect(day.slice(0, 4)).toBe(year)
    }
    await press('Close')
  },
)
