import { expect } from 'vitest'
import { v7 } from '../../main/core/ids.ts'
import type { Api } from '../../renderer/api/client.ts'
import { emptyShare, makePeer } from '../helpers/exchange-peer.ts'
import type { Harness } from './harness.ts'
import { codeOf } from './writing.ts'

const WORDS = 'I asked once and did not wait for an answer.'

/** A round of answering, from the first comment to a file that was saved. */
const answer = async (api: Api, receivedId: string, excerptId: string): Promise<void> => {
  const { id: replyId } = await api.coaching.beginReply({ receivedId })
  await api.coaching.setReply({ replyId, note: { body: 'Thank you.', baseVersion: 0 }, withMeeting: true })
  const place = { excerptId, start: 2, end: 12, quote: 'asked once' }
  const { commentId } = await api.coaching.saveComment({
    replyId,
    place,
    question: 'And then?',
    baseVersion: 0,
  })
  expect(await codeOf(api.coaching.saveComment({ replyId, commentId, place, baseVersion: 7 }))).toBe(
    'comment-changed',
  )
  expect((await api.coaching.removeComment({ replyId, commentId })).comments).toEqual([])
  expect((await api.coaching.putBackComment({ replyId, commentId })).comments).toHaveLength(1)
  expect(await api.coaching.setReady({ replyId, ready: true })).toMatchObject({ state: 'ready' })
  expect(await api.coaching.ready({})).toMatchObject([{ reply: { id: replyId } }])
  const { files } = await api.coaching.sealReplies({ replyIds: [replyId], fileNames: 'label-and-date' })
  expect(files).toMatchObject([{ replyId }])
  expect(await api.coaching.markSaved({ replyIds: [replyId] })).toMatchObject([{ state: 'saved' }])
  expect((await api.coaching.saveAgain({ replyId })).file).not.toBe('')
  expect(await api.coaching.replies({ receivedId })).toMatchObject({ open: null, saved: [{ id: replyId }] })
}

const takeNotes = async (api: Api, contactId: string): Promise<void> => {
  const { id: noteId } = await api.coaching.saveNote({
    contactId,
    body: 'Ask of the letter.',
    baseVersion: 0,
  })
  await api.coaching.removeNote({ noteId })
  expect(await api.coaching.removed({})).toEqual({ comments: 0, notes: 1 })
  await api.coaching.putBackNote({ noteId })
  expect(await api.coaching.eraseRemoved({})).toEqual({ comments: 0, notes: 0 })
  expect(await api.coaching.notes({ contactId })).toMatchObject([{ id: noteId, version: 1 }])
}

/** A meeting with its agenda, steps and goals, held and taken back. */
const meet = async (api: Api, contactId: string): Promise<void> => {
  const { id: conversationId } = await api.conversations.begin({
    contactId,
    day: '2026-10-30',
    rhythm: 'monthly',
  })
  const ref = { conversationId }
  const [goal] = await api.goals.list({})
  await api.conversations.set({ ...ref, day: '2026-10-31' })
  await api.conversations.setAgenda({ ...ref, items: ['The letter'], baseVersion: 0 })
  await api.conversations.setGoals({ ...ref, goalIds: goal ? [goal.id] : [] })
  await api.conversations.saveNotes({ ...ref, body: 'She was tired.', baseVersion: 0 })
  const { steps } = await api.conversations.saveStep({ ...ref, text: 'Write to the families', who: 'them' })
  const step = { ...ref, stepId: steps[0]?.id ?? '' }
  await api.conversations.setStepDone({ ...step, done: true })
  expect((await api.conversations.removeStep(step)).steps).toEqual([])
  expect((await api.conversations.putBackStep(step)).steps).toHaveLength(1)
  const { held, next } = await api.conversations.hold(ref)
  expect(held).toMatchObject({ nextId: next?.id, untold: true })
  expect(await api.conversations.unhold(ref)).toMatchObject({ heldAt: null, nextId: null })
  await api.conversations.remove(ref)
  expect(await api.conversations.list({ contactId })).toEqual([])
  await api.conversations.putBack(ref)
  expect(await api.conversations.get(ref)).toMatchObject({ day: '2026-10-31', myAgenda: ['The letter'] })
  const between = await api.conversations.between({ from: '2026-10-01', to: '2026-10-31' })
  expect(between).toMatchObject([{ id: conversationId }])
  expect(await api.conversations.page(ref)).toMatchObject({
    excerpts: [{ text: WORDS, direction: 'received' }],
    questions: [{ from: 'them', text: 'Should I have waited?' }],
  })
}

/** A coach opens a member’s file, reads, meets, answers, and forgets. */
export const coachSomebody = async (api: Api, offer: Harness['offer']): Promise<void> => {
  const identity = await api.contacts.identity({})
  const own = await api.contacts.look({ line: identity?.line ?? '' })
  const [member, excerptId] = [await makePeer('Luz Prado'), v7()]
  const share = emptyShare(member, own.id, {
    questions: [{ id: v7(), text: 'Should I have waited?' }],
    excerpts: [{ id: excerptId, text: WORDS, before: '', after: '', labels: [], day: null, prompt: null }],
  })
  const receivedId = share.id
  const file = await offer('one.throughline', await member.seal(share, own.recipient))
  expect(await api.exchange.open({ file })).toMatchObject({ outcome: 'unknown-sender' })
  const opened = await api.exchange.open({ file, acceptSender: true })
  if (opened.outcome !== 'share') throw new Error('the share was not opened')
  const { contactId } = opened
  expect(await api.exchange.open({ file })).toEqual({ ...opened, already: true })
  await api.exchange.letGo({ file })
  expect(await codeOf(api.exchange.open({ file }))).toBe('file-gone')

  expect(await api.coaching.home({})).toMatchObject({ unread: 1, waiting: [{ contact: { id: contactId } }] })
  expect((await api.coaching.inbox({})).lines).toMatchObject([{ id: receivedId, state: 'unread' }])
  expect((await api.coaching.received({ receivedId })).content?.excerpts).toEqual(share.excerpts)
  expect(await api.coaching.unread({})).toEqual({ shares: 1 })
  expect(await api.coaching.setRead({ receivedId, read: true })).toMatchObject({ state: 'read' })
  expect(await api.coaching.setSettled({ receivedId, settled: true })).toMatchObject({ state: 'settled' })
  expect(await api.coaching.setSettled({ receivedId, settled: false })).toMatchObject({ settledAt: null })
  await takeNotes(api, contactId)
  await meet(api, contactId)
  await answer(api, receivedId, excerptId)
  expect((await api.coaching.members({})).find(({ contact }) => contact.id === contactId)).toMatchObject({
    toAnswer: 0,
    nextMeeting: '2026-10-31',
  })

  const withdrawing = emptyShare(member, own.id, { withdrawn: [receivedId] })
  const second = await offer('two.throughline', await member.seal(withdrawing, own.recipient))
  expect(await api.exchange.open({ file: second })).toMatchObject({ outcome: 'share', already: false })
  expect(await api.coaching.gone({})).toMatchObject([{ id: receivedId, state: 'gone' }])
  await api.coaching.setGoneSeen({ receivedIds: [receivedId] })
  expect((await api.coaching.threadFile({ contactId })).file).not.toBe('')
  expect(await api.coaching.forgetPreview({ contactId })).toMatchObject({ shares: 2, notes: 1, ownShares: 0 })
  await api.coaching.forget({ contactId })
  expect(await codeOf(api.contacts.get({ contactId }))).toBe('not-found')
}
