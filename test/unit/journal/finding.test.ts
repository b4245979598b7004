import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServices } from './setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

test.each([
  '',
  '   ',
  '🎉',
  '"',
  '""',
  '*',
  '-',
  'NOT',
  'a AND',
  '(',
  'body:',
  '^',
  '"open phrase',
  'a" OR "b',
  "'; DROP TABLE entries; --",
  '\0',
  '\ud800',
  'NEAR(a b)',
  '{a b}: c',
])('searching for %j never fails', async (words) => {
  await t.page('A page about families.')
  await expect(t.find(words)).resolves.toBeInstanceOf(Array)
  await expect(t.find(words, 'relevance')).resolves.toBeInstanceOf(Array)
})

test('words are found without their accents and case, and by their beginning', async () => {
  const entryId = await t.page('Hablé con **María** y su niño.')
  expect(await t.find('maria')).toEqual([entryId])
  expect(await t.find('MARÍA nin')).toEqual([entryId])
  expect(await t.find('nin maria')).toEqual([])
  expect(await t.find('"su niño"')).toEqual([entryId])
  expect(await t.find('"niño su"')).toEqual([])
})

test('a draft is found by what it says now, not by what was sealed', async () => {
  const entryId = await t.page('The hallway')
  await t.write(entryId, { page: 'The garden' })
  expect(await t.find('hallway')).toEqual([])
  expect(await t.find('gard')).toEqual([entryId])
  expect(await t.find('garden', 'relevance')).toEqual([entryId])
  await t.write(entryId, { page: 'The library' })
  expect(await t.find('garden')).toEqual([])
  await t.journal.seal({ entryId, reason: 'left' })
  expect(await t.find('library')).toEqual([entryId])
})

test('hits are marked in the snippet, of drafts and of long texts too', async () => {
  const entryId = await t.page('We met the Núñez family at the door.')
  const marked = async () =>
    (await t.journal.search({ words: 'nunez', filters: {}, order: 'newest', limit: 5 })).map(({ snippet }) =>
      snippet.filter(({ hit }) => hit).map(({ text }) => text),
    )
  expect(await marked()).toEqual([['Núñez']])
  await t.write(entryId, { page: 'The Núñez family, again.' })
  expect(await marked()).toEqual([['Núñez']])
  await t.write(entryId, { page: `${'a long way '.repeat(3000)}to the Núñez family` })
  expect(await marked()).toEqual([['Núñez']])
})

test('the newest comes first, by its day', async () => {
  const first = await t.page('equity one')
  const second = await t.page('equity two')
  await t.journal.setDay({ entryId: first, day: '2026-09-30' })
  expect(await t.find('equity')).toEqual([first, second])
  await t.journal.setDay({ entryId: first, day: '2026-01-02' })
  expect(await t.find('equity')).toEqual([second, first])
  expect(await t.find('one')).toEqual([first])
})

test('filters hold for lists, months and search alike', async () => {
  const tagged = await t.page('equity tagged')
  const starred = await t.page('equity starred')
  const old = await t.page('equity old')
  await t.journal.setTags({ entryId: tagged, tags: [' Families ', 'families', 'Hope'] })
  await t.journal.setStarred({ entryId: starred, starred: true })
  await t.journal.setDay({ entryId: old, day: '2025-03-04' })
  const cases = [
    { filters: { tag: 'Families' }, ids: [tagged] },
    { filters: { starred: true }, ids: [starred] },
    { filters: { to: '2025-12-31' }, ids: [old] },
    { filters: { from: '2026-01-01', starred: false }, ids: [tagged] },
    { filters: { flow: 'weekly' as const }, ids: [] },
    { filters: { flow: 'free' as const, tag: 'Hope' }, ids: [tagged] },
  ]
  for (const { filters, ids } of cases) {
    const { entries } = await t.journal.list({ filters, after: null, limit: 10 })
    expect(entries.map(({ id }) => id)).toEqual(ids)
    const hits = await t.journal.search({ words: 'equity', filters, order: 'newest', limit: 10 })
    expect(hits.map(({ entry }) => entry.id)).toEqual(ids)
    const ranked = await t.journal.search({ words: 'equity', filters, order: 'relevance', limit: 10 })
    expect(ranked.map(({ entry }) => entry.id)).toEqual(ids)
    const months = await t.journal.months({ filters })
    expect(months.reduce((sum, month) => sum + month.entries, 0)).toBe(ids.length)
  }
  expect(await t.journal.tags({})).toEqual([
    { tag: 'Families', entries: 1 },
    { tag: 'Hope', entries: 1 },
  ])
})

