import { meetingLines } from '../../../shared/domain/exchange/content.ts'
import type { SharePayload } from '../../../shared/domain/exchange/share.ts'
import type { SharingDeps } from './deps.ts'
import { excerptsOf, type PartKind, replaceParts, type Stamp, type StoredPart } from './draft-store.ts'
import {
  dropOtherExcerpts,
  type NewSealed,
  sealDraftShare,
  sealExcerpt,
  setRetractionsTold,
} from './ledger-store.ts'
import { offersFor, tickedIds } from './offers.ts'
import { sentBlocks } from './payload.ts'

/** Stands in an answer’s label where thanks went along. */
export const THANKED = 'thanked'

type Part = Omit<StoredPart, 'kind'>

const part = (ref: string, label: string, body: string, entryId: string | null = null): Part => ({
  ref,
  label,
  body,
  entryId,
})

/** The ratings that went. The payload has them in the same order, without their ids. */
const ratingsSent = (deps: SharingDeps, contactId: string, { id, ratings }: SharePayload): Part[] => {
  const ticked = tickedIds(deps, id, 'rating')
  return offersFor(deps, { id, contactId })
    .ratings.filter((rating) => ticked.has(rating.id))
    .map(({ id: ref, title, score, reason, entryId }, index) => {
      const body = [reason, ratings[index]?.day].filter(Boolean).join('\n')
      return part(ref, `${title}: ${score}`, body, entryId)
    })
}

const meetingSent = ({ meeting }: SharePayload): Part[] => {
  if (!meeting) return []
  const lines = meetingLines(meeting).map(({ text }) => text)
  return [part(meeting.id, '', lines.join('\n'))]
}

/** What went beside the excerpts, as it went. Questions stand there already. */
const partsSent = (
  deps: SharingDeps,
  contactId: string,
  payload: SharePayload,
): readonly (readonly [PartKind, Part[]])[] => [
  ['rating', ratingsSent(deps, contactId, payload)],
  ['goal', payload.goals.map(({ id, title, why }) => part(id, title, why))],
  ['result', payload.results.map(({ id, text }) => part(id, '', text))],
  [
    'answer',
    payload.answers.map(({ commentId, thanked, body }) => part(commentId, thanked ? THANKED : '', body)),
  ],
  ['meeting', meetingSent(payload)],
]

/** Writes the ledger of a share that is being sealed: its words, and what was told by it. In the caller’s transaction. */
export const writeLedger = (
  deps: SharingDeps,
  { contactId, payload }: { contactId: string; payload: SharePayload },
  sealed: Omit<NewSealed, 'id'>,
  stamp: Stamp,
): void => {
  const { db, answers, meetings } = deps
  const { id } = payload
  for (const [kind, parts] of partsSent(deps, contactId, payload)) replaceParts(db, id, kind, parts, stamp)
  for (const excerpt of excerptsOf(db, id)) {
    const sent = payload.excerpts.find((one) => one.id === excerpt.id)
    if (sent) sealExcerpt(db, sent, sentBlocks(excerpt), stamp)
  }
  dropOtherExcerpts(
    db,
    id,
    payload.excerpts.map((excerpt) => excerpt.id),
  )
  setRetractionsTold(db, contactId, stamp)
  sealDraftShare(db, { id, ...sealed }, stamp)
  answers.sent(
    payload.answers.map(({ commentId }) => commentId),
    id,
  )
  // What was told is what stood when the preview was made: a change since then is still to be told.
  if (payload.meeting) meetings.told(contactId, payload.madeAt)
}
