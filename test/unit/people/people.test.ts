import { afterEach, beforeEach, expect, test } from 'vitest'
import { peopleService } from '../../../main/core/people/service.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
let people: ReturnType<typeof peopleService>['handlers']
beforeEach(() => {
  t = openServices()
  people = peopleService(t.open).handlers
})
afterEach(() => t.dispose())

const add = async (name: string, nicknames: string[] = [], label = '') =>
  people.save({ name, nicknames, label })
const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

test('whoever is not there cannot be changed, removed or put back', async () => {
  const { id } = await add('Marisol')
  await people.remove({ id })
  for (const wrong of [id, t.open.newId()]) {
    expect(codeOf(() => people.save({ id: wrong, name: 'x', nicknames: [], label: '' }))).toBe('not-found')
    expect(codeOf(() => people.remove({ id: wrong }))).toBe('not-found')
  }
  expect(codeOf(() => people.putBack({ id: t.open.newId() }))).toBe('not-found')
})

test('a journal opened for reading only keeps its people as they are', async () => {
  await add('Marisol')
  const reading = peopleService({ ...t.open, readOnly: true }).handlers
  expect(codeOf(() => reading.save({ name: 'x', nicknames: [], label: '' }))).toBe('read-only')
  expect(codeOf(() => reading.dismiss({ name: 'x' }))).toBe('read-only')
  expect(await reading.list({})).toHaveLength(1)
})

test('nicknames are kept once, without the name itself, as one line of well-formed text', async () => {
  expect(
    await add('  Mari\u0301a\n Elena ', ['Mari', 'mari', ' MARI ', 'María Elena', 'Nena\uD800', ' ']),
  ).toMatchObject({
    name: 'María Elena',
    nicknames: ['Mari', 'Nena\uFFFD'],
    label: '',
  })
})

test('people stand in the order of their names, whatever their accents and case', async () => {
  for (const name of ['Zoë', 'álvaro', 'Beto', 'Ana 10', 'Ana 9']) await add(name)
  expect((await people.list({})).map(({ name }) => name)).toEqual([
    'álvaro',
    'Ana 9',
    'Ana 10',
    'Beto',
    'Zoë',
  ])
})

test('two people may have one name', async () => {
  const [first, second] = [await add('Ana', [], 'a student'), await add('Ana', [], 'a colleague')]
  expect(first.id).not.toBe(second.id)
  expect(await people.list({})).toHaveLength(2)
})

test('a removed person comes back as she was, and putting back twice changes nothing', async () => {
  const person = await add('Marisol', ['Mari'], 'a student')
  await people.remove({ id: person.id })
  expect(await people.list({})).toEqual([])
  expect(await people.putBack({ id: person.id })).toEqual(person)
  expect(await people.putBack({ id: person.id })).toEqual(person)
  expect(t.events.at(-1)).toEqual({ name: 'people.changed', payload: {} })
})

test('names are suggested from sealed entries, until they are on the list or not wanted', async () => {
  for (let count = 0; count < 3; count += 1) await t.page(`Today **Marisol** spoke with Devon again.`)
  expect(await people.suggestions({})).toEqual([
    { name: 'Devon', entries: 3 },
    { name: 'Marisol', entries: 3 },
  ])
  await people.dismiss({ name: 'Devon' })
  await people.dismiss({ name: 'Devon' })
  const { id } = await add('Mari', ['Marisol'])
  expect(await people.suggestions({})).toEqual([])
  await people.undismiss({ name: 'Devon' })
  await people.remove({ id })
  expect((await people.suggestions({})).map(({ name }) => name)).toEqual(['Devon', 'Marisol'])
})

test('entries in the bin suggest nobody', async () => {
  const pages = [await t.page('with Devon'), await t.page('with Devon'), await t.page('with Devon')]
  expect(await people.suggestions({})).toHaveLength(1)
  await t.journal.remove({ entryId: pages[0] ?? '' })
  expect(await people.suggestions({})).toEqual([])
})

test('an erased name goes with its person, and from the nicknames of others', async () => {
  await add('Devon Lee')
  const other = await add('Dee', ['Devon', 'D'])
  await t.journal.erasePhrase({ phrase: 'Devon' })
  const left = await people.list({})
  expect(left.map(({ id }) => id)).toEqual([other.id])
  expect(JSON.stringify(left)).not.toContain('Devon')
})
