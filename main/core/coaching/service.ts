import type { coaching, ReceivedLine } from '../../../shared/contract/coaching.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { transaction } from '../store/sql.ts'
import { commentingHandlers } from './commenting.ts'
import { contentOfReceived } from './content-store.ts'
import { createDeletion } from './deletion.ts'
import { type CoachingDeps, coachingChange } from './deps.ts'
import { forgetHandlers } from './forgetting.ts'
import { homeHandlers } from './home.ts'
import { openQuestions, receivedSince } from './meeting-reads.ts'
import { notesOf } from './note-store.ts'
import { noteHandlers } from './notes.ts'
import { coachingReading } from './reading.ts'
import {
  countUnread,
  goneUnseen,
  inboxRows,
  receivedOf,
  setGoneSeen,
  setReadAt,
  setSettledAt,
} from './received-store.ts'
import { removedHandlers } from './removed.ts'
import { savedRepliesOf } from './reply-store.ts'
import { sealingHandlers } from './sealing.ts'
import { takingShares } from './taking.ts'
import { threadMarkdown } from './thread-file.ts'
import { THREAD_WORDS } from './thread-words.ts'

/** The coach’s side: what members shared, what she answers, what she keeps for herself. */
export const coachingService = (deps: CoachingDeps) => {
  const { db, clock, contacts, files } = deps
  const reading = coachingReading(deps)
  const change = coachingChange(deps)
  const { take, letDueGo } = takingShares(deps)

  const line = (id: string): ReceivedLine => reading.lineOf(reading.received(id))

  const handlers: Handlers<typeof coaching> = {
    ...homeHandlers(deps),
    inbox: ({ contactId, state, after, limit }) => {
      const rows = inboxRows(db, {
        contactId: contactId ?? null,
        state: state ?? null,
        after,
        limit: limit + 1,
      })
      const lines = rows.slice(0, limit).map(reading.lineOf)
      return { lines, next: rows.length > limit ? (lines.at(-1)?.id ?? null) : null }
    },
    received: ({ receivedId }) => reading.whole(receivedId),
    setRead: ({ receivedId, read }) =>
      change((stamp) => {
        const { contactId, readAt } = reading.received(receivedId)
        if (read !== (readAt !== null)) setReadAt(db, receivedId, read ? stamp.at : null, stamp)
        return { contactId, result: line(receivedId) }
      }),
    setSettled: ({ receivedId, settled }) =>
      change((stamp) => {
        const { contactId, readAt, settledAt } = reading.received(receivedId)
        if (settled && readAt === null) setReadAt(db, receivedId, stamp.at, stamp)
        if (settled !== (settledAt !== null)) setSettledAt(db, receivedId, settled ? stamp.at : null, stamp)
        return { contactId, result: line(receivedId) }
      }),
    unread: () => ({ shares: countUnread(db) }),
    ...commentingHandlers(deps, reading, change),
    ...sealingHandlers(deps, reading, change),
    ...noteHandlers(deps, reading, change),
    ...removedHandlers(deps),
    gone: () => goneUnseen(db).map(reading.lineOf),
    setGoneSeen: ({ receivedIds }) =>
      change((stamp) => {
        setGoneSeen(db, receivedIds, stamp)
        return { contactId: null, result: {} }
      }),
    ...forgetHandlers(deps),
    threadFile: ({ contactId, withNotes }) => {
      const [now, zone] = [clock.now(), clock.zone()]
      const text = threadMarkdown({
        name: contacts.nameOf(contactId),
        shares: receivedOf(db, contactId).map((row) => ({
          line: reading.lineOf(row),
          content: row.goneAt === null ? contentOfReceived(db, row) : null,
          replies: savedRepliesOf(db, row.id).map(reading.replyOf).toReversed(),
        })),
        notes: withNotes ? notesOf(db, contactId, null).toReversed() : [],
        now,
        zone,
      })
      // Whom it is about stands in the file; the name of a file is seen by more.
      const name = `${THREAD_WORDS.fileName} ${dayIn(now, zone)}.md`
      return { file: files.put({ name, mime: 'text/markdown; charset=utf-8', bytes: Buffer.from(text) }) }
    },
  }

  const deletion = createDeletion(deps, (at) =>
    transaction(db, () => letDueGo({ at, deviceId: deps.deviceId })),
  )
  return {
    handlers,
    take,
    /** Lets go of what is due now, and at each new day from here on. */
    start: deletion.start,
    stop: deletion.stop,
    /** Excerpts of a contact’s that were opened since an instant. */
    receivedSince: (contactId: string, at: number) => receivedSince(db, contactId, at),
    /** What a contact and this coach asked, and nobody has answered. */
    openQuestions: (contactId: string) => openQuestions(db, contactId),
  }
}
