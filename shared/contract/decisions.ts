import { z } from 'zod'
import { Day, Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { Entry, EntryStep } from './journal.ts'

export const CameTrue = z.enum(['yes', 'partly', 'no', 'cannot-tell'])

export const DecisionNote = z.object({
  id: Id,
  body: z.string(),
  /** The day to come back that was put off; such a note has no words of its own. */
  postponedFrom: Day.nullable(),
  madeAt: Instant,
})

export const Revisit = z.object({
  entryId: Id,
  day: Day,
  cameTrue: CameTrue.nullable(),
  finishedAt: Instant.nullable(),
})

export const Decision = z.object({
  /** The same as its entry’s. */
  id: Id,
  entryId: Id,
  day: Day,
  /** The first words of the decision step. */
  title: z.string(),
  prediction: z.string(),
  /** How likely the member thought it, 0 to 100 percent. */
  percent: z.number().int().min(0).max(100).nullable(),
  revisitOn: Day.nullable(),
  valueIds: z.array(z.string()),
  /** When the member pressed 'Record decision'; from then on its words are locked. */
  recordedAt: Instant.nullable(),
  state: z.enum(['writing', 'open', 'due', 'revisited']),
  notes: z.array(DecisionNote),
  revisits: z.array(Revisit),
})
export type Decision = z.output<typeof Decision>

const DecisionRef = z.object({ decisionId: Id }).strict()

export const decisions = feature('decisions', {
  /** All recorded decisions and those being written, newest day first. */
  list: query({ input: Nothing, output: z.array(Decision) }),
  get: query({ input: DecisionRef, output: Decision }),
  /** The decision of a decision entry, or the one that a revisit entry looks back on; null for other flows. */
  ofEntry: query({ input: z.object({ entryId: Id }).strict(), output: Decision.nullable() }),
  /**
   * Percent, date and values, until it is recorded. Fails with `locked-original` afterwards, and with
   * `invalid-input` for a day before the entry’s.
   */
  setFacts: command({
    input: z
      .object({
        entryId: Id,
        percent: z.number().int().min(0).max(100).nullable().optional(),
        revisitOn: Day.nullable().optional(),
        valueIds: z.array(z.string().max(120)).max(10).optional(),
      })
      .strict(),
    output: Decision,
  }),
  /**
   * Seals the entry and locks its words, percent and date; `journal.saveDraft` and `journal.restore` fail with
   * `locked-original` from then on. It does not finish the entry. Fails with `nothing-to-record` without a word.
   */
  record: command({ input: z.object({ entryId: Id }).strict(), output: Decision }),
  /** The original as it was recorded. */
  original: query({ input: DecisionRef, output: z.object({ steps: z.array(EntryStep) }) }),
  /** A dated note after recording. */
  addNote: command({
    input: DecisionRef.extend({ body: z.string().trim().min(1).max(20_000) }),
    output: Decision,
  }),
  /** Another date to come back, today or later; the one before stays in a dated note. */
  postpone: command({ input: DecisionRef.extend({ revisitOn: Day }), output: Decision }),
  /** The revisit under way, or a new one; before its date too. */
  revisit: command({ input: DecisionRef, output: Entry }),
  setCameTrue: command({
    input: z.object({ entryId: Id, cameTrue: CameTrue.nullable() }).strict(),
    output: Decision,
  }),
  changed: event({ payload: Nothing }),
})
