import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChartKind, ChartRef } from '../../../shared/contract/choices.ts'
import type { SummaryOptions } from '../../../shared/contract/summaries.ts'
import { JsonDocument } from '../../../shared/domain/document/json-schema.ts'
import { textInline } from '../../../shared/domain/document/loose.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { codeOf, openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary('review')
})
afterEach(() => t.dispose())

const [INDICATOR, OTHER] = INDICATORS
if (!INDICATOR || !OTHER) throw new Error('there are no indicators')

const pageOn = async (day: string): Promise<string> => {
  const entryId = await t.page(`Words of ${day}.`)
  await t.journal.setDay({ entryId, day })
  return entryId
}
const rate = async (day: string, score: number, indicatorId = INDICATOR.id): Promise<string> => {
  const entryId = await pageOn(day)
  await t.ratings.rate({ entryId, indicatorId, score, reason: 'Zreason' })
  return entryId
}
const refOf = (chart: ChartKind, subject: string | null = null): ChartRef => ({
  chart,
  subject,
  period: null,
})
const ratings = (indicatorId = INDICATOR.id) => refOf('ratings', indicatorId)
const choose = async (ref: ChartRef) =>
  t.choices.choose({
    ...{ summaryId: t.summaryId, sectionId: t.sectionOf('ratings'), storyId: null },
    source: { kind: 'chart', ref },
  })
const offered = async (asked = {}) => {
  const place = { summaryId: t.summaryId, sectionId: t.sectionOf('ratings') }
  const page = await t.choices.candidates({
    ...place,
    rank: 'chart',
    words: '',
    offset: 0,
    limit: 50,
    ...asked,
  })
  return page.candidates.map(({ heading, words }) => [heading, words])
}
const stateOf = async () => (await t.choices.list({ summaryId: t.summaryId }))[0]?.state
const figures = (json: string) =>
  JsonDocument.parse(JSON.parse(json)).blocks.filter((block) => block.kind === 'figure')
const figure = async () => {
  const [first] = figures(await t.file())
  if (!first) throw new Error('there is no figure')
  return first
}
const cells = ({ table }: Awaited<ReturnType<typeof figure>>): string[][] =>
  table.rows.map((row) =>
    row.map((cell) => cell.map((one) => (one.kind === 'text' ? one.text : '')).join('')),
  )

describe('what can be chosen', () => {
  test('is nothing where there is nothing to show, and a chart of nothing is refused', async () => {
    expect(await offered()).toEqual([])
    for (const ref of [ratings(), refOf('plans'), refOf('calibration'), refOf('values', 'all-voices')]) {
      expect(await codeOf(() => choose(ref))).toBe('not-found')
    }
    expect(await codeOf(() => choose(refOf('rhythm', '1999')))).toBe('not-found')
    expect(await codeOf(() => choose(ratings('nothing-of-this-name')))).toBe('not-found')
  })

  test('is no chart of a single rating, of what lies beyond the days, or of the bin', async () => {
    await rate('2026-05-05', 3)
    await rate('2025-05-05', 3)
    const binned = await rate('2026-06-05', 4)
    await t.journal.remove({ entryId: binned })
    expect((await offered()).filter(([heading]) => heading?.includes(INDICATOR.title))).toEqual([])
    await t.journal.putBack({ entryId: binned })
    expect(await offered({ words: 'RATED' })).toEqual([
      [`How I rated my weeks: ${INDICATOR.title}`, '2 ratings'],
    ])
    expect(await offered({ trait: OTHER.trait === INDICATOR.trait ? 'strategic' : OTHER.trait })).toEqual([])
  })

  test('is offered once, and known as chosen', async () => {
    await rate('2026-05-05', 3)
    await rate('2026-05-12', 3, OTHER.id)
    await rate('2026-06-05', 4)
    await rate('2026-06-12', 4, OTHER.id)
    const { id } = await choose(ratings())
    expect((await choose(ratings())).id).toBe(id)
    const place = {
      summaryId: t.summaryId,
      sectionId: t.sectionOf('ratings'),
      words: '',
      offset: 0,
      limit: 50,
    }
    const { candidates, ranks } = await t.choices.candidates({ ...place, words: 'rated' })
    expect(candidates.map(({ chosenAs }) => chosenAs)).toContainEqual([id])
    expect(candidates.filter(({ chosenAs }) => chosenAs.length > 0)).toHaveLength(1)
    expect(ranks.chart).toBe(2)
  })

  test('of predictions begins with the twentieth that was told', async () => {
    const decide = async (): Promise<void> => {
      const { id } = await t.journal.start({ flow: 'decision', path: 'full' })
      await t.write(id, { options: 'Close the lab.', prediction: 'Ten come.' })
      await t.decisions.setFacts({ entryId: id, percent: 70, valueIds: [] })
      await t.decisions.record({ entryId: id })
      const { id: entryId } = await t.decisions.revisit({ decisionId: id })
      await t.decisions.setCameTrue({ entryId, cameTrue: 'yes' })
      await t.write(entryId, { happened: 'They came.' })
      await t.journal.finish({ entryId })
    }
    for (let times = 0; times < 19; times += 1) await decide()
    expect(await codeOf(() => choose(refOf('calibration')))).toBe('not-found')
    await decide()
    await choose(refOf('calibration'))
    expect(cells(await figure())).toEqual([['60% to 79%', '20', '100%']])
    expect(await t.file(undefined, 'markdown')).toContain('Each mark stands for predictions')
  })
})

