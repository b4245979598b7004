import type { OutputOf } from '../../../shared/contract/index.ts'
import type { PluralWords } from '../../ui/format.ts'

type State = OutputOf<'growth.decisions'>['decisions'][number]['state']
type CameTrue = OutputOf<'growth.decisions'>['predictions'][number]['cameTrue']

const states: Readonly<Record<State, string>> = {
  due: 'Due for another look',
  writing: 'Still being written',
  open: 'Open',
  revisited: 'Revisited',
}

const cameTrue: Readonly<Record<CameTrue, string>> = {
  yes: 'It came true.',
  partly: 'It came true in part.',
  no: 'It turned out otherwise.',
  'cannot-tell': 'It cannot be told yet.',
}

/** Words of the view of decisions. */
export const messages = {
  title: 'Decisions over time',
  lead: 'Where each hard choice stands, the values in it, who was heard, and how it turned out.',
  emptyText: 'A hard choice that you write down in this time stands here, with what you expected of it.',
  emptyGo: 'Go to Decisions',
  states,
  untitled: 'No words yet',
  decisions: { one: 'decision', other: 'decisions' } as const satisfies PluralWords,
  standing: 'Where they stand',
  byValue: 'By value',
  noValues: 'None of them names a value.',
  valueGone: 'A value removed since',
  byPerson: 'By who was heard',
  byPersonLead: 'By the names of your people in what you wrote about who is affected and who was heard.',
  nobody: 'Names none of your people',
  noPeople: 'None of your people is named in them yet.',
  toPeople: 'See your people',
  predictions: 'What you expected, and how it turned out',
  noPredictions: 'When you revisit a decision and say how it turned out, it stands here.',
  expected: (prediction: string) => `You expected: ${prediction}`,
  noWords: 'You wrote no words on what you expected.',
  likely: (percent: string) => `You thought it ${percent} likely.`,
  noPercent: 'You gave no percentage.',
  cameTrue,
  calibration: 'How likely, and how often',
  calibrationLater: (told: string, least: string) =>
    `From ${least} revisited predictions with a percentage on, they can be seen together here. So far there are ${told}.`,
  leftOut: (parts: string) => `Left out: ${parts}.`,
  cannotTell: {
    one: 'that cannot be told yet',
    other: 'that cannot be told yet',
  } as const satisfies PluralWords,
  withoutPercent: {
    one: 'without a percentage',
    other: 'without a percentage',
  } as const satisfies PluralWords,
} as const
