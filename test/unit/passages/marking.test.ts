import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type EvidenceClaim,
  MAX_QUOTE,
  type PassagePlace,
  passages,
} from '../../../shared/contract/passages.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const [FIRST, SECOND] = INDICATORS
const ONE: EvidenceClaim = { kind: 'indicator', id: FIRST?.id ?? '', stance: 'for' }
const TWO: EvidenceClaim = { kind: 'indicator', id: SECOND?.id ?? '', stance: 'for' }

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}
const mark = async (entryId: string, quote: string, targets = [ONE], stepId = 'page') => {
  const start = (await t.body(entryId, stepId))?.indexOf(quote) ?? -1
  return t.passages.mark({ entryId, stepId, start, end: start + quote.length, quote, targets })
}
const wordsOf = async (entryId: string, place: PassagePlace | undefined, stepId = 'page') =>
  place && place.found !== 'gone' ? (await t.body(entryId, stepId))?.slice(place.start, place.end) : null
const only = async (entryId: string) => (await t.passages.forEntry({ entryId }))[0]

const TEXT = 'At noon the bell rang. I asked before I answered. 😀 Then we ate.'

test('words that changed meanwhile are not marked, and nothing is sealed for them', async () => {
  const entryId = await t.page(TEXT)
  await t.write(entryId, { page: `Well. ${TEXT}` })
  const start = TEXT.indexOf('I asked')
  for (const wrong of [
    { start, end: start + 7, quote: 'I asked' },
    { start: start + 6, end: start + 12, quote: 'I asked' },
    { start: 1_000, end: 1_007, quote: 'I asked' },
    { start: start + 13, end: start + 6, quote: 'I asked' },
  ]) {
    expect(await codeOf(() => t.passages.mark({ entryId, stepId: 'page', ...wrong, targets: [ONE] }))).toBe(
      'words-moved',
    )
  }
  expect(await codeOf(() => mark(entryId, 'Well', [ONE], 'no-such-step'))).toBe('words-moved')
  expect(await t.journal.history({ entryId })).toHaveLength(1)
})

test('half a character, white space alone and lone surrogates are no passage', async () => {
  const entryId = await t.page(TEXT)
  const at = TEXT.indexOf('😀')
  const half = { start: at, end: at + 1, quote: TEXT.slice(at, at + 1) }
  expect(await codeOf(() => t.passages.mark({ entryId, stepId: 'page', ...half, targets: [ONE] }))).toBe(
    'words-moved',
  )
  const space = { start: 2, end: 3, quote: ' ' }
  expect(await codeOf(() => t.passages.mark({ entryId, stepId: 'page', ...space, targets: [ONE] }))).toBe(
    'invalid-input',
  )
  const lone = { start: 0, end: 2, quote: 'A\uD800' }
  expect(await codeOf(() => t.passages.mark({ entryId, stepId: 'page', ...lone, targets: [ONE] }))).toBe(
    'words-moved',
  )
})

test('an empty or overlong quote, or a mark for nothing, is refused by the contract', () => {
  const input = {
    entryId: t.open.newId(),
    stepId: 'page',
    start: 0,
    end: MAX_QUOTE,
    quote: 'x'.repeat(MAX_QUOTE),
    targets: [ONE],
  }
  const { input: schema } = passages.defs.mark
  expect(schema.safeParse(input).success).toBe(true)
  for (const wrong of [
    { quote: '' },
    { quote: 'x'.repeat(MAX_QUOTE + 1) },
    { targets: [] },
    { targets: Array.from({ length: 13 }, () => ONE) },
    { start: -1 },
    { end: 0.5 },
  ]) {
    expect(schema.safeParse({ ...input, ...wrong }).success).toBe(false)
  }
})

test('a journal opened for reading only shows its passages and takes no new ones', async () => {
  const entryId = await t.page(TEXT)
  const { id: passageId } = await mark(entryId, 'I asked')
  const reading = servicesOf({ ...t.open, readOnly: true })
  expect(await reading.passages.forEntry({ entryId })).toHaveLength(1)
  const rate = { entryId, indicatorId: ONE.id, score: 3, reason: '' }
  for (const change of [
    () => reading.passages.remove({ passageId }),
    () => reading.passages.setTargets({ passageId, targets: [TWO] }),
    () => reading.passages.mark({ entryId, stepId: 'page', start: 0, end: 2, quote: 'At', targets: [ONE] }),
    () => reading.ratings.rate(rate),
    () => reading.ratings.follow({ indicatorIds: [ONE.id] }),
  ]) {
    expect(await codeOf(change)).toBe('read-only')
  }
})

test('something that is not there, or was removed, cannot be a passage’s purpose', async () => {
  const entryId = await t.page(TEXT)
  const value = await t.values.save({ title: 'Care', lived: '', notLived: '' })
  await t.values.remove({ id: value.id })
  for (const target of [
    { kind: 'indicator', id: 'no-such-one' },
    { kind: 'value', id: value.id },
    { kind: 'commitment', id: t.open.newId() },
    { kind: 'decision', id: t.open.newId() },
    { kind: 'goal', id: t.open.newId() },
    { kind: 'strength', id: t.open.newId() },
  ] as const) {
    expect(await codeOf(() => mark(entryId, 'asked', [{ ...target, stance: 'for' }]))).toBe('not-found')
  }
  expect(await t.passages.forEntry({ entryId })).toEqual([])
})

