import { afterEach, beforeEach, expect, test } from 'vitest'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = INDICATORS.map(({ id }) => id)

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}
const debrief = async (day?: string): Promise<string> => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  if (day !== undefined) await t.journal.setDay({ entryId, day })
  return entryId
}
const rate = async (entryId: string, score: number | null, reason = '', indicatorId = ONE) =>
  t.ratings.rate({ entryId, indicatorId, score, reason })
const own = async (title: string) =>
  t.framework.saveIndicator({ trait: 'strategic', title, sentence: '', low: '', high: '' })

test('a score that differs from the last one wants a reason; the same one does not', async () => {
  const [june, july, august] = [await debrief('2026-06-05'), await debrief('2026-07-03'), await debrief()]
  expect(await rate(june, 2)).toMatchObject({ rating: { score: 2, day: '2026-06-05' }, previous: null })
  expect(await rate(july, 2)).toMatchObject({ previous: { score: 2, entryId: june } })
  await expect(rate(august, 4, '  \n')).rejects.toMatchObject({
    code: 'reason-needed',
    details: { previous: 2 },
  })
  expect(await t.ratings.forEntry({ entryId: august })).toEqual([])
  expect(await rate(august, 4, ' I asked twice. ')).toMatchObject({
    rating: { score: 4, reason: 'I asked twice.' },
    previous: { score: 2, entryId: july },
  })
})

test('the last rating is the one before the entry’s own day, whenever it was given', async () => {
  const [june, august] = [await debrief('2026-06-05'), await debrief('2026-08-07')]
  await rate(august, 5)
  expect(await rate(june, 1)).toMatchObject({ previous: null })
  const july = await debrief('2026-07-03')
  expect(await rate(july, 1)).toMatchObject({ previous: { entryId: june } })
  await t.journal.setDay({ entryId: june, day: '2026-09-01' })
  expect(await rate(july, 3)).toMatchObject({ previous: null })
  expect(await t.ratings.forEntry({ entryId: june })).toMatchObject([{ day: '2026-09-01', score: 1 }])
})

test('of two entries of one day the earlier one comes before', async () => {
  const [first, second] = [await debrief(), await debrief()]
  await rate(first, 3)
  expect(await rate(second, 3)).toMatchObject({ previous: { entryId: first } })
  expect(await rate(first, 4)).toMatchObject({ previous: null })
})

test('rating again replaces, taking away takes away, and neither counts as the last of another', async () => {
  const [june, july] = [await debrief('2026-06-05'), await debrief('2026-07-03')]
  const first = await rate(june, 2)
  const again = await rate(june, 5)
  expect(again.rating?.id).toBe(first.rating?.id)
  expect(again.previous).toBeNull()
  expect(await rate(june, null)).toEqual({ rating: null, previous: null })
  expect(await rate(june, null)).toEqual({ rating: null, previous: null })
  expect(await t.ratings.forEntry({ entryId: june })).toEqual([])
  expect(await rate(july, 1)).toMatchObject({ previous: null })
  expect(await rate(june, 1)).toMatchObject({ rating: { score: 1 } })
})

test('at most three indicators are rated in one entry', async () => {
  const entryId = await debrief()
  for (const id of [ONE, TWO, THREE]) await rate(entryId, 3, '', id)
  await expect(rate(entryId, 3, '', FOUR)).rejects.toMatchObject({ code: 'too-many' })
  await rate(entryId, null, '', TWO)
  await rate(entryId, 3, '', FOUR)
  expect((await t.ratings.forEntry({ entryId })).map(({ indicatorId }) => indicatorId)).toEqual([
    ONE,
    THREE,
    FOUR,
  ])
})

test('an indicator that never was cannot be rated or followed; a removed one keeps what it has', async () => {
  const entryId = await debrief()
  expect(await codeOf(() => rate(entryId, 3, '', 'no-such-one'))).toBe('not-found')
  expect(await codeOf(() => t.ratings.follow({ indicatorIds: [ONE, 'no-such-one'] }))).toBe('not-found')
  const mine = await own('Mine')
  await rate(entryId, 4, '', mine.id)
  await t.framework.remove({ kind: 'indicator', id: mine.id })
  expect(await t.ratings.forEntry({ entryId })).toMatchObject([{ indicatorId: mine.id, score: 4 }])
  expect(await codeOf(() => rate(entryId, 5, '', mine.id))).toBe('not-found')
  await rate(entryId, null, '', mine.id)
  expect(await t.ratings.forEntry({ entryId })).toEqual([])
})

test('followed indicators keep their order; hidden ones are left out until they are shown again', async () => {
  expect(await t.ratings.follow({ indicatorIds: [TWO, ONE, TWO, THREE] })).toEqual([TWO, ONE, THREE])
  await t.framework.setHidden({ kind: 'indicator', id: ONE, hidden: true })
  expect(await t.ratings.followed({})).toEqual([TWO, THREE])
  expect(await t.ratings.follow({ indicatorIds: [THREE, TWO] })).toEqual([THREE, TWO])
  await t.framework.setHidden({ kind: 'indicator', id: ONE, hidden: false })
  expect(await t.ratings.followed({})).toEqual([THREE, TWO, ONE])
  const mine = await own('Mine')
  await t.ratings.follow({ indicatorIds: [mine.id] })
  await t.framework.remove({ kind: 'indicator', id: mine.id })
  expect(await t.ratings.followed({})).toEqual([])
})

test('a hidden indicator keeps its ratings', async () => {
  const entryId = await debrief()
  await rate(entryId, 4)
  await t.framework.setHidden({ kind: 'indicator', id: ONE, hidden: true })
  expect(await t.ratings.forEntry({ entryId })).toMatchObject([{ score: 4 }])
  expect(await rate(entryId, 5)).toMatchObject({ rating: { score: 5 } })
})

test('an entry in the bin cannot be rated and is not the last one; put back, it is again', async () => {
  const [june, july] = [await debrief('2026-06-05'), await debrief('2026-07-03')]
  await t.write(june, { moment: 'x' })
  await rate(june, 2)
  await t.journal.remove({ entryId: june })
  expect(await codeOf(() => rate(june, 3))).toBe('not-found')
  expect(await codeOf(() => t.ratings.forEntry({ entryId: june }))).toBe('not-found')
  expect(await rate(july, 4)).toMatchObject({ previous: null })
  await t.journal.putBack({ entryId: june })
  expect(await codeOf(() => rate(july, 5))).toBe('reason-needed')
})

test('an entry that was only rated is kept when it is left', async () => {
  const entryId = await debrief()
  await rate(entryId, 3)
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: false })
  await rate(entryId, null)
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: true })
})

test('a phrase is found in a reason and erased from it', async () => {
  const entryId = await debrief()
  await rate(entryId, 3, 'Because of Marisol')
  expect(await t.journal.findPhrase({ phrase: 'marisol' })).toMatchObject({ entries: 1, places: 1 })
  expect(await t.journal.erasePhrase({ phrase: 'marisol' })).toMatchObject({ entries: 1 })
  expect(await t.ratings.forEntry({ entryId })).toMatchObject([{ reason: 'Because of [erased]' }])
})

test('windows hear of a rating', async () => {
  const entryId = await debrief()
  await rate(entryId, 3)
  expect(t.events.at(-1)).toEqual({ name: 'ratings.changed', payload: { entryId } })
})
