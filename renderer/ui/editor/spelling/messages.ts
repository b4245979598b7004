export const messages = {
  menu: (word: string) => `Spelling of “${word}”`,
  looking: 'Looking…',
  none: 'No suggestions',
  add: 'Add to my words',
} as const
