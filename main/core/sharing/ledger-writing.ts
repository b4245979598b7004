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

/** What went beside the excerpts, as it went. Questions stand there already. */
const partsSent = (
  deps: SharingDeps,
  contactId: string,
  { id, goals, results, answers, meeting }: SharePayload,
): ReadonlyMap<PartKind, Part[]> => {
  const ticked = tickedIds(deps, id, 'rating')
  const ratings = offersFor(deps, { id, contactId }).ratings.filter((rating) => ticked.has(rating.id))
  const part = (ref: string, label: string, body: string, entryId: string | null = null): Part => ({
    ref,
    label,
    body,
    entryId,
  })
  return new Map([
    [
      'rating',
      ratings.map(({ id: ref, title, score, reason, entryId }) =>
        part(ref, `${title}: ${score}`, reason, entryId),
      ),
    ],
    ['goal', goals.map((goal) => part(goal.id, goal.title, goal.why))],
    ['result', results.map((result) => part(result.id, '', result.text))],
    ['answer', answers.map(({ commentId, thanked, body }) => part(commentId, thanked ? THANKED : '', body))],
    [
      'meeting',
      meeting
        ? [
            part(
              meeting.id,
              '',
              meetingLines(meeting)
                .map(({ text }) => text)
                .join('\n'),
            ),
          ]
        : [],
    ],
  ])
}

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
  if (payload.meeting) meetings.told(contactId, stamp.at)
}
