import { z } from 'zod'
import { Day, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { DocumentFormat } from './document-parts.ts'
import { StepDiff } from './journal.ts'
import { TemplateId } from './summaries.ts'

/** That an edition was handed to somebody. */
export const Handing = z.object({
  id: Id,
  day: Day,
  /** To whom, in the member's words. */
  to: z.string(),
  format: DocumentFormat.nullable(),
})
export type Handing = z.output<typeof Handing>

/** A summary as it was on a day: what it said then is never overwritten. */
export const Edition = z.object({
  id: Id,
  /** Its draft; the draft may have been removed since. */
  summaryId: Id,
  template: TemplateId,
  /** From 1, by summary. */
  number: z.number().int().positive(),
  title: z.string(),
  day: Day,
  madeAt: Instant,
  /** In the member's words, such as what it was for. */
  note: z.string(),
  /** SHA-256 of its document, so that a file can be told to be this edition; lower-case hex. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.number().int(),
  /** How many of its places say 'words erased'. */
  erased: z.number().int(),
  handings: z.array(Handing),
})
export type Edition = z.output<typeof Edition>

const Ref = z.object({ editionId: Id }).strict()
const To = z.string().trim().min(1).max(200)

/**
 * What has been handed out. An edition is read, printed and exported as any document, with the source `edition`;
 * erasing for good takes words out of it too, and leaves 'words erased', its day and to whom it went.
 */
export const editions = feature('editions', {
  /** Of one summary, or all of them; newest first. */
  list: query({ input: z.object({ summaryId: Id.nullable() }).strict(), output: z.array(Edition) }),
  /**
   * Keeps the draft as it stands as an edition, sealing its words. The same document as the newest edition is that
   * edition. Fails as `documents.export` does.
   */
  make: command({
    input: z.object({ summaryId: Id, note: z.string().trim().max(2_000).default('') }).strict(),
    output: Edition,
  }),
  setNote: command({ input: Ref.extend({ note: z.string().trim().max(2_000) }), output: Edition }),
  /** Today by default; a day that lies ahead fails with `invalid-input`. */
  handed: command({
    input: Ref.extend({
      to: To,
      day: Day.optional(),
      format: DocumentFormat.nullable().default(null),
    }),
    output: Edition,
  }),
  takeHandingBack: command({ input: Ref.extend({ handingId: Id }), output: Edition }),
  /** `takeHandingBack`'s undo. */
  putHandingBack: command({ input: Ref.extend({ handingId: Id }), output: Edition }),
  /** `putBack` is its undo. */
  remove: command({ input: Ref, output: Nothing }),
  putBack: command({ input: Ref, output: Edition }),
  /** Removed ones that can be put back, newest first. */
  removed: query({ input: Nothing, output: z.array(Edition) }),
  /** Erases a removed edition for good, with to whom it went. Fails with `invalid-input` for one that stands. */
  erase: command({ input: Ref, output: Nothing }),
  /**
   * What is different between an edition and a later one, or the draft as it stands (`to` null): by section, word by
   * word, as plain text; sections that came and went have an empty side. Computed by the reader.
   */
  changesSince: query({ input: Ref.extend({ to: Id.nullable() }), output: z.array(StepDiff) }),
  changed: event({ payload: Nothing }),
})
