import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const WEEK = 7 * 86_400_000
const UNKNOWN = '0190a000-0000-7000-8000-000000000000'

/** This week's debrief, finished, with a plan; the clock then stands a week later. */
const debrief = async (thenText: string): Promise<string> => {
  const { id } = await t.reflection.begin({ path: 'full' })
  await t.write(id, { moment: 'A moment.', 'plan-if': 'it gets loud', 'plan-then': thenText })
  await t.journal.finish({ entryId: id })
  t.time.advance(WEEK)
  return id
}
const plans = async (state: 'open' | 'answered' | 'all' = 'all') =>
  t.reflection.commitments({ state, limit: 500 })
const planOf = async (entryId: string): Promise<string> =>
  (await plans()).find((plan) => plan.entryId === entryId)?.id ?? ''

test('a plan that is not there, or was answered, cannot be let go; one that was kept cannot be opened again', async () => {
  const commitmentId = await planOf(await debrief('wait'))
  const { id: entryId } = await t.reflection.begin({ path: 'full' })
  await t.reflection.answer({ commitmentId, entryId, outcome: 'kept' })
  const refused = [
    [() => t.reflection.letGo({ commitmentId: UNKNOWN, word: '' }), 'not-found'],
    [() => t.reflection.letGo({ commitmentId, word: '' }), 'invalid-input'],
    [() => t.reflection.reopen({ commitmentId }), 'invalid-input'],
  ] as const
  for (const [ask, code] of refused) await expect(async () => ask()).rejects.toMatchObject({ code })
})

test('a plan is let go with a word, asked about no more, and open again when that is undone', async () => {
  const commitmentId = await planOf(await debrief('wait'))
  expect(await t.reflection.letGo({ commitmentId, word: 'The class was split.' })).toMatchObject({
    outcome: 'let-go',
    letGoWord: 'The class was split.',
    answeredIn: null,
  })
  expect((await t.reflection.thisWeek({})).openPlans).toEqual([])
  expect(await plans('open')).toEqual([])
  const open = { outcome: null, letGoWord: '', answeredAt: null }
  expect(await t.reflection.reopen({ commitmentId })).toMatchObject(open)
  expect((await t.reflection.thisWeek({})).openPlans).toMatchObject([{ id: commitmentId }])
})

test('plans are listed newest first, with what was learned where they were answered', async () => {
  const first = await debrief('wait')
  const second = await debrief('breathe')
  const { id: entryId } = await t.reflection.begin({ path: 'full' })
  await t.reflection.answer({ commitmentId: await planOf(second), entryId, outcome: 'partly' })
  await t.write(entryId, { learned: 'Two breaths are enough.' })
  expect(await plans()).toMatchObject([
    { entryId: second, outcome: 'partly', learned: 'Two breaths are enough.' },
    { entryId: first, outcome: null, learned: '' },
  ])
  expect(await plans('open')).toMatchObject([{ entryId: first }])
  expect(await plans('answered')).toMatchObject([{ entryId: second }])
})

test('a plan goes into the bin with its debrief and comes back with it', async () => {
  const entryId = await debrief('wait')
  await t.journal.remove({ entryId })
  expect(await plans()).toEqual([])
  await t.journal.putBack({ entryId })
  expect(await plans()).toHaveLength(1)
})

test('a debrief moved to another week takes its plan along, also over the turn of a year with a week 53', async () => {
  const entryId = await debrief('wait')
  await t.journal.setDay({ entryId, day: '2026-12-31' })
  expect(await plans()).toMatchObject([{ entryId, day: '2026-12-31' }])
  await t.journal.setDay({ entryId, day: '2027-01-03' })
  t.time.set(Date.UTC(2027, 0, 2, 18))
  expect(await t.reflection.thisWeek({})).toMatchObject({
    from: '2026-12-28',
    to: '2027-01-03',
    state: 'finished',
    entry: { id: entryId },
  })
  t.time.set(Date.UTC(2027, 0, 4, 18))
  expect(await t.reflection.thisWeek({})).toMatchObject({ from: '2027-01-04', state: 'not-begun' })
})

test('erasing a phrase reaches the word with which a plan was let go', async () => {
  const commitmentId = await planOf(await debrief('wait'))
  await t.reflection.letGo({ commitmentId, word: 'Marisol moved away.' })
  expect(await t.journal.erasePhrase({ phrase: 'Marisol' })).toMatchObject({ entries: 1 })
  expect((await plans())[0]?.letGoWord).not.toContain('Marisol')
})

test('flows are remembered by their first sealed words, once an entry, the last used first', async () => {
  expect(await t.reflection.flows({})).toEqual([])
  const { id: empty } = await t.journal.start({ flow: 'cycle', path: 'full' })
  await t.journal.seal({ entryId: empty, reason: 'left' })
  const page = await t.page('One page.')
  await t.write(page, { page: 'One page, longer.' })
  await t.journal.seal({ entryId: page, reason: 'left' })
  t.time.advance(1000)
  const { id: lenses } = await t.journal.start({ flow: 'lenses', path: 'full' })
  await t.write(lenses, { mine: 'I saw it.' })
  await t.journal.seal({ entryId: lenses, reason: 'left' })
  expect(await t.reflection.flows({})).toMatchObject([
    { flow: 'lenses', times: 1 },
    { flow: 'free', times: 1 },
  ])
})
