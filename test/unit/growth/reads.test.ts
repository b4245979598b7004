import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const EVER = { from: '1900-01-01', to: '2200-01-01' }
const PLANS = { ...EVER, outcome: 'all', offset: 0, limit: 50 } as const
const [INDICATOR] = INDICATORS
if (!INDICATOR) throw new Error('there are no indicators')
const { id: indicatorId, trait } = INDICATOR

const pageOn = async (day: string, body = 'Some words.'): Promise<string> => {
  const entryId = await t.page(body)
  await t.journal.setDay({ entryId, day })
  return entryId
}
const rate = (entryId: string, score: number, id = indicatorId) =>
  t.ratings.rate({ entryId, indicatorId: id, score, reason: `Because ${score}` })
const points = async (range = EVER) =>
  (await t.growth.ratings({ ...range, trait })).flatMap((series) =>
    series.points.map(({ day, score }) => [day, score]),
  )

test('an empty journal has nothing to look at, in every view', async () => {
  expect(await t.growth.overview({})).toEqual({
    firstDay: null,
    lastDay: null,
    entries: 0,
    ratings: 0,
    valuePassages: 0,
    plans: 0,
    decisions: 0,
    visionVersions: 0,
    goals: 0,
    strengths: 0,
    threads: 0,
  })
  expect(await t.growth.ratings({ ...EVER, trait })).toEqual([])
  expect(await t.growth.ratingDetail({ ratingIds: [t.open.newId()] })).toEqual([])
  expect(await t.growth.values(EVER)).toEqual([])
  expect(await t.growth.passages({ passageIds: [t.open.newId()] })).toEqual([])
  expect(await t.growth.plans(PLANS)).toEqual({ points: [], plans: [], total: 0 })
  expect(await t.growth.decisions(EVER)).toMatchObject({ decisions: [], nobodyNamed: [], predictions: [] })
  expect(await t.growth.rhythm({ year: 2026 })).toMatchObject({ flows: [], years: [] })
})

test('what was written while the clock stood in 2090 stays there when it is set right', async () => {
  const wrong = openServices(testClock(Date.UTC(2090, 4, 5, 12)))
  try {
    const entryId = await wrong.page('Far ahead.')
    await wrong.ratings.rate({ entryId, indicatorId, score: 2, reason: '' })
    wrong.time.advance(Date.UTC(2026, 8, 18, 12) - wrong.open.clock.now())
    const now = await wrong.page('Today.')
    await wrong.ratings.rate({ entryId: now, indicatorId, score: 3, reason: 'Set right.' })
    const [series] = await wrong.growth.ratings({ ...EVER, trait })
    expect(series?.points.map(({ day, score }) => [day, score])).toEqual([
      ['2026-09-18', 3],
      ['2090-05-05', 2],
    ])
    expect(await wrong.growth.overview({})).toMatchObject({ firstDay: '2026-09-18', lastDay: '2090-05-05' })
    expect((await wrong.growth.rhythm({ year: 2026 })).years).toEqual([2090, 2026])
    expect(await wrong.lookBack.get({})).toEqual({ spans: [], passages: [] })
    const { last } = await wrong.threads.look({ subject: { kind: 'word', words: 'ahead' } })
    expect(last).toEqual({ entryId, day: '2090-05-05' })
  } finally {
    await wrong.dispose()
  }
})

test('a range that ends before it begins holds nothing', async () => {
  await rate(await pageOn('2026-05-05'), 3)
  expect(await points({ from: '2026-05-06', to: '2026-05-04' })).toEqual([])
})

