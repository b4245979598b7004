import type { StrengthKind } from '../../../shared/contract/strengths.ts'
import type { PluralWords } from '../../ui/format.ts'

const perKind = <T>(strength: T, growthArea: T): Readonly<Record<StrengthKind, T>> => ({
  strength,
  'growth-area': growthArea,
})

/** Every word of the screens about strengths and growth areas. */
export const messages = {
  title: 'Strengths and growth areas',
  lead: 'What you can build on, and what you are working on, in your own words and with the passages that speak for each and against.',
  emptyText:
    'Name one thing that others can rely on you for, or one that you want to learn. Evidence gathers as you write.',
  emptyGo: 'Write the first one',
  failed: 'These could not be shown',
  groups: perKind('Strengths', 'Growth areas'),
  lists: perKind('Strengths, in your order', 'Growth areas, in your order'),
  noneOf: perKind('None is open just now.', 'None is open just now.'),
  closed: 'Closed',
  add: perKind('Add a strength', 'Add a growth area'),
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  moved: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
  countFor: (n: string) => `${n} for`,
  countAgainst: (n: string) => `${n} against`,
  passages: { one: 'passage', other: 'passages' } as const satisfies PluralWords,

  newTitle: perKind('A strength', 'A growth area'),
  kind: 'Which is it?',
  kinds: perKind('A strength', 'A growth area'),
  name: 'In a few words',
  nameHint: perKind('Such as: I notice who has not spoken.', 'Such as: asking before I explain.'),
  nameMissing: 'Give it a name first.',
  tooLong: (most: string) => `${most} characters fit here. The page has room for the rest.`,
  begin: 'Write about it',
  tooMany: 'Nothing has changed. There are forty already; remove one first.',

  gone: 'This is not there any more.',
  toAll: 'Strengths and growth areas',
  madeOn: (day: string) => `Since ${day}`,
  more: 'More for this page',
  remove: 'Remove it',
  removed: 'It is off your list. Evidence for it stays.',
  putBack: 'It is back.',
  makeOther: perKind('Make it a growth area', 'Make it a strength'),
  madeOther: perKind('It is a strength now.', 'It is a growth area now.'),
  own: 'In your own words',
  body: 'What it looks like',
  bodyHint: perKind(
    'When it shows, whom it serves, and what it costs you.',
    'When you notice it, what you try instead, and who helps.',
  ),

  close: perKind('Close this strength…', 'Close this growth area…'),
  closeTitle: 'Close it with a last word',
  closeText: 'It stays here with everything in it, and you can open it again.',
  closeWord: 'A last word, if you like',
  closeSave: 'Close it',
  closedSaid: 'Closed. Everything in it stays.',
  closedOn: (day: string) => `Closed on ${day}`,
  lastWord: 'A last word',
  reopen: 'Open it again',
  reopened: 'It is open again.',

  evidence: 'What your writing shows',
  evidenceLead: 'Passages that you marked. Nothing is counted up against anything.',
  speaksFor: 'For',
  speaksAgainst: 'Against',
  noneFor: 'Nothing is marked for it yet.',
  noneAgainst: 'Nothing is marked against it.',

  history: 'How your words changed',
  historyList: 'Versions of your words, the newest first',
  now: 'Now',
} as const
