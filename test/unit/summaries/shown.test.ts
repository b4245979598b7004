import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChoiceSource } from '../../../shared/contract/choices.ts'
import { JsonDocument } from '../../../shared/domain/document/json-schema.ts'
import { leftOutBy } from '../../../shared/summaries/left-out.ts'
import { openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

const shown = (kind: string, source: ChoiceSource) =>
  t.choices.choose({
    ...{ summaryId: t.summaryId, sectionId: t.sectionOf(kind), storyId: null },
    ...{ source, show: 'shown' },
  })
const markdown = (): Promise<string> => t.file({ kind: 'summary', summaryId: t.summaryId }, 'markdown')

const RESULT = { goalId: null, unit: 'families', before: 12, beforeDay: null, after: 31, day: '2026-05-01' }

test('a result stands in one row with what is behind it: where it comes from, who, and one’s own part', async () => {
  const { id: resultId } = await t.goals.saveResult({
    ...{ ...RESULT, measure: 'At the table', source: 'Sign-in sheets', who: 'Room 12.', people: 43 },
    myPart: 'I called.',
  })
  await shown('results', { kind: 'result', resultId })
  expect(await markdown()).toContain(
    '| At the table | 12 | 31 families | May 1, 2026 | Sign-in sheets. Room 12. (43 people). **My part:** I called. |',
  )
})

test('one person behind a result is one person', async () => {
  const { id: resultId } = await t.goals.saveResult({
    ...{ ...RESULT, measure: 'Stayed on', source: '', who: '', people: 1, myPart: '' },
  })
  await shown('results', { kind: 'result', resultId })
  expect(await markdown()).toContain('| Stayed on | 12 | 31 families | May 1, 2026 | 1 person. |')
})

test('a column of which nothing is known is left out, and a figure without another has the unit', async () => {
  const { id: resultId } = await t.goals.saveResult({
    ...{ ...RESULT, before: 4, after: null, measure: 'Left the school', source: '', who: '', people: null },
    myPart: '',
  })
  await shown('results', { kind: 'result', resultId })
  expect(await markdown()).toContain(
    '| Result | Before | When |\n| --- | --: | --- |\n| Left the school | 4 families | May 1, 2026 |',
  )
})

test('a strength has a heading of its own below its section, and a member’s headings come below that', async () => {
  const { id: strengthId } = await t.strengths.save({
    ...{ kind: 'strength', title: 'I notice who has gone quiet', body: '# When\n\nMostly in time.' },
  })
  await shown('strengths', { kind: 'strength', strengthId })
  const { blocks } = JsonDocument.parse(JSON.parse(await t.file()))
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([2, 3, 4])
})

test('words that are one quotation already are put in quotation marks once, others as a whole', async () => {
  const entryId = await t.page('“It’s a good letter.”\n\n“No,” he said, “not yet.”\n\nNobody asked.')
  for (const quote of ['“It’s a good letter.”', '“No,” he said, “not yet.”', 'Nobody asked.']) {
    const { id, key } = await t.choose(await t.mark(entryId, quote), 'stories')
    await t.choices.setShow({ summaryId: t.summaryId, choiceId: id, show: 'note' })
    const texts = await t.connecting.texts({ summaryId: t.summaryId })
    const body = texts.find(({ sectionId, part }) => sectionId === t.sectionOf('values') && part === 'intro')
    await t.say('values', `${body?.body ?? ''} So.[^${key}]`)
  }
  const { notes } = JsonDocument.parse(JSON.parse(await t.file()))
  const texts = notes.map(({ inlines }) =>
    inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
  )
  expect(texts).toEqual(['“It’s a good letter.”', '““No,” he said, “not yet.””', '“Nobody asked.”'])
})

test('a growth area, a rating and a chart of ratings are left out where a summary shows none of them, and say by which option', async () => {
  const { id: strengthId } = await t.strengths.save({
    ...{ kind: 'growth-area', title: 'I fill the silence', body: '' },
  })
  const area = await shown('strengths', { kind: 'strength', strengthId })
  const isSaid = async (): Promise<boolean> => (await markdown()).includes('I fill the silence')
  await t.say('values', 'I asked the families first.')
  expect(await isSaid()).toBe(false)
  const none = { ratings: false, growthAreas: false }
  expect(leftOutBy(area, none)).toBe('growthAreas')
  await t.handlers.setOptions({ summaryId: t.summaryId, options: { growthAreas: true } })
  expect(await isSaid()).toBe(true)
  expect(leftOutBy(area, { ...none, growthAreas: true })).toBe(null)
  const ref = { subject: null, period: null } as const
  const leftOut = (source: ChoiceSource) => leftOutBy({ source, facts: {} }, none)
  expect(leftOut({ kind: 'rating', ratingId: strengthId })).toBe('ratings')
  expect(leftOut({ kind: 'chart', ref: { ...ref, chart: 'ratings' } })).toBe('ratings')
  expect(leftOut({ kind: 'chart', ref: { ...ref, chart: 'plans' } })).toBe(null)
})
