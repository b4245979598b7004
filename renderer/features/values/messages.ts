/** Every word of the values screen. */
export const messages = {
  title: 'Your values',
  lead: 'Three to five things that you want your weeks to stand for. A values check is about one of them, and a decision and your evidence can name them.',
  emptyText: 'A value becomes useful when you can say what a week looks like in which you live it.',
  emptyGo: 'Write my first value',
  add: 'Add a value',
  list: 'Your values, in your order',
  few: (n: number) =>
    n === 1
      ? 'You have one so far. Three to five are enough to steer by.'
      : 'You have two so far. Three to five are enough to steer by.',
  full: 'You have five, which is as many as a week can hold. To take up another, remove one first.',
  lived: 'When I live it',
  notLived: 'When I do not',
  up: (title: string) => `Move “${title}” up`,
  down: (title: string) => `Move “${title}” down`,
  moved: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
  edit: (title: string) => `Edit “${title}”`,
  remove: (title: string) => `Remove “${title}”`,
  removed: (title: string) => `“${title}” is off your list. Evidence for it stays.`,
  putBack: (title: string) => `“${title}” is back.`,

  pack: 'Begin from one of these',
  packLead: 'Five core values of leaders for educational equity. Take one up and change its words to yours.',
  takeUp: 'Take it up',
  takeUpName: (title: string) => ` “${title}”`,

  dialogNew: 'A value in your own words',
  dialogTake: 'Make it yours',
  dialogEdit: 'Edit this value',
  name: 'The value',
  nameHint: 'A word or two.',
  nameMissing: 'Give it a name first.',
  livedLabel: 'What a week looks like in which you live it',
  notLivedLabel: 'What a week looks like in which you do not',
  notLivedHint: 'Without blame: such weeks come to everyone.',
  save: 'Save',
  added: (title: string) => `“${title}” is one of your values now.`,
  saved: 'Saved.',
  tooMany: 'Nothing has changed. You have five values already; remove one first.',

  failed: 'Your values could not be shown',
} as const
