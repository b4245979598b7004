import type { PluralWords } from '../format.ts'

export const messages = {
  share: 'Share with a coach…',
  sharePassage: (words: string) => `Share with a coach: ${words}`,
  title: 'Add to which share?',
  lead: 'Nothing leaves your journal until you have looked at it and sealed it.',
  fresh: 'A new share',
  to: (name: string, excerpts: string) => `The share for ${name}, ${excerpts}`,
  toNobody: (excerpts: string) => `A share for nobody yet, ${excerpts}`,
  excerpts: { one: 'excerpt', other: 'excerpts' } satisfies PluralWords,
  passageAdded: 'The passage is in the share.',
} as const
