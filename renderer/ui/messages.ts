/** Words of the design system itself. */
export const uiMessages = {
  close: 'Close',
  cancel: 'Cancel',
  showPassphrase: 'Show the passphrase',
  hidePassphrase: 'Hide the passphrase',
  clearSearch: 'Clear the search',
  messages: 'Messages',
  dismiss: 'Dismiss',
  pickDay: 'Open the calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  tagsAdd: 'Add a tag',
  tagsHint: 'Press Enter to add it.',
  tagsRemove: (tag: string) => `Remove the tag ${tag}`,
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: 'They work wherever you are, unless it says otherwise.',
  shortcutsShow: 'Show the keyboard shortcuts',
} as const
