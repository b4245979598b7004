import { afterEach, beforeEach, expect, test } from 'vitest'
import { v7 } from '../../../main/core/ids.ts'
import { all } from '../../../main/core/store/sql.ts'
import { MAX_STEPS } from '../../../shared/domain/exchange/limits.ts'
import { codeOf, GOAL, openBoth, type Side } from './setup.ts'

let t: Awaited<ReturnType<typeof openBoth>>
let coach: Side
let member: Side
beforeEach(async () => {
  t = await openBoth()
  coach = t.coach
  member = t.member
})
afterEach(() => t.dispose())

const DAY_MS = 86_400_000
const aStep = { text: 'Write to the families', who: 'them', due: '2026-10-01' } as const
const tables = (side: Side): string =>
  ['conversations', 'conversation_steps', 'conversation_goals']
    .map((table) => JSON.stringify(all(side.open.db, `SELECT * FROM ${table}`)))
    .join()

test('a conversation reaches the other side, seen from there, and its notes stay', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25', 'monthly')
  await coach.ask.setAgenda({ conversationId, items: ['The letter'], baseVersion: 0 })
  await coach.ask.saveStep({ conversationId, ...aStep })
  await coach.ask.setGoals({ conversationId, goalIds: [GOAL ?? ''] })
  await coach.ask.saveNotes({ conversationId, body: 'NOTEWORDS', baseVersion: 0 })
  expect(JSON.stringify(coach.tell())).not.toContain('NOTEWORDS')
  t.send(coach, member)
  expect(await member.only()).toMatchObject({
    id: conversationId,
    day: '2026-09-25',
    rhythm: 'monthly',
    myAgenda: [],
    theirAgenda: ['The letter'],
    steps: [{ text: 'Write to the families', who: 'me', due: '2026-10-01', doneAt: null }],
    goals: [{ id: GOAL, title: 'Calls home', from: 'them' }],
    notes: '',
    untold: false,
  })
})

test('each side’s agenda is its own, and a done step comes back done', async () => {
  const { id: conversationId } = await coach.begin()
  await coach.ask.setAgenda({ conversationId, items: ['Theirs'], baseVersion: 0 })
  const { steps } = await coach.ask.saveStep({ conversationId, ...aStep })
  const stepId = steps[0]?.id ?? ''
  t.send(coach, member)
  await member.ask.setAgenda({ conversationId, items: ['Mine', 'Mine too'], baseVersion: 0 })
  await member.ask.setStepDone({ conversationId, stepId, done: true })
  t.send(member, coach)
  const back = await coach.only()
  expect([back.myAgenda, back.theirAgenda]).toEqual([['Theirs'], ['Mine', 'Mine too']])
  expect(back.steps).toMatchObject([{ id: stepId, who: 'them', doneAt: expect.any(Number) }])
})

test('another agenda does not put back a day that the other side has moved meanwhile', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25')
  t.send(coach, member)
  await coach.ask.set({ conversationId, day: '2026-09-30' })
  t.time.advance(1000)
  await member.ask.setAgenda({ conversationId, items: ['Mine'], baseVersion: 0 })
  t.send(member, coach)
  t.send(coach, member)
  expect(await coach.only()).toMatchObject({ day: '2026-09-30', theirAgenda: ['Mine'] })
  expect(await member.only()).toMatchObject({ day: '2026-09-30' })
})

test('of two days that were set, the later word stands on both sides; at one instant both take the same', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25')
  t.send(coach, member)
  await coach.ask.set({ conversationId, day: '2026-09-29' })
  await member.ask.set({ conversationId, day: '2026-09-28' })
  const [one, other] = [coach.tell(), member.tell()]
  coach.take(other)
  member.take(one)
  expect([(await coach.only()).day, (await member.only()).day]).toEqual(['2026-09-28', '2026-09-28'])
})

test('an older file that is opened later changes nothing', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25')
  await coach.ask.setAgenda({ conversationId, items: ['old'], baseVersion: 0 })
  const { steps } = await coach.ask.saveStep({ conversationId, ...aStep, text: 'old' })
  const { id: stepId = '', changedAt = 0 } = steps[0] ?? {}
  const old = coach.tell()
  t.time.advance(1000)
  await coach.ask.setAgenda({ conversationId, items: ['new'], baseVersion: 1 })
  await coach.ask.saveStep({ conversationId, change: { stepId, changedAt }, ...aStep, text: 'new' })
  await coach.ask.set({ conversationId, day: '2026-09-27' })
  t.send(coach, member)
  const before = await member.only()
  expect(before).toMatchObject({ day: '2026-09-27', theirAgenda: ['new'], steps: [{ text: 'new' }] })
  member.take(old)
  expect(await member.only()).toEqual(before)
})

