import type { PluralWords } from '../../ui/format.ts'

/** Words of the view of values. */
export const messages = {
  title: 'Values over time',
  lead: 'What you marked for each value and against it, and where you thought it over. Both kinds are worth having.',
  emptyText: 'Take up a few values, and what you mark for them and against them is gathered here over time.',
  emptyGo: 'Choose your values',
  none: 'Nothing speaks of it in this time.',
  one: (what: string, when: string) => `${what} ${when}.`,
  oneOpen: 'See it',
  rows: {
    for: 'For',
    against: 'Against',
    checks: 'Values checks',
    decisions: 'Decisions',
  },
  kinds: {
    for: { one: 'passage for it', other: 'passages for it' },
    against: { one: 'passage against it', other: 'passages against it' },
    checks: { one: 'values check', other: 'values checks' },
    decisions: { one: 'decision that names it', other: 'decisions that name it' },
  } as const satisfies Record<string, PluralWords>,
  summary: (parts: string) => `${parts}.`,
  point: (row: string, column: string, count: string) => `${row}, ${column}: ${count}`,
  when: 'When',
  panel: (value: string, row: string) => `${value}: ${row}`,
  toDecision: 'See the decision',
  most: (n: string) => `These are the first ${n}.`,
  untitled: 'A value without a name',
} as const
