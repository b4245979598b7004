import type { Contact } from '../../../shared/contract/contacts.ts'
import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import type { StoredContact } from '../contacts/service.ts'
import type { OpenJournal } from '../deps.ts'
import type { OwnKeys } from '../exchange/keys.ts'
import type { FileShelf } from '../files/shelf.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { JournalSettingsStore } from '../settings/journal.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import type { Stamp } from './received-store.ts'

/** What coaching asks of conversations. All but `next` run inside the caller’s transaction. */
export type CoachingMeetings = {
  /** What travels with a reply; null where there is no conversation to tell of. */
  readonly outgoing: (contactId: string) => ExchangedMeeting | null
  readonly merge: (meeting: ExchangedMeeting, contactId: string, now: number) => void
  readonly told: (contactId: string, at: number) => void
  readonly count: (contactId: string) => number
  readonly eraseWith: (contactId: string) => void
  /** The next one with each contact, by contact. */
  readonly next: () => ReadonlyMap<string, { readonly id: string; readonly day: string }>
}

export type CoachingDeps = OpenJournal & {
  readonly contacts: {
    readonly keys: () => OwnKeys
    readonly find: (id: string) => StoredContact | undefined
    readonly nameOf: (id: string) => string
    /** Removed ones too. @throws AppError `not-found` */
    readonly shown: (id: string) => Contact
    /** The contacts who are there, by name. */
    readonly list: () => Contact[]
    readonly erase: (id: string) => void
    /** How many shares of this journal’s own went to somebody. */
    readonly inLedger: (id: string) => number
    readonly tell: () => void
  }
  readonly meetings: CoachingMeetings
  readonly settings: Pick<JournalSettingsStore, 'get'>
  readonly files: Pick<FileShelf, 'put'>
  readonly jobs: Pick<Jobs, 'run'>
  readonly backupIdsSince: (instant: number) => Promise<string[]>
}

/** Runs a change in a transaction, stamped, and tells every window of it. */
export const coachingChange =
  (deps: Pick<OpenJournal, 'db' | 'clock' | 'deviceId' | 'emit' | 'readOnly'>) =>
  <T>(work: (stamp: Stamp) => { readonly contactId: string | null; readonly result: T }): T => {
    mustBeWritable(deps)
    const { db, clock, deviceId, emit } = deps
    const { contactId, result } = transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('coaching.changed', { contactId })
    return result
  }

export type CoachingChange = ReturnType<typeof coachingChange>