test('what was agreed at a meeting travels although the next one is made, and the meeting counts as held there', async () => {
  t.time.set(Date.UTC(2026, 8, 25, 15))
  const { id: conversationId } = await coach.begin('2026-09-25')
  t.send(coach, member)
  await member.ask.saveNotes({ conversationId, body: 'my own notes', baseVersion: 0 })
  await coach.ask.saveStep({ conversationId, ...aStep })
  const { next } = await coach.ask.hold({ conversationId, nextDay: null })
  t.send(coach, member)
  const [coming, held] = await member.ask.list({ contactId: member.contactId, limit: 10 })
  expect(coming).toMatchObject({ id: next?.id, day: '2026-10-02', heldAt: null, steps: [] })
  expect(held).toMatchObject({
    id: conversationId,
    heldAt: expect.any(Number),
    notes: 'my own notes',
    steps: [{ text: 'Write to the families', who: 'me' }],
  })
  const page = await member.ask.page({ conversationId: next?.id ?? '' })
  expect(page.lastSteps).toMatchObject([{ text: 'Write to the families', from: '2026-09-25' }])
})

test('two that were begun before either heard of the other become one, the same on both sides', async () => {
  const mine = await coach.begin('2026-09-25')
  await coach.ask.setAgenda({ conversationId: mine.id, items: ['coach'], baseVersion: 0 })
  await coach.ask.saveNotes({ conversationId: mine.id, body: 'coach’s notes', baseVersion: 0 })
  t.time.advance(5)
  const theirs = await member.begin('2026-09-26')
  await member.ask.setAgenda({ conversationId: theirs.id, items: ['member'], baseVersion: 0 })
  await member.ask.saveStep({ conversationId: theirs.id, ...aStep })
  const [one, other] = [coach.tell(), member.tell()]
  t.time.advance(1000)
  coach.take(other)
  member.take(one)
  const [here, there] = [await coach.only(), await member.only()]
  expect([here.id, there.id]).toEqual([mine.id, mine.id])
  expect([here.day, there.day]).toEqual(['2026-09-26', '2026-09-26'])
  expect([here.myAgenda, here.theirAgenda, here.notes]).toEqual([['coach'], ['member'], 'coach’s notes'])
  expect([there.myAgenda, there.theirAgenda]).toEqual([['member'], ['coach']])
  expect([here.steps[0]?.who, there.steps[0]?.who]).toEqual(['me', 'them'])
  // A file under the name that was given up still finds it.
  coach.take(other)
  expect((await coach.only()).id).toBe(mine.id)
})

test('a step that was taken out goes on the other side too, without its words in the file', async () => {
  const { id: conversationId } = await coach.begin()
  const { steps } = await coach.ask.saveStep({ conversationId, ...aStep, text: 'SECRETSTEP' })
  const stepId = steps[0]?.id ?? ''
  t.send(coach, member)
  await coach.ask.removeStep({ conversationId, stepId })
  expect(JSON.stringify(coach.tell())).not.toContain('SECRETSTEP')
  t.send(coach, member)
  expect((await member.only()).steps).toEqual([])
  await member.ask.putBackStep({ conversationId, stepId })
  t.send(member, coach)
  expect((await coach.only()).steps).toMatchObject([{ text: 'SECRETSTEP' }])
})

test('a conversation or a step that is somebody else’s is refused', async () => {
  await coach.begin()
  const { id: contactId } = await member.contacts.handlers.addByName({
    name: 'Ben',
    isCoach: true,
    isMember: true,
  })
  const other = await member.ask.begin({ contactId, day: '2026-09-25', rhythm: 'once' })
  const { steps } = await member.ask.saveStep({ conversationId: other.id, ...aStep })
  const meeting = coach.tell()
  const before = tables(member)
  const step = {
    id: steps[0]?.id ?? '',
    agreedIn: meeting.id,
    text: 'FORGED',
    who: 'both' as const,
    due: null,
    doneAt: null,
    changedAt: t.time.clock.now() + 1000,
    removed: false,
  }
  for (const forged of [
    { ...meeting, id: other.id },
    { ...meeting, after: { id: other.id, heldAt: t.time.clock.now() } },
    { ...meeting, steps: [step] },
    { ...meeting, steps: [{ ...step, id: v7(), agreedIn: other.id }] },
  ])
    expect(await codeOf(() => member.take(forged))).toBe('exchange-mismatch')
  expect(tables(member)).toBe(before)
})

