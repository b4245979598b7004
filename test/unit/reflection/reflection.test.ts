import { afterEach, beforeEach, expect, test } from 'vitest'
import { TRAIT_PROMPTS } from '../../../shared/framework/prompts.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const WEEK = 7 * 86_400_000

/** This week's debrief, finished, with a plan. */
const debrief = async (ifText: string, thenText: string): Promise<string> => {
  const { id } = await t.reflection.begin({ path: 'short' })
  await t.write(id, { moment: 'A moment.', 'plan-if': ifText, 'plan-then': thenText })
  await t.journal.finish({ entryId: id })
  return id
}

test('a week goes from not begun to draft to finished, and is begun once', async () => {
  expect(await t.reflection.thisWeek({})).toMatchObject({
    from: '2026-09-14',
    to: '2026-09-20',
    today: '2026-09-18',
    state: 'not-begun',
    entry: null,
    first: true,
  })
  const { id } = await t.reflection.begin({ path: 'full' })
  expect(await t.reflection.thisWeek({})).toMatchObject({ state: 'draft', entry: { id }, first: false })
  expect((await t.reflection.begin({ path: 'short' })).id).toBe(id)
  await t.write(id, { moment: 'Said it.' })
  await t.journal.finish({ entryId: id })
  expect(await t.reflection.thisWeek({})).toMatchObject({ state: 'finished', entry: { id } })
  expect((await t.reflection.begin({ path: 'short' })).id).toBe(id)
})

test('only the very first finishing is the first', async () => {
  const { id } = await t.reflection.begin({ path: 'full' })
  await t.write(id, { moment: 'x' })
  expect((await t.journal.finish({ entryId: id })).firstEver).toBe(true)
  expect((await t.journal.finish({ entryId: id })).firstEver).toBe(false)
})

test('a plan with one half missing is no plan, and before Finish there is none', async () => {
  const { id } = await t.reflection.begin({ path: 'full' })
  await t.write(id, { 'plan-if': 'it gets loud', 'plan-then': 'wait' })
  await t.journal.seal({ entryId: id, reason: 'idle' })
  expect((await t.reflection.thisWeek({})).openPlans).toEqual([])
  await t.write(id, { 'plan-then': ' ' })
  await t.journal.finish({ entryId: id })
  expect((await t.reflection.thisWeek({})).openPlans).toEqual([])
})

test('an open plan follows later changes of its debrief; an answered one stays as it was answered', async () => {
  const first = await debrief('it gets loud', 'wait')
  await t.write(first, { 'plan-then': 'breathe' })
  await t.journal.seal({ entryId: first, reason: 'left' })
  t.time.advance(WEEK)
  const { id: second } = await t.reflection.begin({ path: 'full' })
  const [plan] = await t.reflection.plansFor({ entryId: second })
  expect(plan).toMatchObject({ entryId: first, thenText: 'breathe', outcome: null })
  await t.reflection.answer({ commitmentId: plan?.id ?? '', entryId: second, outcome: 'partly' })
  await t.write(first, { 'plan-then': 'something else' })
  await t.journal.seal({ entryId: first, reason: 'left' })
  expect(await t.reflection.plansFor({ entryId: second })).toMatchObject([
    { thenText: 'breathe', outcome: 'partly', answeredIn: second },
  ])
  expect((await t.reflection.thisWeek({})).openPlans).toEqual([])
})

test('an answer can be taken back, and an entry cannot answer its own plan', async () => {
  const first = await debrief('a', 'b')
  const [own] = (await t.reflection.thisWeek({})).openPlans
  await expect(async () =>
    t.reflection.answer({ commitmentId: own?.id ?? '', entryId: first, outcome: 'kept' }),
  ).rejects.toMatchObject({ code: 'invalid-input' })
  t.time.advance(WEEK)
  const { id: second } = await t.reflection.begin({ path: 'full' })
  await t.reflection.answer({ commitmentId: own?.id ?? '', entryId: second, outcome: 'kept' })
  expect(
    await t.reflection.answer({ commitmentId: own?.id ?? '', entryId: second, outcome: null }),
  ).toMatchObject({ outcome: null, answeredIn: null, answeredAt: null })
})

