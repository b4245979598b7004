import { afterEach, beforeEach, expect, test } from 'vitest'
import { conversationsService } from '../../../main/core/conversations/service.ts'
import { v7 } from '../../../main/core/ids.ts'
import { MAX_STEPS } from '../../../shared/domain/exchange/limits.ts'
import { nextMeetingDay } from '../../../shared/domain/meeting-days.ts'
import { codeOf, GOAL, OTHER_GOAL, openBoth, type Side } from './setup.ts'

let t: Awaited<ReturnType<typeof openBoth>>
let side: Side
beforeEach(async () => {
  t = await openBoth()
  side = t.coach
})
afterEach(() => t.dispose())

const aStep = { text: 'Write to the families', who: 'them', due: null } as const

test.each([
  ['2026-01-31', 'monthly', '2026-02-01', '2026-02-28'],
  ['2028-01-31', 'monthly', '2028-02-01', '2028-02-29'],
  ['2026-01-31', 'monthly', '2026-03-05', '2026-03-31'],
  ['2026-12-15', 'monthly', '2026-12-15', '2027-01-15'],
  ['2026-12-28', 'weekly', '2026-12-28', '2027-01-04'],
  ['2026-09-04', 'weekly', '2026-09-20', '2026-09-25'],
  ['2026-09-04', 'fortnightly', '2026-09-04', '2026-09-18'],
  ['2026-09-04', 'once', '2026-09-04', null],
  ['9999-12-30', 'weekly', '2026-09-04', null],
  ['9999-12-30', 'monthly', '2026-09-04', null],
  ['0001-01-01', 'weekly', '2026-09-04', '2026-09-07'],
] as const)('after %s, %s, as of %s comes %s', (day, rhythm, today, next) => {
  expect(nextMeetingDay(day, rhythm, today)).toBe(next)
})

test('there is one conversation to come with a contact, however often it is begun', async () => {
  const first = await side.begin('2026-09-25')
  expect(await side.begin('2026-10-09', 'monthly')).toEqual(first)
  expect(await codeOf(() => side.ask.begin({ contactId: v7(), day: '2026-09-25', rhythm: 'once' }))).toBe(
    'not-found',
  )
})

test('who saves notes on top of older ones learns of the newer, and nothing is lost', async () => {
  const { id: conversationId } = await side.begin()
  await side.ask.saveNotes({ conversationId, body: 'from one window', baseVersion: 0 })
  const late = { conversationId, body: 'from another', baseVersion: 0 }
  expect(await codeOf(() => side.ask.saveNotes(late))).toBe('comment-changed')
  expect(await side.ask.get({ conversationId })).toMatchObject({ notes: 'from one window', notesVersion: 1 })
})

test('notes do not make anything untold; agenda, day, steps and goals do', async () => {
  const { id: conversationId } = await side.begin()
  const untold = async () => (await side.ask.get({ conversationId })).untold
  side.told()
  t.time.advance(1000)
  await side.ask.saveNotes({ conversationId, body: 'mine', baseVersion: 0 })
  expect(await untold()).toBe(false)
  for (const change of [
    () => side.ask.setAgenda({ conversationId, items: ['The letter'], baseVersion: 0 }),
    () => side.ask.set({ conversationId, day: '2026-09-26' }),
    () => side.ask.saveStep({ conversationId, ...aStep }),
    () => side.ask.setGoals({ conversationId, goalIds: [GOAL ?? ''] }),
  ]) {
    await change()
    expect(await untold()).toBe(true)
    side.told()
    t.time.advance(1000)
    expect(await untold()).toBe(false)
  }
})

