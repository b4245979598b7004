import { afterEach, beforeEach, expect, test } from 'vitest'
import { coachingService } from '../../../main/core/coaching/service.ts'
import { v7 } from '../../../main/core/ids.ts'
import { all, run, transaction } from '../../../main/core/store/sql.ts'
import { MAX_COMMENTS } from '../../../shared/domain/exchange/limits.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { aComment, type CoachWorld, codeOf, excerpt, openCoach } from './setup.ts'

let t: CoachWorld
let receivedId: string
let replyId: string
const excerptId = v7()
const questionId = v7()
const TEXT = `I asked ${BLOCK} once 👩‍👧 and left.`
beforeEach(async () => {
  t = await openCoach()
  const share = t.shareOf({
    excerpts: [excerpt(excerptId, TEXT, { labels: ['a student'] })],
    questions: [{ id: questionId, text: 'Too long?' }],
  })
  await t.receive(share)
  receivedId = share.id
  replyId = (await t.ask.beginReply({ receivedId })).id
})
afterEach(() => t.dispose())

const asked = { excerptId, start: 2, end: 7, quote: 'asked' }
const save = async (over: Partial<Parameters<CoachWorld['ask']['saveComment']>[0]> = {}) =>
  t.ask.saveComment({ ...aComment, replyId, body: 'Yes.', ...over })

test.each([
  ['another excerpt', { ...asked, excerptId: v7() }],
  ['other words', { ...asked, quote: 'askew' }],
  ['words beyond the end', { excerptId, start: 2, end: 900, quote: 'x'.repeat(898) }],
  ['half of a character', { excerptId, start: 15, end: 16, quote: TEXT.slice(15, 16) }],
  ['nothing at all', { excerptId, start: 7, end: 2, quote: 'asked' }],
])('a comment cannot be on %s', async (_, place) => {
  expect(await codeOf(() => save({ place }))).toBe('words-moved')
  expect((await t.ask.replies({ receivedId })).open?.comments).toEqual([])
})

test('a block can be commented on like any word', async () => {
  const { reply } = await save({ place: { excerptId, start: 2, end: 9, quote: `asked ${BLOCK}` } })
  expect(reply.comments).toMatchObject([{ quote: `asked ${BLOCK}`, start: 2, end: 9 }])
})

test('a comment answers only a question of this share', async () => {
  expect(await codeOf(() => save({ questionId: v7() }))).toBe('not-found')
  expect((await save({ questionId })).reply.comments).toMatchObject([{ questionId }])
})

test('of two windows, the second to save learns of the first, and nothing is written over', async () => {
  const { commentId } = await save({ body: 'one' })
  await save({ commentId, body: 'from one window', baseVersion: 1 })
  expect(await codeOf(() => save({ commentId, body: 'from another', baseVersion: 1 }))).toBe(
    'comment-changed',
  )
  const { open } = await t.ask.replies({ receivedId })
  expect(open?.comments).toMatchObject([{ body: 'from one window', version: 2 }])
})

test('the same words once more, as after an answer that was lost, are saved already', async () => {
  const { commentId } = await save({ body: 'one' })
  expect((await save({ commentId, body: 'one' })).reply.comments).toMatchObject([{ version: 1 }])
  const note = { body: 'Hello', baseVersion: 0 }
  await t.ask.setReply({ replyId, note })
  expect(await t.ask.setReply({ replyId, note })).toMatchObject({ note: 'Hello', noteVersion: 1 })
  expect(await codeOf(() => t.ask.setReply({ replyId, note: { body: 'Other', baseVersion: 0 } }))).toBe(
    'comment-changed',
  )
})

test('a comment that was taken away comes back as it was, where it was', async () => {
  const { commentId } = await save({ body: 'one' })
  await save({ body: 'two' })
  expect((await t.ask.removeComment({ replyId, commentId })).comments).toMatchObject([{ body: 'two' }])
  expect(await codeOf(() => save({ commentId, body: 'late', baseVersion: 1 }))).toBe('not-found')
  const { comments } = await t.ask.putBackComment({ replyId, commentId })
  expect(comments.map(({ body }) => body)).toEqual(['one', 'two'])
})

test('a comment of another round is out of reach', async () => {
  const other = t.shareOf({ note: 'other' })
  await t.receive(other)
  const { id } = await t.ask.beginReply({ receivedId: other.id })
  const { commentId } = await save()
  for (const reach of [
    () => save({ replyId: id, commentId, baseVersion: 1 }),
    () => t.ask.removeComment({ replyId: id, commentId }),
    () => t.ask.putBackComment({ replyId: id, commentId }),
  ])
    expect(await codeOf(reach)).toBe('not-found')
})

test('more comments than a file may hold are refused, and putting one back is no way around it', async () => {
  const { commentId } = await save()
  await t.ask.removeComment({ replyId, commentId })
  transaction(t.open.db, () => {
    for (let index = 0; index < MAX_COMMENTS; index += 1) {
      run(
        t.open.db,
        `INSERT INTO coach_comments (id, reply_id, quote, acknowledgement, question, body, may_be_quoted, version,
           position, changed_at, device_id) VALUES (:id, :replyId, '', '', '', 'x', 0, 1, :index, 1, 'd')`,
        { id: v7(), replyId, index },
      )
    }
  })
  expect(await codeOf(() => save())).toBe('too-many')
  expect(await codeOf(() => t.ask.putBackComment({ replyId, commentId }))).toBe('too-many')
})

test('a share has one open round, however often it is begun', async () => {
  expect((await t.ask.beginReply({ receivedId })).id).toBe(replyId)
  expect(await codeOf(() => t.ask.beginReply({ receivedId: v7() }))).toBe('not-found')
})

test('a phrase that is erased takes the comments on it along to where their words stand now', async () => {
  const { commentId } = await save({ place: { ...asked, start: 2 } })
  const left = { excerptId, start: TEXT.indexOf('left'), end: TEXT.indexOf('left') + 4, quote: 'left' }
  await save({ place: left, body: 'And you left.' })
  await t.erase('asked')
  const { open } = await t.ask.replies({ receivedId })
  const { content } = await t.ask.received({ receivedId })
  const text = content?.excerpts[0]?.text ?? ''
  for (const { start, end, quote } of open?.comments ?? []) expect(text.slice(start, end)).toBe(quote)
  expect(open?.comments.map(({ quote }) => quote)).toEqual(['[erased]', 'left'])
  // The member’s own copy is another text by now: no place is claimed in it.
  await t.ask.setReady({ replyId, ready: true })
  const { comments } = await t.openReply((await t.seal(replyId)).bytes)
  expect(comments.map(({ id, place }) => [id, place])).toEqual([
    [commentId, null],
    [expect.any(String), null],
  ])
})

test('a journal opened for reading only keeps every answer as it is', async () => {
  const { commentId } = await save()
  const before = JSON.stringify(all(t.open.db, 'SELECT * FROM coach_comments'))
  const reading = coachingService({ ...t.deps, readOnly: true }).handlers
  for (const write of [
    () => reading.saveComment({ ...aComment, replyId, body: 'x' }),
    () => reading.removeComment({ replyId, commentId }),
    () => reading.setReply({ replyId, withMeeting: true }),
    () => reading.saveNote({ contactId: t.contactId, receivedId: null, body: 'x', baseVersion: 0 }),
    () => reading.forget({ contactId: t.contactId }),
    () => reading.sealReplies({ replyIds: [replyId], fileNames: 'plain' }),
  ])
    expect(await codeOf(write)).toBe('read-only')
  expect(JSON.stringify(all(t.open.db, 'SELECT * FROM coach_comments'))).toBe(before)
})
