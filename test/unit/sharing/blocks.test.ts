import { describe, expect, test } from 'vitest'
import { compose, joinBlocks, sharedToSource, spoken } from '../../../shared/domain/exchange/blocks.ts'
import { MAX_SURROUNDING } from '../../../shared/domain/exchange/limits.ts'
import { lineOf } from '../../../shared/domain/exchange/one-line.ts'
import { givesAway, remainingIn, tellingWords } from '../../../shared/domain/exchange/remaining.ts'
import { withSurroundings } from '../../../shared/domain/exchange/surroundings.ts'

const SOURCE = 'Today Maya and 😀 Devon asked Maya again.'
const over = (words: string, label: string, from = 0) => {
  const start = SOURCE.indexOf(words, from)
  return { start, end: start + words.length, label }
}
const ALL = { start: 0, end: SOURCE.length }
const MAYA = over('Maya', 'a student')
const DEVON = over('😀 Devon', 'another student')
const MAYA_AGAIN = over('Maya', 'a student', 20)

describe('blocks', () => {
  test('that overlap or touch are one, under the label of the first', () => {
    const touching = [
      { start: 10, end: 14, label: 'c' },
      { start: 2, end: 5, label: 'a' },
      { start: 5, end: 8, label: 'b' },
      { start: 3, end: 4, label: 'd' },
    ]
    expect(joinBlocks(touching)).toEqual([
      { start: 2, end: 8, label: 'a' },
      { start: 10, end: 14, label: 'c' },
    ])
  })

  test('stand in the place of the words beneath, which are not in what is shared', () => {
    expect(compose(SOURCE, ALL, [MAYA, DEVON, MAYA_AGAIN])).toEqual({
      text: 'Today \uFFFC and \uFFFC asked \uFFFC again.',
      labels: ['a student', 'another student', 'a student'],
    })
  })

  test('that reach over the edge of a range cover what lies inside, and those outside say nothing', () => {
    const range = { start: MAYA.start + 2, end: DEVON.start + 3 }
    expect(compose(SOURCE, range, [MAYA, DEVON, MAYA_AGAIN])).toEqual({
      text: '\uFFFC and \uFFFC',
      labels: ['a student', 'another student'],
    })
  })

  test('cannot be made by a text that holds their sign', () => {
    expect(compose('a \uFFFC b', { start: 0, end: 5 }, [])).toEqual({ text: 'a \uFFFD b', labels: [] })
  })

  test('are read as their labels', () => {
    expect(spoken('\uFFFC and \uFFFC, \uFFFC', ['one', 'two'])).toBe('[one] and [two], […]')
  })

  test('let every place of the shared text be found in its source again', () => {
    const blocks = [MAYA, DEVON, MAYA_AGAIN]
    const range = { start: 2, end: SOURCE.length }
    const { text } = compose(SOURCE, range, blocks)
    const found = (words: string) => {
      const start = text.indexOf(words)
      const span = sharedToSource({ start, end: start + words.length }, range, blocks)
      return SOURCE.slice(span.start, span.end)
    }
    expect(found('day')).toBe('day')
    expect(found('\uFFFC')).toBe('Maya')
    expect(found(' and ')).toBe(' and ')
    expect(found('\uFFFC and \uFFFC')).toBe('Maya and 😀 Devon')
    expect(found('asked \uFFFC again.')).toBe('asked Maya again.')
    expect(found(text)).toBe(SOURCE.slice(2))
  })
})

describe('surroundings', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words)
    const { start: from, end } = withSurroundings(text, { start, end: start + words.length })
    return text.slice(from, end)
  }

  test('are the rest of the paragraph, and nothing of the next', () => {
    const text = 'One.\n\nTwo begins. Here it is. Two ends.  \n \nThree.'
    expect(around(text, 'Here it is.')).toBe('Two begins. Here it is. Two ends.')
    expect(around(text, 'One.')).toBe('One.')
    expect(around(text, 'begins. Here it is. Two ends.  \n \nThree')).toBe(
      'Two begins. Here it is. Two ends.  \n \nThree.',
    )
  })

  test('end between two sentences where the paragraph is long', () => {
    const sentence = 'Something happened on that day, and I saw it. '
    const long = sentence.repeat(100)
    const text = `${long}Here. ${long}`.trim()
    const found = around(text, 'Here.')
    expect(found).toMatch(/^Something happened/)
    expect(found).toMatch(/I saw it\.\s$/)
    expect(found.length).toBeLessThanOrEqual(2 * MAX_SURROUNDING + 5)
  })

  test('are left out where one sentence is longer than they may be', () => {
    const endless = 'word '.repeat(1_000)
    expect(around(`${endless}Here ${endless}`, 'Here')).toBe('Here')
  })
})

describe('a line of a file', () => {
  test('holds no break, no override and no half of a character', () => {
    expect(lineOf('two\nlines\u202Eand\u2066more\u2028end\u0007', 99)).toBe('two linesandmore end')
    expect(lineOf('ab😀', 3)).toBe('ab')
  })
})

describe('words that a block hides', () => {
  test('are told by names, numbers and addresses; where there are none, by all of them', () => {
    expect(tellingWords('The girl Maya Ortiz, 4th of May, maya@school.org')).toEqual([
      'Maya',
      'Ortiz',
      '4th',
      'maya@school.org',
    ])
    expect(tellingWords('her  broken\narm')).toEqual(['her broken arm'])
    expect(tellingWords('it')).toEqual([])
  })

  test('do not stand in a label, whatever their case or accents', () => {
    for (const label of ['MAYA', 'maya’s friend', 'Máya'])
      expect([label, givesAway(label, 'Maya Ortiz')]).toEqual([label, true])
    expect(givesAway('maya', 'maya went home')).toBe(true)
    expect(givesAway('a student', 'my student Maya')).toBe(false)
    expect(givesAway('a coach', 'Coach Reyes')).toBe(false)
    expect(givesAway('a mayan temple', 'Maya')).toBe(false)
  })

  test('are pointed out where they still stand', () => {
    const lines = [
      { kind: 'note', text: 'About maya’s day.' },
      { kind: 'excerpt', text: 'Mayan calendars, and [a student].' },
      { kind: 'question', text: 'Did MAYA hear me?' },
    ] as const
    expect(remainingIn(lines, ['Maya', 'Maya'])).toEqual([
      { words: 'Maya', kind: 'note', where: 'About maya’s day.' },
      { words: 'Maya', kind: 'question', where: 'Did MAYA hear me?' },
    ])
    expect(remainingIn(lines, ['nothing of it'])).toEqual([])
    const long = `${'Some words before it. '.repeat(20)}Zoë\nwas there. ${'Some words after it. '.repeat(20)}`
    const [found] = remainingIn([{ kind: 'note', text: long }], ['zoe'])
    expect(found?.where).toMatch(/^… .*before it\. Zoë was there\. Some.* …$/)
    expect(found?.where.length).toBeLessThan(160)
  })
})
