import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Term, terms } from '../../../shared/contract/terms.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}
const list = async () => t.terms.list({})
const ids = async () => (await list()).map(({ id }) => id)
const on = async (day: string) => {
  const entryId = await t.page('Words')
  await t.journal.setDay({ entryId, day })
  return entryId
}
const first = async (): Promise<Term> => {
  const [term] = await list()
  if (!term) throw new Error('there are no terms')
  return term
}

describe('what is refused', () => {
  test('a term that ends before it begins, and one that meets another, which is named', async () => {
    await t.page('Words')
    const before = await list()
    expect(await codeOf(() => t.terms.save({ name: 'x', from: '2026-10-02', to: '2026-10-01' }))).toBe(
      'invalid-input',
    )
    await expect(async () =>
      t.terms.save({ name: 'x', from: '2025-01-01', to: '2026-08-01' }),
    ).rejects.toMatchObject({ code: 'overlap', details: { with: 'fall-2026' } })
    const fall = await first()
    await expect(async () => t.terms.save({ ...fall, to: '2027-01-01' })).rejects.toMatchObject({
      code: 'overlap',
      details: { with: 'spring-2027' },
    })
    expect(await list()).toEqual(before)
  })

  test('names of nothing, days that are none, and terms that were never there', async () => {
    const { input } = terms.defs.save
    const good = { name: 'Winter', from: '2026-12-20', to: '2027-01-05' }
    expect(input.safeParse(good).success).toBe(true)
    for (const wrong of [
      { name: ' ' },
      { name: 'x'.repeat(61) },
      { from: '2026-02-30' },
      { id: 'winter-2026' },
      { id: 'fall-26' },
    ]) {
      expect(input.safeParse({ ...good, ...wrong }).success).toBe(false)
    }
    for (const id of ['fall-1950', t.open.newId(), `${t.open.newId()}.2026`]) {
      expect(await codeOf(() => t.terms.save({ ...good, id }))).toBe('not-found')
      expect(await codeOf(() => t.terms.remove({ id }))).toBe('not-found')
      expect(await codeOf(() => t.terms.putBack({ id }))).toBe('not-found')
    }
  })

  test('a term put back where another took its place, and sets of terms that meet', async () => {
    const fall = await first()
    await t.terms.remove({ id: fall.id })
    const other = await t.terms.save({ name: 'Mine', from: '2026-09-01', to: '2026-09-30' })
    expect(await codeOf(() => t.terms.putBack({ id: fall.id }))).toBe('overlap')
    expect(await codeOf(() => t.terms.replace({ terms: [fall, other] }))).toBe('overlap')
    expect(await codeOf(() => t.terms.replace({ terms: [other, other] }))).toBe('invalid-input')
    expect(await codeOf(() => t.terms.replace({ terms: [{ ...other, to: '2026-01-01' }] }))).toBe(
      'invalid-input',
    )
    expect((await list()).map(({ name }) => name)).toEqual(['Mine', 'Mine 2027'])
  })

  test('every change, in a journal opened for reading only', async () => {
    const fall = await first()
    const reading = servicesOf({ ...t.open, readOnly: true }).terms
    expect(await reading.list({})).toEqual(await list())
    for (const change of [
      () => reading.save({ name: 'x', from: '2030-01-01', to: '2030-01-02' }),
      () => reading.remove({ id: fall.id }),
      () => reading.putBack({ id: fall.id }),
      () => reading.reset({}),
      () => reading.replace({ terms: [] }),
    ]) {
      expect(await codeOf(change)).toBe('read-only')
    }
  })
})

describe('the list', () => {
  test('follows the entries and the calendar, the bin left out', async () => {
    expect(await ids()).toEqual(['fall-2026', 'spring-2027'])
    const entryId = await on('2025-04-01')
    expect(await ids()).toEqual([
      'spring-2025',
      'summer-2025',
      'fall-2025',
      'spring-2026',
      'summer-2026',
      'fall-2026',
      'spring-2027',
    ])
    await t.journal.remove({ entryId })
    expect(await ids()).toEqual(['fall-2026', 'spring-2027'])
  })

  test('stays short when a clock set wrong dated entries far away', async () => {
    for (const day of ['0001-01-01', '1850-06-01', '1999-05-05']) await on(day)
    expect(await ids()).toEqual([
      'spring-1999',
      'summer-1999',
      'fall-1999',
      'spring-2026',
      'summer-2026',
      'fall-2026',
      'spring-2027',
    ])
    t.time.set(Date.UTC(2090, 0, 5))
    expect((await list()).length).toBeLessThan(20)
  })

  test('begins its day where the member is', async () => {
    const there = openServices(testClock(Date.UTC(2027, 0, 1, 3), 'America/Chicago'))
    const here = openServices(testClock(Date.UTC(2027, 0, 1, 3), 'Asia/Tokyo'))
    try {
      expect((await there.terms.list({}))[0]?.id).toBe('fall-2026')
      expect((await here.terms.list({}))[0]?.id).toBe('spring-2027')
    } finally {
      await there.dispose()
      await here.dispose()
    }
  })
})

