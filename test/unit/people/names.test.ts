import { expect, test } from 'vitest'
import { frequentNames, type NameCount } from '../../../shared/domain/names.ts'

const NONE = { known: [], dismissed: [] }
const found = (texts: readonly string[], settled: Parameters<typeof frequentNames>[1] = NONE): NameCount[] =>
  frequentNames(texts, settled)
const names = (texts: readonly string[], settled?: Parameters<typeof frequentNames>[1]): string[] =>
  found(texts, settled).map(({ name }) => name)
/** The same sentence in as many entries as it takes. */
const often = (sentence: string, times = 3): string[] => Array.from({ length: times }, () => sentence)

test.each([
  ['nothing at all', ''],
  ['words in lower case only', 'we met again and talked it over'],
  [
    'a word that only begins sentences',
    'Yesterday was long. Maybe it helped!\nTomorrow again: Perhaps. “Surely not.”',
  ],
  ['days and months', 'we meet every Friday in March and on Tuesday'],
  ['the pronoun and its short forms', 'then I said that I’m glad and I’ll come'],
  ['abbreviations', 'the IEP and the PTA were done'],
  ['languages and groups', 'she reads Spanish and the Latino families came, and Black students too'],
  ['places that a word gives away', 'we drove by Lincoln Elementary School and saw Oak Street'],
  ['bodies with an article', 'we wrote to the Capitol about it'],
  ['places after “in”', 'she grew up in Fresno and he too'],
  ['cities and states', 'they moved from Chicago to Texas'],
  ['New York and San Diego', 'they left New York for San Diego'],
  ['the app on the laptop', 'we used Zoom and Chromebooks'],
  ['titles without a name', 'I saw the Principal and her Coach there'],
  ['a verb that could be a title', 'we miss Friday and I coach Monday'],
  ['more capitals than any name has', 'we read One Hundred Years Of Solitude then'],
  ['one letter', 'we took plan B instead of plan C'],
])('%s: no name', (_, sentence) => {
  expect(names(often(sentence))).toEqual([])
})

test('a name in one or two entries is not yet often', () => {
  expect(names(often('I sat with Marisol again', 2))).toEqual([])
  expect(names(['I sat with Marisol. Later Marisol left, and Marisol came back.'])).toEqual([])
})

test('a name is counted once an entry, also where it begins a sentence', () => {
  expect(found([...often('I sat with Marisol and Marisol spoke'), 'Marisol came.', 'Nobody came.'])).toEqual([
    { name: 'Marisol', entries: 4 },
  ])
})

test('a word that is as often written small is a word', () => {
  expect(names([...often('they gave me Hope that day'), ...often('there is hope')])).toEqual([])
  expect(names([...often('then Rose stood up', 4), 'a rose'])).toEqual(['Rose'])
})

test('a title makes a name of the next word, wherever it stands, in English and in Spanish', () => {
  expect(names(often('Ms. Ortiz came early.'))).toEqual(['Ms. Ortiz'])
  expect(names(often('Ms Ortiz came early.'))).toEqual(['Ms. Ortiz'])
  expect(names(often('Hablé con la señora Vega.'))).toEqual(['Señora Vega'])
  expect(names(often('then Sra. de la Cruz called'))).toEqual(['Sra. de la Cruz'])
  expect(names(often('we heard Coach Rivera'))).toEqual(['Coach Rivera'])
})

test('the dot of a title ends no sentence, and a family name under a title is not suggested twice', () => {
  expect(names([...often('then Mr. Lee said to Ana that Lee would come')])).toEqual(['Ana', 'Mr. Lee'])
})

test('accents, apostrophes, hyphens and possessives belong to names', () => {
  expect(names(often('¿Vino José? Sí, vino José con Íñigo y la mamá de Ana-Lucía'))).toEqual([
    'Ana-Lucía',
    'Íñigo',
    'José',
  ])
  expect(names(often('we read Zoë’s letter and O’Brien’s answer'))).toEqual(['O’Brien', 'Zoë'])
})

test('two ways to type a name are one; the usual one is shown', () => {
  expect(found([...often('with Andrés there', 2), 'with Andres there', 'with Andre\u0301s there'])).toEqual([
    { name: 'Andrés', entries: 4 },
  ])
})

test('a full name covers its parts, unless the short form is more usual', () => {
  expect(names(often('I met Marisol Vega today'))).toEqual(['Marisol Vega'])
  expect(names([...often('I met Marisol Vega today'), 'then Marisol spoke'])).toEqual(['Marisol'])
})

test('whoever is on the list is not suggested, by any of the names', () => {
  const texts = often('with Mari and Ms. Ortiz and Devon')
  expect(names(texts, { known: ['Marisol', 'mari', 'Elena Ortíz'], dismissed: [] })).toEqual(['Devon'])
})

test('a dismissed name stays away, however it is typed', () => {
  expect(names(often('with José there'), { known: [], dismissed: ['jose'] })).toEqual([])
})

test('the most frequent come first, and never more than twelve', () => {
  const people = 'Ana Beto Carmen Diego Elena Fabio Gloria Hugo Ines Jaime Karla Luis Marta Nadia'.split(' ')
  const texts = people.flatMap((name, at) => often(`we saw ${name} there`, 3 + at))
  expect(names(texts)).toEqual(people.toReversed().slice(0, 12))
})
