import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import type { PluralWords } from '../../ui/format.ts'

type Kind = ThreadSubject['kind']

const kinds: Readonly<Record<Kind, string>> = {
  word: 'Word',
  tag: 'Tag',
  person: 'Person',
  value: 'Value',
}

const choose: Readonly<Record<Exclude<Kind, 'word'>, string>> = {
  tag: 'Which tag?',
  person: 'Which person?',
  value: 'Which value?',
}

const noneToChoose: Readonly<Record<Exclude<Kind, 'word'>, string>> = {
  tag: 'No entry has a tag yet.',
  person: 'You have not named anybody yet whom you write about.',
  value: 'You have not written a value yet.',
}

/** Every word of the threads screen. */
export const messages = {
  title: 'Threads',
  lead: 'Follow a word, a tag, a person or a value through everything you have written.',
  failed: 'This thread could not be shown',
  form: 'What would you like to follow?',
  kind: 'Kind',
  kinds,
  choose,
  chooseNone: 'Choose…',
  noneToChoose,
  word: 'A word, or a few in a row',
  wordHint: 'Accents and capitals do not matter.',
  wordShort: 'Two letters at least.',
  wordLong: (most: string) => `${most} characters at most.`,
  look: 'Look',

  followed: 'Threads that you follow',
  noneFollowed: 'You follow none yet. Look for one, then follow it to find it here again.',
  gone: 'not there any more',
  follow: 'Follow this thread',
  following: 'This thread is followed.',
  unfollow: 'Stop following',
  unfollowed: 'No longer followed.',
  followedAgain: 'Followed again.',
  tooMany: 'Nothing has changed. You follow forty threads already; stop following one first.',

  times: { one: 'time', other: 'times' } as const satisfies PluralWords,
  entries: { one: 'entry', other: 'entries' } as const satisfies PluralWords,
  inEntries: (times: string, entries: string) => `${times} in ${entries}`,
  first: 'First',
  last: 'Last',
  none: 'Nothing in your writing holds it yet.',
  month: 'Month',
  timesColumn: 'Times',
  perMonth: (title: string) => `“${title}” by month`,
  perYear: (title: string) => `“${title}” by year`,
  year: 'Year',
  monthsCount: { one: 'month', other: 'months' } as const satisfies PluralWords,
  years: { one: 'year', other: 'years' } as const satisfies PluralWords,
  summary: (times: string, stretch: string) => `${times}, in ${stretch}.`,
  point: (when: string, times: string) => `${when}: ${times}`,
  sentences: 'The sentences themselves',
  ofMonth: (monthOrYear: string) => `From ${monthOrYear}`,
  allMonths: 'All months',
  allYears: 'All years',
  noneOfMonth: 'No sentence here holds it now.',
  more: 'Show more',
} as const
