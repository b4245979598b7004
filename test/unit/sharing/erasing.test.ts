import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { sent } from '../replies/setup.ts'
import { codeOf, openSharing, type Sharing } from './setup.ts'

let t: Sharing
beforeEach(async () => {
  t = await openSharing()
})
afterEach(() => t.dispose())

const TEXT = 'Maya cried when the bell rang. I waited with Devon. Then we ate soup.'

/** Every word that the tables of sharing and replies hold, sealed files aside. */
const stored = (): string => {
  const { connection } = t.open.db
  const tables = ['shares', 'share_excerpts', 'share_parts', 'replies', 'reply_comments']
  return tables
    .flatMap((table) => connection.prepare(`SELECT * FROM ${table}`).all())
    .map((row) => JSON.stringify({ ...(row as object), sealed: null }))
    .join('\n')
}

const sharedOnce = async (quote = 'Maya cried when the bell rang. I waited with Devon.') => {
  const entryId = await t.page(TEXT)
  const { id: shareId } = await t.begin()
  const excerptId = (await t.choose(shareId, entryId, quote)).excerpts[0]?.id ?? ''
  await t.block(shareId, excerptId, 'Maya', 'a student')
  return { entryId, shareId, excerptId }
}

describe('an entry erased for good', () => {
  test('leaves of a share its day and contact, and that words were erased', async () => {
    const { entryId, shareId } = await sharedOnce()
    await t.sharing.set({
      shareId,
      words: { note: 'Sentinelnote.', questions: ['Sentinelquestion?'], baseVersion: 0 },
    })
    const { payload, comment, reply, take } = await sent(t, shareId)
    const [excerpt] = payload.excerpts
    expect(excerpt?.text).toContain('cried')
    const whole = comment(null, { body: 'All of it moved me, Devon most.' })
    take(
      reply([comment('I waited', { question: 'What did you hope for with Devon?' }), whole], {
        note: 'Thank you for telling me of Devon.',
      }),
    )
    await t.replies.answer({ commentId: whole.id, body: 'Devon knows.', baseVersion: 0 })
    const { id: later } = await t.begin()
    await t.sharing.set({ shareId: later, answers: [whole.id] })
    await t.send(later)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(stored()).not.toMatch(/cried|Devon|waited|hope|a student|Sentinel/)
    const { line, excerpts, canSaveAgain } = await t.sharing.shared({ shareId })
    expect(line).toMatchObject({ contactName: 'Joy Okafor', wordsErased: true, opening: '', excerpts: 1 })
    expect(line.sealedAt).toBeGreaterThan(0)
    expect(excerpts).toMatchObject([{ entryId: null, text: '', labels: [], erasedAt: expect.any(Number) }])
    expect(canSaveAgain).toBe(false)
    for (const id of [shareId, later]) {
      expect(await codeOf(() => t.sharing.saveAgain({ shareId: id }))).toBe('words-erased')
    }
    const [summary] = await t.replies.list({ shareId, limit: 10 })
    expect(summary).toMatchObject({ contactName: 'Joy Okafor', comments: 0, opening: '' })
  })

  test('leaves of a share of several entries what is not of it', async () => {
    const { entryId, shareId } = await sharedOnce()
    await t.choose(shareId, await t.page('Other words.'), 'Other words.')
    await t.sharing.set({ shareId, words: { note: 'About both.', questions: [], baseVersion: 0 } })
    const { comment, reply, take } = await sent(t, shareId)
    const said = reply([comment(null, { body: 'Both say much.' })], { note: 'For both.' })
    take(said)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(await t.replies.get({ replyId: said.id })).toMatchObject({
      note: 'For both.',
      comments: [{ body: 'Both say much.' }],
    })
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      line: { wordsErased: true, opening: 'Other words.' },
      note: 'About both.',
      excerpts: [{ text: '' }, { text: 'Other words.' }],
    })
  })

  test('leaves drafts without its words, and a preview of them is not sealed', async () => {
    const { entryId, shareId } = await sharedOnce()
    await t.choose(shareId, await t.page('Other words.'), 'Other words.')
    const { previewId } = await t.sharing.preview({ shareId })
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect((await t.sharing.draft({ shareId })).excerpts.map(({ text }) => text)).toEqual(['Other words.'])
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('preview-outdated')
  })

  test('takes its ratings, and answers to comments on it, out of what went', async () => {
    const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(entryId, { moment: 'I waited.' })
    await t.ratings.rate({
      entryId,
      indicatorId: INDICATORS[0]?.id ?? '',
      score: 4,
      reason: 'Sentinelreason.',
    })
    const { id: shareId } = await t.begin()
    const { ratings } = await t.choose(shareId, entryId, 'I waited.', 'moment')
    await t.sharing.set({ shareId, ratings: ratings.map(({ id }) => id) })
    const { comment, reply, take } = await sent(t, shareId)
    const said = comment('I waited', { question: 'Why?' })
    take(reply([said]))
    await t.replies.answer({ commentId: said.id, body: 'Sentinelanswer.', baseVersion: 0 })
    const { id: next } = await t.begin()
    await t.sharing.set({ shareId: next, answers: [said.id] })
    await t.send(next)
    expect(stored()).toMatch(/Sentinelreason.*Sentinelanswer/s)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(stored()).not.toMatch(/Sentinel/)
    for (const id of [shareId, next]) {
      expect(await t.sharing.shared({ shareId: id })).toMatchObject({ canSaveAgain: false, others: [] })
    }
  })

  test('leaves a comment that comes later without a place, and whole', async () => {
    const { entryId, shareId } = await sharedOnce()
    const { comment, reply, take } = await sent(t, shareId)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    t.time.advance(1_000)
    const late = reply([comment('I waited', { body: 'Thank you.' })])
    take(late)
    const { comments } = await t.replies.get({ replyId: late.id })
    expect(comments).toMatchObject([
      { body: 'Thank you.', on: { entryId: null, quote: '', place: { found: 'gone' } } },
    ])
  })
})

