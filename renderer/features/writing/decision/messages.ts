import type { Decision } from '../../../../shared/contract/decisions.ts'

export type CameTrueId = NonNullable<Decision['revisits'][number]['cameTrue']>

/** The words of a decision and its revisit, beyond what their steps ask. */
export const decisionMessages = {
  percent: {
    question: 'How likely is it that you will see this?',
    slider: 'How likely, from 0 to 100 percent',
    number: 'Percent',
    unset: 'Not said yet',
    wrong: 'Write a whole number from 0 to 100.',
    certain: 'That is certainty. Anything that could still change it would make it 95, or 5.',
  },
  revisit: {
    question: 'When do you want to look at it again?',
    picks: { one: 'In a month', three: 'In 3 months', six: 'In half a year' },
    day: 'The day to come back',
    hint: 'It then waits for you on the Decisions screen.',
    tooEarly: 'Choose a day that comes after the decision.',
  },
  record: {
    title: 'Keep it as you see it today',
    body: 'Recording locks your reasons, your prediction and its percentage. Whatever happens, you can read later what you thought now, not what you remember of it. Notes can be added at any time.',
    go: 'Record decision',
    done: (day: string) => `Recorded. It waits for you on ${day}.`,
    doneWithoutDay: 'Recorded. It is among your decisions.',
  },
  finishOpen: 'Finish without recording',
  failed: 'That is not saved yet. It is tried again with your next change.',
  locked: {
    title: (day: string) => `Recorded on ${day}`,
    body: 'Your words and your prediction stay as they are. What you think now has a place in its notes.',
    open: 'Notes and revisits',
  },
  facts: {
    prediction: 'What you expected',
    likely: 'How likely you thought it',
    revisitOn: 'Day to come back',
    values: 'Values in tension',
    removedValue: 'a value removed since',
  },
  original: {
    recorded: (day: string) => `As you recorded it on ${day}`,
    opened: 'The original could not be shown. It is safe in your journal.',
    empty: 'The decision that this page looks back on is no longer in the journal.',
  },
  gate: {
    body: 'The result colors how we remember deciding. Take a moment for how you decided first; this page waits.',
    toProcess: 'Go to “How you decided”',
    open: 'Go on all the same',
  },
  cameTrue: {
    question: 'Did it come true?',
    options: {
      yes: 'It did',
      partly: 'In part',
      no: 'It did not',
      'cannot-tell': 'I cannot tell',
    } as const satisfies Record<CameTrueId, string>,
    youExpected: 'You expected',
    withPercent: (prediction: string, percent: string) => `${prediction} (${percent} likely)`,
  },
} as const
