import type { Rating } from '../../../shared/contract/ratings.ts'
import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ContactsService } from '../contacts/service.ts'
import type { OpenJournal } from '../deps.ts'
import type { FileShelf } from '../files/shelf.ts'
import type { GoalsToShare } from '../goals/for-sharing.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { JournalService } from '../journal/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { PeopleService } from '../people/service.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { findDraft, type Stamp, type StoredDraft, updateDraft } from './draft-store.ts'

/** What the member said to a comment, with what it was said to. */
export type WaitingAnswer = {
  readonly commentId: string
  readonly thanked: boolean
  readonly body: string
  /** The beginning of the comment. */
  readonly label: string
}

export type SharingDeps = OpenJournal & {
  readonly journal: Pick<JournalService, 'facts' | 'factsIn' | 'currentText' | 'sealAs' | 'sealedSteps'>
  readonly passages: Pick<PassagesService, 'byIds'>
  readonly people: Pick<PeopleService, 'list'>
  readonly ratings: (entryIds: readonly string[]) => Rating[]
  readonly indicatorTitle: (id: string) => string | undefined
  readonly goals: () => GoalsToShare
  readonly contacts: Pick<ContactsService, 'keys' | 'privacyReadAt' | 'find' | 'nameOf' | 'get'>
  /** The conversation that goes along, and that it was told of. */
  readonly meetings: {
    readonly outgoing: (contactId: string) => ExchangedMeeting | null
    readonly told: (contactId: string, at: number) => void
  }
  readonly answers: {
    /** Thanks and answers to a contact’s comments that no share has taken along yet, newest first. */
    readonly waiting: (contactId: string) => WaitingAnswer[]
    /** Runs in the caller’s transaction. */
    readonly sent: (commentIds: readonly string[], shareId: string) => void
  }
  readonly files: Pick<FileShelf, 'put'>
  readonly jobs: Pick<Jobs, 'run'>
  /** The program of a page for a coach without the app. */
  readonly pageScript: () => Promise<string>
}

/** @throws AppError `not-found`, also for a share that was discarded or sealed */
export const draftOf = ({ db }: Pick<SharingDeps, 'db'>, shareId: string): StoredDraft => {
  const draft = findDraft(db, shareId)
  if (!draft) throw new AppError('not-found')
  return draft
}

/** Changes a draft in one transaction, and tells. @param work may give the draft’s own facts anew */
export const draftChange =
  (deps: SharingDeps) =>
  (shareId: string, work: (draft: StoredDraft, stamp: Stamp) => StoredDraft | undefined): void => {
    mustBeWritable(deps)
    const { db, clock, deviceId, emit } = deps
    transaction(db, () => {
      const stamp = { at: clock.now(), deviceId }
      const draft = draftOf(deps, shareId)
      updateDraft(db, work(draft, stamp) ?? draft, stamp)
    })
    emit('sharing.changed', { shareId })
  }
