import { afterEach, beforeEach, expect, test } from 'vitest'
import { v7 } from '../../../main/core/ids.ts'
import { makePeer } from '../../helpers/exchange-peer.ts'
import { type CoachWorld, codeOf, openCoach } from './setup.ts'

let t: CoachWorld
beforeEach(async () => {
  t = await openCoach()
})
afterEach(() => t.dispose())

const DAY_MS = 86_400_000
const today = (): string => new Date(t.time.clock.now()).toISOString().slice(0, 10)
const names = (lines: readonly { contact: { name: string } }[]): string[] =>
  lines.map(({ contact }) => contact.name)
const meet = async (name: string): Promise<{ peer: Awaited<ReturnType<typeof makePeer>>; id: string }> => {
  const peer = await makePeer(name)
  return { peer, id: t.know(peer) }
}

test('without anybody there is nothing on any list', async () => {
  t.contacts.handlers.remove({ contactId: t.contactId })
  expect(await t.ask.home({})).toEqual({ meeting: [], waiting: [], quiet: [], unread: 0, ready: 0 })
  expect(await t.ask.members({})).toEqual([])
})

test('whoever waits longest for an answer stands first, read or not; an answer takes them off', async () => {
  const ben = await meet('Ben Cole')
  const first = t.shareOf({ note: 'first' })
  await t.receive(first)
  t.time.advance(DAY_MS)
  await t.receive(t.shareOf({ note: 'second' }, ben.peer), ben.peer, ben.id)
  await t.ask.setRead({ receivedId: first.id, read: true })
  const home = await t.ask.home({})
  expect(names(home.waiting)).toEqual(['Ana Ruiz', 'Ben Cole'])
  expect(home).toMatchObject({ unread: 1, ready: 0 })
  expect(home.waiting).toMatchObject([
    { unread: 0, toAnswer: 1 },
    { unread: 1, toAnswer: 0 },
  ])

  const { id: replyId } = await t.readyReply(first.id)
  expect((await t.ask.home({})).ready).toBe(1)
  expect(names((await t.ask.home({})).waiting)).toEqual(['Ana Ruiz', 'Ben Cole'])
  await t.seal(replyId)
  await t.ask.markSaved({ replyIds: [replyId] })
  expect(names((await t.ask.home({})).waiting)).toEqual(['Ben Cole'])
})

test('a share that was withdrawn waits for nothing', async () => {
  const share = t.shareOf({ note: 'first' })
  await t.receive(share)
  const second = t.shareOf({ withdrawn: [share.id] })
  await t.receive(second)
  await t.receive(t.shareOf({ withdrawn: [second.id], deleteBy: today() }))
  expect(await t.ask.home({})).toMatchObject({ waiting: [], unread: 0 })
})

test('a share that only thanks or withdraws is unread, and waits for no answer', async () => {
  await t.receive(t.shareOf({ withdrawn: [v7()] }))
  const home = await t.ask.home({})
  expect(home).toMatchObject({ waiting: [], unread: 1 })
})

test('a share that the coach says needs no answer waits for none, is read, and asks nothing before a meeting', async () => {
  const share = t.shareOf({ note: 'Only so that you know.', questions: [{ id: v7(), text: 'All right?' }] })
  await t.receive(share)
  const receivedId = share.id
  expect(await t.ask.unread({})).toEqual({ shares: 1 })
  expect(await t.ask.setSettled({ receivedId, settled: true })).toMatchObject({ state: 'settled' })
  expect(await t.ask.unread({})).toEqual({ shares: 0 })
  expect(await t.ask.home({})).toMatchObject({ waiting: [], unread: 0 })
  expect(await t.ask.members({})).toMatchObject([{ unread: 0, toAnswer: 0 }])
  expect(t.coaching.openQuestions(t.contactId)).toEqual([])
  expect((await t.ask.inbox({ state: 'read', after: null, limit: 9 })).lines).toEqual([])
  expect((await t.ask.inbox({ state: 'settled', after: null, limit: 9 })).lines).toMatchObject([
    { id: receivedId },
  ])

  expect(await t.ask.setSettled({ receivedId, settled: false })).toMatchObject({ state: 'read' })
  expect(names((await t.ask.home({})).waiting)).toEqual(['Ana Ruiz'])
  expect(t.coaching.openQuestions(t.contactId)).toMatchObject([{ text: 'All right?' }])
})

