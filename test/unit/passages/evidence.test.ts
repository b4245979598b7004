import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EvidenceTarget, Stance } from '../../../shared/contract/passages.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const [FIRST] = INDICATORS
const ONE: EvidenceTarget = { kind: 'indicator', id: FIRST?.id ?? '' }

const mark = async (entryId: string, quote: string, targets = [ONE], stance: Stance = 'for') => {
  const stepId = 'page'
  const start = (await t.body(entryId, stepId))?.indexOf(quote) ?? -1
  const claims = targets.map((target) => ({ ...target, stance }))
  return t.passages.mark({ entryId, stepId, start, end: start + quote.length, quote, targets: claims })
}
const labels = async () => (await t.passages.targets({})).map(({ label }) => label)

describe('what there is evidence for', () => {
  test('is listed with its count and its last day, the most lately marked first', async () => {
    const value = await t.values.save({ title: 'Care', lived: '', notLived: '' })
    const [one, two] = [await t.page('I asked. I waited.'), await t.page('I stayed.')]
    await t.journal.setDay({ entryId: one, day: '2026-05-04' })
    await t.journal.setDay({ entryId: two, day: '2026-06-01' })
    await mark(one, 'I asked')
    t.time.advance(1_000)
    await mark(two, 'I stayed', [ONE, { kind: 'value', id: value.id }])
    t.time.advance(1_000)
    await mark(one, 'I waited')
    expect(await t.passages.targets({})).toEqual([
      { ...ONE, label: FIRST?.title, passages: 3, against: 0, lastDay: '2026-06-01' },
      { kind: 'value', id: value.id, label: 'Care', passages: 1, against: 0, lastDay: '2026-06-01' },
    ])
    const behind = await t.passages.forTarget({ ...ONE, after: null, limit: 2 })
    expect(behind.map(({ quote, day }) => [day, quote])).toEqual([
      ['2026-06-01', 'I stayed'],
      ['2026-05-04', 'I asked'],
    ])
    await t.journal.setDay({ entryId: one, day: '2026-07-01' })
    expect(await t.passages.forTarget({ ...ONE, after: null, limit: 1 })).toMatchObject([
      { day: '2026-07-01' },
    ])
  })

  test('is read on page by page, without a gap or a double, also past one that was taken away meanwhile', async () => {
    const one = await t.page('I asked. I waited. I stayed.')
    const two = await t.page('I asked again.')
    const quotes = ['I asked', 'I waited', 'I stayed']
    for (const quote of quotes) await mark(one, quote)
    await mark(two, 'I asked again')
    const whole = (await t.passages.forTarget({ ...ONE, after: null, limit: 10 })).map(({ id }) => id)
    expect(whole).toHaveLength(4)
    const paged: string[] = []
    for (let after: string | null = null; ; after = paged.at(-1) ?? null) {
      const [next] = await t.passages.forTarget({ ...ONE, after, limit: 1 })
      if (!next) break
      paged.push(next.id)
    }
    expect(paged).toEqual(whole)
    await t.passages.remove({ passageId: whole[1] ?? '' })
    const rest = await t.passages.forTarget({ ...ONE, after: whole[1] ?? '', limit: 10 })
    expect(rest.map(({ id }) => id)).toEqual(whole.slice(2))
  })

  test('keeps its name when it is hidden or removed, and says so', async () => {
    const entryId = await t.page('I asked. I waited.')
    const value = await t.values.save({ title: 'Care', lived: '', notLived: '' })
    const mine = await t.framework.saveIndicator({
      trait: 'strategic',
      title: 'Mine',
      sentence: '',
      low: '',
      high: '',
    })
    await mark(entryId, 'I asked', [ONE, { kind: 'value', id: value.id }, { kind: 'indicator', id: mine.id }])
    await t.framework.setHidden({ kind: 'indicator', id: ONE.id, hidden: true })
    expect((await labels()).toSorted()).toEqual(['Care', 'Mine', FIRST?.title].toSorted())
    await t.framework.remove({ kind: 'indicator', id: mine.id })
    await t.values.remove({ id: value.id })
    expect((await labels()).toSorted()).toEqual(['Care (removed)', 'Mine (removed)', FIRST?.title].toSorted())
    const [passage] = await t.passages.forEntry({ entryId })
    const kept = await t.passages.setTargets({
      passageId: passage?.id ?? '',
      targets: [{ kind: 'value', id: value.id, stance: 'against' }],
    })
    expect(kept?.targets).toEqual([
      { kind: 'value', id: value.id, stance: 'against', label: 'Care (removed)' },
    ])
    await t.values.putBack({ id: value.id })
    expect(await labels()).toEqual(['Care'])
  })

  test('may be an if-then plan, which says when it was erased', async () => {
    const { id: planned } = await t.journal.start({ flow: 'weekly', path: 'full' })
    await t.write(planned, { 'plan-if': 'If the bell rings,', 'plan-then': 'then I will wait.' })
    await t.journal.finish({ entryId: planned })
    const [plan] = (await t.reflection.thisWeek({})).openPlans
    const entryId = await t.page('I waited.')
    await mark(entryId, 'I waited', [{ kind: 'commitment', id: plan?.id ?? '' }])
    expect(await labels()).toEqual(['If the bell rings, then I will wait'])
    await t.journal.eraseEntries({ entryIds: [planned] })
    expect(await labels()).toEqual(['A removed plan'])
  })

  test('leaves out what is in the bin, and forgets an erased entry', async () => {
    const entryId = await t.page('I asked.')
    const { id: passageId } = await mark(entryId, 'I asked')
    await t.journal.remove({ entryId })
    expect(await t.passages.targets({})).toEqual([])
    expect(await t.passages.forTarget({ ...ONE, after: null, limit: 10 })).toEqual([])
    await expect(async () => t.passages.forEntry({ entryId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(async () => t.passages.remove({ passageId })).rejects.toMatchObject({ code: 'not-found' })
    await t.journal.putBack({ entryId })
    expect(await t.passages.forTarget({ ...ONE, after: null, limit: 10 })).toHaveLength(1)
    await t.journal.eraseEntries({ entryIds: [entryId] })
    expect(t.open.db.connection.prepare('SELECT quote FROM passages').all()).toEqual([])
    expect(t.open.db.connection.prepare('SELECT target_id FROM evidence').all()).toEqual([])
  })
})

describe('a phrase erased for good', () => {
  const stored = () =>
    t.open.db.connection
      .prepare('SELECT quote, before, after FROM passages ORDER BY marked_at, id')
      .raw()
      .all()

  test('leaves the passages that quote it, their surroundings, and removed ones; they stand where they stood', async () => {
    const entryId = await t.page('Today Marisol spoke up. I listened to Marisol, and we both laughed.')
    await mark(entryId, 'Marisol spoke up')
    await mark(entryId, 'I listened')
    const { id: passageId } = await mark(entryId, 'we both laughed')
    await t.passages.remove({ passageId })
    await t.write(entryId, { page: `So. ${await t.body(entryId)}` })
    await t.journal.erasePhrase({ phrase: 'marisol' })
    expect(stored()).toEqual([
      ['[erased] spoke up', 'Today ', '. I listened to [erased], and we'],
      ['I listened', 'Today [erased] spoke up. ', ' to [erased], and we both laughe'],
      ['we both laughed', 'up. I listened to [erased], and ', '.'],
    ])
    expect(await t.passages.forEntry({ entryId })).toMatchObject([
      { quote: '[erased] spoke up', place: { found: 'moved' } },
      { quote: 'I listened', place: { found: 'moved' } },
    ])
    expect(await t.passages.putBack({ passageId })).toMatchObject({ place: { found: 'moved' } })
  })

  test('leaves no half of itself where it reached over the edge of a passage', async () => {
    const entryId = await t.page('It was Ana Lucia Reyes who asked me first.')
    await mark(entryId, 'Reyes who')
    await mark(entryId, 'was Ana')
    await mark(entryId, 'Lucia')
    await t.journal.erasePhrase({ phrase: 'Ana Lucia Reyes' })
    expect(JSON.stringify(stored())).not.toMatch(/Ana|Lucia|Reyes/)
    expect((await t.passages.forEntry({ entryId })).map(({ quote, place }) => [quote, place.found])).toEqual([
      ['was [erased]', 'exact'],
      ['[erased] who', 'exact'],
      ['[erased]', 'exact'],
    ])
  })

  test('leaves an older version that a passage was marked in, though the newest does not hold it', async () => {
    const entryId = await t.page('Marisol spoke up.')
    await mark(entryId, 'Marisol spoke up')
    await t.write(entryId, { page: 'She spoke up.' })
    await t.journal.seal({ entryId, reason: 'left' })
    await t.journal.erasePhrase({ phrase: 'Marisol' })
    expect(stored()).toEqual([['[erased] spoke up', '', '.']])
  })
})
