import { describe, expect, it } from 'vitest'
import { INDICATORS, indicatorById } from '../../../shared/framework/indicators.ts'
import { TRAIT_IDS } from '../../../shared/framework/traits.ts'

describe('the indicators', () => {
  it('finds none under an id that was never given', () => {
    expect(indicatorById('reflective-never-written')).toBeUndefined()
  })

  it('finds each under its own id, once', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length)
    for (const indicator of INDICATORS) expect(indicatorById(indicator.id)).toBe(indicator)
  })

  it('gives each trait three to five', () => {
    for (const trait of TRAIT_IDS) {
      const count = INDICATORS.filter((indicator) => indicator.trait === trait).length
      expect(count).toBeGreaterThanOrEqual(3)
      expect(count).toBeLessThanOrEqual(5)
    }
  })

  it.each(INDICATORS)(
    '$id is one plain sentence, in the first person where the member acts',
    ({ sentence, title }) => {
      expect(sentence).toMatch(/\b(I|our)\b|^Somebody/)
      expect(sentence).toMatch(/\.$/)
      expect(sentence.length).toBeLessThanOrEqual(140)
      expect(title.length).toBeLessThanOrEqual(40)
      expect(`${title}${sentence}`).not.toMatch(/[!?'"]/)
    },
  )

  it.each(INDICATORS)(
    '$id says in a sentence each what its low and its high end look like',
    ({ low, high }) => {
      for (const end of [low, high]) {
        expect(end).toMatch(/^[^.?]+\.$/)
        expect(end.length).toBeLessThanOrEqual(110)
        expect(end).not.toMatch(/[!?'"]/)
      }
    },
  )

  it('describes no two ends alike', () => {
    const ends = INDICATORS.flatMap(({ low, high }) => [low, high])
    expect(new Set(ends).size).toBe(ends.length)
  })
})