test('whoever writes an answer after all has taken back that none was needed', async () => {
  const share = t.shareOf({ note: 'Only so that you know.' })
  await t.receive(share)
  await t.ask.setSettled({ receivedId: share.id, settled: true })
  const { id: replyId } = await t.ask.beginReply({ receivedId: share.id })
  expect((await t.ask.received({ receivedId: share.id })).line.state).toBe('settled')
  await t.ask.setReply({ replyId, note: { body: 'One word, though.', baseVersion: 0 } })
  expect((await t.ask.received({ receivedId: share.id })).line).toMatchObject({
    state: 'read',
    settledAt: null,
  })
})

test('who has not shared for five weeks is named, but not who is new, nor who waits for an answer', async () => {
  const ben = await meet('Ben Cole')
  await t.receive(t.shareOf({ note: 'unanswered' }, ben.peer), ben.peer, ben.id)
  t.time.advance(34 * DAY_MS)
  await meet('Cleo Diaz')
  expect((await t.ask.home({})).quiet).toEqual([])
  t.time.advance(2 * DAY_MS)
  expect(names((await t.ask.home({})).quiet)).toEqual(['Ana Ruiz'])
})

test('whom to meet this week goes by the journal’s own week, soonest first', async () => {
  // A Friday: with weeks from Monday to Sunday, the next Monday is another week.
  t.time.set(Date.UTC(2026, 9, 2, 15))
  const ben = await meet('Ben Cole')
  const cleo = await meet('Cleo Diaz')
  await t.meet.begin({ contactId: t.contactId, day: '2026-10-04', rhythm: 'once' })
  await t.meet.begin({ contactId: ben.id, day: '2026-09-28', rhythm: 'once' })
  await t.meet.begin({ contactId: cleo.id, day: '2026-10-05', rhythm: 'once' })
  const { meeting } = await t.ask.home({})
  expect(names(meeting)).toEqual(['Ben Cole', 'Ana Ruiz'])
  await t.meet.hold({ conversationId: meeting[0]?.conversationId ?? '', nextDay: null })
  expect(names((await t.ask.home({})).meeting)).toEqual(['Ana Ruiz'])
  expect(await t.ask.members({})).toMatchObject([
    { nextMeeting: '2026-10-04' },
    { nextMeeting: null },
    { nextMeeting: '2026-10-05' },
  ])
})

test('nothing that is shown of a member is a score, a rank or a count of words', async () => {
  await t.receive(t.shareOf({ note: 'some words' }))
  const [line] = await t.ask.members({})
  expect(Object.keys(line ?? {}).toSorted()).toEqual([
    'contact',
    'lastReplyAt',
    'lastShareAt',
    'nextMeeting',
    'toAnswer',
    'unread',
  ])
})

test('the inbox is paged newest first, by member and by state, without a gap or a double', async () => {
  const ben = await meet('Ben Cole')
  const ids: string[] = []
  for (let index = 0; index < 7; index += 1) {
    // Some are made in the same millisecond.
    if (index % 3 === 0) t.time.advance(1000)
    const share = t.shareOf({ note: `share ${index}` })
    await t.receive(share)
    ids.push(share.id)
  }
  await t.receive(t.shareOf({ note: 'from Ben' }, ben.peer), ben.peer, ben.id)
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof t.ask.inbox>> = await t.ask.inbox({
      contactId: t.contactId,
      after,
      limit: 3,
    })
    seen.push(...page.lines.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  expect(seen.toSorted()).toEqual(ids.toSorted())
  expect(seen[0]).toBe(ids[6])
  await t.ask.setRead({ receivedId: ids[2] ?? '', read: true })
  const read = await t.ask.inbox({ state: 'read', after: null, limit: 50 })
  expect(read.lines.map(({ id }) => id)).toEqual([ids[2]])
  expect((await t.ask.inbox({ state: 'unread', after: null, limit: 50 })).lines).toHaveLength(7)
  await t.ask.setRead({ receivedId: ids[2] ?? '', read: false })
  expect((await t.ask.inbox({ state: 'unread', after: null, limit: 50 })).lines).toHaveLength(8)
  expect(await codeOf(() => t.ask.received({ receivedId: v7() }))).toBe('not-found')
})