test('an agenda of another window is never written over unseen; the same words once more are no change', async () => {
  const { id: conversationId } = await side.begin()
  const first = await side.ask.setAgenda({ conversationId, items: ['The letter'], baseVersion: 0 })
  expect(first.agendaVersion).toBe(1)
  const same = { conversationId, items: ['The letter'], baseVersion: 0 }
  expect(await side.ask.setAgenda(same)).toMatchObject({ agendaVersion: 1 })
  const other = { conversationId, items: ['Other words'], baseVersion: 0 }
  expect(await codeOf(() => side.ask.setAgenda(other))).toBe('comment-changed')
  expect(await side.ask.get({ conversationId })).toMatchObject({ myAgenda: ['The letter'] })
  expect(await side.ask.setAgenda({ ...other, baseVersion: 1 })).toMatchObject({
    myAgenda: ['Other words'],
    agendaVersion: 2,
  })
})

test('a conversation takes twenty steps; one that was taken out makes room, and comes back only into room', async () => {
  const { id: conversationId } = await side.begin()
  for (let index = 0; index < MAX_STEPS; index += 1) await side.ask.saveStep({ conversationId, ...aStep })
  expect(await codeOf(() => side.ask.saveStep({ conversationId, ...aStep }))).toBe('too-many')
  const stepId = (await side.ask.get({ conversationId })).steps[3]?.id ?? ''
  await side.ask.removeStep({ conversationId, stepId })
  await side.ask.saveStep({ conversationId, ...aStep })
  expect(await codeOf(() => side.ask.putBackStep({ conversationId, stepId }))).toBe('too-many')
})

test('a step of somebody else’s conversation is out of reach', async () => {
  const { id: conversationId } = await side.begin()
  const { id: contactId } = await side.contacts.handlers.addByName({
    name: 'Ben',
    isCoach: true,
    isMember: true,
  })
  const other = await side.ask.begin({ contactId, day: '2026-09-25', rhythm: 'once' })
  const { steps } = await side.ask.saveStep({ conversationId: other.id, ...aStep })
  const step = { conversationId, stepId: steps[0]?.id ?? '' }
  expect(await codeOf(() => side.ask.setStepDone({ ...step, done: true }))).toBe('not-found')
  const change = { stepId: step.stepId, changedAt: steps[0]?.changedAt ?? 0 }
  expect(await codeOf(() => side.ask.saveStep({ conversationId, change, ...aStep }))).toBe('not-found')
})

test('a step that another window changed since it was read is not written over', async () => {
  const { id: conversationId } = await side.begin()
  const { steps } = await side.ask.saveStep({ conversationId, ...aStep })
  const { id: stepId = '', changedAt = 0 } = steps[0] ?? {}
  const change = { stepId, changedAt }
  t.time.advance(1000)
  await side.ask.saveStep({ conversationId, change, ...aStep, text: 'Write to them all' })
  const late = { conversationId, change, ...aStep, text: 'Call them' }
  expect(await codeOf(() => side.ask.saveStep(late))).toBe('comment-changed')
  expect((await side.ask.get({ conversationId })).steps).toMatchObject([{ text: 'Write to them all' }])
})

test('only one’s own goals can be shared; one that was closed since stays as it was chosen', async () => {
  const { id: conversationId } = await side.begin()
  expect(await codeOf(() => side.ask.setGoals({ conversationId, goalIds: [v7()] }))).toBe('not-found')
  const goalIds = [OTHER_GOAL ?? '', GOAL ?? '']
  const { goals } = await side.ask.setGoals({ conversationId, goalIds })
  expect(goals).toEqual([
    { id: OTHER_GOAL, title: 'Fewer referrals', why: '', from: 'me' },
    { id: GOAL, title: 'Calls home', why: 'Trust.', from: 'me' },
  ])
  const later = conversationsService({
    ...side.open,
    contacts: side.contacts,
    goals: () => [],
    sources: { excerptsSince: () => [], openQuestions: () => [] },
  }).handlers
  expect((await later.setGoals({ conversationId, goalIds: [GOAL ?? ''] })).goals).toEqual([goals[1]])
})

