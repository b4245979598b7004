import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_EXCERPTS } from '../../../shared/domain/exchange/limits.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { servicesOf } from '../journal/setup.ts'
import { codeOf, openSharing, type Sharing } from './setup.ts'

let t: Sharing
beforeEach(async () => {
  t = await openSharing()
})
afterEach(() => t.dispose())

const TEXT = 'Before it. Maya cried when the bell rang. I waited. After it.\n\nAnother paragraph.'

describe('words are not chosen', () => {
  test('that have changed meanwhile, or were never there', async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    const asked = { shareId, entryId, stepId: 'page', start: 0, end: 6 }
    for (const wrong of [
      { quote: 'before' },
      { quote: 'Before', end: 7 },
      { quote: 'x', start: 5_000, end: 5_001 },
    ]) {
      expect(await codeOf(() => t.sharing.addExcerpt({ ...asked, ...wrong }))).toBe('words-moved')
    }
    const other = { ...asked, stepId: 'moment', quote: 'Before' }
    expect(await codeOf(() => t.sharing.addExcerpt(other))).toBe('words-moved')
    const space = { ...asked, start: 6, end: 7, quote: ' ' }
    expect(await codeOf(() => t.sharing.addExcerpt(space))).toBe('invalid-input')
    expect((await t.sharing.draft({ shareId })).excerpts).toEqual([])
  })

  test('in a journal that is open for reading only, nor for a share that is gone', async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    const { sharing } = servicesOf({ ...t.open, readOnly: true })
    const asked = { shareId, entryId, stepId: 'page', start: 0, end: 6, quote: 'Before' }
    expect(await codeOf(() => sharing.addExcerpt(asked))).toBe('read-only')
    expect(await codeOf(() => sharing.preview({ shareId }))).toBe('read-only')
    await t.sharing.discard({ shareId })
    expect(await codeOf(() => t.sharing.addExcerpt(asked))).toBe('not-found')
  })

  test('beyond as many as one file may hold', async () => {
    const entryId = await t.page(Array.from({ length: MAX_EXCERPTS + 1 }, (_, at) => `w${at}.`).join(' '))
    const { id: shareId } = await t.begin()
    for (let at = 0; at < MAX_EXCERPTS; at += 1) await t.choose(shareId, entryId, `w${at}.`)
    expect(await codeOf(() => t.choose(shareId, entryId, `w${MAX_EXCERPTS}.`))).toBe('too-many')
  }, 60_000)
})