test('marking seals the open words first, with a reason of its own, and typing goes on', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'free', path: 'full' })
  await t.write(entryId, { page: TEXT })
  const passage = await mark(entryId, 'I asked before I answered')
  const [revision] = await t.journal.history({ entryId })
  expect(revision).toMatchObject({ id: passage.revisionId, reason: 'mark', isHead: true })
  expect(await t.write(entryId, { page: `${TEXT} More.` })).toMatchObject({ outcome: 'saved' })
  await mark(entryId, 'the bell rang')
  await mark(entryId, 'More.')
  expect(await t.journal.history({ entryId })).toHaveLength(2)
  expect(t.events.at(-1)).toEqual({ name: 'passages.changed', payload: { entryId } })
})

test('the space around marked words is no part of them', async () => {
  const entryId = await t.page(TEXT)
  expect(await mark(entryId, ' 😀 ')).toMatchObject({ quote: '😀' })
})

test('a mark survives edits around it and small ones inside it, and says when its words are gone', async () => {
  const entryId = await t.page(TEXT)
  const { id } = await mark(entryId, 'I asked before I answered')
  expect((await only(entryId))?.place.found).toBe('exact')
  await t.write(entryId, { page: `Yesterday. ${TEXT.replace('Then we ate.', '')}` })
  expect((await only(entryId))?.place.found).toBe('moved')
  expect(await wordsOf(entryId, (await only(entryId))?.place)).toBe('I asked before I answered')
  await t.write(entryId, { page: TEXT.replace('before I answered', 'long before I answered') })
  expect(await wordsOf(entryId, (await only(entryId))?.place)).toBe('I asked long before I answered')
  await t.write(entryId, { page: 'Something else altogether stands here.' })
  expect(await only(entryId)).toMatchObject({
    id,
    quote: 'I asked before I answered',
    place: { found: 'gone' },
  })
  await t.write(entryId, { page: TEXT })
  expect((await only(entryId))?.place.found).toBe('exact')
})

test('a restored version brings the place back', async () => {
  const entryId = await t.page(TEXT)
  const { revisionId } = await mark(entryId, 'I asked before I answered')
  await t.write(entryId, { page: 'Nothing of it.' })
  await t.journal.seal({ entryId, reason: 'left' })
  expect((await only(entryId))?.place.found).toBe('gone')
  await t.journal.restore({ entryId, revisionId })
  expect((await only(entryId))?.place.found).toBe('exact')
})

test('the same words marked twice are one passage for both purposes', async () => {
  const entryId = await t.page(TEXT)
  const first = await mark(entryId, 'I asked')
  const again = await mark(entryId, 'I asked', [TWO, ONE])
  expect(again.id).toBe(first.id)
  expect(again.targets.map(({ id }) => id).toSorted()).toEqual([ONE.id, TWO.id].toSorted())
  expect(await t.passages.forEntry({ entryId })).toHaveLength(1)
})

test('an entry’s passages come in the order of its steps and words, those that are gone last', async () => {
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  await t.write(entryId, { moment: 'One two three.', shows: 'Four five.' })
  await mark(entryId, 'Four', [ONE], 'shows')
  await mark(entryId, 'three', [ONE], 'moment')
  await mark(entryId, 'One', [ONE], 'moment')
  await mark(entryId, 'two', [ONE], 'moment')
  await t.write(entryId, { moment: 'two three.' })
  const quotes = (await t.passages.forEntry({ entryId })).map(({ quote }) => quote)
  expect(quotes).toEqual(['two', 'three', 'Four', 'One'])
})

test('a mark is taken away, put back as it was, starred, and given other purposes', async () => {
  const entryId = await t.page(TEXT)
  const { id: passageId } = await mark(entryId, 'I asked', [ONE, TWO])
  await t.passages.setStarred({ passageId, starred: true })
  await t.passages.remove({ passageId })
  expect(await t.passages.forEntry({ entryId })).toEqual([])
  expect(await codeOf(() => t.passages.setStarred({ passageId, starred: false }))).toBe('not-found')
  expect(await t.passages.putBack({ passageId })).toMatchObject({ starred: true, targets: [{}, {}] })
  expect(await t.passages.setTargets({ passageId, targets: [TWO, TWO] })).toMatchObject({
    targets: [{ ...TWO, label: SECOND?.title }],
  })
  expect(await t.passages.setTargets({ passageId, targets: [] })).toBeNull()
  expect(await t.passages.targets({})).toEqual([])
  expect(await t.passages.putBack({ passageId })).toMatchObject({ targets: [{ id: TWO.id }] })
  expect(await codeOf(() => t.passages.remove({ passageId: t.open.newId() }))).toBe('not-found')
})