describe('a chart in a summary', () => {
  test('shows what growth shows, gaps as gaps, and says it in words', async () => {
    await rate('2026-03-03', 2)
    await rate('2026-03-10', 4)
    await rate('2026-05-05', 5)
    const choice = await choose(ratings())
    expect(choice).toMatchObject({ show: 'shown', state: 'stands', fields: [] })
    const { title, alt, svg, ...made } = await figure()
    expect(title).toBe(`How I rated my weeks: ${INDICATOR.title}`)
    expect(cells({ title, alt, svg, ...made })).toEqual([
      ['Week of March 2, 2026', '2', '1'],
      ['Week of March 9, 2026', '4', '1'],
      ['Week of May 4, 2026', '5', '1'],
    ])
    expect(alt).toContain('3 ratings: Week of March 2, 2026 to Week of May 4, 2026.')
    // One line, between the two neighbours; none over the weeks without a rating.
    expect(svg?.match(/stroke-width="1.6"[^>]*><path/gu)).toHaveLength(1)
    expect(svg).not.toMatch(/ (aria-[a-z]+|data-point|class|role|id)="/u)
    expect(svg).not.toMatch(/\d\.\d{3}/u)
    expect(svg).not.toContain('Zreason')
  })

  test('follows the journal, and an edition keeps what it said', async () => {
    await rate('2026-03-03', 2)
    const last = await rate('2026-05-05', 5)
    await choose(ratings())
    const before = await figure()
    expect(before).toEqual(await figure())
    const edition = await t.editions.make({ summaryId: t.summaryId, note: '' })
    await t.ratings.rate({ entryId: last, indicatorId: INDICATOR.id, score: 1, reason: 'Looked again.' })
    expect(cells(await figure()).at(-1)).toEqual(['Week of May 4, 2026', '1', '1'])
    const kept = figures(await t.file({ kind: 'edition', editionId: edition.id }))
    expect(kept).toEqual([before])
    const all = await t.editions.changesSince({ editionId: edition.id, to: null })
    const [changed] = all.filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'))
    expect(changed?.promptText).toBe('How the weeks looked')
  })

  test('says that nothing is left of it, and keeps the file from being made until it is taken out or back', async () => {
    const entries = [await rate('2026-03-03', 2), await rate('2026-05-05', 5)]
    const { id: choiceId } = await choose(ratings())
    for (const entryId of entries) await t.journal.remove({ entryId })
    expect(await stateOf()).toBe('gone')
    expect(await t.choices.drawings({ summaryId: t.summaryId })).toEqual([])
    expect(await codeOf(() => t.file())).toBe('source-gone')
    await t.journal.putBack({ entryId: entries[0] ?? '' })
    expect(await stateOf()).toBe('stands')
    expect(cells(await figure())).toHaveLength(1)
    await t.journal.eraseEntries({ entryIds: entries.slice(0, 1) })
    expect(await stateOf()).toBe('gone')
    await t.choices.unchoose({ summaryId: t.summaryId, choiceId })
    expect(await codeOf(() => t.file())).toBe('empty-document')
  })

  test('follows the options of its summary: no ratings, no days, another language', async () => {
    await rate('2026-03-03', 2)
    await rate('2026-03-10', 2)
    await choose(ratings())
    await choose(refOf('rhythm', '2026'))
    const setOptions = (options: Partial<SummaryOptions>) =>
      t.handlers.setOptions({ summaryId: t.summaryId, options })
    await setOptions({ ratings: false })
    await t.say('goals', 'Words of my own.')
    expect(await offered({ words: 'rated' })).toEqual([])
    expect(figures(await t.file())).toEqual([])
    await setOptions({ ratings: true, exactDays: false })
    expect(cells(await figure())).toEqual([['March 2026', '2', '2']])
    await setOptions({ exactDays: true, language: 'es' })
    const [first, second] = figures(await t.file())
    expect(first?.title).toBe(`Cómo valoré mis semanas: ${INDICATOR.title}`)
    expect(first?.table.columns.map(({ head }) => head)).toEqual(
      ['Cuándo', 'Valoración', 'Cuántas'].map((word) => [textInline(word)]),
    )
    expect(first?.alt).toContain('Semana del 2 de marzo de 2026')
    expect(second?.svg).toContain('>ene<')
  })

  test('holds a member’s own words as text, whatever signs they are', async () => {
    const own = await t.framework.saveIndicator({
      ...{ trait: INDICATOR.trait, title: 'Said <b>"&\'</b> 教室', sentence: '' },
      ...{ low: '#set text(red) </svg>', high: '\u202Ealways ]]>' },
    })
    await rate('2026-03-03', 2, own.id)
    await rate('2026-05-05', 5, own.id)
    await choose(ratings(own.id))
    const { title, svg } = await figure()
    expect(title).toBe(`How I rated my weeks: Said <b>"&'</b> 教室`)
    expect(svg).toContain('1: #set text(red) &lt;/svg&gt;')
    expect(svg).not.toContain('\u202E')
    expect(await t.file(undefined, 'pdf')).toMatch(/^%PDF/u)
  })
})

describe('the other charts', () => {
  test('keep for and against a value apart, and count plans as they went, in the summary’s days alone', async () => {
    const care = await t.values.save({ title: 'Care', lived: '', notLived: '' })
    const mark = async (day: string, stance: 'for' | 'against'): Promise<void> => {
      const entryId = await pageOn(day)
      const targets = [{ kind: 'value' as const, id: care.id, stance }]
      await t.passages.mark({ entryId, stepId: 'page', start: 0, end: 5, quote: 'Words', targets })
    }
    await mark('2026-03-03', 'for')
    await mark('2026-03-10', 'against')
    expect(await offered({ valueId: care.id })).toEqual([
      ['Where this value showed: Care', '2 places that speak of it'],
    ])
    const { id: choiceId } = await choose(refOf('values', care.id))
    expect(cells(await figure())).toEqual([['March 2026', '1', '1', '0', '0']])
    expect((await figure()).alt).toContain('1 passage for it and 1 passage against it.')
    await t.choices.unchoose({ summaryId: t.summaryId, choiceId })

    for (const day of ['2026-05-05', '2026-05-12']) {
      const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
      await t.write(entryId, { moment: 'A moment.', 'plan-if': `it is ${day}`, 'plan-then': 'wait' })
      await t.journal.setDay({ entryId, day })
      await t.journal.finish({ entryId })
    }
    await choose(refOf('plans'))
    expect(cells(await figure())).toEqual([['May 2026', '0', '0', '0', '0', '2']])
    const period = { from: '2026-05-01', to: '2026-05-31' }
    await t.handlers.setFacts({ summaryId: t.summaryId, period })
    await choose(refOf('rhythm', '2026'))
    const [, weeks] = figures(await t.file())
    expect(weeks?.table.rows).toHaveLength(5)
    expect(weeks?.alt).toBe('Something was written in 2 weeks: 2 entries.')
  })
})

describe('the description of a chart', () => {
  const describeAs = (choiceId: string, words: string) =>
    t.choices.describe({ summaryId: t.summaryId, choiceId, words })

  test('is the member’s where they give one, and what the numbers say again where they take it back', async () => {
    await rate('2026-03-03', 2)
    await rate('2026-05-05', 5)
    const { id } = await choose(ratings())
    const { alt } = await figure()
    await describeAs(id, ' It went up\nin spring. ')
    expect((await figure()).alt).toBe('It went up in spring.')
    const [drawn] = await t.choices.drawings({ summaryId: t.summaryId })
    expect(drawn).toMatchObject({ choiceId: id, description: alt })
    await t.choices.unchoose({ summaryId: t.summaryId, choiceId: id })
    expect((await choose(ratings())).fields).toMatchObject([{ words: 'It went up in spring.' }])
    await describeAs(id, '')
    expect((await figure()).alt).toBe(alt)
  })

  test('is pointed out where it names somebody, hides nothing, and goes with a phrase that is erased', async () => {
    await rate('2026-03-03', 2)
    await rate('2026-05-05', 5)
    const { id: choiceId } = await choose(ratings())
    await t.people.save({ name: 'Zmaya', nicknames: [], label: 'a student' })
    await describeAs(choiceId, 'Zmaya heard of it.')
    const ref = { summaryId: t.summaryId, choiceId }
    expect(await t.choices.check({ summaryId: t.summaryId, open: [] })).toContainEqual(
      expect.objectContaining({ kind: 'name', choiceId }),
    )
    const hidden = [{ span: { start: 0, end: 5 }, label: 'a student' }]
    const hide = () => t.choices.setRedactions({ ...ref, field: 'alt', redactions: hidden })
    expect(await codeOf(hide)).toBe('invalid-input')
    await t.journal.erasePhrase({ phrase: 'Zmaya' })
    expect((await t.choices.list({ summaryId: t.summaryId }))[0]?.fields).toMatchObject([
      { field: 'alt', words: '[erased] heard of it.' },
    ])
  })

  test('is for charts alone', async () => {
    const passageId = await t.mark(await t.page('Words of an entry.'), 'Words of an entry.')
    const { id } = await t.choose(passageId, 'moments')
    expect(await codeOf(() => describeAs(id, 'A quote.'))).toBe('invalid-input')
  })
})