describe('chosen words', () => {
  test('seal the entry as it is, and say when it reads otherwise since', async () => {
    const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
    await t.write(entryId, { page: TEXT })
    const { id: shareId } = await t.begin()
    const [excerpt] = (await t.choose(shareId, entryId, 'I waited.')).excerpts
    expect(excerpt).toMatchObject({
      text: 'I waited.',
      withSurroundings: false,
      withPrompt: false,
      redactions: [],
    })
    expect(excerpt).toMatchObject({
      before: 'Before it. Maya cried when the bell rang. ',
      after: ' After it.',
    })
    expect(await t.journal.history({ entryId })).toMatchObject([{ reason: 'share' }])
    await t.write(entryId, { page: `First. ${TEXT}` })
    expect((await t.sharing.draft({ shareId })).excerpts).toMatchObject([{ changedSince: false }])
    await t.write(entryId, { page: 'Something else.' })
    expect((await t.sharing.draft({ shareId })).excerpts).toMatchObject([
      { text: 'I waited.', changedSince: true },
    ])
  })

  test('that overlap are one excerpt, with the blocks of both, also in a newer version of the text', async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    const [first] = (await t.choose(shareId, entryId, 'Maya cried when')).excerpts
    await t.block(shareId, first?.id ?? '', 'Maya', 'a student')
    await t.write(entryId, { page: `So. ${TEXT}` })
    const { excerpts } = await t.choose(shareId, entryId, 'when the bell rang.')
    expect(excerpts).toMatchObject([
      {
        id: first?.id,
        text: 'Maya cried when the bell rang.',
        redactions: [{ start: 15, end: 19, label: 'a student' }],
      },
    ])
    const beside = await t.choose(shareId, entryId, 'I waited.')
    expect(beside.excerpts.map(({ text }) => text)).toEqual(['Maya cried when the bell rang.', 'I waited.'])
  })

  test('may be a passage, where it stands now; a passage whose words are gone is not chosen', async () => {
    const entryId = await t.page(TEXT)
    const start = TEXT.indexOf('I waited')
    const target = { kind: 'indicator', id: INDICATORS[0]?.id ?? '', stance: 'for' } as const
    const marked = await t.passages.mark({
      ...{ entryId, stepId: 'page', start, end: start + 8, quote: 'I waited' },
      targets: [target],
    })
    await t.write(entryId, { page: `So. ${TEXT}` })
    const { id: shareId } = await t.begin()
    const draft = await t.sharing.addPassage({ shareId, passageId: marked.id })
    expect(draft.excerpts).toMatchObject([{ text: 'I waited', start: start + 4 }])
    await t.write(entryId, { page: 'Soup.' })
    expect(await codeOf(() => t.sharing.addPassage({ shareId, passageId: marked.id }))).toBe('words-moved')
  })

  test('are out of sight while their entry is in the bin', async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    await t.choose(shareId, entryId, 'I waited.')
    await t.journal.remove({ entryId })
    expect(await t.sharing.draft({ shareId })).toMatchObject({ sources: [], excerpts: [] })
    expect(await codeOf(() => t.sharing.preview({ shareId }))).toBe('nothing-to-share')
    await t.journal.putBack({ entryId })
    expect((await t.sharing.draft({ shareId })).excerpts).toHaveLength(1)
  })

  test('go with their entry when it is taken away from the share, and in the order that is wanted', async () => {
    const [one, two] = [await t.page(TEXT), await t.page('A second page.')]
    const { id: shareId } = await t.begin()
    const a = (await t.choose(shareId, one, 'I waited.')).excerpts[0]?.id ?? ''
    const b = (await t.choose(shareId, two, 'second')).excerpts[1]?.id ?? ''
    const ordered = await t.sharing.orderExcerpts({ shareId, excerptIds: [b] })
    expect(ordered.excerpts.map(({ id }) => id)).toEqual([b, a])
    expect((await t.sharing.removeSource({ shareId, entryId: two })).excerpts.map(({ id }) => id)).toEqual([
      a,
    ])
    expect((await t.sharing.draft({ shareId })).sources).toMatchObject([{ entryId: one }])
  })
})

