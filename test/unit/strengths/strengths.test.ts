import { afterEach, beforeEach, expect, test } from 'vitest'
import { MAX_STRENGTHS } from '../../../shared/contract/strengths.ts'
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
const add = async (title: string, body = '') => t.strengths.save({ kind: 'strength', title, body })
const titles = async () => (await t.strengths.list({})).map(({ title }) => title)
const mark = async (entryId: string, quote: string, id: string, stance: 'for' | 'against') => {
  const start = (await t.body(entryId))?.indexOf(quote) ?? -1
  const words = { entryId, stepId: 'page', start, end: start + quote.length, quote }
  return t.passages.mark({ ...words, targets: [{ kind: 'strength', id, stance }] })
}

test('the forty-first is one too many, also when one is put back', async () => {
  const first = await add('0')
  for (let nth = 1; nth < MAX_STRENGTHS; nth++) await add(`${nth}`)
  expect(await codeOf(() => add('one more'))).toBe('too-many')
  await t.strengths.remove({ id: first.id })
  await add('one more')
  expect(await codeOf(() => t.strengths.putBack({ id: first.id }))).toBe('too-many')
  expect(await titles()).toHaveLength(MAX_STRENGTHS)
})

test('what was removed, or never was, cannot be changed; what is closed cannot be closed twice', async () => {
  const { id } = await add('I listen')
  await t.strengths.close({ id, lastWord: 'I do.' })
  expect(await codeOf(() => t.strengths.close({ id, lastWord: '' }))).toBe('invalid-input')
  expect(await t.strengths.reopen({ id })).toMatchObject({ closedOn: null, lastWord: 'I do.' })
  expect(await codeOf(() => t.strengths.reopen({ id }))).toBe('invalid-input')
  await t.strengths.remove({ id })
  for (const wrong of [id, t.open.newId()]) {
    for (const work of [
      () => t.strengths.get({ id: wrong }),
      () => t.strengths.save({ id: wrong, kind: 'strength', title: 'x', body: '' }),
      () => t.strengths.versions({ id: wrong }),
      () => t.strengths.reorder({ ids: [wrong] }),
      () => t.strengths.close({ id: wrong, lastWord: '' }),
      () => t.strengths.reopen({ id: wrong }),
      () => t.strengths.remove({ id: wrong }),
    ]) {
      expect(await codeOf(work)).toBe('not-found')
    }
  }
  expect(await codeOf(() => t.strengths.putBack({ id: t.open.newId() }))).toBe('not-found')
})

test('a journal opened for reading only keeps its strengths as they are', async () => {
  const { id } = await add('I listen')
  const reading = servicesOf({ ...t.open, readOnly: true }).strengths
  for (const change of [
    () => reading.save({ kind: 'strength', title: 'x', body: '' }),
    () => reading.reorder({ ids: [id] }),
    () => reading.close({ id, lastWord: '' }),
    () => reading.reopen({ id }),
    () => reading.remove({ id }),
    () => reading.putBack({ id }),
  ]) {
    expect(await codeOf(change)).toBe('read-only')
  }
  expect(await reading.list({})).toHaveLength(1)
})

test('its words have a version a day, and a growth area may become a strength', async () => {
  const area = await t.strengths.save({ kind: 'growth-area', title: 'I rush', body: '' })
  expect(area).toMatchObject({ body: '', versions: 0, madeOn: '2026-09-18', closedOn: null, lastWord: '' })
  const { id } = area
  await t.strengths.save({ ...area, body: 'I answer' })
  await t.strengths.save({ ...area, body: 'I answer too soon.' })
  t.time.advance(DAY_MS)
  const now = await t.strengths.save({ id, kind: 'strength', title: 'I wait', body: 'I count to five.' })
  expect(now).toMatchObject({ kind: 'strength', title: 'I wait', body: 'I count to five.', versions: 2 })
  expect(await t.strengths.versions({ id })).toMatchObject([
    { day: '2026-09-19', body: 'I count to five.' },
    { day: '2026-09-18', body: 'I answer too soon.' },
  ])
  expect(
    await t.strengths.save({ id, kind: 'strength', title: 'I wait', body: 'I answer too soon.' }),
  ).toMatchObject({ versions: 1 })
})

test('open ones come in the member’s order, closed ones after them, the last closed first', async () => {
  const [one, two, three, four] = [await add('One'), await add('Two'), await add('Three'), await add('Four')]
  await t.strengths.close({ id: one.id, lastWord: '' })
  t.time.advance(DAY_MS)
  await t.strengths.close({ id: two.id, lastWord: '' })
  await t.strengths.reorder({ ids: [four.id, one.id] })
  expect(await titles()).toEqual(['Four', 'Three', 'Two', 'One'])
  await t.strengths.remove({ id: three.id })
  expect(await titles()).toEqual(['Four', 'Two', 'One'])
  await t.strengths.putBack({ id: three.id })
  expect(await titles()).toEqual(['Four', 'Three', 'Two', 'One'])
  expect(t.events.at(-1)).toEqual({ name: 'strengths.changed', payload: {} })
})

test('evidence is counted for and against; what is taken away or in the bin is not', async () => {
  const { id } = await add('I listen')
  const [one, two] = [await t.page('I waited. Then I spoke. I nodded.'), await t.page('I talked over her.')]
  await mark(one, 'I waited', id, 'for')
  const nodded = await mark(one, 'I nodded', id, 'for')
  await mark(two, 'I talked', id, 'against')
  expect(await t.strengths.get({ id })).toMatchObject({ passagesFor: 2, passagesAgainst: 1 })
  await t.passages.remove({ passageId: nodded.id })
  await t.journal.remove({ entryId: two })
  expect(await t.strengths.list({})).toMatchObject([{ passagesFor: 1, passagesAgainst: 0 }])
})

test('its evidence stays when it is removed, and says so; nothing new is marked for it', async () => {
  const { id } = await add('I listen')
  const entryId = await t.page('I waited. I nodded.')
  await mark(entryId, 'I waited', id, 'against')
  await t.strengths.remove({ id })
  expect((await t.passages.forEntry({ entryId }))[0]?.targets).toEqual([
    { kind: 'strength', id, stance: 'against', label: 'I listen (removed)' },
  ])
  expect(await codeOf(() => mark(entryId, 'I nodded', id, 'for'))).toBe('not-found')
})

test('a phrase erased for good leaves titles, last words and every version', async () => {
  const { id } = await add('Like Marisol', 'As Marisol does.')
  t.time.advance(DAY_MS)
  await t.strengths.save({ id, kind: 'strength', title: 'Like Marisol', body: 'Marisol waits.' })
  await t.strengths.close({ id, lastWord: 'Thank you, Marisol.' })
  await t.journal.erasePhrase({ phrase: 'Marisol' })
  expect(await t.strengths.get({ id })).toMatchObject({
    title: 'Like [erased]',
    lastWord: 'Thank you, [erased].',
  })
  expect(await t.strengths.versions({ id })).toMatchObject([
    { body: '[erased] waits.' },
    { body: 'As [erased] does.' },
  ])
  expect(t.events.at(-1)).toEqual({ name: 'strengths.changed', payload: {} })
})
