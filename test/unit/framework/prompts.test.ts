import { describe, expect, it } from 'vitest'
import { stepOf } from '../../../shared/framework/flows.ts'
import { indicatorById } from '../../../shared/framework/indicators.ts'
import { LENS_IDS, PROMPT_STEPS } from '../../../shared/framework/prompt-types.ts'
import { PROMPTS, promptById, TRAIT_PROMPTS } from '../../../shared/framework/prompts.ts'
import { TRAIT_IDS } from '../../../shared/framework/traits.ts'

const countOf = (text: string, mark: string): number => text.split(mark).length - 1
const opening = (text: string): string => text.split(/\s+/).slice(0, 2).join(' ')

describe('the prompts', () => {
  it('finds none under an id that was never given', () => {
    expect(promptById('moment-never-written')).toBeUndefined()
    expect(promptById('constructor')).toBeUndefined()
  })

  it('finds each under its own id, once', () => {
    expect(new Set(PROMPTS.map(({ id }) => id)).size).toBe(PROMPTS.length)
    for (const prompt of PROMPTS) expect(promptById(prompt.id)).toBe(prompt)
  })

  it('never says the same thing twice', () => {
    expect(new Set(PROMPTS.map(({ text }) => text.toLowerCase())).size).toBe(PROMPTS.length)
  })

  it('holds at least 24 for each leading trait and 12 for each other', () => {
    for (const trait of TRAIT_IDS) {
      const least = trait === 'reflective' || trait === 'values-driven' ? 24 : 12
      expect(PROMPTS.filter((prompt) => prompt.trait === trait).length).toBeGreaterThanOrEqual(least)
    }
  })

  it('serves every rotating step of the weekly debrief, from every trait', () => {
    const packs = new Set(TRAIT_PROMPTS.map(({ pack }) => pack))
    for (const step of PROMPT_STEPS) {
      expect(stepOf('weekly', step)?.rotates).toBe(true)
      for (const pack of packs) {
        const serving = TRAIT_PROMPTS.filter((prompt) => prompt.step === step && prompt.pack === pack)
        expect(serving.length, `${pack} has prompts for ${step}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('opens in varied ways within a step', () => {
    for (const step of PROMPT_STEPS) {
      const openings = TRAIT_PROMPTS.filter((prompt) => prompt.step === step).map(({ text }) => opening(text))
      for (const one of openings)
        expect(openings.filter((other) => other === one).length).toBeLessThanOrEqual(4)
    }
  })

  it.each(PROMPTS)('$id is short, kind in its marks and well connected', (prompt) => {
    expect(prompt.id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(prompt.id.startsWith(`${prompt.step}-`)).toBe(true)
    expect(prompt.text.length).toBeLessThanOrEqual(220)
    expect(countOf(prompt.text, '?')).toBeLessThanOrEqual(2)
    expect(prompt.text).not.toMatch(/[!'"`]|\.\.\.|\s\s/)
    expect(prompt.text).toMatch(/[.?]$/)
    expect(prompt.text).toBe(prompt.text.trim().normalize('NFC'))
    if (prompt.indicator) expect(indicatorById(prompt.indicator)?.trait).toBe(prompt.trait)
    if (prompt.lens) expect(LENS_IDS).toContain(prompt.lens)
  })
})
