import type { PluralWords } from '../format.ts'

/** Every word around what is shared, on the coach’s screen and in the member’s preview of it. */
export const messages = {
  /** Heard before a block’s label. */
  hidden: 'Hidden: ',
  somethingHidden: 'something',
  note: 'A note to begin with',
  questions: 'Questions',
  excerpts: 'Excerpts',
  excerpt: (n: number) => `Excerpt ${n}`,
  ratings: 'Ratings',
  ratingOf: (score: string) => `${score} of 5`,
  goals: 'Goals',
  results: 'Results',
  answers: 'Answers to earlier comments',
  thanks: 'Thank you.',
  meeting: 'The next conversation',
  agenda: 'On the agenda',
  steps: 'Next steps',
  workOn: 'Goals to work on together',
  deleteBy: (day: string) => `Please delete this by ${day}.`,
  withdrawn: {
    one: 'earlier share is withdrawn with this file.',
    other: 'earlier shares are withdrawn with this file.',
  } satisfies PluralWords,
  who: { sender: 'by the sender', receiver: 'by the receiver', both: 'by both' },
} as const
