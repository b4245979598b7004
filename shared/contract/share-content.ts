import { z } from 'zod'
import { Day, Id } from './common.ts'

/**
 * What a share holds, as a reading view shows it: on the coach’s screen, and in the member’s preview, where it is read
 * from the bytes that will be sealed. No limits here: the exchange format has them.
 */
export const SharedExcerpt = z.object({
  id: Id,
  /** Each `BLOCK` (U+FFFC) in `before`, `text`, `after` stands for the next of `labels`. */
  before: z.string(),
  text: z.string(),
  after: z.string(),
  labels: z.array(z.string()),
  /** Null where dates were not ticked. */
  day: Day.nullable(),
  prompt: z.string().nullable(),
})
export type SharedExcerpt = z.output<typeof SharedExcerpt>

export const ShareContent = z.object({
  note: z.string(),
  questions: z.array(z.object({ id: Id, text: z.string() })),
  excerpts: z.array(SharedExcerpt),
  ratings: z.array(
    z.object({ indicator: z.string(), score: z.number().int(), reason: z.string(), day: Day.nullable() }),
  ),
  goals: z.array(z.object({ id: Id, title: z.string(), why: z.string() })),
  /** `text` is the whole result in words, as the sender’s app wrote it. */
  results: z.array(z.object({ id: Id, text: z.string() })),
  answers: z.array(z.object({ commentId: Id, thanked: z.boolean(), body: z.string() })),
  meeting: z
    .object({
      day: Day,
      agenda: z.array(z.string()),
      steps: z.array(z.object({ id: Id, text: z.string(), who: z.enum(['sender', 'receiver', 'both']) })),
      goals: z.array(z.object({ id: Id, title: z.string(), why: z.string() })),
    })
    .nullable(),
  deleteBy: Day.nullable(),
  /** How many earlier shares this one withdraws. */
  withdrawn: z.number().int(),
})
export type ShareContent = z.output<typeof ShareContent>
