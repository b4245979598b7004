import type { PluralWords } from '../../ui/format.ts'

/** Words of the view of a year of weeks. */
export const messages = {
  title: 'Rhythm',
  lead: 'A year of weeks, each by the day it began. Filled is a week in which you wrote; the others are simply weeks.',
  emptyText: 'When you have written an entry, its week is filled here.',
  emptyGo: 'Go to This week',
  year: 'Year',
  before: 'The year before',
  after: 'The year after',
  weeks: { one: 'week', other: 'weeks' } as const satisfies PluralWords,
  entries: { one: 'entry', other: 'entries' } as const satisfies PluralWords,
  summary: (weeks: string, entries: string) => `You wrote in ${weeks}: ${entries}.`,
  nothing: 'Nothing was written in this year.',
  point: (week: string, entries: string) => `${week}: ${entries}`,
  week: (days: string) => `Week of ${days}`,
  table: { week: 'Week', entries: 'Entries' },
  flows: 'Flows you used',
  flow: (flow: string, entries: string) => `${flow}: ${entries}`,
} as const
