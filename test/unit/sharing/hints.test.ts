import { describe, expect, test } from 'vitest'
import { hintFinder, type KnownPerson } from '../../../shared/domain/redaction-hints.ts'

const found = (text: string, people: readonly KnownPerson[] = []) =>
  hintFinder(people)(text).map(({ start, end, kind, label }) => [text.slice(start, end), kind, label])
const words = (text: string) => found(text).map(([word]) => word)
const person = (name: string, label = '', nicknames: string[] = []): KnownPerson => ({
  name,
  nicknames,
  label,
})

describe('people of the list', () => {
  const maya = person('Maya Ortiz', 'a student', ['Maiy'])

  test('are pointed at under their label, by each name that they have', () => {
    expect(found('Maya Ortiz, then MAYA, maiy and Ms. Ortiz’s brother.', [maya])).toEqual([
      ['Maya Ortiz', 'person', 'a student'],
      ['MAYA', 'person', 'a student'],
      ['maiy', 'person', 'a student'],
      ['Ms. Ortiz', 'name', 'a name'],
    ])
  })

  test('are found without regard to accents and kinds of apostrophe, in whole words only', () => {
    const zoe = person('Zoé D’Angelo', 'a colleague')
    expect(found("zoe d'angelo and Zoë", [zoe]).map(([word]) => word)).toEqual(["zoe d'angelo", 'Zoë'])
    expect(found('The mayan ortizes', [maya])).toEqual([])
  })

  test('whose name is a word count only with a capital', () => {
    const will = person('Will', 'a colleague')
    expect(found('I will ask if Will will come.', [will])).toEqual([['Will', 'person', 'a colleague']])
  })

  test('are found in scripts that put no space between words', () => {
    expect(found('昨天陈小明哭了。', [person('陈小明', 'a student')])).toEqual([
      ['陈小明', 'person', 'a student'],
    ])
  })

  test('without a label of their own, or with one that says their name, get a general one', () => {
    expect(found('I asked Maya.', [person('Maya')])).toEqual([['Maya', 'person', 'a person']])
    expect(found('I asked Maya.', [person('Maya', 'little Maya')])).toEqual([['Maya', 'person', 'a person']])
  })
})

describe('plain rules', () => {
  test('point at names inside sentences, after titles, and where somebody begins one by doing something', () => {
    expect(
      words('When the bell rang, Jamal left. Devon said no. Mr. Haddad came, and la señora Cruz.'),
    ).toEqual(['Jamal', 'Devon', 'Mr. Haddad', 'señora Cruz'])
  })

  test('point at a name right after a day or a month, which is no part of it', () => {
    expect(words('On Tuesday Maya came late.')).toEqual(['Maya'])
    expect(words('Since October Jamal Price reads aloud.')).toContain('Jamal Price')
  })

  test('leave alone what is no name', () => {
    expect(
      words('Nobody said it. On Monday the School Board met in Chicago. I was tired. My English was fine.'),
    ).toEqual([])
  })

  test('point at addresses, links, telephone numbers and ids, and at no dates', () => {
    const text =
      'Write to a.ruiz+1@school.k12.us or (312) 555-0142, see https://x.org/a?b=1. Student #48213, case AB-12345, on 2026-03-04 at 10:30 in 2026.'
    expect(found(text).map(([word, kind]) => [word, kind])).toEqual([
      ['a.ruiz+1@school.k12.us', 'email'],
      ['(312) 555-0142', 'phone'],
      ['https://x.org/a?b=1', 'link'],
      ['#48213', 'number'],
      ['AB-12345', 'number'],
    ])
  })

  test('never overlap: the longest stands', () => {
    const text = 'I wrote to maya@school.org about Maya Ortiz Vega.'
    expect(found(text, [person('Maya', 'a student')]).map(([word]) => word)).toEqual([
      'maya@school.org',
      'Maya Ortiz Vega',
    ])
  })

  test('are found in a text of nothing else, however long', () => {
    expect(found('A1B234, '.repeat(100_000))).toHaveLength(100_000)
  })

  test('go through fifty thousand characters, and through what was made to trip them', () => {
    const long = 'I asked Maya and waited for 12 minutes. '.repeat(1_250)
    expect(found(long).length).toBe(1_250)
    for (const odd of ['@'.repeat(20_000), '1 '.repeat(20_000), 'A-'.repeat(20_000), 'a.'.repeat(20_000)])
      expect(() => hintFinder([])(odd)).not.toThrow()
  })
})
