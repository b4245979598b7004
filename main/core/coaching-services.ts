import { coachingService } from './coaching/service.ts'
import { contactsService } from './contacts/service.ts'
import type { MeetingSources } from './conversations/meeting-page.ts'
import { conversationsService } from './conversations/service.ts'
import type { CoreDeps, OpenJournal } from './deps.ts'
import { exchangeService } from './exchange/service.ts'
import type { FileShelf } from './files/shelf.ts'
import type { FrameworkService } from './framework/service.ts'
import { goalsForSharing } from './goals/for-sharing.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { JournalService } from './journal/service.ts'
import type { PassagesService } from './passages/service.ts'
import type { PeopleService } from './people/service.ts'
import { ratingReading } from './ratings/reading.ts'
import { type RepliesService, repliesService } from './replies/service.ts'
import type { JournalSettingsStore } from './settings/journal.ts'
import { sharingService } from './sharing/service.ts'

export type CoachingParts = OpenJournal & {
  readonly journal: JournalService
  readonly passages: PassagesService
  readonly people: PeopleService
  readonly framework: Pick<FrameworkService, 'lookAtIndicator'>
  readonly settings: JournalSettingsStore
  readonly files: FileShelf
  readonly jobs: Pick<Jobs, 'run'>
  readonly pageScript: CoreDeps['pageScript']
  readonly backupIdsSince: (instant: number) => Promise<string[]>
}

/** The features of coaching, of both sides, joined to each other: they meet in files and in conversations. */
export const coachingServices = (parts: CoachingParts) => {
  const { framework, ...deps } = parts
  const contacts = contactsService(deps)
  const goals = goalsForSharing(deps)
  // A journal may be a member’s and a coach’s: the page before a meeting looks at what went and at what came.
  const sources: MeetingSources = {
    excerptsSince: (contactId, at) => [
      ...coaching.receivedSince(contactId, at),
      ...sharing.sentSince(contactId, at).map((sent) => ({ ...sent, direction: 'sent' as const })),
    ],
    openQuestions: (contactId) => [
      ...coaching.openQuestions(contactId),
      ...sharing.openQuestions(contactId).map((mine) => ({ ...mine, from: 'me' as const })),
      ...replies.openQuestions(contactId).map((theirs) => ({ ...theirs, from: 'them' as const })),
    ],
  }
  const conversations = conversationsService({ ...deps, contacts, goals: () => goals().goals, sources })
  const { meetings } = conversations
  const sharing = sharingService({
    ...deps,
    ratings: ratingReading(deps),
    indicatorTitle: (id) => framework.lookAtIndicator(id)?.title,
    goals,
    contacts,
    meetings,
    answers: {
      waiting: (contactId) => replies.answersFor(contactId),
      sent: (commentIds, shareId) => replies.markSent(commentIds, shareId),
    },
  })
  const replies: RepliesService = repliesService({ ...deps, sharing, contacts, meetings })
  const coaching = coachingService({ ...deps, contacts, meetings })
  const exchange = exchangeService({
    ...deps,
    contacts,
    take: { share: coaching.take, reply: replies.take },
    pageKeyOf: sharing.pageKeyOf,
  })
  return { contacts, sharing, replies, conversations, coaching, exchange }
}
