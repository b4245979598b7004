export const appMessages = {
  name: 'Throughline',
  skip: 'Skip to the page',
  rail: 'Main',
  thisWeek: 'This week',
  journal: 'Journal',
  growth: 'Growth',
  evidence: 'Evidence',
  decisions: 'Decisions',
  coaching: 'Coaching',
  unread: (count: string) => `${count} unread`,
  unreadNow: (count: string) => `${count} unread in Coaching`,
  summaries: 'Summaries',
  settings: 'Settings',
  lock: 'Lock',
  lockNow: 'Lock now',
  lockJournal: 'Lock the journal',
  shortcuts: 'Keyboard shortcuts',
  opening: 'Opening…',
  everywhere: 'Everywhere',
  readOnlyTitle: 'You are reading only',
  readOnly:
    'A newer version of Throughline made this journal. You can read everything here; to write in it, install that version.',

  sample: 'A sample journal, by a fictional member. Look around and try things: nothing here is kept.',
  closeSample: 'Close the sample',
  closeSampleShort: 'Close',

  lostTitle: 'Throughline has stopped in the background',
  lostOpen:
    'What was saved is safe and encrypted. Words on this page that were not saved yet are still here: copy them before you close it.',
  lostHow: 'To go on, start Throughline again the way you usually do. It will open a fresh page.',

  noSessionTitle: 'This page is not connected',
  noSession:
    'Your journal is safe. This page only works from the link that Throughline opens when it starts. Start Throughline again, and use the page that it opens.',
  hostGoneTitle: 'Throughline is not running',
  hostGone: 'Your journal is safe and encrypted. Start Throughline again, and use the page that it opens.',

  brokenTitle: 'Something went wrong on this screen',
  brokenSafe:
    'What was saved is safe. Words typed in the last second may not have been; everything before that is in your journal.',
  reload: 'Reload',

  unsavedTitle: 'Some words could not be saved',
  unsavedBody:
    'If you lock now, the words that are not saved yet are lost. Stay, and copy them somewhere safe or try again.',
  lockAnyway: 'Lock anyway',
  stay: 'Stay',

  rescued: 'Words that could not be saved before are saved now.',
  rescueTitle: 'Some words you left are not saved yet',
  rescueText:
    'They are held on this page, and are saved as soon as that is possible. Do not close it before.',
  rescueCopy: 'Copy them',
  rescueCopied: 'The unsaved words are copied.',
  rescueCopyFailed: 'The words could not be copied. They are still held here.',

  notFoundTitle: 'There is nothing here',
  notFound: 'This page does not exist, or is not there any more.',
  toThisWeek: 'Go to This week',
} as const
