import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChoiceSource } from '../../../shared/contract/choices.ts'
import { unsourcedClaims } from '../../../shared/summaries/claims.ts'
import { parseStandards } from '../../../shared/summaries/standards.ts'
import { codeOf, openSummary, PERIOD, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

const FIVE_MINUTES = 5 * 60_000

test('a period without an entry makes no draft', async () => {
  const period = { from: '1990-01-01', to: '1990-12-31' }
  expect(await codeOf(() => t.handlers.create({ template: 'review', reader: '', period }))).toBe(
    'empty-period',
  )
  expect(await t.handlers.list({})).toHaveLength(1)
})

test('words are sealed after five idle minutes, and a story’s words come back with their story', async () => {
  const ref = { summaryId: t.summaryId }
  const stories = { ...ref, sectionId: t.sectionOf('stories') }
  const [text] = (await t.connecting.texts(ref)).filter(({ part }) => part === 'action')
  const { textId, storyId } = text ?? { textId: '', storyId: '' }
  await t.connecting.save({
    ...ref,
    client: 'window-one',
    texts: [{ textId, body: 'I called.', baseVersion: 0 }],
  })
  t.time.advance(FIVE_MINUTES)
  const [sealed] = await t.connecting.history(ref)
  expect(sealed).toMatchObject({ reason: 'idle', isHead: true })
  await t.handlers.removeStory({ ...stories, storyId: storyId ?? '' })
  expect((await t.connecting.texts(ref)).some((one) => one.textId === textId)).toBe(false)
  await t.connecting.restore({ ...ref, revisionId: sealed?.id ?? '' })
  expect((await t.connecting.texts(ref)).find((one) => one.textId === textId)?.body).toBe('I called.')
})

test('a save that was repeated because its answer was lost changes nothing', async () => {
  await t.say('values', 'Words.')
  const before = await t.connecting.texts({ summaryId: t.summaryId })
  const text = before.find(({ body }) => body === 'Words.')
  const again = { textId: text?.textId ?? '', body: 'Words.', baseVersion: 0 }
  const saved = await t.connecting.save({ summaryId: t.summaryId, client: 'window-one', texts: [again] })
  expect(saved.outcome).toBe('saved')
  expect(await t.connecting.texts({ summaryId: t.summaryId })).toEqual(before)
})

test('evidence is offered first, then starred entries, and never what lies in the bin', async () => {
  const marked = await t.page('A marked moment.')
  const starred = await t.page('A starred moment.\n\nMore of it.')
  const binned = await t.page('A binned moment.')
  await t.mark(marked, 'marked')
  await t.mark(binned, 'binned')
  await t.journal.setStarred({ entryId: starred, starred: true })
  await t.journal.remove({ entryId: binned })
  const asked = { summaryId: t.summaryId, sectionId: t.sectionOf('values'), offset: 0, limit: 50 }
  const { candidates, ranks } = await t.choices.candidates({ ...asked, words: '' })
  expect(candidates.slice(0, 2).map(({ words }) => words)).toEqual(['marked', 'A starred moment.'])
  expect(ranks).toMatchObject({ evidence: 1, starred: 1, decision: 0, other: 0 })
  expect((await t.choices.candidates({ ...asked, words: 'STÁRRED' })).total).toBe(1)
  const source = candidates[1]?.source
  if (!source) throw new Error('nothing was offered')
  const place = { summaryId: t.summaryId, sectionId: asked.sectionId, storyId: null }
  expect((await t.choices.choose({ ...place, source })).fields[0]?.words).toBe('A starred moment.')
})

test('a result that is offered says its figures, and a name in what was chosen is pointed out where it stands', async () => {
  await t.people.save({ name: 'Zmaya', nicknames: [], label: 'a student' })
  await t.goals.saveResult({
    ...{
      goalId: null,
      measure: 'At the table',
      unit: 'families',
      source: 'Sign-in sheets',
      who: 'Zmaya’s room',
    },
    ...{ before: 12, beforeDay: null, after: 31, people: 43, day: '2026-05-01', myPart: 'I called.' },
  })
  const place = { summaryId: t.summaryId, sectionId: t.sectionOf('results') }
  const { candidates } = await t.choices.candidates({ ...place, words: '', offset: 0, limit: 50 })
  const result = candidates.find(({ source }) => source.kind === 'result')
  expect(result).toMatchObject({
    heading: 'At the table',
    words: 'Sign-in sheets · Zmaya’s room · I called.',
    facts: { before: 12, after: 31, people: 43, unit: 'families' },
  })
  if (!result) throw new Error('the result was not offered')
  const { id: choiceId } = await t.choices.choose({ ...place, storyId: null, source: result.source })
  expect(await t.choices.check({ summaryId: t.summaryId, open: [] })).toContainEqual(
    expect.objectContaining({ kind: 'name', choiceId, field: 'who', span: { start: 0, end: 5 } }),
  )
})

test('a goal that is still open, and the vision that stands, are of the days after them too; one that was closed is not', async () => {
  const { id: openId } = await t.goals.save({ title: 'Every child reads by nine' })
  const { id: closedId } = await t.goals.save({ title: 'A shelf of books in each room' })
  await t.goals.close({ goalId: closedId, closing: 'reached', lastWord: '' })
  const { current } = await t.vision.save({ body: 'They read to each other.' })
  const choose = async (source: ChoiceSource): Promise<string> =>
    (
      await t.choices.choose({
        ...{ summaryId: t.summaryId, sectionId: t.sectionOf('vision'), storyId: null },
        source,
      })
    ).id
  await choose({ kind: 'goal', goalId: openId })
  await choose({ kind: 'vision', versionId: current?.id ?? '' })
  const closed = await choose({ kind: 'goal', goalId: closedId })
  await t.handlers.setFacts({ summaryId: t.summaryId, period: { from: '2090-01-01', to: '2090-12-31' } })
  const problems = await t.choices.check({ summaryId: t.summaryId, open: [] })
  expect(problems.filter(({ kind }) => kind === 'outside-period').map(({ choiceId }) => choiceId)).toEqual([
    closed,
  ])
})

test('words that changed at their source are pointed out, and taken over only when asked', async () => {
  const entryId = await t.page('Maya read the letter aloud to the whole class.')
  const { id: choiceId } = await t.choose(
    await t.mark(entryId, 'Maya read the letter aloud to the whole class.'),
  )
  await t.hide(choiceId, 'Maya', 'a student')
  await t.write(entryId, { page: 'On Monday Maya read the letters aloud to the whole class.' })
  const ref = { summaryId: t.summaryId, choiceId }
  expect((await t.choices.list({ summaryId: t.summaryId }))[0]).toMatchObject({
    state: 'changed',
    fields: [{ words: 'Maya read the letter aloud to the whole class.' }],
  })
  const { choice, lost } = await t.choices.refresh(ref)
  expect(lost).toEqual([])
  expect(choice).toMatchObject({
    state: 'stands',
    fields: [{ redactions: [{ span: { start: 0, end: 4 } }] }],
  })
  expect(choice.fields[0]?.words).toContain('letters')
})

test('a year in review is put together by itself, from what was marked and the weeks of the year', async () => {
  await t.mark(await t.page('A moment of the year.'), 'A moment of the year.')
  const year = await t.handlers.create({ template: 'year', reader: '', period: PERIOD })
  const chosen = await t.choices.list({ summaryId: year.id })
  expect(chosen.map(({ fields, heading }) => fields[0]?.words ?? heading)).toEqual([
    'A moment of the year.',
    'Weeks with writing in 2026',
  ])
})

test('a draft of another template keeps words that it has no section for, left out', async () => {
  await t.say('strengths', 'Strong words.')
  const twin = await t.handlers.duplicate({ summaryId: t.summaryId, template: 'application' })
  const strengths = twin.sections.find(({ kind }) => kind === 'strengths')
  expect(strengths).toMatchObject({ dropped: true })
  expect(
    (await t.connecting.texts({ summaryId: twin.id })).some(({ body }) => body === 'Strong words.'),
  ).toBe(true)
})

test('a sentence that says what came of something is a claim until a source stands in it or behind it', () => {
  const found = (text: string, language = 'en') =>
    unsourcedClaims(text, language).map(({ start, end }) => text.slice(start, end))
  expect(found('Attendance rose by 12 percent. I hope so.')).toEqual(['Attendance rose by 12 percent.'])
  expect(found('Attendance rose by 12 percent.[^s1] I called every family.')).toEqual([
    'I called every family.',
  ])
  expect(found('I called every family. [^s1] Why not?')).toEqual([])
  expect(found('Llamé a cada familia. También importa.', 'es')).toEqual(['Llamé a cada familia.'])
})

test('a map to standards that is turned on stands in a document whose template has no place for it, once', async () => {
  const { id: summaryId } = await t.handlers.create({ template: 'application', reader: '', period: PERIOD })
  await t.handlers.setWarned({ summaryId })
  await t.standards.paste({ summaryId, text: '1a Knows every child' })
  const turn = (standardsMap: boolean) => t.handlers.setOptions({ summaryId, options: { standardsMap } })
  const { sections } = await turn(true)
  expect(sections.map(({ kind }) => kind).filter((kind) => kind === 'standards')).toHaveLength(1)
  expect(await t.file({ kind: 'summary', summaryId }, 'markdown')).toContain('1a Knows every child')
  const sectionId = sections.find(({ kind }) => kind === 'standards')?.id ?? ''
  await t.handlers.dropSection({ summaryId, sectionId, dropped: true })
  await turn(false)
  const again = (await turn(true)).sections.filter(({ kind }) => kind === 'standards')
  expect(again).toMatchObject([{ id: sectionId, dropped: false }])
})

test('a pasted list becomes standards with their codes', () => {
  const pasted =
    '• 1a Knows each child\n2.3) Hears families\nStandard 4: Leads others\n\nA plain line\n1a Knows each child'
  expect(parseStandards(pasted)).toEqual([
    { code: '1a', text: 'Knows each child' },
    { code: '2.3', text: 'Hears families' },
    { code: 'Standard 4', text: 'Leads others' },
    { code: '', text: 'A plain line' },
  ])
})
