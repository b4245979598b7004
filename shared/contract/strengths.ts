import { z } from 'zod'
import { Day, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

export const StrengthKind = z.enum(['strength', 'growth-area'])
export type StrengthKind = z.output<typeof StrengthKind>

export const MAX_STRENGTHS = 40

/** A strength or a growth area in the member's own words. */
export const Strength = z.object({
  id: Id,
  kind: StrengthKind,
  title: z.string(),
  /** The newest version of its words. */
  body: z.string(),
  madeOn: Day,
  /** Closed with a last word, or null while it is open. */
  closedOn: Day.nullable(),
  lastWord: z.string(),
  versions: z.number().int(),
  passagesFor: z.number().int(),
  passagesAgainst: z.number().int(),
})
export type Strength = z.output<typeof Strength>

const Ref = z.object({ id: Id }).strict()
const Words = z.string().max(5_000)

export const strengths = feature('strengths', {
  /** Open ones in the member's order, then closed ones, the last closed first. */
  list: query({ input: Nothing, output: z.array(Strength) }),
  get: query({ input: Ref, output: Strength }),
  /** A new one without `id`. What is written again the same day replaces that day's version. Fails with `too-many` beyond forty. */
  save: command({
    input: z
      .object({
        id: Id.optional(),
        kind: StrengthKind,
        title: z.string().trim().min(1).max(160),
        body: Words,
      })
      .strict(),
    output: Strength,
  }),
  reorder: command({ input: z.object({ ids: z.array(Id).max(100) }).strict(), output: z.array(Strength) }),
  /** Newest first. */
  versions: query({
    input: Ref,
    output: z.array(z.object({ id: Id, day: Day, body: z.string() })),
  }),
  /** `reopen` is its undo; the last word stays. */
  close: command({ input: Ref.extend({ lastWord: Words.default('') }), output: Strength }),
  reopen: command({ input: Ref, output: Strength }),
  remove: command({ input: Ref, output: Nothing }),
  putBack: command({ input: Ref, output: Strength }),
  changed: event({ payload: Nothing }),
})
