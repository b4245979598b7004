import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

test('a journal opened for reading only keeps no form, and shows what was kept', async () => {
  await t.forms.keep({ form: 'goal', words: { title: 'Families' } })
  const reading = servicesOf({ ...t.open, readOnly: true }).forms
  for (const change of [
    () => reading.keep({ form: 'goal', words: { title: 'x' } }),
    () => reading.drop({ form: 'goal' }),
  ])
    expect(change).toThrow(expect.objectContaining({ code: 'read-only' }))
  expect(await reading.get({ form: 'goal' })).toEqual({ title: 'Families' })
})

test('each form keeps its own words field by field, as the journal keeps text', async () => {
  await t.forms.keep({ form: 'result', words: { who: 'Room 12', myPart: 'One\r\nTwo \ud800' } })
  await t.forms.keep({ form: 'result', words: { who: '' } })
  await t.forms.keep({ form: `result ${t.open.newId()}`, words: { who: 'Another' } })
  expect(await t.forms.get({ form: 'result' })).toEqual({ who: '', myPart: 'One\nTwo \ufffd' })
  await t.forms.drop({ form: 'result' })
  expect(await t.forms.get({ form: 'result' })).toEqual({})
})

test('a phrase that is erased for good leaves forms under way, too', async () => {
  await t.forms.keep({ form: 'result', words: { who: 'Marisol and others', measure: 'Days' } })
  expect(await t.journal.findPhrase({ phrase: 'marisol' })).toMatchObject({ places: 1 })
  await t.journal.erasePhrase({ phrase: 'marisol' })
  expect(await t.forms.get({ form: 'result' })).toEqual({ who: '[erased] and others', measure: 'Days' })
})

test('what was begun about an entry goes with it when it is erased, and nothing else does', async () => {
  const [gone, other] = [await t.journal.start({ flow: 'decision', path: 'full' }), { id: t.open.newId() }]
  for (const { id } of [gone, other])
    await t.forms.keep({ form: `note ${id}`, words: { body: 'The families asked.' } })
  await t.journal.eraseEntries({ entryIds: [gone.id] })
  expect(await t.forms.get({ form: `note ${gone.id}` })).toEqual({})
  expect(await t.forms.get({ form: `note ${other.id}` })).toEqual({ body: 'The families asked.' })
})

test('what was begun about the plan of an entry goes with the entry', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.write(entryId, { 'plan-if': 'the bell rings', 'plan-then': 'wait' })
  await t.journal.finish({ entryId })
  const [plan] = await t.reflection.commitments({ state: 'open', limit: 10 })
  const form = `let-go ${plan?.id}`
  await t.forms.keep({ form, words: { word: 'The meetings stopped.' } })
  await t.journal.remove({ entryId })
  await t.journal.eraseEntries({ entryIds: [entryId] })
  expect(await t.forms.get({ form })).toEqual({})
})