test('the list goes page by page without a gap, and from any month on', async () => {
  const ids: string[] = []
  for (let index = 0; index < 7; index += 1) ids.unshift(await t.page(`Page ${index}`))
  await t.journal.setDay({ entryId: ids[6] ?? '', day: '2026-07-15' })
  const seen: string[] = []
  let after: number | null = null
  do {
    const { entries, next } = await t.journal.list({ filters: {}, after, limit: 3 })
    seen.push(...entries.map(({ id }) => id))
    after = next
  } while (after !== null)
  expect(seen).toEqual(ids)
  const july = await t.journal.list({ filters: {}, after: null, fromMonth: '2026-08', limit: 10 })
  expect(july.entries.map(({ id }) => id)).toEqual([ids[6]])
  expect(await t.journal.months({ filters: {} })).toEqual([
    { month: '2026-09', entries: 6 },
    { month: '2026-07', entries: 1 },
  ])
})

test('what is in the bin is found nowhere else, and comes back whole', async () => {
  const entryId = await t.page('A mistake')
  await t.journal.setTags({ entryId, tags: ['hope'] })
  await t.journal.remove({ entryId })
  expect(await t.find('mistake')).toEqual([])
  expect((await t.journal.list({ filters: {}, after: null, limit: 5 })).entries).toEqual([])
  expect(await t.journal.months({ filters: {} })).toEqual([])
  expect(await t.journal.tags({})).toEqual([])
  await expect(async () => t.journal.get({ entryId })).rejects.toMatchObject({ code: 'not-found' })
  expect(await t.journal.bin({})).toMatchObject([{ entry: { id: entryId }, due: false }])
  await t.journal.putBack({ entryId })
  expect(await t.find('mistake')).toEqual([entryId])
  expect(await t.journal.bin({})).toEqual([])
})

test('the bin asks after thirty days and erases nothing by itself', async () => {
  const entryId = await t.page('Old')
  await t.journal.remove({ entryId })
  t.time.advance(30 * 86_400_000)
  expect(await t.journal.bin({})).toMatchObject([{ entry: { id: entryId }, due: true }])
})

test('words typed in a window while another moved the entry to the bin are kept with it', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.journal.remove({ entryId })
  await t.journal.saveDraft({
    entryId,
    client: 'a-window',
    steps: [{ stepId: 'page', promptId: null, body: 'Still typing', baseVersion: 0 }],
  })
  expect(await t.find('typing')).toEqual([])
  await t.journal.putBack({ entryId })
  expect(await t.body(entryId)).toBe('Still typing')
})

test('a day more than a year ahead is refused', async () => {
  const entryId = await t.page('x')
  await expect(async () => t.journal.setDay({ entryId, day: '2031-01-01' })).rejects.toMatchObject({
    code: 'invalid-input',
  })
})

test('an open draft’s opening and length are those of its text now', async () => {
  const entryId = await t.page('One')
  await t.write(entryId, { page: '# Two\n\nthree **four**' })
  const { entries } = await t.journal.list({ filters: {}, after: null, limit: 5 })
  expect(entries[0]).toMatchObject({ opening: 'Two three four', words: 3, hasDraft: true })
})

test('a journal opened for reading answers, and refuses to change', async () => {
  const entryId = await t.page('To be read')
  const { servicesOf } = await import('./setup.ts')
  const { journal, reflection, settings } = servicesOf({ ...t.open, readOnly: true })
  expect((await journal.get({ entryId })).words).toBe(3)
  const changes = [
    () => journal.start({ flow: 'free', path: 'full' }),
    () => journal.remove({ entryId }),
    () => journal.eraseEntries({ entryIds: [entryId] }),
    () => journal.erasePhrase({ phrase: 'read' }),
    () => journal.finish({ entryId }),
    () => reflection.begin({ path: 'full' }),
    () => settings.set({ weekStart: 'sunday' }),
  ]
  for (const change of changes) {
    await expect(async () => change()).rejects.toMatchObject({ code: 'read-only' })
  }
})