describe('a phrase erased for good', () => {
  test('takes the excerpt that it stands in out of the ledger, with its file and the comments on it', async () => {
    const { entryId, shareId } = await sharedOnce()
    const { comment, reply, take } = await sent(t, shareId)
    take(reply([comment('with Devon', { body: 'Devon must have felt that.' })]))
    await t.journal.erasePhrase({ phrase: 'devon', entryId })
    expect(stored()).not.toMatch(/Devon|cried/)
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      line: { wordsErased: true, opening: '' },
      canSaveAgain: false,
    })
  })

  test('that lay beneath a block leaves what went, and comments still find their place', async () => {
    const { entryId, shareId } = await sharedOnce()
    const { comment, reply, take } = await sent(t, shareId)
    const said = reply([comment('waited with Devon', { body: 'Good.' })])
    take(said)
    await t.journal.erasePhrase({ phrase: 'Maya', entryId })
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      line: { wordsErased: false },
      excerpts: [{ text: '\uFFFC cried when the bell rang. I waited with Devon.', changedSince: false }],
      canSaveAgain: true,
    })
    const [found] = (await t.replies.get({ replyId: said.id })).comments
    const place = found?.on?.place
    const body = (await t.body(entryId)) ?? ''
    expect(place && place.found !== 'gone' && body.slice(place.start, place.end)).toBe('waited with Devon')
  })

  test('beside what went moves it along; in a draft’s paragraph it takes the words out', async () => {
    const { entryId, shareId } = await sharedOnce('I waited with Devon.')
    const draft = await t.begin()
    await t.choose(draft.id, entryId, 'soup')
    await t.send(shareId)
    await t.journal.erasePhrase({ phrase: 'cried when', entryId })
    expect((await t.sharing.shared({ shareId })).line.wordsErased).toBe(false)
    expect((await t.sharing.draft({ shareId: draft.id })).excerpts).toEqual([])
  })

  test('goes from notes, questions, labels and prompts too, and so do the files that hold it, and no others', async () => {
    const { id: kept } = await t.begin()
    await t.sharing.set({ shareId: kept, words: { note: 'Nothing of it.', questions: [], baseVersion: 0 } })
    await t.send(kept)
    const { id: shareId } = await t.begin()
    await t.sharing.set({
      shareId,
      words: { note: 'About Marisol.', questions: ['Was Marisol right?'], baseVersion: 0 },
    })
    await t.send(shareId)
    await t.journal.erasePhrase({ phrase: 'Marisol' })
    expect(stored()).not.toContain('Marisol')
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      line: { wordsErased: true },
      note: 'About [erased].',
      questions: ['Was [erased] right?'],
      canSaveAgain: false,
    })
    expect(await t.sharing.shared({ shareId: kept })).toMatchObject({
      line: { wordsErased: false },
      canSaveAgain: true,
    })
  })

  test('in one entry goes from the reasons and questions that went of it', async () => {
    const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(entryId, { moment: 'I waited.' })
    await t.ratings.rate({
      entryId,
      indicatorId: INDICATORS[0]?.id ?? '',
      score: 4,
      reason: 'Because of Leo.',
    })
    const { id: shareId } = await t.begin()
    const { ratings } = await t.choose(shareId, entryId, 'I waited.', 'moment')
    await t.sharing.set({ shareId, ratings: ratings.map(({ id }) => id) })
    await t.send(shareId)
    await t.journal.erasePhrase({ phrase: 'Leo', entryId })
    expect(stored()).not.toContain('Leo')
    expect((await t.sharing.shared({ shareId })).line.wordsErased).toBe(true)
  })

  test('in one entry goes from notes and questions of its shares, and from what was said to the whole, but not from others', async () => {
    const { shareId, entryId } = await sharedOnce('I waited with Devon.')
    const words = { note: 'Look at soup.', questions: ['Was it the soup?'], baseVersion: 0 }
    await t.sharing.set({ shareId, words })
    const { id: other } = await t.begin()
    await t.sharing.set({ shareId: other, words })
    const { comment, reply, take } = await sent(t, shareId)
    const said = reply([comment(null, { body: 'Soup helps.' })], { note: 'Soup it is.' })
    take(said)
    await t.journal.erasePhrase({ phrase: 'soup', entryId })
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      note: 'Look at [erased].',
      questions: ['Was it the [erased]?'],
      canSaveAgain: false,
    })
    expect(await t.replies.get({ replyId: said.id })).toMatchObject({
      note: '[erased] it is.',
      comments: [{ body: '[erased] helps.' }],
    })
    expect((await t.sharing.draft({ shareId: other })).note).toBe('Look at soup.')
  })

  test('in one entry goes from what coaches said to it, from the answers, and from the files that took those along', async () => {
    const { entryId, shareId } = await sharedOnce()
    const { comment, reply, take } = await sent(t, shareId)
    take(
      reply([
        comment('I waited', { question: 'Does Ms. Vale know?' }),
        comment(null, { body: 'Ms. Vale might help.' }),
      ]),
    )
    const [on] = await t.replies.forEntry({ entryId })
    await t.replies.answer({ commentId: on?.id ?? '', body: 'MS. VALE knows.', baseVersion: 0 })
    const { id: later } = await t.begin()
    await t.sharing.set({ shareId: later, answers: [on?.id ?? ''] })
    await t.send(later)
    await t.journal.erasePhrase({ phrase: 'ms. vale', entryId })
    expect(await t.replies.forEntry({ entryId })).toMatchObject([
      { question: 'Does [erased] know?', answer: '[erased] knows.' },
    ])
    expect(await t.sharing.shared({ shareId: later })).toMatchObject({
      line: { wordsErased: true },
      canSaveAgain: false,
    })
    expect(stored()).not.toMatch(/ms\. vale/i)
  })
})

