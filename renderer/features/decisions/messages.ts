import type { OutputOf } from '../../../shared/contract/index.ts'

type Decision = OutputOf<'decisions.get'>
type CameTrue = NonNullable<Decision['revisits'][number]['cameTrue']>

const groups: Readonly<Record<Decision['state'], string>> = {
  due: 'Due for another look',
  writing: 'Still being written',
  open: 'Open',
  revisited: 'Revisited',
}

const cameTrue: Readonly<Record<CameTrue, string>> = {
  yes: 'Your prediction came true.',
  partly: 'Your prediction came true in part.',
  no: 'It turned out otherwise.',
  'cannot-tell': 'It cannot be told yet.',
}

/** Every word of the screens about decisions. */
export const messages = {
  title: 'Decisions',
  lead: 'Hard choices, kept as you saw them at the time, and looked at again on the day that you chose.',
  begin: 'Begin a decision',
  emptyText:
    'Write down a hard choice before it turns out, with your reasons and what you expect, and come back later to see how you decided.',
  groups,
  untitled: 'No words yet',
  expected: (prediction: string) => `You expected: ${prediction}`,
  likely: (percent: string) => `${percent} likely`,
  dueSince: (day: string) => `To look at again since ${day}`,
  comeBack: (day: string) => `To look at again on ${day}`,
  noDate: 'No day to come back chosen',
  lastRevisit: (day: string) => `Revisited on ${day}`,
  values: (titles: string) => `Values: ${titles}`,
  removedValue: 'a value removed since',

  back: 'All decisions',
  recorded: (day: string) => `Decided on ${day}`,
  dueTitle: 'The day that you chose has come',
  dueText: 'A revisit takes about six minutes: first how you decided, then how it turned out.',
  revisitNow: 'Revisit it now',
  revisitOn: 'Go on with the revisit',
  postpone: 'Change the day…',
  chooseDay: 'Choose a day to come back…',
  writing: 'You are still writing this decision. When you record it, it is kept here as you see it that day.',
  writeOn: 'Write on',

  original: 'As you saw it then',
  locked: (day: string) =>
    `Locked since you recorded it on ${day}, so that what you learn later cannot change it. Later thoughts go into the notes below.`,
  prediction: 'Your prediction',
  predictionLikely: (percent: string) => `You thought it ${percent} likely.`,

  notes: 'Notes since then',
  notePostponed: (from: string) => `You moved the day to come back; it was ${from}.`,
  noteLabel: 'Add a note',
  noteHint: 'It is kept with today’s date. The original stays as it is.',
  noteSave: 'Add the note',
  noteMissing: 'Write the note first.',
  noteAdded: 'Your note is kept.',

  revisits: 'Looking back',
  noRevisits: 'You have not come back to it yet. You can at any time, also before the day that you chose.',
  revisitOf: (day: string) => `Revisit of ${day}`,
  revisitDraft: (day: string) => `Revisit begun on ${day}`,
  underWay: 'Still being written.',
  cameTrue,

  postponeTitle: 'When to look at it again',
  postponeText: 'The day before it stays in the notes.',
  postponeDay: 'Day',
  soon: { twoWeeks: 'In two weeks', month: 'In a month', threeMonths: 'In three months' },
  postponeSave: 'Choose this day',
  postponeInvalid: 'Please choose today or a later day.',
  postponed: (day: string) => `You will find it here again on ${day}.`,

  gone: 'This decision is not in the journal. It may be in the bin, or erased.',
  failed: 'Your decisions could not be shown',
  failedOne: 'This decision could not be shown',
  failedOriginal: 'The original could not be shown',
} as const
