import type { ChoiceKind, SourceFacts } from '../../../shared/contract/choices.ts'
import { buildingWords } from '../../../shared/summaries/building-words.ts'
import type { Format } from '../../ui/format.ts'
import { sourceMessages as words } from './source-messages.ts'

type Fact = SourceFacts[string] | undefined

/** The screens speak English, whatever the summary’s language. */
const documentWords = buildingWords('en')

const isNumber = (fact: Fact): fact is number => typeof fact === 'number'

const named = (names: Readonly<Record<string, string>>, fact: Fact): string =>
  typeof fact === 'string' ? (names[fact] ?? '') : ''

const figures = ({ before, after, unit }: SourceFacts, { number }: Format): string => {
  const withUnit = (figure: number): string => [number(figure), unit].filter(Boolean).join(' ')
  if (isNumber(before) && isNumber(after)) return words.fromTo(number(before), withUnit(after))
  if (isNumber(after)) return withUnit(after)
  return isNumber(before) ? words.before(withUnit(before)) : ''
}

/** What a thing is, such as `Plan`. */
export const kindOf = (kind: ChoiceKind, { kind: strength }: SourceFacts): string =>
  kind === 'strength' && strength === 'growth-area' ? words.growthArea : words.kinds[kind]

/** The numbers of a thing and how it went, each in words; none where there are none. */
export const factsOf = (kind: ChoiceKind, facts: SourceFacts, format: Format): string[] => {
  const { score, percent, people } = facts
  const said: readonly string[] = {
    passage: [],
    words: [],
    rating: [isNumber(score) ? words.score(format.number(score)) : ''],
    result: [figures(facts, format), isNumber(people) ? format.plural(people, words.people) : ''],
    decision: [
      isNumber(percent) ? documentWords.percent(format.number(percent)) : '',
      named(documentWords.cameTrue, facts.cameTrue),
    ],
    commitment: [named(documentWords.outcome, facts.outcome)],
    goal: [named(documentWords.closing, facts.closing)],
    strength: [],
    vision: [],
    comment: [],
    chart: [],
  }[kind]
  return said.filter((one) => one !== '')
}
