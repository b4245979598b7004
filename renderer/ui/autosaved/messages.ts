import type { ErrorCode } from '../../../shared/errors.ts'

/** Words about saving by itself. */
export const messages = {
  saved: 'Saved',
  saving: 'Saving…',
  failed: 'Not saved yet',
  title: 'Your last words are not saved yet',
  reasons: {
    'disk-full': 'This computer’s disk is full. Make some room; saving is tried again by itself.',
    'read-only': 'The journal’s folder cannot be written to just now. Saving is tried again by itself.',
    'host-gone': 'Throughline has ended. Copy your words, then start it again.',
    'no-session': 'This window is no longer connected. Copy your words, then open Throughline again.',
    locked: 'The journal is locked. Copy your words, then unlock it.',
    'not-found': 'This was removed in another window. Copy your words before you leave.',
    'invalid-input': 'There are more of them than fit here. Shorten them, and they are saved.',
    'reply-saved':
      'This reply was saved to a file in another window. Copy your words, then begin another round.',
  } as const satisfies Partial<Record<ErrorCode, string>> as Partial<Record<ErrorCode, string>>,
  otherwise: 'They are still on this page. Saving is tried again by itself.',
  /** Another window saved other words meanwhile. */
  behind: {
    title: 'These words were changed in another window',
    body: 'Nothing is lost. There they say:',
    empty: 'There, they were taken out.',
    mine: 'Keep what I wrote here',
    newer: 'Take those',
  },
  /** A form that was neither saved nor given up. */
  found: 'What you had begun here is still here.',
  startOver: 'Start over',
  copy: 'Copy all text',
  copied: 'All text of this page is copied.',
  copyFailed: 'The text could not be copied. Select it and copy it by hand.',
  tooLong: (over: string, most: string) => `That is ${over} more than the ${most} that fit.`,
  characters: { one: 'character', other: 'characters' },
} as const
