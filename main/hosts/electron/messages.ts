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
  pickExchange: 'Choose what somebody sent you',
  exchangeFiles: 'Throughline files and contact cards',
  pickFolder: 'Choose a folder to save into',
  allFiles: 'All files',
  reminders: { weekly: 'Time to reflect', decision: 'A decision is due for another look' },
  unsaved: 'Some words could not be saved',
  unsavedDetail:
    'They are still on the page. Stay to copy them or to try again; if you close now, they are lost.',
  stay: 'Stay',
  closeAnyway: 'Close anyway',
  cannotStartTitle: 'Throughline could not start',
  cannotStart:
    'Nothing in your journal was changed. Please start it again; if this returns, restart your computer.',
} as const
