import { afterEach, beforeEach, expect, test } from 'vitest'
import { MAX_VISION, vision } from '../../../shared/contract/vision.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const DAY_MS = 86_400_000
const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}
const bodies = async () => (await t.vision.versions({})).map(({ day, body }) => `${day} ${body}`)

test('before the first word there is nothing to read again, to take back or to be due', async () => {
  expect(await t.vision.get({})).toEqual({ current: null, rereadOn: [], rereadDue: false })
  expect(await codeOf(() => t.vision.reread({}))).toBe('not-found')
  expect(await codeOf(() => t.vision.unread({ day: '2026-09-18' }))).toBe('not-found')
  await t.vision.save({ body: '' })
  expect(await bodies()).toEqual([])
  expect(t.events).toEqual([])
})

test('more words than a vision holds are refused by the contract', () => {
  const { input } = vision.defs.save
  expect(input.safeParse({ body: 'x'.repeat(MAX_VISION) }).success).toBe(true)
  expect(input.safeParse({ body: 'x'.repeat(MAX_VISION + 1) }).success).toBe(false)
})

test('a journal opened for reading only keeps its vision as it is', async () => {
  await t.vision.save({ body: 'One' })
  const reading = servicesOf({ ...t.open, readOnly: true }).vision
  for (const change of [
    () => reading.save({ body: 'One' }),
    () => reading.save({ body: 'Two' }),
    () => reading.reread({}),
    () => reading.unread({ day: '2026-09-18' }),
  ]) {
    expect(await codeOf(change)).toBe('read-only')
  }
  expect(await reading.get({})).toMatchObject({ current: { body: 'One' } })
})

test('a window that has not seen the newest words writes nothing over them', async () => {
  await t.vision.save({ body: 'Here', base: '' })
  const late = { body: 'There', base: '' }
  expect(await codeOf(() => t.vision.save(late))).toBe('comment-changed')
  t.time.advance(DAY_MS)
  expect(await codeOf(() => t.vision.save(late))).toBe('comment-changed')
  expect(await bodies()).toEqual(['2026-09-18 Here'])
  expect(t.events).toHaveLength(1)
  await t.vision.save({ body: 'There', base: 'Here' })
  expect(await bodies()).toEqual(['2026-09-19 There', '2026-09-18 Here'])
})

test('the same words from two windows stand in no one’s way', async () => {
  await t.vision.save({ body: 'One\r\ntwo', base: '' })
  expect(await t.vision.save({ body: 'One\ntwo', base: '' })).toMatchObject({ current: { body: 'One\ntwo' } })
  expect(await t.vision.save({ body: 'Three', base: 'One\r\ntwo' })).toMatchObject({
    current: { body: 'Three' },
  })
})

test('what is written on one day is one version, and each later day has its own', async () => {
  for (const body of ['E', 'Every child', 'Every child reads']) await t.vision.save({ body })
  const [first] = await t.vision.versions({})
  t.time.advance(DAY_MS)
  await t.vision.save({ body: 'Every child reads by nine' })
  expect(await bodies()).toEqual(['2026-09-19 Every child reads by nine', '2026-09-18 Every child reads'])
  expect((await t.vision.versions({}))[1]).toEqual(first)
  await t.vision.save({ body: 'Every child reads' })
  expect(await bodies()).toEqual(['2026-09-18 Every child reads'])
})

test('opening it and saving the same words makes no version', async () => {
  await t.vision.save({ body: 'One\r\ntwo\0' })
  t.time.advance(DAY_MS)
  const told = t.events.length
  expect(await t.vision.save({ body: 'One\ntwo\uFFFD' })).toMatchObject({ current: { day: '2026-09-18' } })
  expect(t.events).toHaveLength(told)
})

test('words taken away leave the versions of earlier days, and nothing to read again', async () => {
  await t.vision.save({ body: 'One' })
  t.time.set(Date.UTC(2027, 1, 1))
  expect(await t.vision.get({})).toMatchObject({ rereadDue: true })
  expect(await t.vision.save({ body: '' })).toMatchObject({ current: { body: '' }, rereadDue: false })
  expect(await bodies()).toEqual(['2027-01-31 ', '2026-09-18 One'])
})

test('the words written last are the current ones, also after a journey west or with a clock set back', async () => {
  const zones = ['Asia/Tokyo', 'America/Los_Angeles']
  let zone = 0
  const time = testClock(Date.UTC(2026, 8, 18, 20))
  const there = openServices({ ...time, clock: { ...time.clock, zone: () => zones[zone] ?? '' } })
  try {
    await there.vision.save({ body: 'In Tokyo' })
    zone = 1
    const { current } = await there.vision.save({ body: 'In Los Angeles' })
    expect(current).toMatchObject({ day: '2026-09-18', body: 'In Los Angeles' })
    zone = 0
    expect((await there.vision.get({})).current).toEqual(current)
    await there.vision.save({ body: 'In Tokyo again' })
    expect((await there.vision.versions({})).map(({ day, body }) => `${day} ${body}`)).toEqual([
      '2026-09-18 In Tokyo again',
      '2026-09-19 In Tokyo',
    ])
  } finally {
    await there.dispose()
  }
})

test('it is read again once in a term: due from the term’s first day on, done by reading or by writing', async () => {
  await t.vision.save({ body: 'One' })
  t.time.set(Date.UTC(2026, 11, 31, 18))
  expect(await t.vision.get({})).toMatchObject({ rereadDue: false })
  t.time.set(Date.UTC(2027, 0, 1, 5, 59))
  expect(await t.vision.get({})).toMatchObject({ rereadDue: false })
  t.time.set(Date.UTC(2027, 0, 1, 6))
  expect(await t.vision.get({})).toMatchObject({ rereadDue: true })
  expect(await t.vision.reread({})).toMatchObject({ rereadOn: ['2027-01-01'], rereadDue: false })
  expect(await t.vision.reread({})).toMatchObject({ rereadOn: ['2027-01-01'] })
  expect(await t.vision.unread({ day: '2027-01-01' })).toMatchObject({ rereadOn: [], rereadDue: true })
  expect(await t.vision.save({ body: 'Two' })).toMatchObject({ rereadDue: false })
  t.time.set(Date.UTC(2027, 5, 16, 18))
  expect(await t.vision.get({})).toMatchObject({ rereadDue: true })
})

test('between terms nothing is due', async () => {
  await t.vision.save({ body: 'One' })
  await t.terms.remove({ id: 'spring-2027' })
  t.time.set(Date.UTC(2027, 2, 1))
  expect(await t.vision.get({})).toMatchObject({ rereadDue: false })
})

test('a phrase erased for good leaves every version of it', async () => {
  await t.vision.save({ body: 'With Marisol.' })
  t.time.advance(DAY_MS)
  await t.vision.save({ body: 'For Marisol.' })
  expect(await t.journal.findPhrase({ phrase: 'marisol' })).toMatchObject({ places: 2 })
  await t.journal.erasePhrase({ phrase: 'marisol' })
  expect(await bodies()).toEqual(['2026-09-19 For [erased].', '2026-09-18 With [erased].'])
  expect(t.events.at(-1)).toEqual({ name: 'vision.changed', payload: {} })
})