describe('ratings', () => {
  test('have their entry’s day, also after it was changed, and lie on both ends of a range', async () => {
    const entryId = await pageOn('2026-05-05')
    await rate(entryId, 4)
    expect(await points({ from: '2026-05-05', to: '2026-05-05' })).toEqual([['2026-05-05', 4]])
    await t.journal.setDay({ entryId, day: '2025-12-29' })
    expect(await points({ from: '2026-05-05', to: '2026-05-05' })).toEqual([])
    expect(await points()).toEqual([['2025-12-29', 4]])
  })

  test('go with an entry into the bin and out of it, and for good when it is erased', async () => {
    const entryId = await pageOn('2026-05-05')
    await rate(entryId, 4)
    await t.journal.remove({ entryId })
    expect(await points()).toEqual([])
    expect(await t.growth.overview({})).toMatchObject({ entries: 0, ratings: 0, firstDay: null })
    await t.journal.putBack({ entryId })
    expect(await points()).toEqual([['2026-05-05', 4]])
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(await points()).toEqual([])
  })

  test('taken back are no points any more', async () => {
    const entryId = await pageOn('2026-05-05')
    await rate(entryId, 4)
    await t.ratings.rate({ entryId, indicatorId, score: null, reason: '' })
    expect(await t.growth.ratings({ ...EVER, trait })).toEqual([])
  })

  test('of clocks set wrong stand where they say, in order', async () => {
    const dated: readonly (readonly [string, number])[] = [
      ['2026-05-05', 3],
      ['1999-12-31', 1],
      ['2027-09-09', 5],
      ['1969-01-01', 2],
    ]
    for (const [day, score] of dated) await rate(await pageOn(day), score)
    expect(await points()).toEqual(dated.toSorted())
    expect(await t.growth.overview({})).toMatchObject({ firstDay: '1969-01-01', lastDay: '2027-09-09' })
  })

  test('of a hidden and of a removed indicator are shown, and say that it stands no more', async () => {
    const own = await t.framework.saveIndicator({
      trait,
      title: 'Asked twice',
      sentence: '',
      low: 'never',
      high: 'always',
    })
    await t.ratings.follow({ indicatorIds: [own.id, indicatorId] })
    const entryId = await pageOn('2026-05-05')
    await rate(entryId, 2)
    await rate(entryId, 5, own.id)
    const shown = async () =>
      (await t.growth.ratings({ ...EVER, trait })).map(({ title, followed, standing }) => [
        title,
        followed,
        standing,
      ])
    expect(await shown()).toEqual([
      ['Asked twice', true, true],
      [INDICATOR.title, true, true],
    ])
    await t.framework.setHidden({ kind: 'indicator', id: indicatorId, hidden: true })
    await t.framework.remove({ kind: 'indicator', id: own.id })
    expect(await shown()).toEqual([
      ['Asked twice', false, false],
      [INDICATOR.title, false, false],
    ])
  })

  test('lead to their reason and to the passages that are evidence for the indicator', async () => {
    const entryId = await pageOn('2026-05-05', 'I asked. I waited.')
    const target = { kind: 'indicator', id: indicatorId, stance: 'for' } as const
    const mark = (quote: string, start: number, id = indicatorId) =>
      t.passages.mark({
        entryId,
        stepId: 'page',
        start,
        end: start + quote.length,
        quote,
        targets: [{ ...target, id }],
      })
    await mark('I asked', 0)
    await mark('I waited', 9, INDICATORS[1]?.id)
    const { rating } = await rate(entryId, 4)
    await t.write(entryId, { page: 'I waited.' })
    expect(await t.growth.ratingDetail({ ratingIds: [rating?.id ?? ''] })).toMatchObject([
      {
        rating: { score: 4, reason: 'Because 4' },
        entry: { id: entryId, opening: 'I waited.' },
        passages: [{ quote: 'I asked', place: { found: 'gone' } }],
      },
    ])
  })

  test('in hundreds of entries are all points, one each', async () => {
    const entryId = await pageOn('2026-05-05')
    await rate(entryId, 3)
    const copy = t.open.db.connection.prepare(
      `INSERT INTO entries (seq, id, flow, path, day, created_at, zone, changed_at, device_id)
       SELECT seq + ?, ?, flow, path, day, created_at, zone, changed_at, device_id FROM entries WHERE id = ?`,
    )
    const rated = t.open.db.connection.prepare(
      `INSERT INTO ratings (id, entry_id, indicator_id, score, reason, rated_at, changed_at, device_id)
       VALUES (?, ?, ?, 4, '', 1, 1, 'd')`,
    )
    for (let index = 1; index <= 600; index += 1) {
      const id = t.open.newId()
      copy.run(index, id, entryId)
      rated.run(t.open.newId(), id, indicatorId)
    }
    expect(await points()).toHaveLength(601)
  })
})

