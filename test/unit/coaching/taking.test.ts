import { afterEach, beforeEach, expect, test } from 'vitest'
import { v7 } from '../../../main/core/ids.ts'
import { all } from '../../../main/core/store/sql.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { makePeer } from '../../helpers/exchange-peer.ts'
import { aComment, type CoachWorld, codeOf, excerpt, openCoach } from './setup.ts'

let t: CoachWorld
beforeEach(async () => {
  t = await openCoach()
})
afterEach(() => t.dispose())

const DAY_MS = 86_400_000
/** Everything that a table holds, as text. */
const held = (...tables: string[]): string =>
  tables.map((table) => JSON.stringify(all(t.open.db, `SELECT * FROM ${table}`))).join('\n')
const WORDS = ['received_shares', 'received_excerpts', 'received_parts', 'coach_comments', 'coach_replies']

test('the same file twice is one share, and the second time changes nothing', async () => {
  const share = t.shareOf({ excerpts: [excerpt(v7(), 'I waited too long.')] })
  expect(await t.receive(share)).toEqual({ receivedId: share.id, already: false })
  await t.ask.setRead({ receivedId: share.id, read: true })
  const before = held(...WORDS)
  expect(await t.receive(share)).toEqual({ receivedId: share.id, already: true })
  expect(held(...WORDS)).toBe(before)
})

test('a share under the id of another, or of another contact’s, is refused whole', async () => {
  const share = t.shareOf({ note: 'first' })
  await t.receive(share)
  const other = await makePeer('Ben Cole')
  const otherId = t.know(other)
  const before = held(...WORDS)
  expect(await codeOf(() => t.receive({ ...share, note: 'second' }))).toBe('exchange-mismatch')
  expect(
    await codeOf(() => t.receive(t.shareOf({ id: share.id, note: 'first' }, other), other, otherId)),
  ).toBe('exchange-mismatch')
  expect(held(...WORDS)).toBe(before)
})

test('two excerpts under one id are no share', async () => {
  const id = v7()
  const share = t.shareOf({ excerpts: [excerpt(id, 'one'), excerpt(id, 'two')] })
  expect(await codeOf(() => t.receive(share))).toBe('exchange-damaged')
  expect(await t.inbox()).toEqual([])
})

test('a withdrawal of another member’s share is left unheard, before and after that share comes', async () => {
  const other = await makePeer('Ben Cole')
  const otherId = t.know(other)
  const share = t.shareOf({ note: 'stays' })
  await t.receive(t.shareOf({ withdrawn: [share.id] }, other), other, otherId)
  await t.receive(share)
  await t.receive(t.shareOf({ withdrawn: [share.id] }, other), other, otherId)
  const received = await t.ask.received({ receivedId: share.id })
  expect(received.content?.note).toBe('stays')
})

test('a share is shown as it was sent, with every part of it', async () => {
  const ids = Array.from({ length: 7 }, v7)
  const [one = '', question = '', goal = '', result = '', meeting = '', step = '', old = ''] = ids
  const share = t.shareOf({
    note: 'A hard week.',
    questions: [{ id: question, text: 'What would you have asked?' }],
    excerpts: [
      excerpt(one, `${BLOCK} sat with ${BLOCK}.`, {
        before: `Before ${BLOCK}. `,
        labels: ['a colleague', 'A student', 'a parent'],
        day: '2026-09-18',
        prompt: 'One moment',
      }),
    ],
    ratings: [{ indicator: 'I listen', score: 4, reason: 'I waited.', day: null }],
    goals: [{ id: goal, title: 'Calls home', why: 'Trust.' }],
    results: [{ id: result, text: '41 % to 63 %' }],
    meeting: {
      id: meeting,
      after: null,
      day: '2026-09-25',
      rhythm: 'once',
      agenda: ['The letter'],
      steps: [
        {
          id: step,
          agreedIn: meeting,
          text: 'Write to the families',
          who: 'sender',
          due: null,
          doneAt: null,
          changedAt: 1,
          removed: false,
        },
      ],
      goals: [],
      heldAt: null,
      changedAt: 1,
      saidAt: 1,
    },
    deleteBy: '2027-01-01',
    withdrawn: [old],
  })
  await t.receive(share)
  const { line, content, contact } = await t.ask.received({ receivedId: share.id })
  expect(contact.name).toBe('Ana Ruiz')
  expect(line).toMatchObject({
    state: 'unread',
    opening: '[A student] sat with [a parent].',
    excerpts: 1,
    replyState: 'none',
  })
  expect(content).toEqual({
    note: share.note,
    questions: share.questions,
    excerpts: share.excerpts,
    ratings: share.ratings,
    goals: share.goals,
    results: share.results,
    answers: [],
    meeting: {
      day: '2026-09-25',
      agenda: ['The letter'],
      steps: [{ id: step, text: 'Write to the families', who: 'sender' }],
      goals: [],
    },
    deleteBy: '2027-01-01',
    withdrawn: 1,
  })
})

