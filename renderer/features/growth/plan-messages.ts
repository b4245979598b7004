import type { Outcome } from '../../../shared/contract/reflection.ts'
import type { PluralWords } from '../../ui/format.ts'

/** How a plan went; `open` while nobody has said. */
export type PlanState = Outcome | 'open'

const states: Readonly<Record<PlanState, string>> = {
  kept: 'Kept',
  partly: 'Partly kept',
  not: 'Not this time',
  'let-go': 'Let go',
  open: 'Open',
}

/** Words of the view of plans. */
export const messages = {
  title: 'Plans over time',
  lead: 'Your if-then plans by the time you made them, how each one went, and what trying it taught you.',
  emptyText: 'A debrief ends with a small plan, and each one you make in this time stands here.',
  emptyGo: 'Go to This week',
  states,
  chart: 'How plans went',
  axis: 'Plans',
  summary: (parts: string) => `${parts}.`,
  part: (state: string, plans: string) => `${state}: ${plans}`,
  plans: { one: 'plan', other: 'plans' } as const satisfies PluralWords,
  point: (state: string, column: string, plans: string) => `${column}: ${plans}, ${state}`,
  when: 'When you made it',
  panel: (state: string) => state,
  list: 'The plans themselves',
  show: 'Show',
  all: 'All',
  none: 'No plan of this time went this way.',
  sentence: (ifText: string, thenText: string) => `If ${ifText}, then I will ${thenText}.`,
  from: (day: string) => `From ${day}`,
  toAnswer: 'Where you answered it',
  goal: (title: string) => `Serves: ${title}`,
  learned: 'What it taught you',
  letGo: (word: string) => `“${word}”`,
  more: 'Show more',
  shown: (shown: string, total: string) => `${shown} of ${total}`,
  toAll: 'Answer or let go of open plans',
} as const
