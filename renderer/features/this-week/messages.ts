const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`

/** Every word of the This week screen. */
export const messages = {
  title: 'This week',
  first: {
    body: 'Each week, Throughline asks you for one moment, what it showed you, and what you will try next.',
    begin: 'Begin my first reflection',
  },
  notBegun: {
    body: 'One moment from your week, what it showed you, and what you will try next.',
    chooseLength: 'How long do you have?',
    minutes: (n: number) => `Begin, ${n} minutes`,
    short: 'One moment, what it showed, one plan.',
    full: 'With your part in it, and what could stand in the way.',
    grows: 'The short one is a real reflection, and can grow into the longer one as you write.',
    invitation: 'It opens with a question',
  },
  reflection: {
    title: 'This week’s reflection',
    state: { 'not-begun': 'Not begun', draft: 'In draft', finished: 'Finished' },
  },
  draft: { nothingYet: 'You have begun, and the page is still open.', go: 'Continue' },
  finished: { read: 'Read it', add: 'Add to it' },
  words: (n: number) => count(n, 'word', 'words'),
  plan: {
    title: (n: number) => (n === 1 ? 'Your plan from last time' : 'Your plans from last time'),
    sentence: (ifText: string, thenText: string) => `If ${ifText}, then I will ${thenText}.`,
    from: (day: string) => `From ${day}`,
    question: 'How did it go?',
    kept: 'Kept it',
    partly: 'Partly',
    not: 'Not this time',
    letGo: 'Let it go',
    answered: 'Noted in this week’s reflection.',
    undo: 'Change my answer',
    all: 'All your commitments',
    failed: 'Your answer was not saved. The plan is as it was; please try again.',
  },
  flows: {
    title: 'Something else on your mind?',
    minutes: (n: number) => `${n} minutes`,
    open: 'As long as you like',
  },
  also: 'Also from this week',
  untitled: 'No words yet',
  draftMark: 'Draft',
  weeks: {
    sentence: (reflected: number) =>
      reflected === 0
        ? 'A mark will stand here for each week you reflect.'
        : `You reflected in ${reflected} of the last 12 weeks`,
  },
  failed: {
    title: 'This week could not be shown',
    body: 'Your writing is safe in your journal.',
    retry: 'Try again',
    begin: 'The page could not be opened just now. Nothing is lost; please try again.',
  },
} as const
