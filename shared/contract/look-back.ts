import { z } from 'zod'
import { Day, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { EntrySummary } from './journal.ts'
import { Passage } from './passages.ts'

/** How far back: four weeks in the first year of writing, then years. */
export const LookSpan = z.enum(['four-weeks', 'one-year', 'two-years', 'five-years'])

/** Why a passage is offered: plain rules that the screen says in words. */
export const RereadReason = z.enum(['starred', 'marked-often', 'long-not-seen'])

/** What can be left be: it is not brought up again. */
export const LeftBe = z.object({ kind: z.enum(['entry', 'passage']), id: Id }).strict()
export type LeftBe = z.output<typeof LeftBe>

export const lookBack = feature('lookBack', {
  /**
   * Entries of the same week so long ago, and a few old passages worth rereading: marked ones, starred first, not
   * brought up for long, of entries older than four weeks. Never what the member asked to leave be, nor the bin.
   * The same all day.
   */
  get: query({
    input: Nothing,
    output: z.object({
      spans: z.array(z.object({ span: LookSpan, from: Day, to: Day, entries: z.array(EntrySummary) })),
      passages: z.array(z.object({ passage: Passage, reasons: z.array(RereadReason).min(1) })),
    }),
  }),
  /** The member has seen these passages: others come first from tomorrow on. */
  seen: command({ input: z.object({ passageIds: z.array(Id).max(20) }).strict(), output: Nothing }),
  leaveBe: command({ input: LeftBe, output: Nothing }),
  /** The undo of `leaveBe`. */
  bringBack: command({ input: LeftBe, output: Nothing }),
  /** All that was left be, the latest first, so that it can be brought back. */
  leftBe: query({
    input: Nothing,
    output: z.array(LeftBe.extend({ day: Day, opening: z.string() })),
  }),
  changed: event({ payload: Nothing }),
})