describe('a change', () => {
  test('of one term moves no other, and the years after repeat it', async () => {
    await on('2026-02-01')
    const [spring, summer, fall, next] = await list()
    if (!spring || !summer || !fall) throw new Error('there are too few terms')
    const early = await t.terms.save({ ...spring, name: 'Spring semester 2026', to: '2026-05-29' })
    expect(await list()).toEqual([
      early,
      summer,
      fall,
      { ...next, name: 'Spring semester 2027', to: '2027-05-29' },
    ])
    expect(t.events.at(-1)).toEqual({ name: 'terms.changed', payload: {} })
    t.time.set(Date.UTC(2028, 9, 1))
    await on('2028-02-29')
    expect(await ids()).toEqual([
      'spring-2026',
      'summer-2026',
      'fall-2026',
      'spring-2028',
      'summer-2028',
      'fall-2028',
      'spring-2029',
    ])
  })

  test('may add a term in a gap, whose copies in later years can be changed in turn', async () => {
    const fall = await first()
    await t.terms.save({ ...fall, to: '2026-12-18' })
    const winter = await t.terms.save({ name: 'Winter break 2026', from: '2026-12-19', to: '2026-12-31' })
    t.time.set(Date.UTC(2027, 11, 20))
    const copy = (await list()).find(({ name }) => name === 'Winter break 2027')
    expect(copy).toEqual({
      id: `${winter.id}.2027`,
      name: 'Winter break 2027',
      from: '2027-12-19',
      to: '2027-12-31',
    })
    if (!copy) throw new Error('it was not repeated')
    expect(terms.defs.save.input.safeParse({ ...copy, name: 'Snow' }).success).toBe(true)
    await t.terms.save({ ...copy, name: 'Snow' })
    t.time.set(Date.UTC(2028, 11, 20))
    expect((await list()).map(({ name }) => name)).toContain('Snow 2028')
  })

  test('that removes a term is undone as it was; the years after do without it', async () => {
    await on('2026-02-01')
    const before = await list()
    await t.terms.remove({ id: 'summer-2026' })
    expect(await ids()).toEqual(['spring-2026', 'fall-2026', 'spring-2027'])
    t.time.set(Date.UTC(2027, 6, 1))
    expect(await ids()).not.toContain('summer-2027')
    await t.terms.putBack({ id: 'summer-2026' })
    expect((await list()).slice(0, 4)).toEqual(before)
  })

  test('back to the defaults is undone whole, with what had been removed', async () => {
    await on('2026-02-01')
    const fall = (await list())[2]
    if (!fall) throw new Error('there is no fall')
    await t.terms.save({ ...fall, name: 'My fall' })
    await t.terms.remove({ id: 'summer-2026' })
    const shown = await list()
    const { before } = await t.terms.reset({})
    expect(before).toEqual(shown)
    expect(await ids()).toEqual(['spring-2026', 'summer-2026', 'fall-2026', 'spring-2027'])
    expect(await t.terms.replace({ terms: before })).toEqual(shown)
    expect(await list()).toEqual(shown)
    expect(await t.terms.replace({ terms: [] })).toEqual([])
  })
})

test('a phrase erased for good leaves the names of terms, and their screens hear of it', async () => {
  const fall = await first()
  await t.terms.save({ ...fall, name: 'With Marisol' })
  await t.terms.remove({ id: fall.id })
  await t.journal.erasePhrase({ phrase: 'Marisol' })
  expect(t.events.map(({ name }) => name)).toContain('terms.changed')
  expect(await t.terms.putBack({ id: fall.id })).toMatchObject({ name: 'With [erased]' })
})
