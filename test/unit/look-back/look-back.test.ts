import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { reachedSpans, spanWeeks } from '../../../shared/domain/look-back.ts'
import { byLot, lotOf, REST_DAYS } from '../../../shared/domain/rereads.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { openServices, servicesOf } from '../journal/setup.ts'

/** The test's clock stands on this day. */
const TODAY = '2026-09-18'
const DAY_MS = 86_400_000
const [FIRST, SECOND] = INDICATORS.map(({ id }) => ({
  kind: 'indicator' as const,
  id,
  stance: 'for' as const,
}))

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}
const pageOn = async (day: string, body: string): Promise<string> => {
  const entryId = await t.page(body)
  await t.journal.setDay({ entryId, day })
  return entryId
}
/** A page whose first word is marked. */
const marked = async (day: string, word: string, often = false): Promise<{ entryId: string; id: string }> => {
  const entryId = await pageOn(day, `${word} was said.`)
  const targets = [FIRST, ...(often ? [SECOND] : [])].flatMap((target) => target ?? [])
  const { id } = await t.passages.mark({
    entryId,
    stepId: 'page',
    start: 0,
    end: word.length,
    quote: word,
    targets,
  })
  return { entryId, id }
}
const quotes = async (): Promise<string[]> =>
  (await t.lookBack.get({})).passages.map(({ passage }) => passage.quote)
const spans = async () =>
  (await t.lookBack.get({})).spans.map(({ span, entries }) => [span, entries.map(({ id }) => id)])

test('an empty journal has nothing to look back on', async () => {
  expect(await t.lookBack.get({})).toEqual({ spans: [], passages: [] })
  expect(await t.lookBack.leftBe({})).toEqual([])
})

test('what is not there cannot be left be, and a look at it is passed over', async () => {
  const id = t.open.newId()
  expect(await codeOf(() => t.lookBack.leaveBe({ kind: 'entry', id }))).toBe('not-found')
  expect(await codeOf(() => t.lookBack.leaveBe({ kind: 'passage', id }))).toBe('not-found')
  expect(await t.lookBack.seen({ passageIds: [id] })).toEqual({})
})

test('a journal opened for reading only looks back, and leaves nothing be', async () => {
  const entryId = await pageOn(addDays(TODAY, -28), 'Long ago.')
  const { lookBack } = servicesOf({ ...t.open, readOnly: true })
  expect((await lookBack.get({})).spans).toHaveLength(1)
  for (const change of [
    () => lookBack.leaveBe({ kind: 'entry', id: entryId }),
    () => lookBack.bringBack({ kind: 'entry', id: entryId }),
    () => lookBack.seen({ passageIds: [] }),
  ]) {
    expect(await codeOf(change)).toBe('read-only')
  }
})

test('in the first year it is the week four weeks ago; then one, two and five years', async () => {
  const four = await pageOn('2026-08-19', 'Four weeks ago.')
  expect(await spans()).toEqual([['four-weeks', [four]]])
  const one = await pageOn('2025-09-15', 'A year ago.')
  expect(await spans()).toEqual([['one-year', [one]]])
  const five = await pageOn('2021-09-19', 'Five years ago.')
  expect(await spans()).toEqual([
    ['one-year', [one]],
    ['two-years', []],
    ['five-years', [five]],
  ])
})

test('an entry in the bin, one left be, and one without a word are not looked back on', async () => {
  const binned = await pageOn('2026-08-19', 'In the bin.')
  const left = await pageOn('2026-08-20', 'Left be.')
  const { id: empty } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.journal.setDay({ entryId: empty, day: '2026-08-20' })
  await t.journal.remove({ entryId: binned })
  await t.lookBack.leaveBe({ kind: 'entry', id: left })
  expect(await spans()).toEqual([['four-weeks', []]])
  await t.lookBack.bringBack({ kind: 'entry', id: left })
  expect(await spans()).toEqual([['four-weeks', [left]]])
})

test('a passage comes up when it is old, was marked before today, and still stands there', async () => {
  await marked(addDays(TODAY, -10), 'recent')
  const gone = await marked(addDays(TODAY, -100), 'gone')
  const removed = await marked(addDays(TODAY, -100), 'removed')
  const binned = await marked(addDays(TODAY, -100), 'binned')
  await marked(addDays(TODAY, -100), 'old')
  expect(await quotes()).toEqual([])
  t.time.advance(DAY_MS)
  await t.write(gone.entryId, { page: 'Something else.' })
  await t.passages.remove({ passageId: removed.id })
  await t.journal.remove({ entryId: binned.entryId })
  expect(await quotes()).toEqual(['old'])
})

