import type { Outcome } from '../../../shared/contract/reflection.ts'
import type { ErrorCode } from '../../../shared/errors.ts'

/** Every word of the writing screen. */
export const messages = {
  gone: {
    body: 'This page is no longer in the journal. It may lie in the bin.',
    toJournal: 'Go to the journal',
  },
  failed: {
    title: 'The page could not be opened',
    body: 'What you wrote is safe in your journal.',
    retry: 'Try again',
  },
  steps: 'Steps of this reflection',
  answered: 'answered',
  words: { one: 'word', other: 'words' },
  save: {
    saved: 'Saved',
    saving: 'Saving…',
    failed: 'Not saved yet',
  },
  unsaved: {
    title: 'Your last words are not saved yet',
    reasons: {
      'disk-full': 'This computer’s disk is full. Make some room; saving is tried again by itself.',
      'read-only': 'The journal’s folder cannot be written to just now. Saving is tried again by itself.',
      'host-gone': 'Throughline has ended. Copy your words, then start it again.',
      'no-session': 'This window is no longer connected. Copy your words, then open Throughline again.',
      locked: 'The journal is locked. Copy your words, then unlock it.',
      'not-found': 'This page was removed in another window. Copy your words before you leave.',
      'locked-original':
        'This decision was recorded in another window, and its words are locked. Copy yours; they can be kept as a note.',
      'journal-damaged': 'The journal’s file could not be written. Copy your words, then open a backup.',
    } as Partial<Record<ErrorCode, string>>,
    otherwise: 'They are still on this page. Saving is tried again by itself.',
    copy: 'Copy all text',
    copied: 'All text of this page is copied.',
    copyFailed: 'The text could not be copied. Select it and copy it by hand.',
  },
  sibling: {
    title: 'Another window changed this page too',
    body: 'The page shows its words now. What you typed here is kept in History, word for word.',
    see: 'See both',
    close: 'Close',
  },
  askedBy: (names: string) => `Asked by ${names}, and kept by you for this week.`,
  prompt: {
    another: 'Another prompt',
    none: 'No other prompt just now.',
    write: 'Write here',
  },
  plan: {
    ifLabel: 'If',
    ifHint: 'Name the moment, such as “a meeting runs late and a parent is waiting”.',
    thenLabel: 'then I will',
    thenHint: 'Name one thing you will do, small enough to keep.',
    goal: 'Does it serve a goal?',
    goalHint: 'The plan then stands on the goal’s page, too.',
    noGoal: 'No goal',
  },
  lastPlan: {
    sentence: (ifText: string, thenText: string): string => `If ${ifText}, then I will ${thenText}.`,
    from: (day: string): string => `From ${day}`,
    question: 'How did it go?',
    outcomes: {
      kept: 'Kept it',
      partly: 'Partly',
      not: 'Not this time',
      'let-go': 'Let it go',
    } as const satisfies Record<Outcome, string>,
    letGo: {
      offer: 'Let it go…',
      field: 'A word on why, if you like',
      hint: 'Plans outlive their reasons. Letting one go leaves room for the next.',
      keep: 'Keep it open',
      done: 'You let it go.',
      undo: 'Take it up again',
    },
    none: 'No plan is waiting for an answer.',
    failed: 'Your answer was not saved. Please try again.',
  },
  nav: {
    back: 'Back',
    skip: 'Skip',
    next: 'Next',
    finish: 'Finish',
    finished: 'Done',
    deeper: 'Go deeper',
    deeperHint: 'Adds your part and the obstacle. What you wrote stays.',
    deeperDone: 'The longer path is open. What you wrote stays.',
    keysNext: 'Next step',
    keysBack: 'Step before',
    keysFinish: 'Finish',
    group: 'Writing',
  },
  menu: {
    label: 'More for this page',
    read: 'Read it',
    history: 'History',
    star: 'Star',
  },
  finished: {
    weekly: 'That was your week. It is in your journal.',
    other: 'Well written down. It is in your journal.',
  },
} as const
