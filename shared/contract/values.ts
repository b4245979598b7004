import { z } from 'zod'
import { VALUES_PACK } from '../framework/values-pack.ts'
import { Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

const Sentence = z.string().trim().max(1000)

/** One of the member's own three to five. */
export const MemberValue = z.object({
  id: Id,
  title: z.string(),
  /** What it looks like when it is lived, and when it is not. */
  lived: z.string(),
  notLived: z.string(),
  /** The pack's value it was taken from, if any. */
  packId: z.string().nullable(),
})
export type MemberValue = z.output<typeof MemberValue>

export const MAX_VALUES = 5

export const values = feature('values', {
  list: query({ input: Nothing, output: z.array(MemberValue) }),
  /** A new one without `id`. Fails with `too-many` beyond five. */
  save: command({
    input: z
      .object({
        id: Id.optional(),
        title: z.string().trim().min(1).max(80),
        lived: Sentence.default(''),
        notLived: Sentence.default(''),
        /** A value of the pack, or null for one of the member's own making. Stays when it is left out of a change. */
        packId: z
          .enum(VALUES_PACK.map(({ id }) => id))
          .nullable()
          .optional(),
      })
      .strict(),
    output: MemberValue,
  }),
  reorder: command({ input: z.object({ ids: z.array(Id).max(50) }).strict(), output: z.array(MemberValue) }),
  /** Its evidence stays and says that the value was removed; `putBack` is its undo. */
  remove: command({ input: z.object({ id: Id }).strict(), output: Nothing }),
  putBack: command({ input: z.object({ id: Id }).strict(), output: MemberValue }),
  /** The value that a monthly values check is about; null takes the choice back. */
  setForEntry: command({
    input: z.object({ entryId: Id, valueId: Id.nullable() }).strict(),
    output: z.object({ value: MemberValue.nullable() }),
  }),
  /** Also a value that was removed since. */
  forEntry: query({
    input: z.object({ entryId: Id }).strict(),
    output: z.object({ value: MemberValue.nullable() }),
  }),
  changed: event({ payload: Nothing }),
})
