/** What the desktop app says outside of its screens. */
export const messages = {
  name: 'Throughline',
  file: 'File',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  lock: 'Lock journal',
  pickBackup: 'Choose a backup',
  backupFiles: 'Throughline backups',
  allFiles: 'All files',
  reminders: { weekly: 'Time to reflect', decision: 'A decision is due for another look' },
  cannotStartTitle: 'Throughline could not start',
  cannotStart:
    'Nothing in your journal was changed. Please start it again; if this returns, restart your computer.',
} as const
