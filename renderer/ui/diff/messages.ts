import type { PluralWords } from '../format.ts'

/** Words around the differences of two texts. */
export const messages = {
  added: 'added: ',
  removed: 'removed: ',
  end: ' (end of change) ',
  fold: (words: string) => `Show ${words}`,
  unchangedWords: { one: 'unchanged word', other: 'unchanged words' } as const satisfies PluralWords,
  legend: 'Underlined words were added. Struck-out words were removed.',
} as const
