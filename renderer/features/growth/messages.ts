import type { PluralWords } from '../../ui/format.ts'

/** Words of the views of growth that more than one of them needs, and of the first. */
export const messages = {
  title: 'Growth',
  lead: 'What you wrote, seen over time. Every point leads back to your own words.',
  nav: {
    label: 'Views of growth',
    overview: 'Overview',
    traits: 'Traits',
    values: 'Values',
    plans: 'Plans',
    decisions: 'Decisions',
    rhythm: 'Rhythm',
    vision: 'Vision',
    goals: 'Goals',
    strengths: 'Strengths',
    lookBack: 'Look back',
    threads: 'Threads',
  },
  emptyText:
    'After a few entries, what you rated, marked and planned can be looked at here over weeks, terms and years.',
  emptyGo: 'Go to This week',
  since: (from: string, to: string) => `From ${from} to ${to}.`,
  cards: {
    traits: {
      text: 'How you rated the indicators that you follow, and why.',
      none: 'Rate an indicator at the end of a debrief, and it stands here.',
      count: { one: 'rating', other: 'ratings' } as const satisfies PluralWords,
    },
    values: {
      text: 'What speaks for each of your values, and what against.',
      none: 'Mark words as evidence for a value, and they stand here.',
      count: { one: 'passage', other: 'passages' } as const satisfies PluralWords,
    },
    plans: {
      text: 'Your if-then plans, and what trying them taught you.',
      none: 'End a debrief with a plan, and it stands here.',
      count: { one: 'plan', other: 'plans' } as const satisfies PluralWords,
    },
    decisions: {
      text: 'Hard choices, who was heard, and how it turned out.',
      none: 'Write down a hard choice, and it stands here.',
      count: { one: 'decision', other: 'decisions' } as const satisfies PluralWords,
    },
    rhythm: {
      text: 'The weeks in which you wrote, and the flows you used.',
      none: 'Write an entry, and its week stands here.',
      count: { one: 'entry', other: 'entries' } as const satisfies PluralWords,
    },
    vision: {
      text: 'What you want to be true in the long run, and how it changed.',
      none: 'Write your vision, and its versions stand here.',
      count: { one: 'version', other: 'versions' } as const satisfies PluralWords,
    },
    goals: {
      text: 'What you work toward, with its steps, results and words.',
      none: 'Set a goal, and it stands here.',
      count: { one: 'goal', other: 'goals' } as const satisfies PluralWords,
    },
    strengths: {
      text: 'Strengths and growth areas in your own words, and what speaks of them.',
      none: 'Name a strength or a growth area, and it stands here.',
      count: {
        one: 'strength or growth area',
        other: 'strengths and growth areas',
      } as const satisfies PluralWords,
    },
    threads: {
      text: 'A word, a tag, a person or a value through all that you wrote.',
      none: 'Follow one, and it stands here.',
      count: {
        one: 'thread that you follow',
        other: 'threads that you follow',
      } as const satisfies PluralWords,
    },
  },

  period: {
    label: 'Time',
    term: 'This term',
    weeks: 'The last 12 weeks',
    year: 'The last 12 months',
    years: 'The last 3 years',
    all: 'Everything',
    chosen: 'From one day to another…',
    days: (from: string, to: string) => `${from} – ${to}`,
    from: 'From',
    to: 'To',
    backwards: 'This is before the first day.',
    compare: 'Beside it',
    alone: 'Nothing',
    before: 'The same length before it',
    yearBefore: 'The same days a year before',
    by: 'By',
    units: { week: 'Weeks', month: 'Months', term: 'Terms' },
  },

  failed: 'This could not be shown',
  readEntry: 'Read the entry',
  ofDay: (day: string) => ` of ${day}`,
  removed: 'Removed or hidden since',
  nothingThere: 'What was here is no longer in the journal.',
} as const
