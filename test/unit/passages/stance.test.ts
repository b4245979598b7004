import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EvidenceClaim, passages, type Stance } from '../../../shared/contract/passages.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { openServices } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const [FIRST, SECOND] = INDICATORS
const one = (stance: Stance): EvidenceClaim => ({ kind: 'indicator', id: FIRST?.id ?? '', stance })
const two = (stance: Stance): EvidenceClaim => ({ kind: 'indicator', id: SECOND?.id ?? '', stance })

const TEXT = 'I asked before I answered. Then I talked over her.'
const mark = async (entryId: string, quote: string, targets: EvidenceClaim[]) => {
  const start = TEXT.indexOf(quote)
  return t.passages.mark({ entryId, stepId: 'page', start, end: start + quote.length, quote, targets })
}
const stances = async (entryId: string) =>
  (await t.passages.forEntry({ entryId })).map(({ targets }) =>
    Object.fromEntries(targets.map(({ id, stance }) => [id === FIRST?.id ? 'one' : 'two', stance])),
  )

test('a stance that is none is refused by the contract; none given means for', () => {
  const { input } = passages.defs.setTargets
  const passageId = t.open.newId()
  const target = { kind: 'goal', id: 'x' }
  expect(input.parse({ passageId, targets: [target] }).targets).toEqual([{ ...target, stance: 'for' }])
  for (const stance of ['both', '', null]) {
    expect(input.safeParse({ passageId, targets: [{ ...target, stance }] }).success).toBe(false)
  }
})

test('words speak for a target or against it, never both: what is named last holds', async () => {
  const entryId = await t.page(TEXT)
  await mark(entryId, 'I talked', [one('for'), two('for'), one('against')])
  expect(await stances(entryId)).toEqual([{ one: 'against', two: 'for' }])
})

test('the same words marked again keep what they stood for, and the newer stance holds', async () => {
  const entryId = await t.page(TEXT)
  const first = await mark(entryId, 'I talked', [one('for'), two('against')])
  expect(await mark(entryId, 'I talked', [one('against')])).toMatchObject({ id: first.id })
  expect(await stances(entryId)).toEqual([{ one: 'against', two: 'against' }])
})

test('a stance is changed, survives being taken away and put back, and is told with every passage', async () => {
  const entryId = await t.page(TEXT)
  const { id: passageId } = await mark(entryId, 'I asked', [one('for')])
  const changed = await t.passages.setTargets({ passageId, targets: [one('against')] })
  expect(changed?.targets).toEqual([{ ...one('against'), label: FIRST?.title }])
  await t.passages.remove({ passageId })
  expect(await t.passages.putBack({ passageId })).toEqual(changed)
  const { stance: _, ...target } = one('against')
  expect(await t.passages.forTarget({ ...target, after: null, limit: 10 })).toEqual([changed])
})

test('a target’s passages are counted both ways, and those against alone', async () => {
  const entryId = await t.page(TEXT)
  await mark(entryId, 'I asked', [one('for'), two('for')])
  await mark(entryId, 'I answered', [one('for')])
  await mark(entryId, 'I talked', [one('against')])
  const counted = await t.passages.targets({})
  expect(counted.map(({ label, passages: both, against }) => [label, both, against])).toEqual([
    [FIRST?.title, 3, 1],
    [SECOND?.title, 1, 0],
  ])
})
