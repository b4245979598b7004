import { describe, expect, it } from 'vitest'
import { stepOf } from '../../../shared/framework/flows.ts'
import { indicatorById } from '../../../shared/framework/indicators.ts'
import { PACK_PROMPTS } from '../../../shared/framework/packs/pack-prompts.ts'
import { PACK_GROUPS, type PackGroup } from '../../../shared/framework/packs/pack-types.ts'
import { PACKS } from '../../../shared/framework/packs/packs.ts'
import { TRAIT_PACKS } from '../../../shared/framework/packs/trait-packs.ts'
import { LENS_IDS, PROMPT_STEPS } from '../../../shared/framework/prompt-types.ts'
import { PROMPTS } from '../../../shared/framework/prompts.ts'
import { TRAIT_IDS } from '../../../shared/framework/traits.ts'
import { VALUES_PACK } from '../../../shared/framework/values-pack.ts'

/** How many packs a group has, and the least that each of them holds. */
const EXPECTED: Readonly<Record<PackGroup, readonly [packs: number, prompts: number]>> = {
  'core-value': [5, 6],
  characteristic: [4, 6],
  strategy: [4, 6],
  practice: [5, 6],
  pathway: [5, 4],
  obstacle: [4, 4],
  measure: [5, 4],
  access: [6, 4],
  'policy-lever': [3, 4],
  support: [1, 4],
  network: [1, 4],
}

const packIds = PACKS.map(({ id }) => id)
const countOf = (text: string, mark: string): number => text.split(mark).length - 1
const firstWords = (text: string, count: number): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’-]+/u)
    .filter(Boolean)
    .slice(0, count)
    .join(' ')

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at)

const expectPlainWords = (text: string): void => {
  expect(text).not.toMatch(/[!'"`]|\.\.\.|\s\s/)
  expect(text).toBe(text.trim().normalize('NFC'))
}

describe('the packs', () => {
  it.each(PACK_GROUPS)('are as many as the framework names, and full: %s', (group) => {
    const [packs, prompts] = EXPECTED[group]
    const ofGroup = PACKS.filter((pack) => pack.group === group)
    expect(ofGroup).toHaveLength(packs)
    for (const { id } of ofGroup) {
      const held = PACK_PROMPTS.filter(({ pack }) => pack === id)
      expect(held.length, id).toBeGreaterThanOrEqual(prompts)
    }
  })

  it('bear ids, titles and sentences of their own, those of the traits too', () => {
    const every = [...TRAIT_PACKS, ...PACKS]
    expect(repeated(every.map(({ id }) => id))).toEqual([])
    expect(repeated(every.map(({ title }) => title))).toEqual([])
    expect(repeated(every.map(({ sentence }) => sentence))).toEqual([])
    expect(new Set(PROMPTS.map(({ pack }) => pack))).toEqual(new Set(every.map(({ id }) => id)))
  })

  it('can each be met at any step of the weekly debrief', () => {
    for (const id of packIds) {
      const steps = new Set(PACK_PROMPTS.filter(({ pack }) => pack === id).map(({ step }) => step))
      expect([...steps].sort(), id).toEqual([...PROMPT_STEPS].sort())
    }
  })

  it.each([...TRAIT_PACKS, ...PACKS])(
    '$id says what it is about in one plain sentence',
    ({ id, title, sentence }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expectPlainWords(title)
      expectPlainWords(sentence)
      expect(sentence).toMatch(/^[^.?]+\.$/)
      expect(sentence.length).toBeLessThanOrEqual(110)
    },
  )
})

describe('the prompts of the packs', () => {
  it('have ids that no other prompt has', () => {
    expect(repeated(PROMPTS.map(({ id }) => id))).toEqual([])
  })

  it('begin like no other prompt', () => {
    expect(repeated(PROMPTS.map(({ text }) => firstWords(text, 5)))).toEqual([])
  })

  it('open in varied ways', () => {
    const openings = PACK_PROMPTS.map(({ text }) => firstWords(text, 2))
    for (const opening of openings) {
      const alike = openings.filter((other) => other === opening)
      expect(alike.length, opening).toBeLessThanOrEqual(5)
    }
  })

  it.each(PACK_PROMPTS)('$id is short, kind in its marks and well connected', (prompt) => {
    expect(prompt.id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(prompt.id.startsWith(`${prompt.step}-`)).toBe(true)
    expect(prompt.text.length).toBeLessThanOrEqual(220)
    expect(countOf(prompt.text, '?')).toBeLessThanOrEqual(2)
    expect(prompt.text).toMatch(/[.?]$/)
    expectPlainWords(prompt.text)
    expect(packIds).toContain(prompt.pack)
    expect(stepOf('weekly', prompt.step)?.rotates).toBe(true)
    expect(TRAIT_IDS).toContain(prompt.trait)
    expect(indicatorById(prompt.indicator ?? '')?.trait).toBe(prompt.trait)
    if (prompt.lens) expect(LENS_IDS).toContain(prompt.lens)
  })
})

describe('the pack of values', () => {
  it('holds the five core values under the ids and titles of their prompt packs', () => {
    const ofPacks = PACKS.filter(({ group }) => group === 'core-value')
    expect(VALUES_PACK.map(({ id, title }) => ({ id, title }))).toEqual(
      ofPacks.map(({ id, title }) => ({ id, title })),
    )
  })

  it.each(VALUES_PACK)('$id says in a sentence each what a week with and without it is like', (value) => {
    for (const words of [value.lived, value.notLived]) {
      expectPlainWords(words)
      expect(words).toMatch(/^[^.?]+\.$/)
    }
    expect(value.lived).not.toBe(value.notLived)
  })
})
