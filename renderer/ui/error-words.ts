import type { ErrorCode } from '../../shared/errors.ts'

/** What to say when a screen has nothing more fitting: what is safe first, then what to do. */
const WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  locked: 'The journal is locked. Unlock it and try again.',
  'wrong-passphrase': 'That passphrase does not open this journal. Nothing is lost; try again.',
  'too-soon': 'Nothing is lost. Wait a moment before the next try.',
  'read-only': 'Nothing has changed. The journal’s folder cannot be written to at the moment.',
  'disk-full':
    'Nothing that was saved is lost. This computer’s disk is full: make some room, then try again.',
  'sample-journal': 'This is a sample journal: nothing here is kept, so this has no use in it.',
  'file-gone': 'That file is not there any more. Choose it again.',
  'file-too-large': 'That file is too large to be a backup of a journal. Nothing has changed.',
  'backup-damaged': 'That backup is damaged and cannot be opened. Nothing has changed.',
  'not-found': 'That is not there any more.',
  'words-moved': 'Nothing is lost. Those words have just changed; choose them once more.',
  'reason-needed': 'Your choice is different from last time. Add a sentence on what changed.',
  'too-many': 'Nothing has changed. There is no room for one more; take one away first.',
  'locked-original':
    'Nothing has changed. This decision is recorded, so its words stay as they were that day.',
  'nothing-to-record': 'There is nothing to record yet. Write a sentence about the decision first.',
  'nothing-to-finish':
    'There is nothing to finish yet. Write a word or two first, or simply leave: an empty page is not kept.',
  'host-gone': 'Throughline has stopped in the background. What was saved is safe; start it again.',
  'no-session': 'This page is not connected any more. What was saved is safe; start Throughline again.',
}

const OTHERWISE = 'That did not work. What was saved is safe; try once more.'

/** Words for an error, by its code; `own` words of a screen come first. */
export const errorWords = (code: ErrorCode, own: Readonly<Partial<Record<ErrorCode, string>>> = {}): string =>
  own[code] ?? WORDS[code] ?? OTHERWISE
