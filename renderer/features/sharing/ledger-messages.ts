import type { PluralWords } from '../../ui/format.ts'

/** Words about what went, to whom, and when. */
export const ledgerMessages = {
  contact: {
    share: 'Share something',
    shared: 'What you shared with them',
  },

  ledger: {
    title: 'What you shared',
    lead: 'What went to whom, and when, with the words as they went.',
    failed: 'The list could not be shown',
    empty: 'Nothing has left this journal. When you share something, it stands here.',
    nothing: 'Nothing that you shared has these words.',
    who: 'With whom',
    everybody: 'Everybody',
    removed: (name: string) => `${name} (removed)`,
    search: 'Search what you shared',
    list: 'Shares, newest first',
    more: 'Show earlier ones',
    to: (name: string) => `To ${name}`,
    page: 'as a page',
    replies: { one: 'reply', other: 'replies' } satisfies PluralWords,
    withdrawn: 'Withdrawn',
    erased: 'Words erased',
    deleteBy: (day: string) => `to be deleted by ${day}`,
    noWords: 'Only a note, or none of your words',
  },

  shared: {
    title: (name: string) => `Shared with ${name}`,
    gone: 'This is not in the ledger.',
    toLedger: 'What you shared',
    failed: 'This share could not be shown',
    on: (when: string) => `Sealed ${when}`,
    asPage: 'as a page with a passphrase',
    note: 'Your note',
    questions: 'Your questions',
    excerpts: 'The words as they went',
    others: 'What else went',
    entry: 'See the entry',
    changedSince: 'The entry reads otherwise today.',
    erased: 'These words were erased for good. That they went is all that is left.',
    someErased:
      'Words of this share were erased for good from your journal. The file that went still holds them.',
    saveAgain: 'Save the file again',
    saved: 'The file is saved.',
    withdraw: 'Withdraw it',
    withdrawTitle: 'Withdraw this share?',
    withdrawBody: (name: string) =>
      `A file that was handed over cannot be called back. Your next file to ${name} says that this one is withdrawn; their app then forgets its words. Copies made elsewhere, and backups, may stay.`,
    withdrawConfirm: 'Withdraw it',
    withdrawn: 'Marked as withdrawn. Your next file tells them.',
    withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
    told: (day: string) => `A file of ${day} told them.`,
    untold: 'They do not know yet: your next file to them says so.',
    noReach: 'A file that was handed over cannot be called back.',
    pageReach: 'It went as a page: no later file can reach it. Ask them to delete it.',
    unwithdraw: 'Take the withdrawal back',
    unwithdrawn: 'Not withdrawn any more.',
    deleteBy: 'Please delete by',
    deleteByHint:
      'Your next file to them says so. It is a request: their app honors it, a copy elsewhere may stay.',
  },

  entryShared: {
    label: 'Shared from this entry',
    line: (name: string, day: string) => `Shared with ${name} on ${day}`,
    withdrawn: 'withdrawn',
  },
} as const
