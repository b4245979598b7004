import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFile } from '../../../main/core/exchange/opening.ts'
import { v7 } from '../../../main/core/ids.ts'
import { makePeer } from '../../helpers/exchange-peer.ts'
import { aComment, type CoachWorld, codeOf, excerpt, openCoach } from './setup.ts'

let t: CoachWorld
let receivedId: string
let digest: string
const excerptId = v7()
beforeEach(async () => {
  t = await openCoach()
  const share = t.shareOf({ excerpts: [excerpt(excerptId, 'I asked once.')] })
  digest = (await t.opened(share)).digest
  await t.receive(share)
  receivedId = share.id
})
afterEach(() => t.dispose())

const state = async () => (await t.inbox())[0]

test('a reply without a word is nothing to answer with', async () => {
  const { id: replyId } = await t.ask.beginReply({ receivedId })
  await t.ask.saveComment({ ...aComment, replyId, body: '  \n' })
  expect(await codeOf(() => t.ask.setReady({ replyId, ready: true }))).toBe('nothing-to-answer')
  await t.ask.setReply({ replyId, withMeeting: true })
  expect(await codeOf(() => t.ask.setReady({ replyId, ready: true }))).toBe('nothing-to-answer')
  await t.meet.begin({ contactId: t.contactId, day: '2026-10-01', rhythm: 'once' })
  expect(await t.ask.setReady({ replyId, ready: true })).toMatchObject({ state: 'ready' })
})

test('a reply to somebody who is no contact any more does not become ready, nor is it sealed', async () => {
  const { id: replyId } = await t.readyReply(receivedId)
  t.contacts.handlers.remove({ contactId: t.contactId })
  expect(await codeOf(() => t.seal(replyId))).toBe('contact-changed')
  await t.ask.setReady({ replyId, ready: false })
  expect(await codeOf(() => t.ask.setReady({ replyId, ready: true }))).toBe('contact-changed')
})

test('only what is ready is sealed, and only what was sealed is saved', async () => {
  const { id: replyId } = await t.ask.beginReply({ receivedId })
  expect(await codeOf(() => t.seal(replyId))).toBe('invalid-input')
  await t.ask.saveComment({ ...aComment, replyId, body: 'Yes.' })
  await t.ask.setReady({ replyId, ready: true })
  expect(await codeOf(() => t.ask.markSaved({ replyIds: [replyId] }))).toBe('invalid-input')
  expect(await codeOf(() => t.ask.saveAgain({ replyId }))).toBe('invalid-input')
  expect(await codeOf(() => t.seal(v7()))).toBe('not-found')
})

test('one reply that cannot be sealed leaves no file of the others on the way', async () => {
  const { id: replyId } = await t.readyReply(receivedId)
  const unready = t.shareOf({ note: 'other' })
  await t.receive(unready)
  const { id: draft } = await t.ask.beginReply({ receivedId: unready.id })
  const work = () => t.ask.sealReplies({ replyIds: [replyId, draft], fileNames: 'plain' })
  expect(await codeOf(work)).toBe('invalid-input')
  expect(await t.ask.ready({})).toMatchObject([{ reply: { id: replyId, state: 'ready' } }])
})

test('a reply is for its member alone, names their share by its digest, and holds what was said', async () => {
  const { id: replyId } = await t.ask.beginReply({ receivedId })
  const place = { excerptId, start: 2, end: 7, quote: 'asked' }
  await t.ask.saveComment({ ...aComment, replyId, place, question: 'And then?', mayBeQuoted: true })
  await t.ask.saveComment({ ...aComment, replyId })
  await t.ask.saveNote({
    contactId: t.contactId,
    receivedId,
    body: 'PRIVATEWORDS',
    baseVersion: 0,
  })
  await t.ask.setReply({ replyId, note: { body: 'Thank you.', baseVersion: 0 } })
  await t.ask.setReady({ replyId, ready: true })
  const { bytes, name } = await t.seal(replyId)
  expect(name).toMatch(/^Throughline [a-z]{6}\.throughline$/)
  const payload = await t.openReply(bytes)
  expect(payload).toMatchObject({
    id: replyId,
    shareId: receivedId,
    shareDigest: digest,
    note: 'Thank you.',
    meeting: null,
    comments: [{ place, question: 'And then?', mayBeQuoted: true }],
  })
  expect(payload.comments).toHaveLength(1)
  expect(JSON.stringify(payload)).not.toContain('PRIVATEWORDS')
  const stranger = await makePeer('Ben Cole')
  expect(await codeOf(() => openFile(bytes, stranger.keys))).toBe('exchange-not-for-you')
})

test('files are named by label and day only where the coach chose so', async () => {
  t.contacts.handlers.set({ contactId: t.contactId, label: 'Ana / Tuesday' })
  const { id: replyId } = await t.readyReply(receivedId)
  const { files } = await t.ask.sealReplies({ replyIds: [replyId], fileNames: 'label-and-date' })
  expect(t.files.take(files[0]?.file ?? '')?.name).toMatch(/^Ana Tuesday \d{4}-\d\d-\d\d\.throughline$/)
})

test('sealing again before it was saved gives the same file', async () => {
  const { id: replyId } = await t.readyReply(receivedId)
  const first = await t.seal(replyId)
  expect(Buffer.from((await t.seal(replyId)).bytes).equals(first.bytes)).toBe(true)
  await t.ask.markSaved({ replyIds: [replyId] })
  const { file } = await t.ask.saveAgain({ replyId })
  expect(Buffer.from(t.files.take(file)?.bytes ?? []).equals(first.bytes)).toBe(true)
  expect(await state()).toMatchObject({ state: 'replied', replyState: 'saved' })
})

