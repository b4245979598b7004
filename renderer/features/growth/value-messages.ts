/** Words of the view of values. */
export const messages = {
  title: 'Values over time',
  lead: 'What you marked for each value and against it, and where you thought it over. Both kinds are worth having.',
  emptyText: 'Take up a few values, and what you mark for them and against them is gathered here over time.',
  emptyGo: 'Choose your values',
  one: (what: string, when: string) => `${what} ${when}.`,
  oneOpen: 'See it',
  panel: (value: string, row: string) => `${value}: ${row}`,
  toDecision: 'See the decision',
  most: (n: string) => `These are the first ${n}.`,
} as const
