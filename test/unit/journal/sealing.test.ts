import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServices, servicesOf } from './setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const FIVE_MINUTES = 5 * 60_000

test('an entry that never held a word is let go when it is left, but not when the journal locks', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(entryId, { page: '  \n ' })
  expect(await t.journal.seal({ entryId, reason: 'lock' })).toEqual({ revisionId: null, letGo: false })
  expect(await t.journal.seal({ entryId, reason: 'left' })).toEqual({ revisionId: null, letGo: true })
  await expect(async () => t.journal.get({ entryId })).rejects.toMatchObject({ code: 'not-found' })
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: true })
})

test('an entry that holds nothing but a sign is kept', async () => {
  const entryId = await t.page('🎉')
  expect(await t.body(entryId)).toBe('🎉')
})

test('an entry whose words were all taken out again is kept with its history', async () => {
  const entryId = await t.page('Something')
  await t.write(entryId, { page: '' })
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: false })
  expect(await t.journal.history({ entryId })).toHaveLength(2)
})

test('unchanged text is not sealed twice', async () => {
  const entryId = await t.page('Same')
  await t.write(entryId, { page: 'Same' })
  await t.journal.seal({ entryId, reason: 'left' })
  expect(await t.journal.history({ entryId })).toHaveLength(1)
  expect((await t.journal.get({ entryId })).hasDraft).toBe(false)
})

test('five minutes after the last save the text is sealed', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(entryId, { page: 'One' })
  t.time.advance(FIVE_MINUTES - 1)
  await t.write(entryId, { page: 'One two' })
  t.time.advance(FIVE_MINUTES - 1)
  expect(await t.journal.history({ entryId })).toEqual([])
  t.time.advance(1)
  expect(await t.journal.history({ entryId })).toMatchObject([{ reason: 'idle', words: 2, isHead: true }])
})

test('a draft that a crash left open is there after the next start, and sealed when it stays untouched', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(entryId, { page: 'Nearly lost' })
  const next = servicesOf(t.open)
  expect((await next.journal.get({ entryId })).hasDraft).toBe(true)
  t.time.advance(FIVE_MINUTES)
  expect(await next.journal.history({ entryId })).toHaveLength(1)
})

test('locking seals every open draft, quitting also lets empty entries go', async () => {
  const { id: first } = await t.journal.start({ flow: 'free', path: 'full' })
  const { id: second } = await t.journal.start({ flow: 'weekly', path: 'short' })
  const { id: empty } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(first, { page: 'One' })
  await t.write(second, { moment: 'Two' })
  t.sealAll('lock')
  expect(await t.journal.history({ entryId: first })).toMatchObject([{ reason: 'lock' }])
  expect(await t.journal.history({ entryId: second })).toMatchObject([{ reason: 'lock' }])
  expect((await t.journal.get({ entryId: empty })).words).toBe(0)
  t.sealAll('quit')
  await expect(async () => t.journal.get({ entryId: empty })).rejects.toMatchObject({ code: 'not-found' })
})

test('a sealed revision never changes, whatever comes after it', async () => {
  const entryId = await t.page('First version')
  const [first] = await t.journal.history({ entryId })
  await t.write(entryId, { page: 'Second version' })
  await t.journal.seal({ entryId, reason: 'left' })
  const { steps } = await t.journal.revision({ revisionId: first?.id ?? '' })
  expect(steps.map(({ body }) => body)).toEqual(['First version'])
  const [second] = await t.journal.history({ entryId })
  expect(second).toMatchObject({ parentId: first?.id, isHead: true })
})

test('a revision of another entry cannot be restored or compared', async () => {
  const one = await t.page('One')
  const two = await t.page('Two')
  const [ofOne] = await t.journal.history({ entryId: one })
  const [ofTwo] = await t.journal.history({ entryId: two })
  await expect(async () =>
    t.journal.restore({ entryId: one, revisionId: ofTwo?.id ?? '' }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    Promise.resolve(t.journal.compare({ from: ofOne?.id ?? '', to: ofTwo?.id ?? '' })),
  ).rejects.toMatchObject({ code: 'invalid-input' })
})

test('restoring seals the open words first and adds a revision', async () => {
  const entryId = await t.page('The old words')
  const [old] = await t.journal.history({ entryId })
  t.time.advance(1000)
  await t.write(entryId, { page: 'Words not sealed yet' })
  const entry = await t.journal.restore({ entryId, revisionId: old?.id ?? '' })
  expect(entry.steps.map(({ body }) => body)).toEqual(['The old words'])
  const reasons = (await t.journal.history({ entryId })).map(({ reason }) => reason)
  expect(reasons).toEqual(['restore', 'before-restore', 'left'])
  expect(await t.find('sealed')).toEqual([])
  expect(await t.find('old')).toEqual([entryId])
})

test('a window that was open while another restored cannot overwrite the restored words unnoticed', async () => {
  const entryId = await t.page('Old')
  const [old] = await t.journal.history({ entryId })
  const stale = await t.write(entryId, { page: 'New' })
  await t.journal.restore({ entryId, revisionId: old?.id ?? '' })
  const late = await t.journal.saveDraft({
    entryId,
    client: 'a-window',
    steps: [
      {
        stepId: 'page',
        promptId: null,
        body: 'New and more',
        baseVersion: stale.outcome === 'saved' ? (stale.versions.page ?? 0) : 0,
      },
    ],
  })
  expect(late.outcome).toBe('sibling')
})

test('two revisions are compared word by word, and the parts give both texts', async () => {
  const entryId = await t.page('I spoke with one family in the hall.')
  await t.write(entryId, { page: 'I listened to one family in the hall today.' })
  await t.journal.seal({ entryId, reason: 'left' })
  const [newer, older] = await t.journal.history({ entryId })
  const [step] = await t.journal.compare({ from: older?.id ?? '', to: newer?.id ?? '' })
  const text = (kinds: string[]) =>
    step?.parts
      .filter(({ kind }) => kinds.includes(kind))
      .map((part) => part.text)
      .join('')
  expect(text(['same', 'removed'])).toBe('I spoke with one family in the hall.')
  expect(text(['same', 'added'])).toBe('I listened to one family in the hall today.')
  expect(
    step?.parts.some(({ kind, text: words }) => kind === 'same' && words.includes('one family in the hall')),
  ).toBe(true)
})

test('an empty page is not finished, and is let go when it is left', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'short' })
  await expect(async () => t.journal.finish({ entryId })).rejects.toMatchObject({ code: 'nothing-to-finish' })
  expect((await t.journal.get({ entryId })).finishedAt).toBeNull()
  expect(await t.journal.seal({ entryId, reason: 'left' })).toMatchObject({ letGo: true })
})

test('a debrief that only answers last week’s plan can be finished', async () => {
  const { id: planned } = await t.journal.start({ flow: 'weekly', path: 'short' })
  await t.write(planned, { 'plan-if': 'it is late', 'plan-then': 'stop' })
  await t.journal.finish({ entryId: planned })
  const [plan] = (await t.reflection.thisWeek({})).openPlans
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'short' })
  await t.reflection.answer({ commitmentId: plan?.id ?? '', entryId, outcome: 'kept' })
  expect((await t.journal.finish({ entryId })).entry.finishedAt).not.toBeNull()
})
