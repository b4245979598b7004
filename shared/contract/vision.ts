import { z } from 'zod'
import { Day, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

export const MAX_VISION = 20_000

export const VisionVersion = z.object({ id: Id, day: Day, body: z.string() })
export type VisionVersion = z.output<typeof VisionVersion>

export const Vision = z.object({
  /** The newest version; null before the first word. */
  current: VisionVersion.nullable(),
  /** Days on which it was read again and found to stand. */
  rereadOn: z.array(Day),
  /** True once in a term: it was neither written nor read again in the term that holds today. */
  rereadDue: z.boolean(),
})
export type Vision = z.output<typeof Vision>

/** The member's picture of impact in the long run. A version a day: what is written again the same day replaces that day's. */
export const vision = feature('vision', {
  get: query({ input: Nothing, output: Vision }),
  /** Newest first. */
  versions: query({ input: Nothing, output: z.array(VisionVersion) }),
  /**
   * Durable when it returns; meant to be called as the member types. With `base`, the words that the typing began from,
   * it fails with `comment-changed` and changes nothing where others stand by now.
   */
  save: command({
    input: z
      .object({ body: z.string().max(MAX_VISION), base: z.string().max(MAX_VISION).optional() })
      .strict(),
    output: Vision,
  }),
  /** 'I read it again today, and it stands.' `unread` is its undo. */
  reread: command({ input: Nothing, output: Vision }),
  unread: command({ input: z.object({ day: Day }).strict(), output: Vision }),
  changed: event({ payload: Nothing }),
})
