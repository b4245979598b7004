import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLIENT, openServices, servicesOf } from './setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const MARKER = 'Zanzibarina'
/** The index may store a word's beginning apart; this part would stand by itself. */
const TRACE = 'nzibarin'

/** Every byte of the journal, as a copy of its files deciphers to. */
const plainBytes = (): string => {
  const copy = join(t.folder, `copy-${t.open.newId()}.db`)
  copyFileSync(t.file, copy)
  copyFileSync(`${t.file}-wal`, `${copy}-wal`)
  const db = new Database(copy)
  db.pragma(`key = "x'${t.key.toString('hex')}'"`)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.pragma('journal_mode = DELETE')
  db.pragma(`rekey = ''`)
  db.close()
  return readFileSync(copy).toString('latin1').toLowerCase()
}

/** An entry whose history, prompts, plan, tags and draft all hold the marker. */
const telltale = async (): Promise<string> => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.write(entryId, {
    moment: `${MARKER} came late. ${'Many other words. '.repeat(400)}`,
    'plan-if': `if ${MARKER.toUpperCase()} is late`,
    'plan-then': `ask ${MARKER.toLowerCase()} why`,
  })
  await t.journal.finish({ entryId })
  await t.write(entryId, { moment: `Talked with ${MARKER} again.` })
  await t.journal.seal({ entryId, reason: 'left' })
  await t.journal.setTags({ entryId, tags: [MARKER, `${MARKER}’s family`, 'hope'] })
  await t.write(entryId, { shows: `${MARKER} trusts me.` })
  return entryId
}

test('the test can see what is not erased', async () => {
  await telltale()
  expect(plainBytes()).toContain(TRACE)
})

test('an entry erased for good is in no byte of the journal', async () => {
  const entryId = await telltale()
  await t.page('Another page stays.')
  const report = await t.journal.eraseEntries({ entryIds: [entryId] })
  expect(report).toEqual({ entries: 1, revisions: 2, backupIds: ['a-backup'] })
  expect(plainBytes()).not.toContain(TRACE)
  expect(await t.find('stays')).toHaveLength(1)
  expect(await t.reflection.thisWeek({})).toMatchObject({ openPlans: [] })
})

test('a phrase erased for good is in no byte of the journal, and the rest of the text is', async () => {
  const entryId = await telltale()
  const before = await t.journal.findPhrase({ phrase: MARKER })
  expect(before).toEqual({ entries: 1, revisions: 2, places: 9 })
  const report = await t.journal.erasePhrase({ phrase: MARKER })
  expect(report).toEqual({ entries: 1, revisions: 2, backupIds: ['a-backup'] })
  expect(plainBytes()).not.toContain(TRACE)
  expect(await t.journal.findPhrase({ phrase: MARKER })).toEqual({ entries: 0, revisions: 0, places: 0 })
  expect(await t.body(entryId, 'moment')).toBe('Talked with [erased] again.')
  const [head] = await t.journal.history({ entryId })
  expect(head?.reason).toBe('left')
  expect(await t.find('talked')).toEqual([entryId])
  const [plan] = (await t.reflection.thisWeek({})).openPlans
  expect(plan).toMatchObject({ ifText: 'if [erased] is late', thenText: 'ask [erased] why' })
  expect((await t.journal.get({ entryId })).tags).toEqual(['[erased]', '[erased]’s family', 'hope'])
})

test('words of a text that was replaced long ago leave the index too', async () => {
  const entryId = await t.page(`${MARKER} at first`)
  await t.write(entryId, { page: 'Nothing of it now' })
  await t.journal.seal({ entryId, reason: 'left' })
  for (let index = 0; index < 20; index += 1) await t.page(`Some page ${index}`)
  await t.journal.erasePhrase({ phrase: MARKER })
  expect(plainBytes()).not.toContain(TRACE)
})

test('cleaning that was interrupted is finished at the next opening', async () => {
  await t.page('x')
  t.open.db.connection.exec(`INSERT INTO meta (key, value) VALUES ('index_cleaning', 'due')`)
  servicesOf(t.open)
  await expect
    .poll(() => t.open.db.connection.prepare(`SELECT 1 FROM meta WHERE key = 'index_cleaning'`).get())
    .toBeUndefined()
})

