import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLIENT, openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const DAY = 86_400_000
const VALUE = '0190a000-0000-7000-8000-000000000000'
const WORDS = {
  options: 'Close the lab, or keep it open.',
  choice: 'Keep it.',
  prediction: 'Ten come by May.',
}

const begin = async (words: Record<string, string> = WORDS): Promise<string> => {
  const { id } = await t.journal.start({ flow: 'decision', path: 'full' })
  await t.write(id, words)
  return id
}
/** A recorded decision with a day to come back, some days from now. */
const recorded = async (revisitOn = '2026-10-18'): Promise<string> => {
  const entryId = await begin()
  await t.decisions.setFacts({ entryId, percent: 70, revisitOn })
  await t.decisions.record({ entryId })
  return entryId
}
const codeOf = async (ask: () => unknown): Promise<string> => {
  try {
    await ask()
    return 'ok'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no code'
  }
}
const state = async (decisionId: string) => (await t.decisions.get({ decisionId })).state
const finishRevisit = async (decisionId: string): Promise<string> => {
  const { id } = await t.decisions.revisit({ decisionId })
  await t.write(id, { happened: 'Twelve came.' })
  await t.journal.finish({ entryId: id })
  return id
}

test('without a word there is nothing to record, and it stays open', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'decision', path: 'full' })
  expect(await codeOf(() => t.decisions.record({ entryId }))).toBe('nothing-to-record')
  await t.write(entryId, { options: '  \n ' })
  expect(await codeOf(() => t.decisions.record({ entryId }))).toBe('nothing-to-record')
  expect(await state(entryId)).toBe('writing')
})

test('an entry of another flow is no decision', async () => {
  const entryId = await t.page('Free words.')
  expect(await codeOf(() => t.decisions.setFacts({ entryId, percent: 1 }))).toBe('invalid-input')
  expect(await codeOf(() => t.decisions.get({ decisionId: entryId }))).toBe('invalid-input')
  expect(await t.decisions.ofEntry({ entryId })).toBeNull()
  expect(await t.decisions.list({})).toEqual([])
})

test('a revisit without a decision cannot be begun', async () => {
  expect(await codeOf(() => t.journal.start({ flow: 'revisit', path: 'full' }))).toBe('invalid-input')
  expect(await codeOf(async () => t.decisions.revisit({ decisionId: await begin() }))).toBe('invalid-input')
})

test('0 and 100 percent are as good as any other', async () => {
  const entryId = await begin()
  expect(await t.decisions.setFacts({ entryId, percent: 0 })).toMatchObject({ percent: 0 })
  expect(await t.decisions.setFacts({ entryId, percent: 100 })).toMatchObject({ percent: 100 })
  expect(await t.decisions.setFacts({ entryId, percent: null })).toMatchObject({ percent: null })
})

test('a day to come back that lies before the decision’s own is refused; its own day is not', async () => {
  const entryId = await begin()
  expect(await codeOf(() => t.decisions.setFacts({ entryId, revisitOn: '2026-09-17' }))).toBe('invalid-input')
  expect(await t.decisions.setFacts({ entryId, revisitOn: '2026-09-18' })).toMatchObject({
    revisitOn: '2026-09-18',
    state: 'writing',
  })
})

test('facts are set one by one and keep each other', async () => {
  const entryId = await begin()
  await t.decisions.setFacts({ entryId, percent: 70, valueIds: [VALUE, 'all-voices', VALUE] })
  expect(await t.decisions.setFacts({ entryId, revisitOn: '2026-10-18' })).toMatchObject({
    percent: 70,
    revisitOn: '2026-10-18',
    valueIds: [VALUE, 'all-voices'],
    recordedAt: null,
  })
})

