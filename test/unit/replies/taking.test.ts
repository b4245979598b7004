import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePeer } from '../../helpers/exchange-peer.ts'
import { codeOf, meet } from '../sharing/setup.ts'
import { type Answered, openAnswered } from './setup.ts'

const TEXT = 'Maya cried when the bell rang. I waited beside Maya. Then we went in.'

let t: Answered
beforeEach(async () => {
  t = await openAnswered(TEXT, 'Maya cried when the bell rang. I waited beside Maya.', 'Maya')
})
afterEach(() => t.dispose())

const rows = () =>
  t.open.db.connection.prepare('SELECT id FROM replies UNION ALL SELECT id FROM reply_comments').all()

describe('a reply is refused, and leaves nothing behind,', () => {
  test('where it answers a share that is not here', async () => {
    const reply = { ...t.coach.reply([]), shareId: t.open.newId() }
    expect(await codeOf(() => t.coach.take(reply))).toBe('exchange-no-share')
  })

  test('where it was moved to another share of the same contact', async () => {
    const { id: shareId } = await t.begin()
    await t.sharing.set({ shareId, words: { note: 'Another.', questions: [], baseVersion: 0 } })
    await t.send(shareId)
    expect(await codeOf(() => t.coach.take({ ...t.coach.reply([]), shareId }))).toBe('exchange-mismatch')
  })

  test('where somebody else sent it, or nobody signed it', async () => {
    const other = await meet(t, await makePeer('Sam'))
    expect(await codeOf(() => t.coach.take(t.coach.reply([]), other))).toBe('exchange-mismatch')
    expect(await codeOf(() => t.coach.take(t.coach.reply([]), null))).toBe('exchange-mismatch')
  })

  test('where a comment is on words that were not shared, or answers what was not asked', async () => {
    const { comment, reply, take } = t.coach
    const good = comment('I waited')
    const wrong = [
      comment(null, { place: { excerptId: t.open.newId(), start: 0, end: 1, quote: '\uFFFC' } }),
      comment(null, { place: { excerptId: t.excerptId, start: 1, end: 6, quote: 'other' } }),
      comment(null, { place: { excerptId: t.excerptId, start: 900, end: 901, quote: 'x' } }),
      comment(null, { questionId: t.open.newId() }),
      good,
    ]
    for (const one of wrong) {
      expect(await codeOf(() => take(reply([good, one])))).toBe('exchange-mismatch')
    }
    expect(rows()).toEqual([])
  })

  test('where its id, or that of a comment, is another’s', async () => {
    const { comment, reply, take } = t.coach
    const first = reply([comment('I waited', { body: 'Yes.' })])
    take(first)
    expect(await codeOf(() => take({ ...first, note: 'changed' }))).toBe('exchange-mismatch')
    expect(await codeOf(() => take(reply(first.comments)))).toBe('exchange-mismatch')
    expect(rows()).toHaveLength(2)
  })

  test('where the journal is open for reading only', async () => {
    const { servicesOf } = await import('../journal/setup.ts')
    const { coachSide } = servicesOf({ ...t.open, readOnly: true })
    const asked = { payload: t.coach.reply([]), digest: 'x' }
    expect(await codeOf(() => coachSide.replies.take(asked, t.contactId, 0))).toBe('read-only')
  })
})

describe('a reply that fits', () => {
  test('is there once, however often its file is opened', async () => {
    const { comment, reply, take } = t.coach
    const payload = reply([comment('I waited', { question: 'What did you hope for?' })])
    expect(take(payload)).toMatchObject({ replyId: payload.id, comments: 1, already: false, signed: true })
    await t.replies.setRead({ replyId: payload.id, read: true })
    expect(take(payload)).toMatchObject({ replyId: payload.id, already: true })
    expect(await t.replies.get({ replyId: payload.id })).toMatchObject({
      summary: { readAt: expect.any(Number), opening: 'What did you hope for?', contactName: 'Joy Okafor' },
      comments: [{ question: 'What did you hope for?' }],
    })
    expect((await t.sharing.shared({ shareId: t.shareId })).line).toMatchObject({ replies: 1 })
  })

  test('that was removed comes back with its undo, and with its file', async () => {
    const payload = t.coach.reply([t.coach.comment(null, { body: 'Thank you.' })])
    t.coach.take(payload)
    await t.replies.remove({ replyId: payload.id })
    expect(await t.replies.list({ limit: 10 })).toEqual([])
    expect(await codeOf(() => t.replies.get({ replyId: payload.id }))).toBe('not-found')
    await t.replies.putBack({ replyId: payload.id })
    expect(await t.replies.list({ limit: 10 })).toHaveLength(1)
    await t.replies.remove({ replyId: payload.id })
    expect(t.coach.take(payload)).toMatchObject({ already: false })
    expect(await t.replies.unread({})).toEqual({ replies: 1 })
  })

  test('of a clock that runs ahead counts as made now', async () => {
    const now = t.time.clock.now()
    const payload = t.coach.reply([], { madeAt: now + 86_400_000 * 900 })
    t.coach.take(payload)
    expect((await t.replies.get({ replyId: payload.id })).summary.madeAt).toBe(now)
  })

  test('may answer one of the questions, which is open no more', async () => {
    const [question] = t.coach.payload.questions
    expect(t.coachSide.sharing.openQuestions(t.contactId)).toMatchObject([
      { id: question?.id, text: 'What do you see?' },
    ])
    const payload = t.coach.reply([
      t.coach.comment(null, { questionId: question?.id ?? null, body: 'Care.' }),
    ])
    t.coach.take(payload)
    const { comments } = await t.replies.get({ replyId: payload.id })
    expect(comments).toMatchObject([{ toQuestion: 'What do you see?', on: null }])
    expect(t.coachSide.sharing.openQuestions(t.contactId)).toEqual([])
  })
})
