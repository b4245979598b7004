import type { ChoiceKind } from '../../../shared/contract/choices.ts'
import type { PluralWords } from '../../ui/format.ts'

/** Words about a thing that can be chosen: what it is, the numbers that it holds, and which of its words are which. */
export const sourceMessages = {
  kinds: {
    passage: 'Evidence',
    words: 'Starred',
    rating: 'Rating',
    result: 'Result',
    decision: 'Decision',
    commitment: 'Plan',
    goal: 'Goal',
    strength: 'Strength',
    vision: 'Vision',
    comment: 'A coach’s words',
    chart: 'Chart',
  } as const satisfies Record<ChoiceKind, string>,
  growthArea: 'Growth area',
  fromTo: (before: string, after: string) => `From ${before} to ${after}`,
  before: (figure: string) => `Before: ${figure}`,
  people: { one: 'person behind it', other: 'people behind it' } as const satisfies PluralWords,
  score: (score: string) => `${score} of 5`,
  fields: {
    unit: 'Unit',
    source: 'Where the number comes from',
    who: 'Who is behind it',
    part: 'My part',
    choice: 'What I chose',
    prediction: 'What I expected',
    ifText: 'If',
    thenText: 'Then I will',
    learned: 'What I learned',
    lastWord: 'Last word',
    question: 'Question',
  } as const satisfies Readonly<Record<string, string>>,
} as const

const fieldNames: Readonly<Record<string, string>> = sourceMessages.fields

/** What the words of a field are; undefined where they speak for themselves. */
export const fieldName = (field: string): string | undefined => fieldNames[field]