test('a conversation that says it comes after itself is taken as what it is', async () => {
  await coach.begin('2026-09-25')
  const meeting = coach.tell()
  member.take(meeting)
  member.take({ ...meeting, after: { id: meeting.id, heldAt: t.time.clock.now() } })
  expect(await member.only()).toMatchObject({ heldAt: null, nextId: null })
})

test('a goal under the id of one of one’s own does not take its place', async () => {
  const { id: conversationId } = await coach.begin()
  t.send(coach, member)
  await member.ask.setGoals({ conversationId, goalIds: [GOAL ?? ''] })
  member.take({
    ...coach.tell(),
    saidAt: t.time.clock.now(),
    goals: [{ id: GOAL ?? '', title: 'FORGED', why: '' }],
  })
  expect((await member.only()).goals).toMatchObject([{ title: 'Calls home', from: 'me' }])
})

test('a clock far ahead decides nothing for ever', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25')
  const far = t.time.clock.now() + 1000 * DAY_MS
  member.take({ ...coach.tell(), day: '2026-12-24', changedAt: far, saidAt: far })
  t.time.advance(1000)
  await member.ask.set({ conversationId, day: '2026-09-26' })
  expect(await member.only()).toMatchObject({ day: '2026-09-26' })
  expect(member.tell().changedAt).toBe(t.time.clock.now())
  await coach.ask.setAgenda({ conversationId, items: ['later'], baseVersion: 0 })
  t.send(coach, member)
  expect((await member.only()).theirAgenda).toEqual(['later'])
})

test('more steps than a conversation takes leave the twenty that were changed last', async () => {
  const { id: conversationId } = await coach.begin()
  for (let index = 0; index < MAX_STEPS; index += 1) {
    await coach.ask.saveStep({ conversationId, ...aStep, text: `coach ${index}` })
  }
  t.time.advance(1000)
  const meeting = coach.tell()
  member.take({ ...meeting, steps: [] })
  for (let index = 0; index < 5; index += 1) {
    await member.ask.saveStep({ conversationId, ...aStep, text: `member ${index}` })
  }
  member.take(meeting)
  const texts = (await member.only()).steps.map(({ text }) => text)
  expect(texts).toHaveLength(MAX_STEPS)
  expect(texts.filter((text) => text.startsWith('member'))).toHaveLength(5)
})

test('one that was removed here comes back only when the other side changes it', async () => {
  const { id: conversationId } = await coach.begin()
  t.send(coach, member)
  await member.ask.remove({ conversationId })
  t.send(coach, member)
  expect(await member.ask.list({ limit: 10 })).toEqual([])
  await coach.ask.setAgenda({ conversationId, items: ['Are we meeting?'], baseVersion: 0 })
  t.send(coach, member)
  expect(await member.only()).toMatchObject({ theirAgenda: ['Are we meeting?'] })
})

test('the last held one is told of until it was told, and then nothing is', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25', 'once')
  t.send(coach, member)
  await coach.ask.hold({ conversationId, nextDay: null })
  t.send(coach, member)
  expect(await member.only()).toMatchObject({ heldAt: expect.any(Number) })
  expect(coach.conversations.meetings.outgoing(coach.contactId)).toBeNull()
})

test('a meeting counts as held there also where the day was moved there meanwhile', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25')
  t.send(coach, member)
  const { next } = await coach.ask.hold({ conversationId, nextDay: null })
  t.time.advance(1000)
  await member.ask.set({ conversationId, day: '2026-09-26' })
  t.send(coach, member)
  const days = await member.ask.list({ contactId: member.contactId, limit: 10 })
  expect(days.map(({ id, heldAt }) => [id, heldAt !== null])).toEqual([
    [next?.id, false],
    [conversationId, true],
  ])
})

test('one that was begun in the place of a removed one hears what the other side says of the removed one', async () => {
  const { id: conversationId } = await coach.begin('2026-09-25')
  t.send(coach, member)
  await coach.ask.remove({ conversationId })
  const anew = await coach.begin('2026-09-28')
  t.time.advance(1000)
  await member.ask.setAgenda({ conversationId, items: ['Mine'], baseVersion: 0 })
  await member.ask.saveStep({ conversationId, ...aStep })
  t.send(member, coach)
  expect(await coach.only()).toMatchObject({
    id: anew.id,
    day: '2026-09-28',
    theirAgenda: ['Mine'],
    steps: [{ text: 'Write to the families' }],
  })
  t.send(coach, member)
  expect(await member.only()).toMatchObject({ day: '2026-09-28' })
})
