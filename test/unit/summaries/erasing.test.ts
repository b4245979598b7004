import { afterEach, beforeEach, expect, test } from 'vitest'
import { all } from '../../../main/core/store/sql.ts'
import { codeOf, openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

/** Tables of summaries and editions that hold a word, looked at column by column. */
const holding = (word: string): string[] => {
  const columns = all<{ table: string; column: string }>(
    t.open.db,
    `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
     WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT'`,
  )
  return columns
    .filter(({ table, column }) =>
      all<{ text: string | null }>(t.open.db, `SELECT ${column} AS text FROM ${table}`).some(({ text }) =>
        text?.includes(word),
      ),
    )
    .map(({ table, column }) => `${table}.${column}`)
}

const quoteOf = async (): Promise<string | undefined> =>
  (await t.choices.list({ summaryId: t.summaryId }))[0]?.fields[0]?.words

test('an entry that is erased takes its words out of drafts and editions, which then say so', async () => {
  const entryId = await t.page('Zerased words of an entry.')
  await t.say('values', 'Words of my own.')
  const choice = await t.choose(await t.mark(entryId, 'Zerased words of an entry.'))
  await t.hide(choice.id, 'words', 'a Zlabel')
  const edition = await t.editions.make({ summaryId: t.summaryId, note: '' })
  await t.journal.eraseEntries({ entryIds: [entryId] })
  expect(holding('Zerased')).toEqual([])
  expect(holding('Zlabel')).toEqual([])
  expect((await t.choices.list({ summaryId: t.summaryId }))[0]).toMatchObject({
    state: 'erased',
    day: choice.day,
  })
  expect(await codeOf(() => t.file())).toBe('source-gone')
  const text = await t.file({ kind: 'edition', editionId: edition.id }, 'markdown')
  expect(text).toContain('words erased')
  expect(text).toContain('Words of my own.')
  expect((await t.editions.list({ summaryId: null }))[0]?.erased).toBeGreaterThan(0)
})

test('a phrase that is erased goes from a copied quote, and the block over other words stays over them', async () => {
  const entryId = await t.page('Before. Zgone and Maya and Zgone came. After.')
  const choice = await t.choose(await t.mark(entryId, 'Zgone and Maya and Zgone came.'))
  await t.hide(choice.id, 'Maya', 'a student')
  await t.journal.erasePhrase({ phrase: 'Zgone' })
  expect(holding('Zgone')).toEqual([])
  expect(await quoteOf()).toBe('[erased] and Maya and [erased] came.')
  const text = await t.file()
  expect(text).not.toContain('Maya')
  expect(text).toContain('a student')
})

test('a phrase that reaches over the edge of a quote leaves no half of itself', async () => {
  const entryId = await t.page('I met Zluz Zprado today.')
  await t.choose(await t.mark(entryId, 'Zprado today.'))
  const edition = await t.editions.make({ summaryId: t.summaryId, note: '' })
  await t.journal.erasePhrase({ phrase: 'Zluz Zprado' })
  expect(holding('Zprado')).toEqual([])
  expect(await quoteOf()).toBe('[erased] today.')
  const text = await t.file({ kind: 'edition', editionId: edition.id }, 'markdown')
  expect(text).not.toContain('today')
  expect(text).toContain('words erased')
})

test('a phrase goes from what belongs to no entry too: connecting words, their history, titles, results', async () => {
  const { id: resultId } = await t.goals.saveResult({
    ...{
      goalId: null,
      measure: 'Zgone families',
      unit: '',
      before: 1,
      beforeDay: null,
      after: 2,
      day: '2026-05-01',
    },
    ...{ source: 'Sheets of Maya and Zgone', who: '', people: 30, myPart: '' },
  })
  const sectionId = t.sectionOf('results')
  const ref = { summaryId: t.summaryId }
  const choice = await t.choices.choose({
    ...ref,
    sectionId,
    storyId: null,
    source: { kind: 'result', resultId },
  })
  await t.hide(choice.id, 'Maya', 'somebody', 'source')
  await t.say('values', 'I met Zgone.')
  await t.connecting.seal({ ...ref, reason: 'left' })
  await t.handlers.setFacts({ ...ref, title: 'With Zgone', reader: 'Zgone' })
  await t.editions.make({ ...ref, note: 'For Zgone' })
  // The source says something else by now; only the copies still hold the phrase.
  await t.goals.saveResult({
    ...{ id: resultId, goalId: null, measure: 'Families', unit: '', before: 1, beforeDay: null, after: 2 },
    ...{ day: '2026-05-01', source: 'Sheets', who: '', people: 30, myPart: '' },
  })
  expect((await t.journal.findPhrase({ phrase: 'Zgone' })).places).toBeGreaterThan(0)
  await t.journal.erasePhrase({ phrase: 'Zgone' })
  expect(holding('Zgone')).toEqual([])
  const text = await t.file()
  expect(text).not.toContain('Maya')
  expect(text).toContain('somebody')
})

test('a window that still shows an erased phrase cannot save it back unnoticed', async () => {
  await t.say('values', 'I met Zgone.')
  const [field] = (await t.connecting.texts({ summaryId: t.summaryId })).filter(({ body }) => body !== '')
  await t.journal.erasePhrase({ phrase: 'Zgone' })
  const { textId, version } = field ?? { textId: '', version: 0 }
  const saved = await t.connecting.save({
    ...{ summaryId: t.summaryId, client: 'window-one' },
    texts: [{ textId, body: 'I met Zgone again.', baseVersion: version }],
  })
  expect(saved.outcome).toBe('sibling')
})

test('what is kept beside an edition’s words holds none of them', async () => {
  const entryId = await t.page('Zquote words.')
  await t.choose(await t.mark(entryId, 'Zquote words.'))
  await t.say(
    'values',
    '# Zhead\n\n- Zitem\n\n| Zcell |\n| - |\n| Zdata |\n\n`Zcode` [Zlink](https://zhref.org)',
  )
  await t.handlers.setFacts({ summaryId: t.summaryId, author: 'Zauthor', reader: 'Zreader', role: 'Zrole' })
  await t.editions.make({ summaryId: t.summaryId, note: '' })
  const [row] = all<{ shape: string }>(t.open.db, 'SELECT shape FROM editions')
  expect(row?.shape).not.toMatch(/z(quote|head|item|cell|data|code|link|href|author|reader|role)/i)
  const columns = holding('Z')
  expect(columns).not.toContain('summary_choices.facts')
  expect(columns).not.toContain('summary_choices.spec')
})

test('an erased draft leaves its editions, and goes with the last of them', async () => {
  const entryId = await t.page('Zkept words.')
  await t.choose(await t.mark(entryId, 'Zkept words.'))
  await t.say('values', 'Zdraft words.')
  const { id: editionId } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  await t.handlers.remove({ summaryId: t.summaryId })
  await t.handlers.erase({ summaryId: t.summaryId })
  expect(holding('Zdraft')).toEqual(['edition_words.words'])
  expect(await t.file({ kind: 'edition', editionId }, 'markdown')).toContain('Zkept words.')
  await t.editions.remove({ editionId })
  await t.editions.erase({ editionId })
  expect(holding('Zdraft')).toEqual([])
  expect(all(t.open.db, 'SELECT * FROM summaries')).toEqual([])
})

test('what was typed in their forms and never saved goes with them', async () => {
  const { summaryId } = t
  await t.say('values', 'Words of my own.')
  const { id: editionId } = await t.editions.make({ summaryId, note: '' })
  const { handings } = await t.editions.handed({ editionId, day: '2026-03-02', to: 'Us', format: 'pdf' })
  const [standard] = await t.standards.save({ summaryId, code: '', text: 'Listening' })
  const typed = [
    `summary-facts ${summaryId}`,
    `standard ${standard?.id}`,
    `handing ${editionId}`,
    `handing-change ${handings[0]?.id}`,
  ]
  for (const form of typed) await t.forms.keep({ form, words: { title: 'Ztyped' } })
  await t.handlers.remove({ summaryId })
  await t.handlers.erase({ summaryId })
  expect(all(t.open.db, 'SELECT form FROM form_words ORDER BY form')).toEqual(
    typed.slice(2).map((form) => ({ form })),
  )
  await t.editions.remove({ editionId })
  await t.editions.erase({ editionId })
  expect(holding('Ztyped')).toEqual([])
})
