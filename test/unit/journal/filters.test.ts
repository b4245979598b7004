import { afterEach, beforeEach, expect, test } from 'vitest'
import { refuseWrites } from '../../../main/core/store/open.ts'
import type { Filters } from '../../../shared/contract/journal.ts'
import type { EvidenceTarget } from '../../../shared/contract/passages.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { TRAIT_PROMPTS } from '../../../shared/framework/prompts.ts'
import { openServices, servicesOf } from './setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const UNKNOWN = '0190a000-0000-7000-8000-000000000000'
const indicatorOf = (trait: string): string => INDICATORS.find((one) => one.trait === trait)?.id ?? ''
const promptOf = (trait: string): string =>
  TRAIT_PROMPTS.find((prompt) => prompt.trait === trait && prompt.step === 'moment')?.id ?? ''

/** Ids that the list, the months and both searches for ‘words’ give; all must agree. */
const found = async (filters: Filters, services: Pick<typeof t, 'journal'> = t): Promise<string[]> => {
  const { journal } = services
  const { entries } = await journal.list({ filters, after: null, limit: 100 })
  const ids = entries.map(({ id }) => id)
  const months = await journal.months({ filters })
  expect(months.reduce((sum, month) => sum + month.entries, 0)).toBe(ids.length)
  for (const order of ['newest', 'relevance'] as const) {
    const hits = await journal.search({ words: 'words', filters, order, limit: 100 })
    expect(hits.map(({ entry }) => entry.id).sort()).toEqual([...ids].sort())
  }
  return ids
}
const mark = async (entryId: string, target: EvidenceTarget): Promise<string> => {
  const marked = { entryId, stepId: 'page', start: 0, end: 5, quote: 'Words' }
  return (await t.passages.mark({ ...marked, targets: [{ ...target, stance: 'for' }] })).id
}

test('a person who is not there, and one without a findable name, lead to nothing', async () => {
  await t.page('Words about … nobody.')
  const { id } = await t.people.save({ name: '…', nicknames: [], label: '' })
  expect(await found({ person: UNKNOWN })).toEqual([])
  expect(await found({ person: id })).toEqual([])
})

test('a person is found by name, nickname and possessive, whatever case and accents, and as a whole phrase', async () => {
  const named = await t.page('Words with María José’s mother.')
  const plain = await t.page('Words of maria jose.')
  const nick = await t.page('Words by MJ today.')
  await t.page('Words on José, María’s brother.')
  const { id: person } = await t.people.save({ name: 'María José', nicknames: ['MJ'], label: '' })
  expect(await found({ person })).toEqual([nick, plain, named])
  await t.people.remove({ id: person })
  expect(await found({ person })).toEqual([])
})

test('a name with marks of the search language is looked for as it stands', async () => {
  const entryId = await t.page('Words for "Ana" OR the others.')
  const { id: person } = await t.people.save({ name: '"Ana" OR', nicknames: [], label: '' })
  expect(await found({ person })).toEqual([entryId])
})

test('a name follows the open draft, not what was sealed before', async () => {
  const gone = await t.page('Words about Marisol.')
  const { id: person } = await t.people.save({ name: 'Marisol', nicknames: [], label: '' })
  await t.write(gone, { page: 'Words about nobody.' })
  expect(await found({ person })).toEqual([])
  const { id: fresh } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(fresh, { page: 'Words with Marisol.' })
  expect(await found({ person })).toEqual([fresh])
})

test('a trait is found by evidence, by a rating and by the prompt that was answered', async () => {
  const marked = await t.page('Words of a cause.')
  await mark(marked, { kind: 'indicator', id: indicatorOf('strategic') })
  const rated = await t.page('Words of a step.')
  const rating = { entryId: rated, indicatorId: indicatorOf('strategic'), reason: '' }
  await t.ratings.rate({ ...rating, score: 4 })
  const { id: asked } = await t.reflection.begin({ path: 'full' })
  await t.write(asked, { moment: 'Words of a week.' }, promptOf('strategic'))
  const other = await t.page('Words of another trait.')
  await mark(other, { kind: 'indicator', id: indicatorOf('visionary') })
  expect(await found({ trait: 'strategic' })).toEqual([asked, rated, marked])
  expect(await found({ trait: 'strategic', flow: 'free' })).toEqual([rated, marked])
  await t.ratings.rate({ ...rating, score: null })
  expect(await found({ trait: 'strategic', flow: 'free' })).toEqual([marked])
})

