import type { Backup } from '../../../shared/contract/backups.ts'

export const keptAsWords: Readonly<Record<Backup['keptAs'], string>> = {
  newest: 'Newest',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  'before-change': 'Before a change',
  replaced: 'Set aside when a backup was opened',
}

export const backupMessages = {
  title: 'Backups',
  lead: 'Each is a whole, encrypted copy of your journal, checked after it was made. It opens with the passphrase of that time.',
  folder: 'They lie in this folder',
  showFolder: 'Show the folder',
  makeNow: 'Make a backup now',
  making: 'Making and checking a backup…',
  made: 'The backup is made and checked.',
  none: 'There is no backup yet. One is made by itself after a day on which you write.',
  lastFailed: 'The last automatic backup did not work',
  lastFailedText: 'Your journal and the backups below are safe. Try one now, to see whether it works again.',
  keeping: 'Keeping them',
  limit: 'Room for backups',
  limitHint: 'When they grow beyond it, the oldest that are not needed go first.',
  total: (used: string, limit: string) => `${used} of ${limit} used`,
  beside: (used: string) => `What was set aside takes ${used} more. It stays until you remove it.`,
  list: 'Your backups',
  size: 'Size',
  otherJournal: 'Another journal',
  open: 'Open…',
  openLabel: (when: string) => `Open the backup of ${when}`,
  remove: 'Remove…',
  removeLabel: (when: string) => `Remove the backup of ${when}`,
  removeTitle: 'Remove this backup?',
  removeText: (when: string) =>
    `The backup of ${when} is deleted for good. Your journal and the other backups stay as they are.`,
  removeReplacedText: (when: string) =>
    `The journal that was set aside on ${when} is deleted for good. Your journal and its backups stay as they are.`,
  removeConfirm: 'Remove it',
  removed: 'The backup is removed.',
  openOther: 'Open a backup…',

  flowTitle: 'Open a backup',
  flowLead:
    'The backup takes the place of the journal on this computer. What stands there now is kept beside it.',
  flowLeadEmpty: 'The backup becomes the journal on this computer.',
  choose: 'Which backup?',
  file: 'Choose a file…',
  noneFound: 'There is no backup in the usual folder. Choose the file yourself.',
  picked: 'The file that you chose',
  another: 'Choose another',
  secret: 'What opens it?',
  byPassphrase: 'Its passphrase',
  byRecovery: 'Its recovery code',
  passphraseHint: 'The one that you used when the backup was made. An older passphrase may be the right one.',
  keyAtHand: 'It opens with the key that is already at hand.',
  submit: 'Open this backup',
  opening: 'Opening and checking the backup…',
  opened: 'The backup is open.',
  openedKept: 'The backup is open. What stood there before was set aside.',
} as const

export const openBackupErrors = {
  'wrong-passphrase': 'That passphrase does not open this backup. Nothing has changed; try an older one.',
  'wrong-recovery-code': 'That code does not open this backup. Nothing has changed.',
  'backup-wrong-key': 'This backup needs its own passphrase. Nothing has changed.',
  'backup-damaged': 'This backup is damaged and cannot be opened. Nothing has changed; try another one.',
  'journal-newer':
    'A newer Throughline made this backup. Nothing has changed; install that version to open it.',
  'open-elsewhere': 'The journal is open somewhere else. Nothing has changed; close it there first.',
  cancelled: 'Stopped. Nothing has changed.',
  internal: 'That did not work. Nothing has changed; try another backup.',
} as const
