import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StepDiff } from '../../../shared/contract/journal.ts'
import { codeOf, openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

/** Which words came and went, by section; sections that stayed as they were are left out. */
const told = (diff: readonly StepDiff[]): Record<string, string[]> =>
  Object.fromEntries(
    diff
      .map(({ promptText, parts }): [string, string[]] => [
        promptText,
        parts.flatMap(({ kind, text }) => (kind === 'same' ? [] : [`${kind}: ${text.trim()}`])),
      ])
      .filter(([, parts]) => parts.length > 0),
  )
const since = async (editionId: string, to: string | null = null) =>
  told(await t.editions.changesSince({ editionId, to }))

const VALUES = 'Values'
const STRENGTHS = 'Strengths'

test('what changed since is told section by section, word by word', async () => {
  await t.say('values', 'I asked the families first.')
  await t.say('strengths', 'I notice who has gone quiet.')
  const { id } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  expect(await since(id)).toEqual({})
  await t.say('values', 'I asked every family first.')
  expect(Object.keys(await since(id))).toEqual([VALUES])
  expect((await since(id))[VALUES]?.join(' ')).toMatch(/removed: the.*added: every/u)
})

test('a section says its name among its words only where the name itself is new', async () => {
  const said = async (): Promise<string> => {
    const diffs = await t.editions.changesSince({ editionId: id, to: null })
    const found = diffs.find(({ stepId }) => stepId === t.sectionOf('values'))
    return found?.parts.map(({ text }) => text).join('') ?? ''
  }
  await t.say('values', 'I asked the families first.')
  const { id } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  await t.say('values', 'I asked every family first.')
  expect(await said()).not.toContain(VALUES)
  const section = { summaryId: t.summaryId, sectionId: t.sectionOf('values') }
  await t.handlers.renameSection({ ...section, title: 'What I hold on to' })
  expect(await said()).toContain(VALUES)
  expect(await said()).toContain('What I hold on to')
})

test('a section that came is all added, and one that went all taken away', async () => {
  await t.say('values', 'Old words.')
  const { id } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  await t.say('values', '')
  await t.say('strengths', 'New words.')
  const changes = await since(id)
  expect(changes[STRENGTHS]?.every((part) => part.startsWith('added: '))).toBe(true)
  expect(changes[VALUES]?.every((part) => part.startsWith('removed: '))).toBe(true)
  expect(changes[VALUES]?.join(' ')).toContain('Old words.')
})

test('a quote that was cited since, and a title, are told too; an edition is told from an edition', async () => {
  const entryId = await t.page('Maya read the letter aloud.')
  const choice = await t.choose(await t.mark(entryId, 'Maya read the letter aloud.'), 'stories')
  await t.say('values', 'It was so.')
  const { id: first } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  await t.say('values', `It was so.[^${choice.key}]`)
  await t.handlers.setFacts({ summaryId: t.summaryId, title: 'With the families' })
  const { id: second } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  const changes = await since(first, second)
  expect(changes.Notes?.join(' ')).toContain('Maya read the letter aloud.')
  expect(changes['With the families']?.join(' ')).toContain('added: With the families')
  expect(await since(second)).toEqual({})
})

test('an edition says what it said, whatever becomes of its draft and its sources', async () => {
  const entryId = await t.page('Words of that day.')
  await t.choose(await t.mark(entryId, 'Words of that day.'))
  await t.say('values', 'Connecting words.')
  const { id: editionId } = await t.editions.make({ summaryId: t.summaryId, note: '' })
  const source = { kind: 'edition', editionId } as const
  const before = await t.file(source, 'json')
  await t.write(entryId, { page: 'Other words.' })
  await t.say('values', 'Something else.')
  await t.handlers.setOptions({ summaryId: t.summaryId, options: { language: 'es', paper: 'a4' } })
  t.time.advance(3 * 24 * 60 * 60_000)
  expect(await t.file(source, 'json')).toBe(before)
  expect(await codeOf(() => t.editions.changesSince({ editionId: t.summaryId, to: null }))).toBe('not-found')
})
