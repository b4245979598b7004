/** Words of the view of a year of weeks. */
export const messages = {
  title: 'Rhythm',
  lead: 'A year of weeks, each by the day it began. Filled is a week in which you wrote; the others are simply weeks.',
  emptyText: 'When you have written an entry, its week is filled here.',
  emptyGo: 'Go to This week',
  year: 'Year',
  before: 'The year before',
  after: 'The year after',
  flows: 'Flows you used',
  flow: (flow: string, entries: string) => `${flow}: ${entries}`,
} as const