test('recording locks words, facts and history', async () => {
  const entryId = await begin({ options: 'The first words.' })
  const { revisionId } = await t.journal.seal({ entryId, reason: 'left' })
  await t.write(entryId, WORDS)
  expect(await t.decisions.record({ entryId })).toMatchObject({
    title: 'Close the lab, or keep it open.',
    prediction: 'Ten come by May.',
    state: 'open',
  })
  const locked = [
    () => t.write(entryId, { choice: 'Close it.' }),
    () => t.write(entryId, { reasons: 'Something new.' }),
    () => t.journal.restore({ entryId, revisionId: revisionId ?? '' }),
    () => t.decisions.setFacts({ entryId, percent: 5 }),
    () => t.decisions.record({ entryId }),
  ]
  for (const ask of locked) expect(await codeOf(ask)).toBe('locked-original')
  const { steps } = await t.decisions.original({ decisionId: entryId })
  expect(steps.map(({ body }) => body)).toEqual(Object.values(WORDS))
  expect(await t.body(entryId, 'choice')).toBe('Keep it.')
})

test('a save whose answer was lost is answered again after recording', async () => {
  const entryId = await begin()
  const saved = (await t.journal.get({ entryId })).steps.find(({ stepId }) => stepId === 'choice')
  await t.decisions.record({ entryId })
  const step = { stepId: 'choice', promptId: null, body: WORDS.choice, baseVersion: 0 }
  expect(await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step] })).toMatchObject({
    outcome: 'saved',
    versions: { choice: saved?.version },
  })
  expect((await t.journal.get({ entryId })).hasDraft).toBe(false)
})

test('the rest of a locked entry can still be kept in order', async () => {
  const entryId = await recorded()
  expect(await t.journal.setStarred({ entryId, starred: true })).toMatchObject({ starred: true })
  expect(await t.journal.setDay({ entryId, day: '2026-11-02' })).toMatchObject({ day: '2026-11-02' })
  expect((await t.journal.finish({ entryId })).entry.finishedAt).not.toBeNull()
  expect(await t.decisions.get({ decisionId: entryId })).toMatchObject({ day: '2026-11-02', percent: 70 })
})

test('a decision with a fact but no word is kept when the member leaves it', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'decision', path: 'full' })
  await t.decisions.setFacts({ entryId, percent: 70 })
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: false })
  const { id: empty } = await t.journal.start({ flow: 'decision', path: 'full' })
  expect(await t.journal.seal({ entryId: empty, reason: 'left' })).toMatchObject({ letGo: true })
})

test('it falls due on its day, by the day on the wall', async () => {
  const id = await recorded('2026-09-20')
  expect(await state(id)).toBe('open')
  t.time.advance(2 * DAY)
  expect(await state(id)).toBe('due')
  expect(t.dueDecisions().map((decision) => decision.id)).toEqual([id])
})

test('notes come after recording, dated and in order', async () => {
  const open = await begin()
  expect(await codeOf(() => t.decisions.addNote({ decisionId: open, body: 'Early' }))).toBe('invalid-input')
  const decisionId = await recorded()
  await t.decisions.addNote({ decisionId, body: 'The principal asked about it.' })
  t.time.advance(DAY)
  const { notes } = await t.decisions.addNote({ decisionId, body: 'A family wrote.' })
  expect(notes.map(({ body }) => body)).toEqual(['The principal asked about it.', 'A family wrote.'])
  expect((notes[1]?.madeAt ?? 0) - (notes[0]?.madeAt ?? 0)).toBe(DAY)
})

test('putting it off keeps the day before in a dated note; a day that is gone is refused', async () => {
  const decisionId = await recorded('2026-09-20')
  t.time.advance(3 * DAY)
  expect(await codeOf(() => t.decisions.postpone({ decisionId, revisitOn: '2026-09-20' }))).toBe(
    'invalid-input',
  )
  expect(await t.decisions.postpone({ decisionId, revisitOn: '2026-12-01' })).toMatchObject({
    revisitOn: '2026-12-01',
    state: 'open',
    notes: [{ body: '', postponedFrom: '2026-09-20' }],
  })
  expect((await t.decisions.postpone({ decisionId, revisitOn: '2026-12-01' })).notes).toHaveLength(1)
})