test('evidence for and against a value is kept apart, and a removed value keeps its last title', async () => {
  const care = await t.values.save({ title: 'Care', lived: '', notLived: '' })
  const entryId = await pageOn('2026-05-05', 'I asked. I left early.')
  const mark = (quote: string, start: number, stance: 'for' | 'against') =>
    t.passages.mark({
      entryId,
      stepId: 'page',
      start,
      end: start + quote.length,
      quote,
      targets: [{ kind: 'value', id: care.id, stance }],
    })
  const { id: asked } = await mark('I asked', 0, 'for')
  await mark('I left early', 9, 'against')
  const { id: check } = await t.journal.start({ flow: 'values-check', path: 'full' })
  await t.write(check, { for: 'I stayed.' })
  await t.values.setForEntry({ entryId: check, valueId: care.id })
  await t.values.remove({ id: care.id })
  const [series] = await t.growth.values(EVER)
  expect(series).toMatchObject({
    title: 'Care',
    standing: false,
    evidence: [
      { stance: 'for', day: '2026-05-05' },
      { stance: 'against', day: '2026-05-05' },
    ],
    checks: [{ entryId: check }],
  })
  expect(await t.growth.passages({ passageIds: [asked, asked] })).toHaveLength(1)
  await t.passages.remove({ passageId: asked })
  expect((await t.growth.values(EVER))[0]?.evidence).toHaveLength(1)
  expect(await t.growth.values({ from: '2020-01-01', to: '2020-12-31' })).toEqual([])
})

test('plans are points by their outcome, and a page of them has their words', async () => {
  const made: string[] = []
  for (const day of ['2026-05-05', '2026-05-12', '2026-05-19']) {
    const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(entryId, { moment: 'A moment.', 'plan-if': `it is ${day}`, 'plan-then': 'wait' })
    await t.journal.setDay({ entryId, day })
    await t.journal.finish({ entryId })
    made.push(entryId)
  }
  const all = await t.growth.plans(PLANS)
  expect(all.points.map(({ day, outcome }) => [day, outcome])).toEqual([
    ['2026-05-05', null],
    ['2026-05-12', null],
    ['2026-05-19', null],
  ])
  expect(all.plans.map(({ ifText }) => ifText)).toEqual([
    'it is 2026-05-19',
    'it is 2026-05-12',
    'it is 2026-05-05',
  ])
  const commitmentId = all.plans[2]?.id ?? ''
  await t.write(made[1] ?? '', { learned: 'Waiting helps.' })
  await t.reflection.answer({ commitmentId, entryId: made[1] ?? '', outcome: 'partly' })
  expect(await t.growth.plans({ ...PLANS, outcome: 'partly' })).toMatchObject({
    points: [{ outcome: 'partly' }, {}, {}],
    plans: [{ learned: 'Waiting helps.' }],
    total: 1,
  })
  expect(await t.growth.plans({ ...PLANS, outcome: 'open', offset: 1, limit: 1 })).toMatchObject({
    plans: [{ ifText: 'it is 2026-05-12' }],
    total: 2,
  })
  await t.journal.remove({ entryId: made[0] ?? '' })
  expect((await t.growth.plans(PLANS)).points).toHaveLength(2)
})

