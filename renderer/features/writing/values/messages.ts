/** The words around choosing values while writing. */
export const valueMessages = {
  one: {
    question: 'Which of your values is this month’s check about?',
    hint: 'The one that this month asked most of.',
  },
  several: {
    question: 'Which of your values pull apart here?',
    hint: 'Choose those that matter to this decision. This is optional.',
  },
  none: 'You have no values of your own yet. Begin with one from the list, or name your own.',
  removed: (title: string) => `${title} (no longer on your list)`,
  add: 'Add a value',
  dialog: {
    title: 'Add a value',
    lead: 'You keep up to five. What each looks like in a week can be put in your own words later, under Values.',
    own: 'In your own words',
    ownHint: 'A word or two, such as “Patience”.',
    save: 'Add it',
    pack: 'Or take one up from here',
    take: (title: string) => `Take up “${title}”`,
    missing: 'Name the value first.',
    tooMany:
      'You have five already, which is as many as can be lived at a time. Change or remove one under Values.',
  },
  added: (title: string) => `“${title}” is one of your values now.`,
  failed: 'Your choice is not saved. Please try again.',
} as const
