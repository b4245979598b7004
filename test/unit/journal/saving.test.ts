import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLIENT, OTHER_CLIENT, openServices } from './setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const step = (body: string, baseVersion: number, stepId = 'page') => ({
  stepId,
  promptId: null,
  body,
  baseVersion,
})
const free = async () => (await t.journal.start({ flow: 'free', path: 'full' })).id

test('a save to an entry that is not there, or to a step that its flow does not have, is refused', async () => {
  const entryId = await free()
  await expect(async () =>
    t.journal.saveDraft({ entryId: t.open.newId(), client: CLIENT, steps: [step('x', 0)] }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await expect(async () =>
    t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('x', 0, 'moment')] }),
  ).rejects.toMatchObject({ code: 'invalid-input' })
})

test('the second of two windows that changed one step keeps its words as a sibling', async () => {
  const entryId = await free()
  await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('The first window.', 0)] })
  const late = await t.journal.saveDraft({
    entryId,
    client: OTHER_CLIENT,
    steps: [step('The second window.', 0)],
  })
  expect(late.outcome).toBe('sibling')
  expect(await t.body(entryId)).toBe('The first window.')
  const revisionId = late.outcome === 'sibling' ? late.revisionId : ''
  const kept = await t.journal.revision({ revisionId })
  expect(kept.summary.reason).toBe('sibling')
  expect(kept.steps.map(({ body }) => body)).toEqual(['The second window.'])
})

test('a stale save that is sent twice leaves one sibling', async () => {
  const entryId = await free()
  await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('First.', 0)] })
  const late = { entryId, client: OTHER_CLIENT, steps: [step('Second.', 0)] }
  await t.journal.saveDraft(late)
  await t.journal.saveDraft(late)
  expect(await t.journal.history({ entryId })).toHaveLength(1)
})

test('a save whose answer was lost can be sent again', async () => {
  const entryId = await free()
  const save = { entryId, client: CLIENT, steps: [step('Once.', 0)] }
  const first = await t.journal.saveDraft(save)
  const again = await t.journal.saveDraft(save)
  expect(again.outcome).toBe('saved')
  expect(again).toMatchObject({ versions: first.outcome === 'saved' ? first.versions : {} })
  expect(await t.journal.history({ entryId })).toEqual([])
})

test('of a save that is stale in one step, the other steps are saved', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('Mine.', 0, 'moment')] })
  const late = await t.journal.saveDraft({
    entryId,
    client: OTHER_CLIENT,
    steps: [step('Theirs.', 0, 'moment'), step('A part.', 0, 'part')],
  })
  expect(late.outcome).toBe('sibling')
  expect(await t.body(entryId, 'part')).toBe('A part.')
  expect(await t.body(entryId, 'moment')).toBe('Mine.')
})

test('a window goes on saving after another sealed the entry', async () => {
  const entryId = await free()
  const first = await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('One', 0)] })
  const version = first.outcome === 'saved' ? (first.versions.page ?? -1) : -1
  await t.journal.seal({ entryId, reason: 'idle' })
  const next = await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('One two', version)] })
  expect(next.outcome).toBe('saved')
})

test('a window goes on saving after a draft came back to what was sealed', async () => {
  const entryId = await t.page('Calm')
  await t.write(entryId, { page: 'Calmer' })
  const back = await t.write(entryId, { page: 'Calm' })
  const version = back.outcome === 'saved' ? (back.versions.page ?? -1) : -1
  await t.journal.seal({ entryId, reason: 'idle' })
  expect(await t.journal.history({ entryId })).toHaveLength(1)
  const next = await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step('Calm again', version)] })
  expect(next.outcome).toBe('saved')
})

test('half of an emoji, Windows line ends and U+0000 become text that every tool can read', async () => {
  const entryId = await free()
  await t.write(entryId, { page: 'a\r\nb\rc \ud83c d\0e 🎉 שלום' })
  expect(await t.body(entryId)).toBe('a\nb\nc \ufffd d\ufffde 🎉 שלום')
})

test('a prompt’s words are looked up by its id and kept as they were; an unknown prompt is refused', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  const suggested = await t.reflection.suggest({ entryId, stepId: 'moment', not: [] })
  await t.write(entryId, { moment: 'A moment.' }, suggested.id)
  const { steps } = await t.journal.get({ entryId })
  expect(steps[0]).toMatchObject({ promptId: suggested.id, promptText: suggested.text })
  await expect(t.write(entryId, { part: 'x' }, 'no-such-prompt')).rejects.toMatchObject({
    code: 'invalid-input',
  })
})

test('windows hear of each save, and which of them made it', async () => {
  const entryId = await free()
  await t.write(entryId, { page: 'x' })
  expect(t.events).toContainEqual({
    name: 'journal.changed',
    payload: { entryId, what: 'draft', client: CLIENT },
  })
})
