import { z } from 'zod'
import { Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

export const MAX_STANDARDS = 200

/** One of a list that the member pasted in, such as a rubric's. */
export const Standard = z.object({
  id: Id,
  /** Such as '1a'; '' where it has none. */
  code: z.string(),
  text: z.string(),
  /** Stories and choices that show it, in the order of the document. */
  storyIds: z.array(Id),
  choiceIds: z.array(Id),
})
export type Standard = z.output<typeof Standard>

const Ref = z.object({ summaryId: Id }).strict()
const Code = z.string().trim().max(24)
const Text = z.string().trim().min(1).max(1_000)

/** A summary's optional map to a list of standards; in the document where `standardsMap` is on. */
export const standards = feature('standards', {
  list: query({ input: Ref, output: z.array(Standard) }),
  /**
   * Adds a pasted list, a standard a line; what a line begins with and looks like a code (`1a`, `2.3`, `IV.B`,
   * `Standard 4:`) becomes one. Bullets go, empty lines and repeated standards are passed over. Fails with `too-many` beyond two hundred.
   */
  paste: command({ input: Ref.extend({ text: z.string().max(200_000) }), output: z.array(Standard) }),
  /** A new one, at the end, without `id`. */
  save: command({
    input: Ref.extend({ id: Id.optional(), code: Code.default(''), text: Text }),
    output: z.array(Standard),
  }),
  reorder: command({
    input: Ref.extend({ ids: z.array(Id).max(MAX_STANDARDS) }),
    output: z.array(Standard),
  }),
  /** Several at once, so that a pasted list can be taken back; `putBack` is its undo. */
  remove: command({
    input: Ref.extend({ ids: z.array(Id).min(1).max(MAX_STANDARDS) }),
    output: z.array(Standard),
  }),
  putBack: command({
    input: Ref.extend({ ids: z.array(Id).min(1).max(MAX_STANDARDS) }),
    output: z.array(Standard),
  }),
  /** Whether a story or a choice shows a standard. */
  tie: command({
    input: Ref.extend({
      standardId: Id,
      to: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('story'), storyId: Id }).strict(),
        z.object({ kind: z.literal('choice'), choiceId: Id }).strict(),
      ]),
      shows: z.boolean(),
    }),
    output: z.array(Standard),
  }),
  changed: event({ payload: Nothing }),
})
