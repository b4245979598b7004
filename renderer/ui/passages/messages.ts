import type { EvidenceKind } from '../../../shared/contract/passages.ts'

/** Every word about marking passages, wherever they are written or read. */
export const messages = {
  mark: 'Mark as evidence',
  keysMark: 'Mark the chosen words as evidence',
  chooseWords: 'Choose words to mark',
  chooseHint:
    'Arrow keys go by word and sentence; Shift stretches the choice. Enter marks it, Escape leaves.',
  choosing: 'Choosing words to mark',
  edge: 'No more words this way.',
  nothingChosen: 'Choose some words first, then mark them.',
  tooLong: 'That is more than one mark can hold. Choose a shorter passage, a page at most.',
  twoSteps: 'A mark stays within one answer. Choose words in one of them.',
  cannotTell:
    'These words could not be matched to what you wrote, to the letter. Mark them while writing instead.',
  cannotTellPlan: 'The words of a plan are marked where you wrote them.',
  write: 'Write on',
  notSaved: 'Your last words could not be saved just now, so nothing was marked. They are still on the page.',

  dialog: {
    title: 'What is this evidence for?',
    changeTitle: 'What it is evidence for',
    quote: 'The words',
    search: 'Search',
    searchHint: 'A trait, a value, a goal, a plan…',
    nothing: (words: string) => `Nothing is called “${words}”.`,
    none: 'Choose at least one.',
    most: (n: number) => `A mark can stand for ${n} things at most.`,
    mark: 'Mark',
    save: 'Save',
    chosen: { one: 'chosen', other: 'chosen' },
    following: 'You follow',
    values: 'Your values',
    goals: 'Your goals',
    strengths: 'Strengths',
    growthAreas: 'Growth areas',
    plans: 'Plans',
    decisions: 'Decisions',
    others: 'Chosen before',
    enterHint: 'Enter marks the words.',
    failed: 'The list could not be loaded. What you wrote is safe.',
  },
  marked: (names: string) => `Marked as evidence for ${names}.`,
  changed: 'Changed.',
  removed: 'The mark is taken away. Your words stay.',
  putBack: 'The mark is back.',

  notes: 'Marks',
  notesElsewhere: 'Marks without a place here',
  evidenceFor: 'Evidence for',
  gone: 'The words of this mark are no longer here',
  goneHint: 'They read:',
  starred: 'Starred',
  more: (n: number) => `and ${n} more`,
  popover: {
    change: 'Change…',
    star: 'Star',
    remove: 'Take the mark away',
    history: 'See the version it was marked in',
  },
  row: {
    also: (names: string) => `Also: ${names}`,
    evidenceFor: (names: string) => `Evidence for: ${names}`,
    gone: 'These words are no longer in the entry.',
    seeVersion: 'See the version they were marked in',
    failed: 'The passages could not be shown',
  },
  /** Whether words speak for something or against it. */
  stance: {
    label: (name: string) => `The words speak for or against “${name}”`,
    for: 'For',
    against: 'Against',
    speaksAgainst: 'Speaks against',
    /** Beside a name, where most names stand without a word. */
    besideName: 'against',
  },
  /** What stands before a name for those who hear it. */
  kinds: {
    indicator: 'Indicator',
    value: 'Value',
    commitment: 'Plan',
    decision: 'Decision',
    goal: 'Goal',
    strength: 'Strength or growth area',
  } as const satisfies Record<EvidenceKind, string>,
} as const