test('starred ones and those that are evidence for several things come first, and say why', async () => {
  for (let index = 0; index < 6; index += 1) await marked(addDays(TODAY, -200 - index), `plain${index}`)
  const often = await marked('2025-05-05', 'often', true)
  const starred = await Promise.all([1, 2, 3].map((index) => marked('2025-06-06', `star${index}`)))
  for (const { id } of starred) await t.passages.setStarred({ passageId: id, starred: true })
  t.time.advance(DAY_MS)
  const { passages } = await t.lookBack.get({})
  expect(passages.map(({ reasons }) => reasons)).toEqual([
    ['starred', 'long-not-seen'],
    ['starred', 'long-not-seen'],
    ['marked-often', 'long-not-seen'],
  ])
  expect(passages[2]?.passage.id).toBe(often.id)
})

test('the choice is the same all day, whatever is marked and seen; others come from tomorrow on', async () => {
  for (let index = 0; index < 9; index += 1) await marked(addDays(TODAY, -100 - index), `word${index}`)
  t.time.advance(DAY_MS)
  const first = await t.lookBack.get({})
  expect(first.passages).toHaveLength(3)
  await marked(addDays(TODAY, -300), 'today')
  await t.lookBack.seen({ passageIds: first.passages.map(({ passage }) => passage.id) })
  t.time.advance(3_600_000)
  expect(await t.lookBack.get({})).toEqual(first)

  t.time.advance(DAY_MS)
  const next = (await t.lookBack.get({})).passages.map(({ passage }) => passage.id)
  expect(next).toHaveLength(3)
  expect(first.passages.some(({ passage }) => next.includes(passage.id))).toBe(false)
})

test('a passage rests for twelve weeks once it was brought up, also when it is starred', async () => {
  const { id } = await marked('2025-01-01', 'rested')
  await t.passages.setStarred({ passageId: id, starred: true })
  t.time.advance(DAY_MS)
  await t.lookBack.seen({ passageIds: [id] })
  expect(await quotes()).toEqual(['rested'])
  t.time.advance(DAY_MS)
  expect(await quotes()).toEqual([])
  t.time.advance((REST_DAYS - 1) * DAY_MS)
  expect(await quotes()).toEqual([])
  t.time.advance(2 * DAY_MS)
  expect(await quotes()).toEqual(['rested'])
})

test('what was left be is listed, the latest first, and can be brought back', async () => {
  const { entryId, id } = await marked('2025-01-01', 'passage')
  t.time.advance(DAY_MS)
  await t.lookBack.leaveBe({ kind: 'passage', id })
  expect(await quotes()).toEqual([])
  t.time.advance(1_000)
  await t.lookBack.leaveBe({ kind: 'entry', id: entryId })
  expect(await t.lookBack.leftBe({})).toEqual([
    { kind: 'entry', id: entryId, day: '2025-01-01', opening: 'passage was said.' },
    { kind: 'passage', id, day: '2025-01-01', opening: 'passage' },
  ])
  await t.lookBack.bringBack({ kind: 'passage', id })
  expect(await quotes()).toEqual([])
  await t.lookBack.bringBack({ kind: 'entry', id: entryId })
  expect(await quotes()).toEqual(['passage'])
  await t.lookBack.leaveBe({ kind: 'passage', id })
  await t.journal.eraseEntries({ entryIds: [entryId] })
  expect(await t.lookBack.leftBe({})).toEqual([])
  expect(t.events.filter(({ name }) => name === 'lookBack.changed')).toHaveLength(5)
})

test('a clock that was set wrong, and back, brings up neither too much nor nothing', async () => {
  const { id } = await marked('1999-03-03', 'nineties')
  await marked('2027-01-01', 'ahead')
  t.time.advance(DAY_MS)
  expect(await quotes()).toEqual(['nineties'])
  t.open.db.connection.prepare(`UPDATE passages SET marked_at = 99999999999999 WHERE id = ?`).run(id)
  expect(await quotes()).toEqual([])
  expect((await spans()).map(([span]) => span)).toEqual(['one-year', 'two-years', 'five-years'])
})

test('29 February looks back on the 28th where there is none', () => {
  const [, one, two] = spanWeeks('2028-02-29', 'monday')
  expect([one, two]).toEqual([
    { span: 'one-year', from: '2027-02-22', to: '2027-02-28' },
    { span: 'two-years', from: '2026-02-23', to: '2026-03-01' },
  ])
  expect(reachedSpans(spanWeeks('2026-09-18', 'sunday'), '2026-09-01')).toEqual([])
})

test('lots are even, the same for the same words, and others for another day', () => {
  const lots = Array.from({ length: 4_000 }, (_, index) => lotOf(`2026-09-18 ${index}`))
  for (const part of [0, 1, 2, 3]) {
    const share = lots.filter((lot) => Math.floor(lot * 4) === part).length / lots.length
    expect(share).toBeGreaterThan(0.22)
    expect(share).toBeLessThan(0.28)
  }
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(byLot(ids, '2026-09-18')).toEqual(byLot(ids.toReversed(), '2026-09-18'))
  expect(byLot(ids, '2026-09-18')).not.toEqual(byLot(ids, '2026-09-19'))
})
