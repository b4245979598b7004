/** Words that every chart shares. */
export const messages = {
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  ofChart: (title: string) => `: ${title}`,
  copy: 'Copy the table',
  copied: 'The table is copied.',
  copyFailed: 'The table could not be copied. You can select it and copy it by hand.',
  hint: 'Arrow keys move from point to point, Enter opens one.',
  hintStill: 'Arrow keys move from point to point.',
  close: 'Close',
} as const