test('a clock far ahead does not make a share newer than now', async () => {
  const share = t.shareOf({ madeAt: t.time.clock.now() + 400 * DAY_MS })
  await t.receive(share)
  expect((await t.inbox())[0]?.madeAt).toBe(t.time.clock.now())
})

test('a withdrawn share loses its words and the coach’s quotes of them; her own words and its line stay', async () => {
  const id = v7()
  const share = t.shareOf({ note: 'NOTEWORDS', excerpts: [excerpt(id, 'EXCERPTWORDS and more')] })
  await t.receive(share)
  const { id: replyId } = await t.ask.beginReply({ receivedId: share.id })
  const place = { excerptId: id, start: 0, end: 12, quote: 'EXCERPTWORDS' }
  const saved = await t.ask.saveComment({ ...aComment, replyId, place, body: 'MYWORDS' })
  await t.receive(t.shareOf({ withdrawn: [share.id] }))

  expect(held(...WORDS)).not.toMatch(/NOTEWORDS|EXCERPTWORDS/)
  const received = await t.ask.received({ receivedId: share.id })
  expect(received).toMatchObject({
    content: null,
    line: { state: 'gone', goneFor: 'withdrawn', opening: '' },
  })
  expect(await t.ask.gone({})).toMatchObject([{ id: share.id }])
  await t.ask.setGoneSeen({ receivedIds: [share.id] })
  expect(await t.ask.gone({})).toEqual([])

  // What she wrote can still be worded, and sent as being on the whole.
  const { commentId } = saved
  await t.ask.saveComment({ ...aComment, replyId, commentId, place, body: 'MYWORDS, still', baseVersion: 1 })
  await t.ask.setReady({ replyId, ready: true })
  const { comments } = await t.openReply((await t.seal(replyId)).bytes)
  expect(comments).toMatchObject([{ place: null, body: 'MYWORDS, still' }])
})

test('the file of a withdrawn share does not bring its words back, whichever comes first', async () => {
  const [before, after] = [t.shareOf({ note: 'LATE' }), t.shareOf({ note: 'EARLY' })]
  await t.receive(after)
  await t.receive(t.shareOf({ withdrawn: [before.id, after.id] }))
  expect(await t.receive(before)).toMatchObject({ already: false })
  expect(await t.receive(after)).toMatchObject({ already: true })
  expect(held(...WORDS)).not.toMatch(/LATE|EARLY/)
  expect((await t.ask.gone({})).map(({ id }) => id).toSorted()).toEqual([before.id, after.id].toSorted())
})

test('a share goes on the day that was asked for: on arrival, on opening, and when a day begins', async () => {
  const today = new Date(t.time.clock.now()).toISOString().slice(0, 10)
  const arrived = t.shareOf({ note: 'TOOLATE', deleteBy: today })
  await t.receive(arrived)
  expect((await t.inbox())[0]).toMatchObject({ state: 'gone', goneFor: 'delete-by' })

  const day = new Date(t.time.clock.now() + 3 * DAY_MS).toISOString().slice(0, 10)
  const later = t.shareOf({ note: 'FORNOW' })
  await t.receive(later)
  await t.receive(t.shareOf({ deleteOthersBy: [{ id: later.id, day }] }))
  t.coaching.start()
  expect((await t.ask.received({ receivedId: later.id })).content).toMatchObject({
    note: 'FORNOW',
    deleteBy: day,
  })
  t.time.advance(4 * DAY_MS)
  expect((await t.ask.received({ receivedId: later.id })).content).toBeNull()
  expect(held(...WORDS)).not.toMatch(/TOOLATE|FORNOW/)
  t.coaching.stop()
})

test('a day that was asked for is never put off', async () => {
  const share = t.shareOf({ deleteBy: '2027-01-01' })
  await t.receive(share)
  await t.receive(t.shareOf({ deleteOthersBy: [{ id: share.id, day: '2027-06-01' }] }))
  expect((await t.ask.received({ receivedId: share.id })).line.deleteBy).toBe('2027-01-01')
})

test('only answers to one’s own comments are kept, and stand beside them', async () => {
  const share = t.shareOf({ note: 'first' })
  await t.receive(share)
  const { id: replyId } = await t.readyReply(share.id, 'What did she say?')
  await t.seal(replyId)
  const [reply] = await t.ask.markSaved({ replyIds: [replyId] })
  const commentId = reply?.comments[0]?.id ?? ''
  const answers = [
    { commentId, thanked: true, body: 'That she was tired.' },
    { commentId: v7(), thanked: true, body: 'FORGED' },
  ]
  const second = t.shareOf({ answers })
  await t.receive(second)
  const { content, answered } = await t.ask.received({ receivedId: second.id })
  expect(content?.answers).toEqual(answers.slice(0, 1))
  expect(answered).toMatchObject([{ commentId, receivedId: share.id, body: 'What did she say?' }])
  const { saved } = await t.ask.replies({ receivedId: share.id })
  expect(saved[0]?.comments[0]?.answer).toEqual({ thanked: true, body: 'That she was tired.' })
})