test('holding makes the next one by its rhythm, or on the day that was agreed', async () => {
  t.time.set(Date.UTC(2026, 8, 25, 15))
  const first = await side.begin('2026-09-25', 'weekly')
  const { held, next } = await side.ask.hold({ conversationId: first.id, nextDay: null })
  expect([held.nextId, next?.day, next?.rhythm]).toEqual([next?.id, '2026-10-02', 'weekly'])
  const again = await side.ask.hold({ conversationId: first.id, nextDay: '2026-12-01' })
  expect(again.next).toEqual(next)
  const after = { conversationId: next?.id ?? '' }
  expect(await codeOf(() => side.ask.hold({ ...after, nextDay: '2026-10-02' }))).toBe('invalid-input')
  expect((await side.ask.hold({ ...after, nextDay: '2026-10-20' })).next?.day).toBe('2026-10-20')
})

test('taking holding back takes the next one along, but not if anybody has touched it', async () => {
  const { id: conversationId } = await side.begin()
  await side.ask.hold({ conversationId, nextDay: null })
  expect(await side.ask.unhold({ conversationId })).toMatchObject({ heldAt: null, nextId: null })
  expect((await side.only()).id).toBe(conversationId)
  const { next } = await side.ask.hold({ conversationId, nextDay: null })
  t.time.advance(1000)
  await side.ask.setAgenda({ conversationId: next?.id ?? '', items: ['Kept'], baseVersion: 0 })
  await side.ask.unhold({ conversationId })
  const left = await side.ask.list({ contactId: side.contactId, limit: 10 })
  expect(left.map(({ myAgenda }) => myAgenda)).toEqual([[], ['Kept']])
})

test('the page before a meeting shows the last steps, and of earlier ones those still open', async () => {
  t.time.set(Date.UTC(2026, 9, 2, 15))
  let { id: conversationId } = await side.begin('2026-10-02', 'weekly')
  const meet = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) await side.ask.saveStep({ conversationId, ...aStep, text })
    const { steps } = await side.ask.get({ conversationId })
    await side.ask.setStepDone({ conversationId, stepId: steps[0]?.id ?? '', done: true })
    const { next } = await side.ask.hold({ conversationId, nextDay: null })
    conversationId = next?.id ?? ''
    t.time.advance(7 * 86_400_000)
  }
  await meet(['done long ago', 'open long ago'])
  await meet(['done', 'open'])
  const page = await side.ask.page({ conversationId })
  expect(page.lastSteps.map(({ text, from }) => [text, from])).toEqual([
    ['done', '2026-10-09'],
    ['open', '2026-10-09'],
    ['open long ago', '2026-10-02'],
  ])
  // They are done from this page, too.
  const stepId = page.lastSteps[2]?.id ?? ''
  await side.ask.setStepDone({ conversationId, stepId, done: true })
  expect((await side.ask.page({ conversationId })).lastSteps.map(({ text }) => text)).toEqual([
    'done',
    'open',
  ])
})

test('those to come stand first, soonest first, then the held ones, newest first', async () => {
  t.time.set(Date.UTC(2026, 9, 2, 15))
  const first = await side.begin('2026-10-02')
  const { next } = await side.ask.hold({ conversationId: first.id, nextDay: null })
  await side.ask.hold({ conversationId: next?.id ?? '', nextDay: null })
  const days = (await side.ask.list({ limit: 100 })).map(({ day, heldAt }) => [day, heldAt !== null])
  expect(days).toEqual([
    ['2026-10-16', false],
    ['2026-10-09', true],
    ['2026-10-02', true],
  ])
  expect(await side.ask.between({ from: '2026-10-01', to: '2026-10-12' })).toEqual([])
})

test('a removed conversation is gone from every list, and comes back as it was', async () => {
  const made = await side.begin()
  const ref = { conversationId: made.id }
  await side.ask.remove(ref)
  expect(await codeOf(() => side.ask.get(ref))).toBe('not-found')
  expect(await codeOf(() => side.ask.setAgenda({ ...ref, items: [], baseVersion: 0 }))).toBe('not-found')
  expect(side.conversations.meetings.outgoing(side.contactId)).toBeNull()
  expect(await side.ask.putBack(ref)).toEqual(made)
  expect(await codeOf(() => side.ask.putBack({ conversationId: v7() }))).toBe('not-found')
})
