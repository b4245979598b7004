/** Every word of the resource shelf. */
export const messages = {
  title: 'Resource shelf',
  lead: 'Places to read and people to ask when you think something through. Nothing here is a recommendation, and nothing is fetched: change the list as you like.',
  add: 'Add a resource',
  emptyText: 'Keep what helps you think at hand: a book, an organization, a person to call.',
  emptyGo: 'Add the first resource',
  list: 'Resources',
  where: 'Where to find it',
  edit: (title: string) => `Edit “${title}”`,
  remove: (title: string) => `Remove “${title}”`,
  removed: (title: string) => `“${title}” is off your shelf.`,
  putBack: (title: string) => `“${title}” is back.`,

  open: 'Resource shelf',
  dialogHint: 'To change the shelf, go to Settings and then Resource shelf.',
  dialogEmpty: 'Your shelf is empty.',

  dialogNew: 'Add a resource',
  dialogEdit: 'Edit this resource',
  name: 'What it is',
  nameMissing: 'Say what it is first.',
  note: 'What it is good for',
  whereHint: 'A shelf, a name to search for, a phone number, or a link.',
  save: 'Save',
  added: (title: string) => `“${title}” is on your shelf now.`,
  saved: 'Saved.',

  failed: 'Your shelf could not be shown',
} as const
