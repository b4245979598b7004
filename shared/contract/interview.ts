import { z } from 'zod'
import { Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** A question that may be asked, with the stories that could answer it. Private: in no edition. */
export const InterviewQuestion = z.object({
  /** One of `shared/summaries/questions.ts`, or a UUID of the member's own. */
  id: z.string(),
  text: z.string(),
  own: z.boolean(),
  hidden: z.boolean(),
  /** Tied by the member, in their order. */
  storyIds: z.array(Id),
  /** A word or two to remember, in the member's words. */
  cue: z.string(),
})
export type InterviewQuestion = z.output<typeof InterviewQuestion>

const Ref = z.object({ summaryId: Id }).strict()
const QuestionId = z.string().min(1).max(120)

/** The private sheet for an interview: read on screen, printed with the document source `interview`. */
export const interview = feature('interview', {
  sheet: query({
    input: Ref,
    output: z.object({
      questions: z.array(InterviewQuestion),
      /** Stories that answer none of them yet. */
      looseStoryIds: z.array(Id),
    }),
  }),
  /** A question of the member's own; a new one without `id`. Fails with `too-many` beyond sixty. */
  saveQuestion: command({
    input: Ref.extend({ id: Id.optional(), text: z.string().trim().min(3).max(400) }),
    output: InterviewQuestion,
  }),
  /** Hides a question, the app's or the member's own, or shows it again. */
  setHidden: command({ input: Ref.extend({ questionId: QuestionId, hidden: z.boolean() }), output: Nothing }),
  setAnswer: command({
    input: Ref.extend({
      questionId: QuestionId,
      storyIds: z.array(Id).max(24),
      cue: z.string().trim().max(2_000),
    }),
    output: InterviewQuestion,
  }),
  changed: event({ payload: Nothing }),
})