test('evidence for a member’s own indicator counts for its trait, also when it is hidden or removed', async () => {
  const own = { trait: 'visionary', title: 'Own', sentence: '', low: '', high: '' } as const
  const { id } = await t.framework.saveIndicator(own)
  const entryId = await t.page('Words of a picture.')
  await mark(entryId, { kind: 'indicator', id })
  await t.framework.setHidden({ kind: 'indicator', id, hidden: true })
  expect(await found({ trait: 'visionary' })).toEqual([entryId])
  await t.framework.remove({ kind: 'indicator', id })
  expect(await found({ trait: 'visionary' })).toEqual([entryId])
})

test('a value is found by evidence, by the values check about it and by the decision that names it', async () => {
  const { id: value } = await t.values.save({ title: 'Care', lived: '', notLived: '' })
  const marked = await t.page('Words of care.')
  await mark(marked, { kind: 'value', id: value })
  const { id: check } = await t.journal.start({ flow: 'values-check', path: 'full' })
  await t.write(check, { for: 'Words for it.' })
  await t.values.setForEntry({ entryId: check, valueId: value })
  const { id: decision } = await t.journal.start({ flow: 'decision', path: 'full' })
  await t.write(decision, { options: 'Words of a choice.' })
  await t.decisions.setFacts({ entryId: decision, valueIds: [value] })
  await t.page('Words of nothing.')
  expect(await found({ value })).toEqual([decision, check, marked])
  expect(await found({ value: 'no-such-value' })).toEqual([])
})

test('a goal is found by evidence of either stance and by the debrief whose plan serves it', async () => {
  const { id: goal } = await t.goals.save({ title: 'Families at the table' })
  const marked = await t.page('Words for it.')
  await mark(marked, { kind: 'goal', id: goal })
  const { id: debrief } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.write(debrief, { moment: 'Words.', 'plan-if': 'the bell rings', 'plan-then': 'wait' })
  await t.goals.setGoalOfDebrief({ entryId: debrief, goalId: goal })
  expect(await found({ goal })).toEqual([marked])
  await t.journal.finish({ entryId: debrief })
  expect(await found({ goal })).toEqual([debrief, marked])
  expect(await found({ goal: UNKNOWN })).toEqual([])
})

test('entries with evidence can be told from those without; a mark taken away counts no more', async () => {
  const marked = await t.page('Words that count.')
  const plain = await t.page('Words in passing.')
  const passageId = await mark(marked, { kind: 'indicator', id: indicatorOf('reflective') })
  expect(await found({ evidence: true })).toEqual([marked])
  expect(await found({ evidence: false })).toEqual([plain])
  await t.passages.remove({ passageId })
  expect(await found({ evidence: true })).toEqual([])
  await t.passages.putBack({ passageId })
  await t.journal.remove({ entryId: marked })
  expect(await found({ evidence: true })).toEqual([])
})

test('all filters narrow together', async () => {
  const { id: person } = await t.people.save({ name: 'Marisol', nicknames: [], label: '' })
  const both = await t.page('Words with Marisol.')
  await mark(both, { kind: 'indicator', id: indicatorOf('reflective') })
  await t.page('Words with Marisol again.')
  await t.journal.setTags({ entryId: both, tags: ['hope'] })
  const filters = { person, evidence: true, trait: 'reflective', tag: 'hope', flow: 'free' } as const
  expect(await found(filters)).toEqual([both])
  expect(await found({ ...filters, from: '2026-09-19' })).toEqual([])
})

test('a journal that may only be read can be searched and filtered all the same', async () => {
  const { id: person } = await t.people.save({ name: 'Marisol', nicknames: [], label: '' })
  const entryId = await t.page('Words with Marisol.')
  const { id: open } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(open, { page: 'Words for Marisol.' })
  refuseWrites(t.open.db)
  const services = servicesOf({ ...t.open, readOnly: true })
  expect(await found({ person }, { journal: services.journal })).toEqual([open, entryId])
  expect(() => t.open.db.connection.exec('DELETE FROM entries')).toThrow(/readonly/)
})