describe('blocks', () => {
  const withExcerpt = async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    const excerptId =
      (await t.choose(shareId, entryId, 'Maya cried when the bell rang.')).excerpts[0]?.id ?? ''
    return { entryId, shareId, excerptId }
  }

  test('are refused outside the excerpt and its paragraph, in half a character, and where the label tells', async () => {
    const { shareId, excerptId } = await withExcerpt()
    const set = (start: number, end: number, label = 'a student') =>
      codeOf(() => t.sharing.setExcerpt({ shareId, excerptId, redactions: [{ start, end, label }] }))
    expect(await set(TEXT.indexOf('Another'), TEXT.length)).toBe('words-moved')
    expect(await set(20, 15)).toBe('words-moved')
    const at = TEXT.indexOf('Maya')
    expect(await set(at, at + 4, 'little Maya')).toBe('invalid-input')
    expect((await t.sharing.draft({ shareId })).excerpts).toMatchObject([{ redactions: [] }])
  })

  test('are suggested, and never laid by themselves', async () => {
    await t.people.save({ name: 'Maya', nicknames: [], label: 'a student' })
    const { shareId, excerptId } = await withExcerpt()
    const at = TEXT.indexOf('Maya')
    const hint = { start: at, end: at + 4, kind: 'person', label: 'a student' }
    expect((await t.sharing.draft({ shareId })).excerpts).toMatchObject([{ hints: [hint], redactions: [] }])
    const blocked = await t.block(shareId, excerptId, 'Maya', 'a student')
    expect(blocked.excerpts).toMatchObject([{ hints: [] }])
  })

  test('reach into the surroundings, which go along only where they are ticked', async () => {
    const { shareId, excerptId } = await withExcerpt()
    await t.block(shareId, excerptId, 'waited', 'something')
    const { content: plain } = await t.sharing.preview({ shareId })
    expect(plain.excerpts).toMatchObject([{ before: '', after: '', labels: [] }])
    await t.sharing.setExcerpt({ shareId, excerptId, withSurroundings: true, withPrompt: true })
    const { content } = await t.sharing.preview({ shareId })
    expect(content.excerpts).toMatchObject([
      { before: 'Before it. ', after: ' I \uFFFC. After it.', labels: ['something'] },
    ])
  })

  test('leave pointed out what they hide and what still stands elsewhere', async () => {
    const { shareId, excerptId } = await withExcerpt()
    await t.block(shareId, excerptId, 'Maya', 'a student')
    await t.sharing.set({
      shareId,
      words: { note: 'It was Maya’s last day.', questions: [], baseVersion: 0 },
    })
    const { remaining } = await t.sharing.preview({ shareId })
    expect(remaining).toEqual([{ words: 'Maya', kind: 'note', where: 'It was Maya’s last day.' }])
  })
})

