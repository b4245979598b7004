import type { Outcome } from '../../../shared/contract/reflection.ts'

const outcomes: Readonly<Record<Outcome, string>> = {
  kept: 'Kept',
  partly: 'Partly kept',
  not: 'Not this time',
  'let-go': 'Let go',
}

/** Every word of the screen about commitments. */
export const messages = {
  title: 'Commitments',
  lead: 'Your if-then plans, how each one went, and what trying it taught you.',
  emptyText: 'A weekly reflection ends with a small plan, and each one waits here until you say how it went.',
  emptyGo: 'Go to This week',
  open: 'Open',
  answered: 'How they went',
  from: (day: string) => `From ${day}`,
  toEntry: 'Read the entry',
  toAnswer: 'Where you answered it',
  ofPlan: (sentence: string) => `: ${sentence}`,
  outcomes,
  show: 'Show',
  showAll: 'All',
  none: 'No plan went this way.',
  noneOpen: 'No plan is open.',
  learned: 'What it taught you',
  word: (word: string) => `“${word}”`,

  serves: 'Serves a goal…',
  servesGoal: (title: string) => `Serves “${title}”`,
  servesNone: 'No goal',

  letGo: 'Let it go…',
  letGoTitle: 'Let this plan go?',
  letGoText: 'Not every plan has to be kept. It stays here, and you can take it up again.',
  letGoWord: 'A word on why, if you like',
  letGoSave: 'Let it go',
  letGoDone: 'Let go.',
  takeUp: 'Take it up again',
  takenUp: 'This plan is open again.',

  failed: 'Your commitments could not be shown',
} as const