test('a phrase is found whatever its case and however its accents are written', async () => {
  await t.page('José, JOSÉ and Jose\u0301 — but not Jose.')
  expect(await t.journal.findPhrase({ phrase: 'josé' })).toMatchObject({ places: 3 })
  await t.journal.erasePhrase({ phrase: 'José' })
  expect(await t.find('jose')).toHaveLength(1)
})

test.each(['a.c', '(x', '[a-z]+', '$&', '\\', 'a|b'])('%j is erased as it stands', async (phrase) => {
  const text = `before ${phrase}${phrase} abc after`
  const entryId = await t.page(text)
  await t.journal.erasePhrase({ phrase: `${phrase}${phrase}` })
  expect(await t.body(entryId)).toBe('before [erased] abc after')
})

test('a phrase can be erased from one entry alone', async () => {
  const one = await t.page(`${MARKER} one`)
  const two = await t.page(`${MARKER} two`)
  expect(await t.journal.findPhrase({ phrase: MARKER, entryId: one })).toMatchObject({ entries: 1 })
  await t.journal.erasePhrase({ phrase: MARKER, entryId: one })
  expect(await t.body(one)).toBe('[erased] one')
  expect(await t.body(two)).toBe(`${MARKER} two`)
})

test('a window that still shows the phrase cannot save it back unnoticed', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
  const saved = await t.write(entryId, { page: `${MARKER} here` })
  await t.journal.erasePhrase({ phrase: MARKER })
  const late = await t.journal.saveDraft({
    entryId,
    client: CLIENT,
    steps: [
      {
        stepId: 'page',
        promptId: null,
        body: `${MARKER} here and there`,
        baseVersion: saved.outcome === 'saved' ? (saved.versions.page ?? 0) : 0,
      },
    ],
  })
  expect(late.outcome).toBe('sibling')
  expect(t.events).toContainEqual({
    name: 'journal.changed',
    payload: { entryId, what: 'erased', client: null },
  })
})

test('erasing what is not there changes nothing', async () => {
  const entryId = await t.page('Stays')
  await expect(
    Promise.resolve(t.journal.erasePhrase({ phrase: 'x', entryId: t.open.newId() })),
  ).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    Promise.resolve(t.journal.eraseEntries({ entryIds: [entryId, t.open.newId()] })),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await t.body(entryId)).toBe('Stays')
  expect(await t.journal.erasePhrase({ phrase: 'nowhere' })).toEqual({
    entries: 0,
    revisions: 0,
    backupIds: [],
  })
})

test('a phrase leaves what belongs to no entry too, by a rule for each', async () => {
  const { connection } = t.open.db
  connection.exec(
    `INSERT INTO member_values VALUES ('v1', 'Zoe first', 'I ask Zoe', '', NULL, 0, 1, 'd', NULL);
     INSERT INTO people VALUES ('p1', 'Zoe', '[]', 'a student', 1, 'd', NULL),
                               ('p2', 'Ana', '["Zoe \\"Z\\" Ana","Anita"]', 'friend of Zoe', 1, 'd', NULL);
     INSERT INTO dismissed_names VALUES ('n1', 'Zoe', 1, 'd');
     INSERT INTO own_words VALUES ('w1', 'Zoe', 1, 'd', NULL);`,
  )
  expect(await t.journal.findPhrase({ phrase: 'zoe' })).toMatchObject({ entries: 0, places: 7 })
  await t.journal.erasePhrase({ phrase: 'zoe' })
  const read = (sql: string): unknown[] => connection.prepare(sql).raw().all()
  expect(read('SELECT title, lived FROM member_values')).toEqual([['[erased] first', 'I ask [erased]']])
  expect(read('SELECT name, nicknames, label FROM people')).toEqual([
    ['Ana', '["[erased] \\"Z\\" Ana","Anita"]', 'friend of [erased]'],
  ])
  expect(read('SELECT name FROM dismissed_names UNION ALL SELECT word FROM own_words')).toEqual([])
  for (const name of ['spelling.changed', 'people.changed', 'values.changed'] as const) {
    expect(t.events.filter((event) => event.name === name)).toHaveLength(1)
  }
})

test('a phrase is erased from one entry without touching what belongs to none', async () => {
  const entryId = await t.page('Zoe spoke')
  t.open.db.connection.exec(`INSERT INTO own_words VALUES ('w1', 'Zoe', 1, 'd', NULL)`)
  await t.journal.erasePhrase({ phrase: 'zoe', entryId })
  expect(t.open.db.connection.prepare('SELECT word FROM own_words').pluck().all()).toEqual(['Zoe'])
})