describe('what else may go along', () => {
  const rated = async () => {
    const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(entryId, { moment: 'I waited. Then we ate.' })
    const indicatorId = INDICATORS[0]?.id ?? ''
    await t.ratings.rate({ entryId, indicatorId, score: 4, reason: 'Because I waited.' })
    return entryId
  }
  const goalWithResult = async (people: number | null) => {
    const goal = await t.goals.save({ title: 'Families at the table', why: 'They know.' })
    const numbers = { before: 41.5, beforeDay: '2026-01-12', after: 63, day: '2026-03-02', people }
    await t.goals.saveResult({
      ...{ goalId: goal.id, measure: 'Families at conferences', unit: 'percent', ...numbers },
      ...{ source: 'Sign-in sheets', who: 'Families of room 12', myPart: 'I called.' },
    })
    return goal.id
  }

  test('ratings of the chosen entries alone, with a day only where dates are ticked', async () => {
    const [entryId, other] = [await rated(), await t.page('Another page.')]
    const { id: shareId } = await t.begin()
    await t.choose(shareId, other, 'Another')
    expect((await t.sharing.draft({ shareId })).ratings).toEqual([])
    const { ratings } = await t.choose(shareId, entryId, 'I waited.', 'moment')
    expect(ratings).toMatchObject([{ ticked: false, smallGroup: false }])
    const ids = ratings.map(({ id }) => id)
    await t.sharing.set({ shareId, ratings: [...ids, t.open.newId()] })
    const { content } = await t.sharing.preview({ shareId })
    expect(content.ratings).toEqual([
      { indicator: INDICATORS[0]?.title, score: 4, reason: 'Because I waited.', day: null },
    ])
    await t.sharing.set({ shareId, withDates: true })
    const dated = await t.sharing.preview({ shareId })
    expect(dated.content.ratings).toMatchObject([{ day: '2026-09-18' }])
    expect(dated.content.excerpts.map(({ day }) => day)).toEqual(['2026-09-18', '2026-09-18'])
    const [, chosen] = dated.content.excerpts
    await t.sharing.removeExcerpt({ shareId, excerptId: chosen?.id ?? '' })
    const again = await t.choose(shareId, entryId, 'I waited.', 'moment')
    expect(again.ratings).toMatchObject([{ ticked: false }])
  })

  test('goals, and results of ticked goals, in words; a group under ten is pointed out', async () => {
    const goalId = await goalWithResult(9)
    const { id: shareId } = await t.begin()
    expect((await t.sharing.draft({ shareId })).results).toEqual([])
    const { results } = await t.sharing.set({ shareId, goals: [goalId] })
    expect(results).toMatchObject([{ ticked: false, smallGroup: true }])
    expect((await t.sharing.preview({ shareId })).content).toMatchObject({
      goals: [{ id: goalId, title: 'Families at the table', why: 'They know.' }],
      results: [],
    })
    await t.sharing.set({ shareId, results: results.map(({ id }) => id), withDates: true })
    expect((await t.sharing.preview({ shareId })).content.results).toMatchObject([
      {
        text: `Families at conferences: 41.5 percent on January 12, 2026, then 63 percent on March 2, 2026.
Source: Sign-in sheets
Who is behind it: Families of room 12 (9 people)
My part: I called.`,
      },
    ])
    await t.sharing.set({ shareId, withDates: false })
    const [result] = (await t.sharing.preview({ shareId })).content.results
    expect(result?.text).toContain('41.5 percent, then 63 percent.')
    await t.sharing.set({ shareId, goals: [] })
    expect(await t.sharing.set({ shareId, goals: [goalId] })).toMatchObject({ results: [{ ticked: false }] })
  })

  test('nothing of one person’s answers or conversation stays ticked for another', async () => {
    const { id: shareId } = await t.begin()
    await t.sharing.set({ shareId, meeting: true, deleteBy: '2027-06-30' })
    const { id: other } = await t.contacts.addByName({ name: 'Sam', isCoach: true, isMember: false })
    const draft = await t.sharing.set({ shareId, contactId: other })
    expect(draft).toMatchObject({ contactId: other, meeting: null, deleteBy: '2027-06-30' })
    const row = t.open.db.connection
      .prepare('SELECT with_meeting AS it FROM shares WHERE id = ?')
      .get(shareId)
    expect(row).toEqual({ it: 0 })
  })

  test('questions keep their ids while they stay in place', async () => {
    const { id: shareId } = await t.begin()
    const first = await t.sharing.set({
      shareId,
      words: { note: '', questions: ['One?', '  ', 'Two?'], baseVersion: 0 },
    })
    const behind = { note: 'Of another window.', questions: [], baseVersion: 0 }
    expect(await codeOf(() => t.sharing.set({ shareId, words: behind }))).toBe('comment-changed')
    expect(first.questions.map(({ text }) => text)).toEqual(['One?', 'Two?'])
    const second = await t.sharing.set({
      shareId,
      words: { note: '', questions: ['One more?', 'Two?', 'Three?'], baseVersion: 1 },
    })
    expect(second.questions.slice(0, 2).map(({ id }) => id)).toEqual(first.questions.map(({ id }) => id))
  })
})

test('drafts are listed by their last change; a discarded one comes back with its undo', async () => {
  const entryId = await t.page(TEXT)
  const { id: one } = await t.begin()
  const { id: two } = await t.begin(null)
  const excerptId = (await t.choose(one, entryId, 'Maya cried')).excerpts[0]?.id ?? ''
  await t.block(one, excerptId, 'Maya', 'a student')
  t.time.advance(1_000)
  await t.sharing.set({ shareId: two, words: { note: 'A note.', questions: [], baseVersion: 0 } })
  expect(await t.sharing.drafts({})).toMatchObject([
    { id: two, excerpts: 0, opening: 'A note.' },
    { id: one, excerpts: 1, opening: '[a student] cried' },
  ])
  await t.sharing.discard({ shareId: two })
  expect((await t.sharing.drafts({})).map(({ id }) => id)).toEqual([one])
  expect(await t.sharing.putBackDraft({ shareId: two })).toMatchObject({ note: 'A note.' })
  expect(await codeOf(() => t.sharing.begin({ contactId: t.open.newId() }))).toBe('not-found')
})