test('another word makes a ready reply a draft, whose old file is not used again', async () => {
  const { id: replyId, comments } = await t.readyReply(receivedId, 'first')
  const first = await t.seal(replyId)
  const commentId = comments[0]?.id ?? ''
  const { reply } = await t.ask.saveComment({
    ...aComment,
    replyId,
    commentId,
    body: 'second',
    baseVersion: 1,
  })
  expect(reply.state).toBe('draft')
  const { id: next } = await t.ask.setReady({ replyId, ready: true })
  const second = await t.seal(next)
  expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(false)
  expect((await t.openReply(second.bytes)).comments).toMatchObject([{ body: 'second' }])
})

test('a file that was handed over unnoted, and one of other words after it, are two replies to the member', async () => {
  const { id: replyId } = await t.readyReply(receivedId, 'first')
  const before = await t.openReply((await t.seal(replyId)).bytes)
  await t.ask.setReply({ replyId, note: { body: 'More.', baseVersion: 0 } })
  expect(await codeOf(() => t.ask.markSaved({ replyIds: [replyId] }))).toBe('invalid-input')
  const { id: next, comments } = await t.ask.setReady({ replyId, ready: true })
  expect(await codeOf(() => t.ask.markSaved({ replyIds: [next] }))).toBe('invalid-input')
  const after = await t.openReply((await t.seal(next)).bytes)
  expect(after).toMatchObject({ id: next, note: 'More.', comments: [{ body: 'first' }] })
  expect(after.comments.map(({ id }) => id)).toEqual(comments.map(({ id }) => id))
  expect(new Set([before.id, before.comments[0]?.id, after.id, after.comments[0]?.id]).size).toBe(4)
  expect(await t.ask.markSaved({ replyIds: [next] })).toMatchObject([{ id: next, state: 'saved' }])
  expect(await codeOf(() => t.ask.setReady({ replyId, ready: true }))).toBe('not-found')
})

test('a saved round is never changed; the next one is another reply', async () => {
  const { id: replyId } = await t.readyReply(receivedId)
  await t.seal(replyId)
  await t.ask.markSaved({ replyIds: [replyId] })
  expect(await t.ask.markSaved({ replyIds: [replyId] })).toMatchObject([{ state: 'saved' }])
  for (const work of [
    () => t.ask.saveComment({ ...aComment, replyId, body: 'late' }),
    () => t.ask.setReply({ replyId, withMeeting: true }),
    () => t.ask.setReady({ replyId, ready: false }),
    () => t.seal(replyId),
  ])
    expect(await codeOf(work)).toBe('reply-saved')
  const next = await t.ask.beginReply({ receivedId })
  expect(next.id).not.toBe(replyId)
  const { saved, open } = await t.ask.replies({ receivedId })
  expect([saved.map(({ id }) => id), open?.id]).toEqual([[replyId], next.id])
})

test('a member with new keys gets a file for them; one that was saved for the old keys is not handed out', async () => {
  const { id: replyId } = await t.readyReply(receivedId)
  const first = await t.seal(replyId)
  const fresh = await makePeer('Ana Ruiz')
  const line = (await t.rekeyed(fresh)).line
  await t.contacts.handlers.acceptNewKey({ contactId: t.contactId, card: { line }, wordsCompared: true })
  const again = await t.seal(replyId)
  expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(false)
  expect(await codeOf(() => t.openReply(again.bytes))).toBe('exchange-not-for-you')
  await t.ask.markSaved({ replyIds: [replyId] })
  const other = await makePeer('Ana Ruiz')
  const next = (await t.rekeyed(other)).line
  await t.contacts.handlers.acceptNewKey({
    contactId: t.contactId,
    card: { line: next },
    wordsCompared: true,
  })
  expect(await codeOf(() => t.ask.saveAgain({ replyId }))).toBe('reply-other-keys')
  t.contacts.handlers.remove({ contactId: t.contactId })
  expect(await codeOf(() => t.ask.saveAgain({ replyId }))).toBe('contact-changed')
})

test('a phrase that is erased goes from the files that hold it; they are made anew or said to be gone', async () => {
  const { id: replyId } = await t.readyReply(receivedId, 'Ask Marisol.')
  await t.seal(replyId)
  await t.erase('Marisol')
  expect((await t.openReply((await t.seal(replyId)).bytes)).comments).toMatchObject([
    { body: 'Ask [erased].' },
  ])
  await t.ask.markSaved({ replyIds: [replyId] })
  await t.erase('Ask')
  expect(await codeOf(() => t.ask.saveAgain({ replyId }))).toBe('words-erased')
})

test('a share that is withdrawn while its reply is on the way can still be marked as answered', async () => {
  const { id: replyId } = await t.readyReply(receivedId)
  await t.seal(replyId)
  await t.receive(t.shareOf({ withdrawn: [receivedId] }))
  expect(await t.ask.markSaved({ replyIds: [replyId] })).toMatchObject([{ state: 'saved' }])
})

test('many replies are sealed in one go, and progress is told', async () => {
  const ids: string[] = []
  for (let index = 0; index < 5; index += 1) {
    const share = t.shareOf({ note: `share ${index}` })
    await t.receive(share)
    ids.push((await t.readyReply(share.id)).id)
  }
  const { files } = await t.ask.sealReplies({ replyIds: [...ids, ...ids], fileNames: 'plain' })
  expect(files.map(({ replyId }) => replyId)).toEqual(ids)
  expect(t.events.filter(({ name }) => name === 'jobs.progress').at(-1)?.payload).toMatchObject({
    kind: 'seal-replies',
    state: 'done',
  })
  await t.ask.markSaved({ replyIds: ids })
  expect(await t.ask.ready({})).toEqual([])
})
