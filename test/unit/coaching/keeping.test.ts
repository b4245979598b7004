import { afterEach, beforeEach, expect, test } from 'vitest'
import { quoted } from '../../../main/core/coaching/thread-file.ts'
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

const saveNote = async (over: Partial<Parameters<CoachWorld['ask']['saveNote']>[0]> = {}) =>
  t.ask.saveNote({ contactId: t.contactId, receivedId: null, body: 'Ask of it.', baseVersion: 0, ...over })
const thread = async (withNotes = false): Promise<string> => {
  const { file } = await t.ask.threadFile({ contactId: t.contactId, withNotes })
  return Buffer.from(t.files.take(file)?.bytes ?? []).toString()
}

test('a note on nobody, or on another member’s share, is not taken', async () => {
  const other = await makePeer('Ben Cole')
  const otherId = t.know(other)
  const share = t.shareOf({ note: 'Ben’s' }, other)
  await t.receive(share, other, otherId)
  expect(await codeOf(() => saveNote({ contactId: v7() }))).toBe('not-found')
  expect(await codeOf(() => saveNote({ receivedId: share.id }))).toBe('invalid-input')
  const { id: noteId } = await saveNote()
  expect(await codeOf(() => saveNote({ contactId: otherId, noteId, body: 'x' }))).toBe('not-found')
})

test('of two windows, the second to save a note learns of the first', async () => {
  const { id: noteId } = await saveNote()
  await saveNote({ noteId, body: 'from one window', baseVersion: 1 })
  expect(await codeOf(() => saveNote({ noteId, body: 'from another', baseVersion: 1 }))).toBe(
    'comment-changed',
  )
  expect(await saveNote({ noteId, body: 'from one window', baseVersion: 1 })).toMatchObject({ version: 2 })
})

test('notes on a share are found with it, and a removed note comes back', async () => {
  const share = t.shareOf({ note: 'one' })
  await t.receive(share)
  const on = await saveNote({ receivedId: share.id, body: 'on the share' })
  t.time.advance(1000)
  const { id: noteId } = await saveNote({ body: 'on her' })
  const { contactId } = t
  const bodies = async (receivedId?: string) =>
    (await t.ask.notes({ contactId, ...(receivedId && { receivedId }) })).map(({ body }) => body)
  expect(await bodies()).toEqual(['on her', 'on the share'])
  expect(await bodies(share.id)).toEqual([on.body])
  await t.ask.removeNote({ noteId })
  expect(await bodies()).toEqual(['on the share'])
  expect(await t.ask.putBackNote({ noteId })).toMatchObject({ body: 'on her' })
})

test('removed notes and comments are kept to be put back, until they are erased for good', async () => {
  const share = t.shareOf({ note: 'one' })
  await t.receive(share)
  const { id: replyId } = await t.ask.beginReply({ receivedId: share.id })
  const { commentId } = await t.ask.saveComment({ ...aComment, replyId, body: 'COMMENTWORDS' })
  const { commentId: stays } = await t.ask.saveComment({ ...aComment, replyId, body: 'It stays.' })
  const { commentId: empty } = await t.ask.saveComment({ ...aComment, replyId })
  const { id: noteId } = await saveNote({ body: 'REMOVEDWORDS' })
  const kept = await saveNote({ body: 'It stays.' })
  await t.ask.removeNote({ noteId })
  for (const id of [commentId, empty]) await t.ask.removeComment({ replyId, commentId: id })
  expect(await t.ask.removed({})).toEqual({ comments: 1, notes: 1 })
  expect(await t.ask.eraseRemoved({})).toEqual({ comments: 1, notes: 1 })
  expect(await t.ask.removed({})).toEqual({ comments: 0, notes: 0 })
  expect(all(t.open.db, 'SELECT id FROM coach_comments')).toEqual([{ id: stays }])
  expect(all(t.open.db, 'SELECT id FROM private_notes')).toEqual([{ id: kept.id }])
  expect(await codeOf(() => t.ask.putBackNote({ noteId }))).toBe('not-found')
  expect(await codeOf(() => t.ask.putBackComment({ replyId, commentId }))).toBe('not-found')
})

test('a forgotten member is gone from every table, and a later file of theirs is a stranger’s', async () => {
  const excerptId = v7()
  const share = t.shareOf({ note: 'NOTEWORDS', excerpts: [excerpt(excerptId, 'EXCERPTWORDS')] })
  await t.receive(share)
  await t.receive(t.shareOf({ withdrawn: [v7()] }))
  const { id: replyId } = await t.readyReply(share.id, 'COMMENTWORDS')
  await t.seal(replyId)
  await saveNote({ body: 'PRIVATEWORDS' })
  const { contactId } = t
  const { id: conversationId } = await t.meet.begin({ contactId, day: '2026-10-02', rhythm: 'once' })
  await t.meet.saveNotes({ conversationId, body: 'MEETINGWORDS', baseVersion: 0 })
  await t.meet.saveStep({ conversationId, text: 'STEPWORDS', who: 'me', due: null })
  const removed = await saveNote({ body: 'REMOVEDWORDS' })
  await t.ask.removeNote({ noteId: removed.id })
  const other = await makePeer('Ben Cole')
  const otherId = t.know(other)
  await t.receive(t.shareOf({ note: 'stays' }, other), other, otherId)

  expect(await t.ask.forgetPreview({ contactId })).toEqual({
    shares: 2,
    replies: 1,
    notes: 1,
    conversations: 1,
    ownShares: 0,
  })
  t.time.advance(86_400_000)
  expect(await t.ask.forget({ contactId })).toEqual({ backupIds: ['a-backup'] })
  expect(t.backupsAsked.at(-1)).toBeLessThan(t.time.clock.now() - 80_000_000)
  const tables = all<{ name: string }>(
    t.open.db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_fts%'`,
  ).map(({ name }) => name)
  const left = tables.map((name) => JSON.stringify(all(t.open.db, `SELECT * FROM ${name}`))).join('\n')
  expect(left).not.toMatch(/WORDS|Ana Ruiz/)
  expect(left).not.toContain(t.member.card.signingKey)
  expect(left).not.toContain(contactId)
  expect(left).toContain('stays')
  expect(t.contacts.standingOf(t.member.card).standing).toBe('new')
  expect(await codeOf(() => t.ask.forget({ contactId }))).toBe('not-found')
})

