import { afterEach, beforeEach, expect, test } from 'vitest'
import { valuesService } from '../../../main/core/values/service.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
let values: ReturnType<typeof valuesService>
beforeEach(() => {
  t = openServices()
  values = valuesService({ ...t.open, journal: t.service })
})
afterEach(() => t.dispose())

const add = async (title: string) => values.handlers.save({ title, lived: '', notLived: '' })
const titles = async () => (await values.handlers.list({})).map(({ title }) => title)
const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

test('a sixth value is one too many, and none of the five is changed by it', async () => {
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await add(title)
  await expect(add('Six')).rejects.toMatchObject({ code: 'too-many', details: { most: 5 } })
  expect(await titles()).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
})

test('a removed value leaves room, and can only come back while there is room', async () => {
  const first = await add('One')
  for (const title of ['Two', 'Three', 'Four', 'Five']) await add(title)
  await values.handlers.remove({ id: first.id })
  expect(values.look(first.id)).toEqual({ title: 'One', standing: false })
  const sixth = await add('Six')
  expect(codeOf(() => values.handlers.putBack({ id: first.id }))).toBe('too-many')
  await values.handlers.remove({ id: sixth.id })
  expect(await values.handlers.putBack({ id: first.id })).toEqual(first)
  expect(await titles()).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
})

test('what was removed, or never was, cannot be changed, ordered or removed', async () => {
  const { id } = await add('Care')
  await values.handlers.remove({ id })
  for (const wrong of [id, t.open.newId()]) {
    expect(codeOf(() => values.handlers.save({ id: wrong, title: 'x', lived: '', notLived: '' }))).toBe(
      'not-found',
    )
    expect(codeOf(() => values.handlers.reorder({ ids: [wrong] }))).toBe('not-found')
    expect(codeOf(() => values.handlers.remove({ id: wrong }))).toBe('not-found')
  }
  expect(codeOf(() => values.handlers.putBack({ id: t.open.newId() }))).toBe('not-found')
})

test('a value keeps its pack when its words are changed, unless told otherwise', async () => {
  const taken = await values.handlers.save({
    title: 'All voices',
    lived: 'a',
    notLived: 'b',
    packId: 'all-voices',
  })
  const reworded = await values.handlers.save({
    id: taken.id,
    title: 'Every voice',
    lived: 'a',
    notLived: '',
  })
  expect(reworded).toEqual({ ...taken, title: 'Every voice', notLived: '' })
  expect(await values.handlers.list({})).toEqual([reworded])
  expect(t.events.at(-1)).toEqual({ name: 'values.changed', payload: {} })
})

test('an order that leaves some out puts those last', async () => {
  const [one, two, three] = [await add('One'), await add('Two'), await add('Three')]
  await values.handlers.reorder({ ids: [three.id, one.id, three.id] })
  expect(await titles()).toEqual(['Three', 'One', 'Two'])
  await values.handlers.remove({ id: two.id })
  await add('Four')
  expect(await titles()).toEqual(['Three', 'One', 'Four'])
})

test('a values check is about one value, also after that was removed; no other flow has one', async () => {
  const [care, hope] = [await add('Care'), await add('Hope')]
  const { id: entryId } = await t.journal.start({ flow: 'values-check', path: 'full' })
  expect(await values.handlers.forEntry({ entryId })).toEqual({ value: null })
  await values.handlers.setForEntry({ entryId, valueId: care.id })
  expect(await values.handlers.setForEntry({ entryId, valueId: hope.id })).toEqual({ value: hope })
  await values.handlers.remove({ id: hope.id })
  expect(await values.handlers.forEntry({ entryId })).toEqual({ value: hope })
  expect(codeOf(() => values.handlers.setForEntry({ entryId, valueId: hope.id }))).toBe('not-found')
  await values.handlers.setForEntry({ entryId, valueId: null })
  expect(await values.handlers.forEntry({ entryId })).toEqual({ value: null })

  const page = await t.page('Words')
  expect(codeOf(() => values.handlers.setForEntry({ entryId: page, valueId: care.id }))).toBe('invalid-input')
  await t.journal.remove({ entryId })
  expect(codeOf(() => values.handlers.forEntry({ entryId }))).toBe('not-found')
})

test('lone surrogates and null characters are replaced, as in any text', async () => {
  expect(await add('a\uD800b\0c')).toMatchObject({ title: 'a\uFFFDb\uFFFDc' })
  expect(await titles()).toEqual(['a\uFFFDb\uFFFDc'])
})

test('a journal opened for reading only keeps its values as they are', async () => {
  const reading = valuesService({ ...t.open, readOnly: true, journal: t.service })
  expect(codeOf(() => reading.handlers.save({ title: 'x', lived: '', notLived: '' }))).toBe('read-only')
})
