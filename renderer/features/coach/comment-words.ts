import type { CoachComment } from '../../../shared/contract/coaching.ts'

/** What a coach writes in a comment, without where it stands. */
export type CommentWords = Pick<CoachComment, 'acknowledgement' | 'question' | 'body' | 'mayBeQuoted'>

export const wordsOf = ({ acknowledgement, question, body, mayBeQuoted }: CoachComment): CommentWords => ({
  acknowledgement,
  question,
  body,
  mayBeQuoted,
})

/** Whether a comment holds a word; one without any stays out of the reply. */
export const saysSomething = ({ acknowledgement, question, body }: CommentWords): boolean =>
  [acknowledgement, question, body].some((part) => part.trim() !== '')

/** Where a comment stands, as `coaching.saveComment` asks for it. */
export const placeOf = ({ excerptId, start, end, quote }: CoachComment) =>
  excerptId === null ? null : { excerptId, start, end, quote }