test('a thread tells everything in order, with notes only if they are asked for', async () => {
  const excerptId = v7()
  const share = t.shareOf({
    note: 'A *hard* week.',
    excerpts: [
      excerpt(excerptId, `${BLOCK} left early.`, {
        labels: ['A student'],
        day: '2026-09-18',
        prompt: 'One moment',
      }),
    ],
  })
  await t.receive(share)
  const { id: replyId } = await t.ask.beginReply({ receivedId: share.id })
  const place = { excerptId, start: 0, end: 6, quote: `${BLOCK} left` }
  await t.ask.saveComment({ ...aComment, replyId, place, question: 'Where to?' })
  await t.ask.setReady({ replyId, ready: true })
  await t.seal(replyId)
  await t.ask.markSaved({ replyIds: [replyId] })
  t.time.advance(86_400_000)
  await t.receive(t.shareOf({ note: 'The second.' }))
  await saveNote({ body: 'PRIVATEWORDS' })

  const text = await thread()
  const order = ['A *hard* week.', '[A student] left early.', 'Where to?', 'The second.']
  const places = order.map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(text).toContain('*September 18, 2026 · One moment*')
  expect(text).not.toContain('PRIVATEWORDS')
  expect(await thread(true)).toContain('PRIVATEWORDS')
})

test('an unsaved round is nobody’s word yet: a thread leaves it out', async () => {
  const share = t.shareOf({ note: 'one' })
  await t.receive(share)
  await t.readyReply(share.id, 'DRAFTWORDS')
  expect(await thread()).not.toContain('DRAFTWORDS')
})

test('a thread says of what is gone that it is, and why', async () => {
  const share = t.shareOf({ note: 'GONEWORDS' })
  await t.receive(share)
  await t.receive(t.shareOf({ withdrawn: [share.id] }))
  const text = await thread()
  expect(text).toContain('it was withdrawn')
  expect(text).not.toContain('GONEWORDS')
})

test.each([
  ['a fence that is not closed', '```\n# not a heading'],
  ['HTML', '<script>alert(1)</script>'],
  ['a picture from elsewhere', '![](https://example.com/x.png)'],
  ['an end of the quotation', 'words\n\n# Heading\n- item'],
])('%s in a member’s words stays inside its quotation', (_, words) => {
  const lines = quoted(words).split('\n')
  expect(lines.every((line) => line.startsWith('>'))).toBe(true)
  expect(quoted(words)).not.toMatch(/(^|[^\\])(<|!\[)/m)
})

test('the name of a thread’s file says nothing of whom it is about', async () => {
  const { file } = await t.ask.threadFile({ contactId: t.contactId, withNotes: false })
  expect(t.files.take(file)?.name).toMatch(/^Thread \d{4}-\d\d-\d\d\.md$/)
})

test('what nobody has answered yet waits for the next meeting, and no longer once it is', async () => {
  const { contactId } = t
  const questionId = v7()
  const share = t.shareOf({
    questions: [{ id: questionId, text: 'Too long?' }],
    excerpts: [
      excerpt(v7(), `${BLOCK} left.`, { before: `With ${BLOCK}. `, labels: ['a parent', 'A student'] }),
    ],
  })
  await t.receive(share)
  const { id: conversationId } = await t.meet.begin({ contactId, day: '2026-10-02', rhythm: 'once' })
  const page = async () => t.meet.page({ conversationId })
  expect(await page()).toMatchObject({
    excerpts: [{ direction: 'received', text: `${BLOCK} left.`, labels: ['A student'] }],
    questions: [{ id: questionId, from: 'them', text: 'Too long?' }],
  })
  const { id: replyId } = await t.ask.beginReply({ receivedId: share.id })
  const { commentId } = await t.ask.saveComment({
    ...aComment,
    replyId,
    questionId,
    question: 'What did she need?',
  })
  expect((await page()).questions).toMatchObject([{ from: 'them' }])
  await t.ask.setReady({ replyId, ready: true })
  await t.seal(replyId)
  await t.ask.markSaved({ replyIds: [replyId] })
  expect((await page()).questions).toMatchObject([{ id: commentId, from: 'me', text: 'What did she need?' }])
  await t.receive(t.shareOf({ answers: [{ commentId, thanked: true, body: '' }] }))
  expect((await page()).questions).toHaveLength(1)
  await t.receive(t.shareOf({ answers: [{ commentId, thanked: false, body: 'Time.' }] }))
  expect((await page()).questions).toEqual([])
})
