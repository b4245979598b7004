import type { Trouble } from '../../../shared/contract/vault.ts'

type Words = {
  readonly title: string
  /** What happened. */
  readonly what: string
  /** What is safe. */
  readonly safe: string
  /** What to do. */
  readonly next: string
}

export const troubleWords: Readonly<Record<Trouble, Words>> = {
  'open-elsewhere': {
    title: 'Your journal is open somewhere else',
    what: 'Another Throughline on this computer, perhaps under another account, has this journal open.',
    safe: 'Your journal is safe. Only one may write in it at a time, so that no word is lost.',
    next: 'Close the other one, then try again.',
  },
  'read-only': {
    title: 'The journal’s folder cannot be written to',
    what: 'This computer does not let Throughline write where your journal lies.',
    safe: 'Everything you wrote is safe and unchanged.',
    next: 'Look at the permissions of the folder, or at the drive’s lock, then try again.',
  },
  'disk-full': {
    title: 'This computer’s disk is full',
    what: 'There is no room left to save new words.',
    safe: 'Everything that was saved is safe.',
    next: 'Make some room: empty the computer’s bin or move large files away. Then try again.',
  },
  'key-file-missing': {
    title: 'The key file is missing',
    what: 'Your journal is here, but the small file beside it that holds its locked keys is gone.',
    safe: 'What you wrote is still there, encrypted. Every backup carries its own copy of the key file.',
    next: 'If the file was moved, put it back and try again. Otherwise open a backup.',
  },
  'key-file-damaged': {
    title: 'The key file is damaged',
    what: 'Your journal is here, but the small file that holds its locked keys cannot be read.',
    safe: 'What you wrote is still there, encrypted. Every backup carries its own copy of the key file.',
    next: 'Open a backup. The damaged files are kept beside it.',
  },
  'journal-missing': {
    title: 'The journal’s file is missing',
    what: 'The keys are here, but the journal itself is not where it should be.',
    safe: 'Your backups have not been touched.',
    next: 'If the file was moved, put it back and try again. Otherwise open a backup.',
  },
  'journal-damaged': {
    title: 'The journal’s file is damaged',
    what: 'Your key is right, but the file can no longer be read as it should. A failing disk or a broken copy can do that.',
    safe: 'Your backups have not been touched, and the damaged file will be kept, in case more can be saved from it.',
    next: 'Open the newest backup. Words written after it was made may be missing.',
  },
  'journal-newer': {
    title: 'A newer Throughline made this journal',
    what: 'This version does not know everything that the newer one writes.',
    safe: 'Your journal is safe and unchanged.',
    next: 'Install the newer version to go on writing.',
  },
}

export const troubleMessages = {
  safeTitle: 'What is safe',
  nextTitle: 'What to do',
  retry: 'Try again',
  stillThere: 'It is still the same. Nothing has changed.',
  openNewest: (when: string) => `Open the backup of ${when}`,
  otherBackup: 'Choose another backup',
  chooseBackup: 'Choose a backup',
  noBackup: 'No backup was found in the usual folder.',
  read: 'Open it for reading',
  readTitle: 'Open for reading',
  readLead: 'You can read everything. Nothing can be changed until the newer version is installed.',
} as const
