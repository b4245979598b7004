import type { PluralWords } from '../../ui/format.ts'

/** Words of the map to standards and of the interview sheet. */
export const preparingMessages = {
  standards: {
    title: 'Standards',
    lead: 'A list such as a rubric’s, and which story shows what.',
    paste: 'Paste a list, a standard a line',
    pasteHint:
      'A beginning like 1a or 2.3 becomes its code. The list is in the document where “A map to standards” is on, under “Title, name and options”.',
    add: 'Add these',
    added: { one: 'standard added', other: 'standards added' } as const satisfies PluralWords,
    none: 'There are no standards yet.',
    list: 'Standards',
    failed: 'The standards could not be shown',
    edit: (name: string) => `Change “${name}”`,
    editTitle: 'Change this standard',
    code: 'Code',
    codeHint: 'Such as 1a. It may stay empty.',
    text: 'What it says',
    textMissing: 'Write what it says.',
    save: 'Save',
    stories: 'Shown by',
    noStories: 'There is no story in this summary yet. Add one to a section; then tie it here.',
    remove: (name: string) => `Remove “${name}”`,
    removed: 'The standard is removed.',
    isBack: 'The standard is back.',
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
  },

  interview: {
    title: 'Interview sheet',
    lead: 'Your stories by the questions that may come: for you alone.',
    failed: 'The interview sheet could not be shown',
    stories: 'Stories that answer it',
    loose: (titles: string) => `Not tied to a question yet: ${titles}.`,
    cue: 'A word or two to remember',
    add: 'Add a question',
    addLabel: 'A question of your own',
    addMissing: 'Write a question.',
    hide: 'Hide',
    hideOf: (text: string) => `Hide “${text}”`,
    show: 'Show again',
    showOf: (text: string) => `Show again: “${text}”`,
    hidden: 'Hidden questions',
    export: 'Export or print',
  },
} as const
