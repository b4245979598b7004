import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { codeOf } from '../sharing/setup.ts'
import { type Answered, openAnswered, sent } from './setup.ts'

const TEXT = 'At noon the bell rang. Maya cried, and I waited beside Maya until it was over. Then we ate.'
const SHARED = 'Maya cried, and I waited beside Maya until it was over.'

let t: Answered
beforeEach(async () => {
  t = await openAnswered(TEXT, SHARED, 'Maya')
})
afterEach(() => t.dispose())

const said = async (on: string | null, over = {}): Promise<ReplyComment> => {
  const comment = t.coach.comment(on, over)
  const reply = t.coach.reply([comment])
  t.coach.take(reply)
  const [found] = (await t.replies.get({ replyId: reply.id })).comments
  if (!found) throw new Error('there is no comment')
  return found
}
const wordsAt = async ({ on }: ReplyComment): Promise<string | null> => {
  if (!on || on.place.found === 'gone' || on.entryId === null) return null
  const body = await t.body(on.entryId)
  return body?.slice(on.place.start, on.place.end) ?? null
}
const again = async ({ id }: ReplyComment): Promise<ReplyComment> => {
  const found = (await t.replies.forEntry({ entryId: t.entryId })).find((comment) => comment.id === id)
  if (!found) throw new Error('there is no comment')
  return found
}

