import type { PluralWords } from '../../ui/format.ts'

/** Every word of the screen that gathers evidence. */
export const messages = {
  title: 'Evidence',
  lead: 'Your own words, by what they show.',
  emptyText:
    'When words in your writing show a trait, a value, a plan, a decision or a goal at work, mark them, and they are gathered here.',
  emptyGo: 'Choose an entry to read',
  failed: 'The evidence could not be shown',
  list: 'What there is evidence for',
  others: 'Other indicators',
  values: 'Values',
  goals: 'Goals',
  strengths: 'Strengths and growth areas',
  plans: 'Plans',
  decisions: 'Decisions',
  passages: { one: 'passage', other: 'passages' } as const satisfies PluralWords,
  back: 'All evidence',
  against: (n: string) => `${n} against`,
  more: 'Show more',
} as const
