import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import type { ContactsService } from '../contacts/service.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { SharingService } from '../sharing/service.ts'

export type RepliesDeps = OpenJournal & {
  readonly sharing: Pick<SharingService, 'shareOf' | 'sentByIds'>
  readonly journal: Pick<JournalService, 'facts' | 'factsIn' | 'currentText' | 'sealedSteps'>
  readonly passages: { readonly handlers: Pick<PassagesService['handlers'], 'mark'> }
  readonly contacts: Pick<ContactsService, 'nameOf'>
  readonly meetings: {
    /** Takes over what a conversation’s other side says of it, in the caller’s transaction. */
    readonly merge: (meeting: ExchangedMeeting, contactId: string, now: number) => void
  }
}
