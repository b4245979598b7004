import { type Block, blocksWithin, compose } from '../../../shared/domain/exchange/blocks.ts'
import { EXCHANGE_VERSION, MAX_PAYLOAD_BYTES, MAX_QUESTION } from '../../../shared/domain/exchange/limits.ts'
import { lineOf } from '../../../shared/domain/exchange/one-line.ts'
import type { ExchangedExcerpt, SharePayload } from '../../../shared/domain/exchange/share.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { AppError } from '../../../shared/errors.ts'
import { cardOf } from '../exchange/keys.ts'
import { draftOf, type SharingDeps } from './deps.ts'
import { excerptsOf, partsOf, type StoredExcerpt } from './draft-store.ts'
import { retractionsFor } from './ledger-store.ts'
import { offersFor, tickedIds } from './offers.ts'
import { resultWords } from './result-words.ts'
import { type Texts, textReading } from './texts.ts'

type Parted = Pick<StoredExcerpt, 'start' | 'end' | 'around' | 'withSurroundings' | 'blocks'>

/** The parts that go: what stands before, the words themselves, what stands after. */
const partsSent = ({ start, end, around, withSurroundings }: Parted): [Span, Span, Span] => {
  const whole = withSurroundings ? around : { start, end }
  return [
    { start: whole.start, end: start },
    { start, end },
    { start: end, end: whole.end },
  ]
}

/** The blocks that go: one for each `BLOCK` of the parts, in order. */
export const sentBlocks = (excerpt: Parted): Block[] =>
  partsSent(excerpt).flatMap((part) => blocksWithin(excerpt.blocks, part))

/** An excerpt’s words as they go out. */
export const composedExcerpt = (
  texts: Pick<Texts, 'sealed'>,
  excerpt: Parted & Pick<StoredExcerpt, 'revisionId' | 'stepId'>,
): Pick<ExchangedExcerpt, 'before' | 'text' | 'after' | 'labels'> => {
  const body = texts.sealed(excerpt)?.body ?? ''
  const [before, text, after] = partsSent(excerpt).map((part) => compose(body, part, excerpt.blocks).text)
  const labels = sentBlocks(excerpt).map(({ label }) => label)
  return { before: before ?? '', text: text ?? '', after: after ?? '', labels }
}

const MAX_INDICATOR = 300
const MAX_GOAL_TITLE = 500
/** For a title of which a line can hold nothing. */
const NAMELESS = '…'

/** Whom it is for, when it was made, and where a page’s reply goes: what a payload says beside the draft. */
export type Envelope = {
  readonly to: string | null
  readonly replyTo: string | null
  readonly madeAt: number
}

/**
 * Everything that a draft would send, and nothing else. Its keys always come in the same order, so that the same draft
 * makes the same bytes.
 * @throws AppError `nothing-to-share`, `no-identity`
 */
export const payloadOf = (
  deps: SharingDeps,
  shareId: string,
  { to, replyTo, madeAt }: Envelope,
): SharePayload => {
  const { db, contacts } = deps
  const draft = draftOf(deps, shareId)
  const texts = textReading(deps)
  const offers = offersFor(deps, draft)
  const ticked = (kind: 'rating' | 'goal' | 'result' | 'answer') => {
    const ids = tickedIds(deps, shareId, kind)
    return ({ id }: { readonly id: string }): boolean => ids.has(id)
  }
  const dated = (day: string): string | null => (draft.withDates ? day : null)
  const excerpts = excerptsOf(db, shareId).map((excerpt): ExchangedExcerpt => {
    const prompt = excerpt.withPrompt ? lineOf(texts.sealed(excerpt)?.promptText ?? '', MAX_QUESTION) : ''
    return {
      id: excerpt.id,
      ...composedExcerpt(texts, excerpt),
      day: dated(excerpt.day),
      prompt: prompt || null,
    }
  })
  const questions = partsOf(db, shareId)
    .filter(({ kind }) => kind === 'question')
    .map(({ ref, label }) => ({ id: ref, text: label }))
  const answers = offers.answers
    .map((answer) => ({ ...answer, id: answer.commentId }))
    .filter(ticked('answer'))
  const parts = {
    note: draft.note,
    questions,
    excerpts,
    ratings: offers.ratings.filter(ticked('rating')).map(({ title, score, reason, day }) => ({
      indicator: lineOf(title, MAX_INDICATOR) || NAMELESS,
      score,
      reason,
      day: dated(day),
    })),
    goals: offers.goals
      .filter(ticked('goal'))
      .map(({ id, title, why }) => ({ id, title: lineOf(title, MAX_GOAL_TITLE) || NAMELESS, why })),
    results: offers.results
      .filter(ticked('result'))
      .map((result) => ({ id: result.id, text: resultWords(result, draft.withDates) })),
    answers: answers.map(({ commentId, thanked, body }) => ({ commentId, thanked, body })),
    meeting: draft.withMeeting ? offers.meeting : null,
  }
  const { withdrawn, deleteOthersBy } =
    draft.contactId === null ? { withdrawn: [], deleteOthersBy: [] } : retractionsFor(db, draft.contactId)
  const counted = [parts.note, questions, excerpts, parts.ratings, parts.goals, parts.results, answers]
  const isEmpty = parts.meeting === null && counted.every(({ length }) => length === 0)
  if (isEmpty && withdrawn.length + deleteOthersBy.length === 0) throw new AppError('nothing-to-share')
  return {
    version: EXCHANGE_VERSION,
    kind: 'share',
    id: shareId,
    from: cardOf(contacts.keys()),
    to,
    replyTo,
    madeAt,
    ...parts,
    deleteBy: draft.deleteBy,
    withdrawn,
    deleteOthersBy,
  }
}

/** The very bytes that are signed. @throws AppError `share-too-large` */
export const bytesOf = (payload: SharePayload): Uint8Array => {
  const bytes = new TextEncoder().encode(JSON.stringify(payload))
  if (bytes.length > MAX_PAYLOAD_BYTES) throw new AppError('share-too-large')
  return bytes
}
