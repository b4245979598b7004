import { afterEach, beforeEach, expect, test } from 'vitest'
import { writtenDay } from '../../../shared/domain/document/dates.ts'
import { codeOf, openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

test('the whole journal makes a file for each year that holds words, and says nothing of them in its name', async () => {
  const entryId = await t.page('# Old words\n\nOf another year.')
  await t.journal.setDay({ entryId, day: '2024-03-06' })
  await t.journal.setDay({
    entryId: (await t.journal.start({ flow: 'free', path: 'full' })).id,
    day: '2023-01-02',
  })
  const { files } = await t.documents.export({
    ...{ source: { kind: 'journal', years: [] }, look: {}, format: 'markdown' },
  })
  expect(files.map(({ name }) => name)).toEqual(['Journal 2024.md', 'Journal 2026.md'])
  expect(await t.documents.years({})).toMatchObject([{ year: 2026 }, { year: 2024 }, { year: 2023 }])
})

test('an entry goes out with People’s labels for their names where that is asked for', async () => {
  await t.people.save({ name: 'Zmaya', nicknames: [], label: 'a student' })
  const entryId = await t.page('I met Zmaya today.')
  const { files } = await t.documents.export({
    source: { kind: 'entries', entryIds: [entryId] },
    look: { withLabels: true },
    format: 'markdown',
  })
  const text = new TextDecoder().decode(t.files.take(files[0]?.file ?? '')?.bytes)
  expect(text).toContain('a student')
  expect(text).not.toContain('Zmaya')
})

test('entries of one day have it in the title alone, those of several days say theirs', async () => {
  const first = await t.page('A moment.')
  const heads = async (entryIds: string[]): Promise<string[]> => {
    const file = await t.file({ kind: 'entries', entryIds }, 'markdown')
    return file.split('\n').filter((line) => line.startsWith('#'))
  }
  const { day } = await t.journal.get({ entryId: first })
  const today = writtenDay(day, 'en')
  expect(await heads([first])).toEqual([`# ${today}`, '## Free writing'])
  const other = await t.page('Another.')
  await t.journal.setDay({ entryId: other, day: '2024-03-06' })
  expect(await heads([other, first])).toEqual([
    `# March 6, 2024 – ${today}`,
    '## March 6, 2024 · Free writing',
    `## ${today} · Free writing`,
  ])
})

test('an entry without a word is an empty document, and one that is no more is not found', async () => {
  const { id } = await t.journal.start({ flow: 'free', path: 'full' })
  expect(await codeOf(() => t.file({ kind: 'entries', entryIds: [id] }))).toBe('empty-document')
  await t.journal.remove({ entryId: id })
  expect(await codeOf(() => t.file({ kind: 'entries', entryIds: [id] }))).toBe('not-found')
})