describe('decisions', () => {
  const decide = async (affected: string, options = 'Close the lab.'): Promise<string> => {
    const { id } = await t.journal.start({ flow: 'decision', path: 'full' })
    await t.write(id, { options, affected, prediction: 'Ten come.' })
    await t.decisions.setFacts({ entryId: id, percent: 70, valueIds: ['all-voices'] })
    await t.decisions.record({ entryId: id })
    return id
  }
  const comeBack = async (decisionId: string, cameTrue: 'yes' | 'no' | null): Promise<string> => {
    const { id: entryId } = await t.decisions.revisit({ decisionId })
    await t.decisions.setCameTrue({ entryId, cameTrue })
    await t.write(entryId, { happened: 'They came.' })
    t.time.advance(1_000)
    await t.journal.finish({ entryId })
    return entryId
  }

  test('stand by whose names are in the answer on who was heard, whole words only', async () => {
    const ana = await t.people.save({ name: 'Ana María', nicknames: ['Señora Luz'], label: '' })
    const bo = await t.people.save({ name: 'Bo', nicknames: [], label: '' })
    const both = await decide('I heard ANA MARIA’s sister, and bo.')
    const nick = await decide('Senora Luz will live with it.')
    const nobody = await decide('Ana alone; and Bob.')
    const found = await t.growth.decisions(EVER)
    expect(found.byPerson).toEqual([
      { personId: ana.id, name: 'Ana María', decisionIds: [nick, both] },
      { personId: bo.id, name: 'Bo', decisionIds: [both] },
    ])
    expect(found.nobodyNamed).toEqual([nobody])
    expect(found.byValue).toMatchObject([{ title: 'All voices', decisionIds: [nobody, nick, both] }])
    await t.people.remove({ id: ana.id })
    expect((await t.growth.decisions(EVER)).byPerson).toMatchObject([{ name: 'Bo' }])
  })

  test('tell how they turned out by the finished revisit that says so last, and by none in the bin', async () => {
    const id = await decide('Families.')
    expect((await t.growth.decisions(EVER)).predictions).toEqual([])
    await comeBack(id, 'no')
    const last = await comeBack(id, 'yes')
    await comeBack(id, null)
    const turned = async () => (await t.growth.decisions(EVER)).predictions.map(({ cameTrue }) => cameTrue)
    expect(await turned()).toEqual(['yes'])
    await t.journal.remove({ entryId: last })
    expect(await turned()).toEqual(['no'])
    await t.journal.remove({ entryId: id })
    expect(await turned()).toEqual([])
  })
})

describe('the rhythm of a year', () => {
  test('counts a week’s entries in it, week 53 too, and only the year’s own days by flow', async () => {
    await pageOn('2026-12-31')
    await pageOn('2027-01-02')
    const { weeks, flows, years } = await t.growth.rhythm({ year: 2026 })
    expect(weeks.at(-1)).toEqual({ from: '2026-12-28', key: '2026-W53', entries: 2, flows: ['free'] })
    expect(flows).toEqual([{ flow: 'free', entries: 1 }])
    expect(years).toEqual([2027, 2026])
  })

  test('begins weeks as the journal does', async () => {
    await pageOn('2026-01-04')
    await t.settings.set({ weekStart: 'sunday' })
    const { weeks } = await t.growth.rhythm({ year: 2026 })
    expect(weeks.slice(0, 2).map(({ from, entries }) => [from, entries])).toEqual([
      ['2025-12-28', 0],
      ['2026-01-04', 1],
    ])
  })

  test('has nothing of an entry that was only opened, and something of one that is still a draft', async () => {
    await t.journal.start({ flow: 'free', path: 'full' })
    const { id } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(id, { moment: 'A few words.' })
    const { flows } = await t.growth.rhythm({ year: 2026 })
    expect(flows).toEqual([{ flow: 'weekly', entries: 1 }])
  })

  test('has years of wrong clocks among the others, and the years at the ends of time open', async () => {
    await pageOn('1999-06-01')
    expect((await t.growth.rhythm({ year: 1999 })).flows).toEqual([{ flow: 'free', entries: 1 }])
    for (const year of [1900, 9998]) {
      expect((await t.growth.rhythm({ year })).weeks.length).toBeGreaterThanOrEqual(52)
    }
  })
})
