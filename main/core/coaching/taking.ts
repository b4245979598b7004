import { dayIn } from '../../../shared/domain/days.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { contentOf } from '../../../shared/domain/exchange/content.ts'
import type { SharePayload } from '../../../shared/domain/exchange/share.ts'
import { BLOCK } from '../../../shared/domain/exchange/text.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { OpenedShare } from '../exchange/opening.ts'
import type { TakenShare } from '../exchange/service.ts'
import { deleteContent, insertContent } from './content-store.ts'
import type { CoachingDeps } from './deps.ts'
import { findReceived, insertReceived, type Stamp } from './received-store.ts'
import { commentsOfContact, forgetQuotes } from './reply-store.ts'
import { dueForDeletion, putRetraction, retractionOf, setDeleteBy, setGone } from './retraction-store.ts'

/** The first words of a share: of what was chosen, else of the note. Labels stand for what was redacted. */
const openingWords = ({ excerpts, note, questions }: SharePayload): string => {
  const [excerpt] = excerpts
  if (!excerpt) return openingOf(note || (questions[0]?.text ?? ''))
  const { before, text, labels } = excerpt
  return openingOf(spoken(text, labels.slice(before.split(BLOCK).length - 1)))
}

const allDiffer = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** Erases what came in a share and what quotes it; the line stays, so that its file cannot bring it back. */
const letGo = (db: OpenJournal['db'], id: string, why: 'withdrawn' | 'delete-by', stamp: Stamp): void => {
  setGone(db, id, why, stamp)
  deleteContent(db, id)
  forgetQuotes(db, id)
}

/** Takes shares in, and does what their senders ask of earlier ones. Runs inside the caller’s transaction. */
export const takingShares = (deps: Pick<CoachingDeps, 'db' | 'clock' | 'deviceId' | 'emit' | 'meetings'>) => {
  const { db, clock, deviceId, emit, meetings } = deps

  /** Only of shares from this sender: whoever names another’s changes nothing. */
  const retract = (shareId: string, contactId: string, day: string | null, stamp: Stamp): void => {
    const row = findReceived(db, shareId)
    if (!row) putRetraction(db, { shareId, contactId, day }, stamp)
    if (!row || row.contactId !== contactId || row.goneAt !== null) return
    if (day === null) letGo(db, shareId, 'withdrawn', stamp)
    else setDeleteBy(db, shareId, day, stamp)
  }

  const honourRetractions = (payload: SharePayload, contactId: string, stamp: Stamp): void => {
    for (const id of payload.withdrawn) retract(id, contactId, null, stamp)
    for (const { id, day } of payload.deleteOthersBy) retract(id, contactId, day, stamp)
  }

  /** Lets go of every share whose day has come. @returns whose they were */
  const letDueGo = (stamp: Stamp): string[] => {
    const due = dueForDeletion(db, dayIn(stamp.at, clock.zone()))
    for (const { id } of due) letGo(db, id, 'delete-by', stamp)
    return due.map(({ contactId }) => contactId)
  }

  /** Answers to comments that are not this coach’s own are left out: they may have been forgotten. */
  const withOwnAnswers = (payload: SharePayload, contactId: string): SharePayload => {
    const ids = payload.answers.map(({ commentId }) => commentId)
    const own = new Set(commentsOfContact(db, contactId, ids).map(({ id }) => id))
    return { ...payload, answers: payload.answers.filter(({ commentId }) => own.has(commentId)) }
  }

  /**
   * @param at now
   * @throws AppError `exchange-mismatch` when the id is another share’s, or another contact’s; `exchange-damaged` when two
   * excerpts bear one id
   */
  const take = ({ payload, digest }: OpenedShare, contactId: string, at: number): TakenShare => {
    const known = findReceived(db, payload.id)
    if (known) {
      if (known.contactId !== contactId || known.digest !== digest) throw new AppError('exchange-mismatch')
      return { receivedId: known.id, already: true }
    }
    if (!allDiffer(payload.excerpts.map(({ id }) => id))) throw new AppError('exchange-damaged')
    const stamp: Stamp = { at, deviceId }
    insertReceived(
      db,
      {
        id: payload.id,
        contactId,
        digest,
        note: payload.note,
        opening: openingWords(payload),
        excerpts: payload.excerpts.length,
        madeAt: Math.min(payload.madeAt, at),
        deleteBy: payload.deleteBy,
      },
      stamp,
    )
    insertContent(db, payload.id, contentOf(withOwnAnswers(payload, contactId)))
    const asked = retractionOf(db, payload.id, contactId)
    if (asked) retract(payload.id, contactId, asked.day, stamp)
    honourRetractions(payload, contactId, stamp)
    const alsoGone = letDueGo(stamp)
    if (payload.meeting) meetings.merge(payload.meeting, contactId, at)
    for (const whose of new Set([contactId, ...alsoGone])) emit('coaching.changed', { contactId: whose })
    return { receivedId: payload.id, already: false }
  }

  return { take, letDueGo }
}
