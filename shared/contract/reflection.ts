import { z } from 'zod'
import { Day, FlowIdSchema, Id, Instant, PathIdSchema } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { Entry, EntrySummary } from './journal.ts'

export const Outcome = z.enum(['kept', 'partly', 'not', 'let-go'])
export type Outcome = z.output<typeof Outcome>

/** An if-then plan and how it went. */
export const Commitment = z.object({
  id: Id,
  entryId: Id,
  day: Day,
  ifText: z.string(),
  thenText: z.string(),
  outcome: Outcome.nullable(),
  answeredIn: Id.nullable(),
  answeredAt: Instant.nullable(),
  /** A word on why it was let go; '' where there is none. */
  letGoWord: z.string(),
})
export type Commitment = z.output<typeof Commitment>

/** `answered`: kept, partly, not, or let go. */
export const CommitmentState = z.enum(['open', 'answered', 'all'])

/** A commitment with what the member learned, from the entry that answered it. */
export const LearnedCommitment = Commitment.extend({ learned: z.string() })
export type LearnedCommitment = z.output<typeof LearnedCommitment>

/** That a flow was used: counted once an entry, when its first words are sealed. */
export const FlowUse = z.object({ flow: FlowIdSchema, usedAt: Instant, times: z.number().int() })
export type FlowUse = z.output<typeof FlowUse>

export const SuggestedPrompt = z.object({ id: z.string(), text: z.string() })

export type SuggestedPrompt = z.output<typeof SuggestedPrompt>

export const ThisWeek = z.object({
  /** First and last day of the week, by the journal's setting. */
  from: Day,
  to: Day,
  today: Day,
  state: z.enum(['not-begun', 'draft', 'finished']),
  entry: EntrySummary.nullable(),
  /** Open plans of the latest finished debrief. */
  openPlans: z.array(Commitment),
  /** The last twelve weeks, oldest first, this one last. */
  weeks: z.array(z.object({ from: Day, reflected: z.boolean() })).length(12),
  /** The question that this week's debrief opens with, while it holds no word. */
  invitation: SuggestedPrompt.nullable(),
  /** True before the very first entry. */
  first: z.boolean(),
})
export type ThisWeek = z.output<typeof ThisWeek>

export const reflection = feature('reflection', {
  thisWeek: query({ input: Nothing, output: ThisWeek }),
  /** This week's debrief: the one begun, or a new one. */
  begin: command({ input: z.object({ path: PathIdSchema }).strict(), output: Entry }),
  /** The prompt to suggest for a step: the least lately used, fairly in turn. `not` swaps away from some. */
  suggest: query({
    input: z
      .object({
        entryId: Id,
        stepId: z.string().max(80),
        not: z.array(z.string().max(120)).max(500).default([]),
      })
      .strict(),
    output: SuggestedPrompt,
  }),
  /** The plans that this entry answers: those already answered in it, and the open ones of the latest finished debrief. */
  plansFor: query({ input: z.object({ entryId: Id }).strict(), output: z.array(Commitment) }),
  answer: command({
    input: z.object({ commitmentId: Id, entryId: Id, outcome: Outcome.nullable() }).strict(),
    output: Commitment,
  }),
  /** Plans, newest first. */
  commitments: query({
    input: z
      .object({
        state: CommitmentState.default('all'),
        limit: z.number().int().min(1).max(5000).default(500),
      })
      .strict(),
    output: z.array(LearnedCommitment),
  }),
  /** Lets an open plan go, with a word or without; `reopen` is its undo. */
  letGo: command({
    input: z.object({ commitmentId: Id, word: z.string().trim().max(400).default('') }).strict(),
    output: Commitment,
  }),
  /** A plan that was let go is open again. */
  reopen: command({ input: z.object({ commitmentId: Id }).strict(), output: Commitment }),
  /** The flows that were used, the last used first. */
  flows: query({ input: Nothing, output: z.array(FlowUse) }),
  changed: event({ payload: Nothing }),
})
