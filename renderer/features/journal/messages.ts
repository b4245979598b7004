import type { FlowId } from '../../../shared/framework/flows.ts'

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, other: string): string =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`

const entries = (n: number): string => count(n, 'entry', 'entries')
const revisions = (n: number): string => count(n, 'saved version', 'saved versions')

const flows: Readonly<Record<FlowId, string>> = {
  weekly: 'Weekly debrief',
  lenses: 'Equity lenses',
  cycle: 'Reflective cycle',
  decision: 'Difficult decision',
  revisit: 'Decision revisit',
  'values-check': 'Monthly values check',
  free: 'Free writing',
}

/** Every word of the screens that list, read, compare and let go of entries. */
export const messages = {
  flows,
  entries,
  words: (n: number) => count(n, 'word', 'words'),
  untitled: 'No words yet',
  draft: 'Draft',
  starred: 'Starred',
  tags: (tags: string) => `Tags: ${tags}`,
  failed: {
    body: 'Your writing is safe in your journal.',
    retry: 'Try again',
    action: 'That did not work. Nothing has changed; please try again.',
  },

  list: {
    title: 'Journal',
    failed: 'The list could not be shown',
    emptyText: 'Everything you write is gathered here, by month, to read and search.',
    emptyGo: 'Write your first entry',
    noneText: 'No entry fits these filters.',
    jump: 'Go to month',
    more: 'More',
    commitments: 'Commitments',
    bin: 'Bin',
    erasePhrase: 'Erase a phrase…',
    loading: 'Loading',
  },
  search: {
    label: 'Search your journal',
    placeholder: 'Search your words',
    order: 'Order',
    newest: 'Newest',
    relevance: 'Best match',
    results: 'Search results',
    found: (n: number, more: boolean) =>
      more ? `The first ${entries(n)} found` : n === 0 ? 'Nothing found' : `${entries(n)} found`,
    noneText: (words: string) => `No entry holds “${words}” yet. A shorter word may find more.`,
    noneFiltered: (words: string) => `No entry that fits your filters holds “${words}”.`,
    showMore: 'Show more',
    atMost: 'These are the first 200. One more word in the search will narrow it.',
    failed: 'The search did not work just now',
  },
  filters: {
    button: 'Filters',
    group: 'Filters',
    flow: 'Kind',
    anyFlow: 'Every kind',
    tag: 'Tag',
    anyTag: 'Any tag',
    tagCount: (tag: string, n: number) => `${tag} (${number.format(n)})`,
    starred: 'Only starred',
    from: 'From',
    to: 'To',
    chipStarred: 'Starred',
    chipTag: (tag: string) => `Tag: ${tag}`,
    chipFrom: (day: string) => `From ${day}`,
    chipTo: (day: string) => `Until ${day}`,
    clear: (chip: string) => `Remove filter: ${chip}`,
    clearAll: 'Clear all',
    chosen: 'Filters in use',
  },

  read: {
    failed: 'This entry could not be shown',
    gone: 'This entry is not in the journal. It may be in the bin, or erased.',
    toJournal: 'Go to the journal',
    writeOn: 'Write on',
    star: 'Star',
    more: 'More',
    history: 'History',
    changeDay: 'Change day…',
    editTags: 'Tags…',
    remove: 'Move to bin',
    erase: 'Erase for good…',
    erasePhrase: 'Erase a phrase here…',
    removed: 'Moved to the bin.',
    undo: 'Undo',
    putBack: 'Back in your journal.',
    plan: 'Your plan',
    planSentence: (ifText: string, thenText: string) => `If ${ifText}, then I will ${thenText}.`,
    planIf: (ifText: string) => `If ${ifText} …`,
    planThen: (thenText: string) => `… then I will ${thenText}.`,
    lastPlan: 'The plan before',
    outcome: {
      kept: 'You kept it.',
      partly: 'You kept it in part.',
      not: 'Not this time.',
      'let-go': 'You let it go.',
    },
    unsealed: 'Still in draft',
    empty: 'There is nothing on this page yet.',
    later: 'Later',
    earlier: 'Earlier',
    between: 'Earlier and later entries',
  },
  day: {
    title: 'Change the day',
    body: 'The day decides in which week and month this entry stands. When you wrote it is kept as well.',
    label: 'Day',
    save: 'Change day',
    cancel: 'Cancel',
    saved: (day: string) => `Now on ${day}.`,
    invalid: 'Please choose a day, at most a year from now.',
  },
  tagging: {
    title: 'Tags',
    body: 'Tags gather entries that belong together. Press Enter after each.',
    label: 'Tags of this entry',
    save: 'Save tags',
    cancel: 'Cancel',
    saved: 'Tags saved.',
  },

  history: {
    title: 'History',
    intro: 'Each saved version of this entry, newest first. None is ever overwritten.',
    of: (day: string) => `Entry of ${day}`,
    failed: 'The history could not be shown',
    emptyText: 'The first version is kept when you leave the entry. Until then, the draft is the only text.',
    draftNote: 'There are newer words in draft. They join this history when you leave the entry.',
    back: 'Back to the entry',
    list: 'Saved versions',
    current: 'Current',
    reason: {
      left: 'Saved when you left',
      finish: 'Saved when you finished',
      lock: 'Saved when the journal locked',
      quit: 'Saved when Throughline closed',
      idle: 'Saved when you paused',
      sibling: 'Kept from another window',
      restore: 'Brought back from an earlier version',
      'before-restore': 'Saved before an earlier version came back',
      erase: 'Saved after an erasure',
      mark: 'Saved when you marked words',
    },
    length: (words: number, characters: number) =>
      `${count(words, 'word', 'words')}, ${count(characters, 'character', 'characters')}`,
    compareOlder: 'Compare',
    compareNewer: 'with',
    compare: 'Compare two versions',
    same: 'Choose two different versions to see what changed between them.',
    unchanged: 'The words of these two versions are the same.',
    onlyOne: 'There is one version so far, so there is nothing to compare yet.',
    view: 'Read',
    ofTime: (time: string) => ` (version of ${time})`,
    changes: 'What changed',
    currentOption: (time: string) => `${time} (current)`,
    readNow: 'Read the entry',
    close: 'Close',
    restore: 'Bring this version back',
    restored: 'That version is now the current text. The one before it stays in the history.',
    added: 'added: ',
    removed: 'removed: ',
    end: ' (end of change) ',
    fold: (n: number) => `Show ${count(n, 'unchanged word', 'unchanged words')}`,
    legend: 'Underlined words were added. Struck-out words were removed.',
    versionOf: (time: string) => `Version of ${time}`,
    words: 'The words of this version',
    diffTitle: 'What changed',
  },

  bin: {
    title: 'Bin',
    intro: 'What you moved here stays until you erase it yourself.',
    failed: 'The bin could not be shown',
    emptyText: 'The bin is empty. What you move here stays until you put it back or erase it.',
    list: 'Entries in the bin',
    since: (day: string) => `In the bin since ${day}`,
    putBack: 'Put back',
    ofDay: (day: string) => ` (entry of ${day})`,
    erase: 'Erase for good…',
    done: 'Back in your journal.',
    dueTitle: (n: number) =>
      n === 1 ? 'One entry has been here for 30 days.' : `${entries(n)} have been here for 30 days.`,
    dueBody: 'Keep or erase? Nothing is erased unless you say so.',
    keepAll: (n: number) => (n === 1 ? 'Put it back' : 'Put them back'),
    eraseAll: (n: number) => (n === 1 ? 'Erase it for good…' : 'Erase them for good…'),
    keptAll: (n: number) => `${entries(n)} back in your journal.`,
    back: 'Back to the journal',
  },

  erase: {
    entryTitle: (n: number) => (n === 1 ? 'Erase this entry for good?' : `Erase ${entries(n)} for good?`),
    entryBody: (n: number) =>
      n === 1
        ? 'Every version of it, its tags and its plan go. This cannot be undone.'
        : 'Every version of them, their tags and their plans go. This cannot be undone.',
    records: 'If you have been told to keep records, do not erase; get advice.',
    confirm: (word: string) => `Type “${word}” to confirm`,
    word: 'erase',
    cancel: 'Cancel',
    go: 'Erase for good',

    phraseTitle: 'Erase a phrase',
    phraseTitleHere: 'Erase a phrase from this entry',
    phraseBody:
      'Useful for a name that should not stand here. Each place is replaced by “[erased]”, in every version.',
    phraseLabel: 'The phrase, exactly as you wrote it',
    phraseHint: 'Capital or small letters make no difference.',
    phraseTooShort: 'Two characters or more.',
    phraseNone: 'The phrase stands nowhere.',
    phraseFound: (places: number, inEntries: number, inRevisions: number) =>
      `Found in ${count(places, 'place', 'places')}: ${entries(inEntries)}, ${revisions(inRevisions)}.`,
    phraseLooking: 'Looking…',

    doneTitle: 'Erased',
    doneEntries: (n: number) =>
      n === 1
        ? 'The entry and all its versions are gone from this journal.'
        : `${entries(n)} and all their versions are gone from this journal.`,
    donePhrase: (inEntries: number) => `The phrase is gone from ${entries(inEntries)} and their history.`,
    noBackups: 'No backup that Throughline knows of still holds it.',
    backups: (n: number) =>
      n === 1 ? 'One backup may still hold what you erased:' : `${n} backups may still hold what you erased:`,
    backupsNote:
      'Removing a backup also removes everything else in it. Copies that you made yourself are not on this list.',
    removeBackups: (n: number) => (n === 1 ? 'Remove this backup' : `Remove these ${n} backups`),
    removedBackups: (n: number) => `${count(n, 'backup', 'backups')} removed.`,
    removeFailed: 'The backups could not be removed. They are as they were.',
    unknownBackup: 'A backup that is no longer listed',
    close: 'Close',
  },
} as const