describe('a comment stands beside the member’s own words', () => {
  test('beneath which no block lies any more', async () => {
    const comment = await said('I waited beside \uFFFC until', { body: 'That took patience.' })
    expect(comment.on).toMatchObject({ quote: 'I waited beside \uFFFC until', labels: ['a student'] })
    expect(await wordsAt(comment)).toBe('I waited beside Maya until')
  })

  test('after they were moved, and after small changes; then it says that they have changed', async () => {
    const comment = await said('I waited beside \uFFFC until it was over')
    await t.write(t.entryId, { page: `A new beginning. ${TEXT}` })
    expect((await again(comment)).on?.place.found).toBe('moved')
    expect(await wordsAt(await again(comment))).toBe('I waited beside Maya until it was over')
    await t.write(t.entryId, { page: TEXT.replace('waited beside Maya', 'stayed beside Maya') })
    expect(await wordsAt(await again(comment))).toContain('stayed beside Maya')
    await t.write(t.entryId, { page: 'Something else altogether, about soup.' })
    expect((await again(comment)).on).toMatchObject({
      place: { found: 'gone' },
      quote: 'I waited beside \uFFFC until it was over',
    })
  })

  test('in the order of the text, those without a place last', async () => {
    const later = await said('until it was over')
    const earlier = await said('I waited')
    await t.write(t.entryId, { page: TEXT.replace('until it was over', '') })
    const ids = (await t.replies.forEntry({ entryId: t.entryId })).map(({ id }) => id)
    expect(ids).toEqual([earlier.id, later.id])
  })

  test('and has no place while its entry is in the bin', async () => {
    const comment = await said('I waited')
    await t.journal.remove({ entryId: t.entryId })
    const { comments } = await t.replies.get({ replyId: comment.replyId })
    expect(comments[0]?.on?.place.found).toBe('gone')
    await expect(async () => t.replies.forEntry({ entryId: t.entryId })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('thanks and answers', () => {
  test('wait for the next share, go only where they are ticked, and once', async () => {
    const comment = await said('I waited', { question: 'What did you hope for?' })
    await t.replies.answer({ commentId: comment.id, body: 'That she would speak.', baseVersion: 0 })
    await t.replies.thank({ commentId: comment.id, thanked: true })
    const { id: shareId } = await t.begin()
    await t.sharing.set({ shareId, words: { note: 'More.', questions: [], baseVersion: 0 } })
    expect((await t.sharing.draft({ shareId })).answers).toEqual([
      { id: comment.id, label: 'What did you hope for?', ticked: false, smallGroup: false },
    ])
    expect((await t.sharing.preview({ shareId })).content.answers).toEqual([])
    await t.sharing.set({ shareId, answers: [comment.id] })
    const { payload } = await sent(t, shareId)
    expect(payload.answers).toEqual([{ commentId: comment.id, thanked: true, body: 'That she would speak.' }])
    expect((await again(comment)).answerSentAt).not.toBeNull()
    expect((await t.sharing.shared({ shareId })).others).toEqual([
      { kind: 'thanks', text: '' },
      { kind: 'answer', text: 'That she would speak.' },
    ])
    const { id: next } = await t.begin()
    expect((await t.sharing.draft({ shareId: next })).answers).toEqual([])
    await t.replies.answer({ commentId: comment.id, body: 'That she would ask.', baseVersion: 1 })
    expect((await t.sharing.draft({ shareId: next })).answers).toHaveLength(1)
  })

  test('of another window are never written over unseen', async () => {
    const comment = await said('I waited')
    const commentId = comment.id
    expect(await t.replies.answer({ commentId, body: 'Yes.', baseVersion: 0 })).toMatchObject({
      answerVersion: 1,
    })
    expect(await codeOf(() => t.replies.answer({ commentId, body: 'No.', baseVersion: 0 }))).toBe(
      'comment-changed',
    )
    expect(await again(comment)).toMatchObject({ answer: 'Yes.', answerVersion: 1 })
  })

  test('are taken back as they were given', async () => {
    const comment = await said('I waited')
    const commentId = comment.id
    expect(await t.replies.answer({ commentId, body: 'Yes.', baseVersion: 0 })).toMatchObject({
      answer: 'Yes.',
    })
    expect(await t.replies.answer({ commentId, body: '', baseVersion: 1 })).toMatchObject({
      answer: '',
      answeredAt: null,
    })
    await t.replies.thank({ commentId, thanked: true })
    expect(await t.replies.thank({ commentId, thanked: false })).toMatchObject({ thankedAt: null })
  })
})

describe('as evidence', () => {
  const targets = [{ kind: 'indicator', id: INDICATORS[0]?.id ?? '', stance: 'for' }] as const

  test('the member’s own words are marked, not the coach’s', async () => {
    const comment = await said('I waited beside \uFFFC')
    const { passage, comment: marked } = await t.replies.markEvidence({
      commentId: comment.id,
      targets: [...targets],
    })
    expect(passage.quote).toBe('I waited beside Maya')
    expect(marked.passageId).toBe(passage.id)
  })

  test('nothing is marked where the words are gone, or where it is about no words', async () => {
    const whole = await said(null, { body: 'Thank you.' })
    const comment = await said('I waited')
    await t.write(t.entryId, { page: 'Soup.' })
    for (const { id: commentId } of [whole, comment]) {
      expect(await codeOf(() => t.replies.markEvidence({ commentId, targets: [...targets] }))).toBe(
        'words-moved',
      )
    }
  })
})

describe('a coach’s question', () => {
  const ask = async (question: string): Promise<string> => {
    const { id: commentId } = await said('I waited', { question })
    t.time.advance(1_000)
    await t.replies.askMyself({ commentId })
    return commentId
  }
  const weekly = async () => (await t.journal.start({ flow: 'weekly', path: 'short' })).id
  const offered = async (entryId: string) =>
    (await t.replies.questionsFor({ entryId })).map(({ stepId, text }) => [stepId, text])

  test('is none where it asks nothing', async () => {
    const { id: commentId } = await said('I waited', { body: 'Good.' })
    expect(await codeOf(() => t.replies.askMyself({ commentId }))).toBe('nothing-to-ask')
  })

  test('waits for the next weekly reflection, three of them at most, the oldest first', async () => {
    for (const text of ['One?', 'Two?', 'Three?', 'Four?']) await ask(text)
    const entryId = await weekly()
    expect(await offered(entryId)).toEqual([
      ['coach-1', 'One?'],
      ['coach-2', 'Two?'],
      ['coach-3', 'Three?'],
    ])
    expect(await t.replies.questionsFor({ entryId: t.entryId })).toEqual([])
  })

  test('keeps its step and its words once it is answered, and can be taken back only before', async () => {
    const [one, two] = [await ask('One?'), await ask('Two?')]
    const entryId = await weekly()
    await t.write(entryId, { 'coach-2': 'I hoped for a word.' }, `coach:${two}`)
    expect(await offered(entryId)).toEqual([
      ['coach-1', 'One?'],
      ['coach-2', 'Two?'],
    ])
    expect((await again({ id: two } as ReplyComment)).step).toBe('asked')
    expect(await codeOf(() => t.replies.unask({ commentId: two }))).toBe('already-asked')
    await t.replies.unask({ commentId: one })
    await t.journal.finish({ entryId })
    await ask('Three?')
    expect(await offered(entryId)).toEqual([['coach-2', 'Two?']])
    const { steps } = await t.journal.get({ entryId })
    expect(steps).toMatchObject([{ stepId: 'coach-2', promptText: 'Two?', body: 'I hoped for a word.' }])
    const next = await weekly()
    expect(await offered(next)).toEqual([['coach-1', 'Three?']])
  })

  test('waits again when the entry that asked it is erased; one that was never kept asks nothing', async () => {
    const commentId = await ask('One?')
    const entryId = await weekly()
    await t.write(entryId, { 'coach-1': 'A word.' }, `coach:${commentId}`)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(await offered(await weekly())).toEqual([['coach-1', 'One?']])
    const { id: other } = await said('I waited', { question: 'Never kept?' })
    const write = async () => t.write(await weekly(), { 'coach-1': 'x' }, `coach:${other}`)
    expect(await codeOf(write)).toBe('invalid-input')
  })
})

test('only what a coach allows to quote is found for summaries, by the day it was said', async () => {
  await said('I waited', { body: 'Not to be quoted.' })
  const { id } = await said('I waited', { body: 'To be quoted.', mayBeQuoted: true })
  expect((await t.replies.quotable({})).map((comment) => comment.id)).toEqual([id])
  expect(await t.replies.quotable({ from: '2027-01-01' })).toEqual([])
  expect(await t.replies.quotable({ to: '2026-01-01' })).toEqual([])
})
