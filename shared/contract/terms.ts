import { z } from 'zod'
import { Day, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** A default's stable id (`fall-2026`), a UUID, or the UUID of a term that a later year repeats (`<uuid>.2027`). */
export const TermId = z.union([
  Id,
  z.string().regex(/^(?:fall|spring|summer)-\d{4}$/),
  z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{4}$/),
])

/** Far more than a working life has. */
export const MAX_TERMS = 400

/** A named range of days, such as a semester. Ranges may leave gaps, and may not overlap. */
export const Term = z.object({ id: TermId, name: z.string(), from: Day, to: Day })
export type Term = z.output<typeof Term>

export const terms = feature('terms', {
  /**
   * All terms from the first entry's to the one after today's, oldest first. Until the member changes one they are
   * the defaults (fall, spring, summer of the years that hold entries, none older than a century); from then on, years
   * without own ones repeat the pattern of the year before them.
   */
  list: query({ input: Nothing, output: z.array(Term) }),
  /**
   * A new one without `id`. Fails with `invalid-input` when it ends before it begins, `overlap` when it meets another
   * (`details.with` is its id), `too-many` beyond four hundred.
   */
  save: command({
    input: z
      .object({ id: TermId.optional(), name: z.string().trim().min(1).max(60), from: Day, to: Day })
      .strict(),
    output: Term,
  }),
  /** Later years do not repeat it. `putBack` is its undo, and fails with `overlap` where another took its place. */
  remove: command({ input: z.object({ id: TermId }).strict(), output: Nothing }),
  putBack: command({ input: z.object({ id: TermId }).strict(), output: Term }),
  /** Back to the defaults; answers with the terms that were there, for `replace`, its undo. */
  reset: command({ input: Nothing, output: z.object({ before: z.array(Term) }) }),
  /** Makes these the terms, and no others. */
  replace: command({
    input: z.object({ terms: z.array(Term.strict()).max(MAX_TERMS) }).strict(),
    output: z.array(Term),
  }),
  changed: event({ payload: Nothing }),
})
