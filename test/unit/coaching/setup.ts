import { randomBytes } from 'node:crypto'
import type { CoachingDeps } from '../../../main/core/coaching/deps.ts'
import { coachingService } from '../../../main/core/coaching/service.ts'
import { contactsService } from '../../../main/core/contacts/service.ts'
import { conversationsService } from '../../../main/core/conversations/service.ts'
import type { OpenJournal } from '../../../main/core/deps.ts'
import { type OpenedShare, openFile } from '../../../main/core/exchange/opening.ts'
import { createFileShelf } from '../../../main/core/files/shelf.ts'
import { createJobs } from '../../../main/core/jobs/jobs.ts'
import { silentLog } from '../../../main/core/log.ts'
import { journalSettings } from '../../../main/core/settings/journal.ts'
import { transaction } from '../../../main/core/store/sql.ts'
import type { CoachReply } from '../../../shared/contract/coaching.ts'
import type { ReplyPayload } from '../../../shared/domain/exchange/reply.ts'
import type { ExchangedExcerpt, SharePayload } from '../../../shared/domain/exchange/share.ts'
import { emptyShare, makePeer, type Peer, peerOf } from '../../helpers/exchange-peer.ts'
import { openTestJournal } from '../../helpers/open-journal.ts'
import { servicesOf } from '../journal/setup.ts'

/** The code that something failed with, or what it gave. */
export const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

/** An excerpt as it travels. */
export const excerpt = (
  id: string,
  text: string,
  over: Partial<ExchangedExcerpt> = {},
): ExchangedExcerpt => ({
  id,
  text,
  before: '',
  after: '',
  labels: [],
  day: null,
  prompt: null,
  ...over,
})

type Sources = {
  goals?: readonly { id: string; title: string; why: string }[]
}

/** The services of a coach’s journal that coaching stands on. */
export const coachServicesOf = (open: OpenJournal, { goals = [] }: Sources = {}) => {
  const files = createFileShelf({ random: (bytes) => randomBytes(bytes) })
  const contacts = contactsService({ ...open, files })
  const backupsAsked: number[] = []
  const conversations = conversationsService({
    ...open,
    contacts,
    goals: () => goals,
    sources: {
      excerptsSince: (contactId, at) => coaching.receivedSince(contactId, at),
      openQuestions: (contactId) => coaching.openQuestions(contactId),
    },
  })
  const deps: CoachingDeps = {
    ...open,
    contacts,
    meetings: conversations.meetings,
    settings: journalSettings(open),
    files,
    jobs: createJobs({ emit: open.emit, log: silentLog }),
    backupIdsSince: async (instant) => {
      backupsAsked.push(instant)
      return ['a-backup']
    },
  }
  const coaching = coachingService(deps)
  return { files, contacts, conversations, coaching, deps, backupsAsked }
}

/** A coach’s journal, a member who shares with her, and files that travel for real. */
export const openCoach = async (sources: Sources = {}, ...given: Parameters<typeof openTestJournal>) => {
  const journal = openTestJournal(...given)
  const services = coachServicesOf(journal.open, sources)
  const { contacts, coaching, conversations, files } = services
  await contacts.handlers.setIdentity({ name: 'Joy Okafor', isMember: false, isCoach: true })
  const own = contacts.keys()
  const know = (peer: Peer): string =>
    transaction(journal.open.db, () => contacts.acceptSender(peer.card, { isMember: true, isCoach: false }))
  const member = await makePeer('Ana Ruiz')
  const contactId = know(member)

  const shareOf = (over: Partial<SharePayload> = {}, from = member): SharePayload =>
    emptyShare(from, own.identityId, { madeAt: journal.time.clock.now(), ...over })
  /** What a sealed file of this share is once it was opened. */
  const opened = async (payload: SharePayload, from = member): Promise<OpenedShare> => {
    const file = await openFile(await from.seal(payload, own.recipient), own)
    if (file.kind !== 'share') throw new Error('no share')
    return file
  }
  /** Opens a share as it would be by file. */
  const receive = async (payload: SharePayload, from = member, as = contactId) => {
    const file = await opened(payload, from)
    return transaction(journal.open.db, () => coaching.take(file, as, journal.time.clock.now()))
  }
  /** A reply’s file, opened by its member. */
  const openReply = async (bytes: Uint8Array, by = member): Promise<ReplyPayload> => {
    const file = await openFile(bytes, by.keys)
    if (file.kind !== 'reply') throw new Error('no reply')
    return file.payload
  }
  const seal = async (replyId: string): Promise<{ bytes: Uint8Array; name: string }> => {
    const made = await coaching.handlers.sealReplies({ replyIds: [replyId], fileNames: 'plain' })
    const file = files.take(made.files[0]?.file ?? '')
    if (!file) throw new Error('no file')
    return file
  }
  /** A round with one comment on the whole, ready to be sealed. */
  const readyReply = async (receivedId: string, body = 'Thank you for this.'): Promise<CoachReply> => {
    const { id: replyId } = await coaching.handlers.beginReply({ receivedId })
    await coaching.handlers.saveComment({ ...aComment, replyId, body })
    return coaching.handlers.setReady({ replyId, ready: true })
  }
  /** A card line of the member’s with the keys of somebody else: their identity, new keys. */
  const rekeyed = async (fresh: Peer): Promise<Peer> =>
    peerOf({ ...fresh.keys, identityId: member.keys.identityId })
  /** Erases a phrase from the whole journal. */
  const erase = async (phrase: string): Promise<void> => {
    await servicesOf(journal.open).journal.erasePhrase({ phrase })
  }
  return {
    ...journal,
    ...services,
    ...{
      own,
      member,
      contactId,
      know,
      shareOf,
      opened,
      receive,
      openReply,
      seal,
      readyReply,
      rekeyed,
      erase,
    },
    inbox: async () => (await coaching.handlers.inbox({ after: null, limit: 200 })).lines,
    /** What the coaching calls are asked. */
    ask: coaching.handlers,
    meet: conversations.handlers,
  }
}

export type CoachWorld = Awaited<ReturnType<typeof openCoach>>

/** A new comment on the whole share, without a word. */
export const aComment = {
  place: null,
  questionId: null,
  acknowledgement: '',
  question: '',
  body: '',
  mayBeQuoted: false,
  baseVersion: 0,
} as const