test('a revisit before its day is a revisit; the one under way is taken up again', async () => {
  const decisionId = await recorded()
  const first = await t.decisions.revisit({ decisionId })
  expect((await t.decisions.revisit({ decisionId })).id).toBe(first.id)
  expect(await t.decisions.ofEntry({ entryId: first.id })).toMatchObject({ id: decisionId, state: 'open' })
  await t.write(first.id, { happened: 'Twelve came.' })
  await t.journal.finish({ entryId: first.id })
  expect(await state(decisionId)).toBe('revisited')
})

test('it can be revisited more than once, and put off in between', async () => {
  const decisionId = await recorded()
  const first = await finishRevisit(decisionId)
  await t.decisions.setCameTrue({ entryId: first, cameTrue: 'partly' })
  t.time.advance(DAY)
  await t.decisions.postpone({ decisionId, revisitOn: '2026-09-19' })
  expect(await state(decisionId)).toBe('due')
  t.time.advance(DAY)
  const second = await finishRevisit(decisionId)
  expect(await t.decisions.get({ decisionId })).toMatchObject({
    state: 'revisited',
    revisits: [
      { entryId: first, cameTrue: 'partly' },
      { entryId: second, cameTrue: null },
    ],
  })
})

test('a revisit that was left without a mark is let go, one that says whether it came true is not', async () => {
  const decisionId = await recorded()
  const empty = await t.decisions.revisit({ decisionId })
  expect(await t.journal.seal({ entryId: empty.id, reason: 'left' })).toMatchObject({ letGo: true })
  const { id: entryId } = await t.decisions.revisit({ decisionId })
  expect(entryId).not.toBe(empty.id)
  await t.decisions.setCameTrue({ entryId, cameTrue: 'cannot-tell' })
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: false })
  expect(await codeOf(() => t.decisions.setCameTrue({ entryId: decisionId, cameTrue: 'yes' }))).toBe(
    'not-found',
  )
})

test('in the bin a decision is nowhere; put back, it is whole', async () => {
  const decisionId = await recorded('2026-09-18')
  const revisit = await finishRevisit(decisionId)
  await t.journal.remove({ entryId: decisionId })
  expect(await t.decisions.list({})).toEqual([])
  expect(await codeOf(() => t.decisions.original({ decisionId }))).toBe('not-found')
  expect(await t.decisions.ofEntry({ entryId: revisit })).toBeNull()
  await t.journal.putBack({ entryId: decisionId })
  expect(await t.decisions.list({})).toMatchObject([{ id: decisionId, percent: 70, state: 'revisited' }])
  await t.journal.remove({ entryId: revisit })
  expect(await t.decisions.get({ decisionId })).toMatchObject({ revisits: [], state: 'due' })
})

test('erasing takes a decision with all that hangs on it, and its revisit stays an entry', async () => {
  const decisionId = await recorded()
  await t.decisions.addNote({ decisionId, body: 'Marisol disagreed.' })
  const revisit = await finishRevisit(decisionId)
  await t.journal.eraseEntries({ entryIds: [decisionId] })
  expect(await t.decisions.list({})).toEqual([])
  expect(await t.decisions.ofEntry({ entryId: revisit })).toBeNull()
})

test('erasing a phrase reaches the locked original and the notes', async () => {
  const decisionId = await begin({ options: 'Move Marisol, or not.' })
  await t.decisions.record({ entryId: decisionId })
  await t.decisions.addNote({ decisionId, body: 'Marisol is well.' })
  expect(await t.journal.findPhrase({ phrase: 'Marisol' })).toMatchObject({ entries: 1, places: 2 })
  await t.journal.erasePhrase({ phrase: 'Marisol' })
  const decision = await t.decisions.get({ decisionId })
  expect(JSON.stringify([decision, await t.decisions.original({ decisionId })])).not.toContain('Marisol')
  expect(decision.state).toBe('open')
})

test('a journal that may only be read shows decisions and changes none', async () => {
  const entryId = await recorded()
  const { decisions } = servicesOf({ ...t.open, readOnly: true })
  expect(await decisions.list({})).toHaveLength(1)
  expect(await codeOf(() => decisions.addNote({ decisionId: entryId, body: 'x' }))).toBe('read-only')
})
