import { afterEach, beforeEach, expect, test } from 'vitest'
import { shelfService } from '../../../main/core/shelf/service.ts'
import { SHELF } from '../../../shared/framework/shelf.ts'
import { openTestJournal } from '../../helpers/open-journal.ts'

let t: ReturnType<typeof openTestJournal>
let shelf: ReturnType<typeof shelfService>
beforeEach(() => {
  t = openTestJournal()
  shelf = shelfService(t.open)
})
afterEach(() => t.dispose())

const FIRST = SHELF[0]?.id ?? ''
const ids = async () => (await shelf.list({})).map(({ id }) => id)
const save = async (title: string, id?: string) =>
  shelf.save({ ...(id !== undefined && { id }), title, note: 'A note.', where: 'A drawer.' })
const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

test('what is not on the shelf cannot be changed, removed or put back', () => {
  for (const id of ['no-such-resource', t.open.newId()]) {
    expect(codeOf(() => shelf.save({ id, title: 'x', note: '', where: '' }))).toBe('not-found')
    expect(codeOf(() => shelf.remove({ id }))).toBe('not-found')
    expect(codeOf(() => shelf.putBack({ id }))).toBe('not-found')
  }
})

test('a removed resource can be neither changed nor removed again, and comes back as it was', async () => {
  const changed = await save('In my own words', FIRST)
  await shelf.remove({ id: FIRST })
  expect(await ids()).not.toContain(FIRST)
  expect(codeOf(() => shelf.save({ id: FIRST, title: 'x', note: '', where: '' }))).toBe('not-found')
  expect(codeOf(() => shelf.remove({ id: FIRST }))).toBe('not-found')
  expect(await shelf.putBack({ id: FIRST })).toEqual(changed)
  expect((await ids())[0]).toBe(FIRST)
})

test('a journal opened for reading only keeps its shelf as it is', async () => {
  const reading = shelfService({ ...t.open, readOnly: true })
  expect(codeOf(() => reading.save({ title: 'x', note: '', where: '' }))).toBe('read-only')
  expect(codeOf(() => reading.remove({ id: FIRST }))).toBe('read-only')
  expect(await reading.list({})).toHaveLength(SHELF.length)
})

test('the shelf begins with what the app names, and own resources follow in the order of their making', async () => {
  expect(await ids()).toEqual(SHELF.map(({ id }) => id))
  const [one, two] = [await save('One'), await save('Two')]
  expect(one).toMatchObject({ title: 'One', note: 'A note.', where: 'A drawer.', own: true })
  expect((await ids()).slice(SHELF.length)).toEqual([one.id, two.id])
  await save('One, again', one.id)
  expect((await ids()).slice(SHELF.length)).toEqual([one.id, two.id])
  expect(t.events.at(-1)).toEqual({ name: 'shelf.changed', payload: {} })
})

test('what the app names is a fact in plain words: no link, no praise', () => {
  for (const { note, where } of SHELF) {
    expect(`${note} ${where}`).not.toMatch(/https?:|www\.|\bbest\b|leading|excellent|recommended/i)
    expect(note.match(/[.!?](?:\s|$)/gu)).toHaveLength(1)
  }
  expect(new Set(SHELF.map(({ id }) => id)).size).toBe(SHELF.length)
})