test('discarded drafts and removed replies are kept to be put back, until they are erased for good', async () => {
  const { shareId } = await sharedOnce()
  const { comment, reply, take } = await sent(t, shareId)
  const said = reply([comment('I waited', { body: 'REPLYWORDS' })])
  take(said)
  const { id: draft } = await t.begin()
  await t.sharing.set({
    shareId: draft,
    words: { note: 'NOTEWORDS', questions: ['QUESTIONWORDS'], baseVersion: 0 },
  })
  const { id: standing } = await t.begin()
  await t.sharing.discard({ shareId: draft })
  await t.replies.remove({ replyId: said.id })
  expect(await t.sharing.discarded({})).toEqual({ drafts: 1 })
  expect(await t.replies.removed({})).toEqual({ replies: 1 })
  expect(await t.sharing.eraseDiscarded({})).toEqual({ drafts: 1 })
  expect(await t.replies.eraseRemoved({})).toEqual({ replies: 1 })
  expect(stored()).not.toMatch(/REPLYWORDS|NOTEWORDS|QUESTIONWORDS/)
  expect((await t.sharing.drafts({})).map(({ id }) => id)).toEqual([standing])
  expect((await t.sharing.shared({ shareId })).line.replies).toBe(0)
  // Its file was kept by whoever sent it, and may be opened anew.
  expect(take(said)).toMatchObject({ already: false })
})
