import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chartWords } from '../../../../shared/growth/chart-words.ts'

/** Words that would score, rank or judge the member, or guess what they feel. */
const JUDGING =
  /\b(scor(e|es|ed|ing)|rank(s|ed|ing)?|graded|grading|your grades?|streaks?|improv(e|es|ed|ing|ement)|better|best|worse|worst|average|above|below average|progress(ed|ing)?|success(es|ful)?|fail(ed|ure|ures|ing)|weak(er|est)?|excellent|poor(ly)?|behind schedule|on track|off track|missed|well done|great job|congratulations|percentile|sentiment|mood|happy|happier|sad)\b/i

const features = new URL('../../../../renderer/features/', import.meta.url)
const FOLDERS = ['growth', 'vision', 'goals', 'strengths', 'look-back', 'threads', 'terms']
const Catalogue = z.record(z.string(), z.unknown())

/** Every sentence of a catalogue; those made by a function with stand-ins for what the member wrote. */
const sentencesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const made: unknown = Reflect.apply(value, undefined, ['…', '…', '…'])
    return sentencesIn(made)
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentencesIn)
  return []
}

const catalogues = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, features))
    .filter((name) => name.endsWith('messages.ts'))
    .map((name) => `${folder}/${name}`),
)

describe('the words of growth', () => {
  it('stand in catalogues', () => {
    expect(catalogues.length).toBeGreaterThan(10)
  })

  const judgesNobody = (catalogue: unknown): void => {
    const sentences = sentencesIn(catalogue)
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.filter((text) => JUDGING.test(text))).toEqual([])
    expect(sentences.filter((text) => text.includes('!'))).toEqual([])
    expect(sentences.filter((text) => /['"]/.test(text))).toEqual([])
  }

  it.each(catalogues)('%s judges nobody', async (name) => {
    const { messages } = Catalogue.parse(await import(new URL(name, features).href))
    judgesNobody(messages)
  })

  it('judge nobody in charts either, which documents have too', () => judgesNobody(chartWords('en')))

  it('would be caught when they did', () => {
    for (const text of [
      'Your average is 4',
      'You improved by two',
      'A streak of 12 weeks',
      'Better than last fall',
    ])
      expect(JUDGING.test(text), text).toBe(true)
    expect(JUDGING.test('You rated it 4.')).toBe(false)
  })
})