test('a debrief in which only last week’s plan was answered is not let go', async () => {
  await debrief('a', 'b')
  t.time.advance(WEEK)
  const { id } = await t.reflection.begin({ path: 'full' })
  const [plan] = await t.reflection.plansFor({ entryId: id })
  await t.reflection.answer({ commitmentId: plan?.id ?? '', entryId: id, outcome: 'not' })
  expect(await t.journal.seal({ entryId: id, reason: 'left' })).toMatchObject({ letGo: false })
})

test('a finished debrief never answers its own plan, an older one not a newer plan', async () => {
  const first = await debrief('first', 'plan')
  t.time.advance(WEEK)
  const second = await debrief('second', 'plan')
  expect(await t.reflection.plansFor({ entryId: second })).toMatchObject([{ entryId: first }])
  expect(await t.reflection.plansFor({ entryId: first })).toEqual([])
})

test('plans of a debrief in the bin are not asked about', async () => {
  const first = await debrief('a', 'b')
  await t.journal.remove({ entryId: first })
  expect((await t.reflection.thisWeek({})).openPlans).toEqual([])
})

test('any writing makes a week a reflected one, drafts too; an empty entry does not', async () => {
  const { id } = await t.journal.start({ flow: 'free', path: 'full' })
  const last = async () => (await t.reflection.thisWeek({})).weeks.at(-1)
  expect(await last()).toEqual({ from: '2026-09-14', reflected: false })
  await t.write(id, { page: 'Some words' })
  expect(await last()).toEqual({ from: '2026-09-14', reflected: true })
  await t.journal.setDay({ entryId: id, day: '2026-08-30' })
  const { weeks } = await t.reflection.thisWeek({})
  expect(weeks.filter(({ reflected }) => reflected).map(({ from }) => from)).toEqual(['2026-08-24'])
})

test('weeks begin on Sunday when the member wants that', async () => {
  t.settings.set({ weekStart: 'sunday' })
  expect(await t.reflection.thisWeek({})).toMatchObject({ from: '2026-09-13', to: '2026-09-19' })
})

test('the day is the one on the wall, not the one in Greenwich', async () => {
  await t.dispose()
  t = openServices(testClock(Date.UTC(2026, 8, 21, 3, 0), 'America/Chicago'))
  expect(await t.reflection.thisWeek({})).toMatchObject({ today: '2026-09-20', from: '2026-09-14' })
})

test('prompts come in turn: none returns before every other was used', async () => {
  const inTurn = TRAIT_PROMPTS.filter(({ step }) => step === 'moment').length
  const seen: string[] = []
  for (let week = 0; week < inTurn; week += 1) {
    const { id } = await t.reflection.begin({ path: 'short' })
    const prompt = await t.reflection.suggest({ entryId: id, stepId: 'moment', not: [] })
    await t.write(id, { moment: 'x' }, prompt.id)
    seen.push(prompt.id)
    t.time.advance(WEEK)
  }
  expect(new Set(seen).size).toBe(inTurn)
  const { id } = await t.reflection.begin({ path: 'short' })
  expect((await t.reflection.suggest({ entryId: id, stepId: 'moment', not: [] })).id).toBe(seen[0])
})

test('a swap gives another prompt each time, and begins again after the last', async () => {
  const { id } = await t.reflection.begin({ path: 'short' })
  const not: string[] = []
  const count = TRAIT_PROMPTS.filter(({ step }) => step === 'part').length
  for (let swap = 0; swap < count; swap += 1) {
    not.push((await t.reflection.suggest({ entryId: id, stepId: 'part', not })).id)
  }
  expect(new Set(not).size).toBe(count)
  expect(not).toContain((await t.reflection.suggest({ entryId: id, stepId: 'part', not })).id)
})

test('a step with words of its own has no prompt to suggest', async () => {
  const { id } = await t.reflection.begin({ path: 'short' })
  await expect(async () =>
    t.reflection.suggest({ entryId: id, stepId: 'plan-if', not: [] }),
  ).rejects.toMatchObject({ code: 'invalid-input' })
})
