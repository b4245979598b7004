import type { PluralWords } from '../../ui/format.ts'

/** Every word of the people screen. */
export const messages = {
  title: 'People',
  lead: 'Whom you write about, and what to show instead of each name. This list stays in your encrypted journal and never leaves it.',
  add: 'Add a person',
  emptyText:
    'Add the people in your writing, so that their names can give way to a label such as “a student”.',
  emptyGo: 'Add a person',
  list: 'The people you write about',
  shownAs: (label: string) => `Shown as “${label}”`,
  noLabel: 'No label yet',
  also: (nicknames: string) => `Also ${nicknames}`,
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is off your list.`,
  putBack: (name: string) => `${name} is back.`,

  suggestions: 'Names you write often',
  suggestionsLead: 'They stand in several of your latest entries. Nothing left this computer to find them.',
  entries: { one: 'entry', other: 'entries' } satisfies PluralWords,
  inEntries: (entries: string) => `In ${entries}`,
  take: 'Add',
  takeName: (name: string) => ` ${name} to your people`,
  notAName: 'Not a name',
  notThisName: (name: string) => ` (${name})`,
  dismissed: (name: string) => `“${name}” will not be suggested again.`,
  undismissed: (name: string) => `“${name}” may be suggested again.`,

  dialogNew: 'Add a person',
  dialogEdit: 'Edit this person',
  name: 'Name',
  nameMissing: 'Give the name first.',
  nicknames: 'Nicknames and other spellings',
  nicknameAdd: 'Add a nickname',
  nicknameRemove: (nickname: string) => `Remove the nickname ${nickname}`,
  label: 'What to show instead',
  labelHint: 'Such as “a student”, “a colleague” or “my coach”.',
  save: 'Save',
  added: (name: string) => `${name} is on your list now.`,
  saved: 'Saved.',

  failed: 'Your list of people could not be shown',
} as const
