import { z } from 'zod'
import { Day, Id } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'
import { LearnedCommitment } from './reflection.ts'
import { TermId } from './terms.ts'

/** Open at the same time. */
export const MAX_GOALS = 3
export const MAX_GOAL_STEPS = 20
const Text = z.string().trim().max(5_000)

export const GoalStep = z.object({ id: Id, text: z.string(), doneOn: Day.nullable() })
export type GoalStep = z.output<typeof GoalStep>

export const GoalClosing = z.enum(['reached', 'let-go'])

export const Goal = z.object({
  id: Id,
  title: z.string(),
  why: z.string(),
  termId: TermId.nullable(),
  madeOn: Day,
  /** Null while it is open. */
  closing: GoalClosing.nullable(),
  closedOn: Day.nullable(),
  lastWord: z.string(),
  steps: z.array(GoalStep),
  /** How much hangs on it. */
  passages: z.number().int(),
  results: z.number().int(),
  plans: z.number().int(),
})
export type Goal = z.output<typeof Goal>

const Amount = z.number().min(-1e12).max(1e12)

/** A number before and after, where it comes from, who is behind it, and the member's part. */
export const Result = z.object({
  id: Id,
  goalId: Id.nullable(),
  measure: z.string(),
  /** Such as 'percent' or 'days'; '' for a plain count. */
  unit: z.string(),
  before: z.number().nullable(),
  beforeDay: Day.nullable(),
  after: z.number().nullable(),
  /** The day of the after. */
  day: Day,
  source: z.string(),
  who: z.string(),
  /** How many people are behind the number; null where it is not known. */
  people: z.number().int().nullable(),
  myPart: z.string(),
})
export type Result = z.output<typeof Result>

const GoalRef = z.object({ goalId: Id }).strict()

export const goals = feature('goals', {
  /** Open ones in the member's order, then closed ones, the last closed first. */
  list: query({ input: Nothing, output: z.array(Goal) }),
  get: query({ input: GoalRef, output: Goal }),
  /** A new one without `id`. Fails with `too-many` beyond three open ones. What is left out of a change stays. */
  save: command({
    input: z
      .object({
        id: Id.optional(),
        title: z.string().trim().min(1).max(160),
        why: Text.optional(),
        termId: TermId.nullable().optional(),
      })
      .strict(),
    output: Goal,
  }),
  reorder: command({ input: z.object({ ids: z.array(Id).max(20) }).strict(), output: z.array(Goal) }),
  /** Closes an open goal with a last word; `reopen` is its undo and fails with `too-many` beside three open ones. */
  close: command({
    input: GoalRef.extend({ closing: GoalClosing, lastWord: Text.default('') }),
    output: Goal,
  }),
  reopen: command({ input: GoalRef, output: Goal }),
  /** Its evidence stays and says that the goal was removed; `putBack` is its undo. */
  remove: command({ input: GoalRef, output: Nothing }),
  putBack: command({ input: GoalRef, output: Goal }),

  /** A new step without `id`; fails with `too-many` beyond twenty. */
  saveStep: command({
    input: GoalRef.extend({ id: Id.optional(), text: z.string().trim().min(1).max(400) }),
    output: Goal,
  }),
  /** Done today, or not done. */
  setStepDone: command({ input: z.object({ stepId: Id, done: z.boolean() }).strict(), output: Goal }),
  reorderSteps: command({ input: GoalRef.extend({ ids: z.array(Id).max(MAX_GOAL_STEPS) }), output: Goal }),
  removeStep: command({ input: z.object({ stepId: Id }).strict(), output: Goal }),
  putStepBack: command({ input: z.object({ stepId: Id }).strict(), output: Goal }),

  /** Results of a goal, or all of them with null, newest day first. */
  results: query({ input: z.object({ goalId: Id.nullable() }).strict(), output: z.array(Result) }),
  /** A new one without `id`; every field is given. Fails with `invalid-input` when the day before lies after the day. */
  saveResult: command({
    input: z
      .object({
        id: Id.optional(),
        goalId: Id.nullable(),
        measure: z.string().trim().min(1).max(160),
        unit: z.string().trim().max(40),
        before: Amount.nullable(),
        beforeDay: Day.nullable(),
        after: Amount.nullable(),
        day: Day,
        source: z.string().trim().max(400),
        who: z.string().trim().max(400),
        people: z.number().int().min(0).max(10_000_000).nullable(),
        myPart: Text,
      })
      .strict(),
    output: Result,
  }),
  removeResult: command({ input: z.object({ resultId: Id }).strict(), output: Nothing }),
  putResultBack: command({ input: z.object({ resultId: Id }).strict(), output: Result }),

  /** Which if-then plans serve which goals; plans that serve none are left out. */
  planGoals: query({
    input: Nothing,
    output: z.array(z.object({ commitmentId: Id, goalId: Id })),
  }),
  setPlanGoal: command({
    input: z.object({ commitmentId: Id, goalId: Id.nullable() }).strict(),
    output: z.object({ goalId: Id.nullable() }),
  }),
  /** The goal that a weekly debrief’s plan serves, or is to serve once the debrief is finished; null for none. */
  goalOfDebrief: query({
    input: z.object({ entryId: Id }).strict(),
    output: z.object({ goalId: Id.nullable() }),
  }),
  /** Fails with `invalid-input` for another flow's entry. */
  setGoalOfDebrief: command({
    input: z.object({ entryId: Id, goalId: Id.nullable() }).strict(),
    output: z.object({ goalId: Id.nullable() }),
  }),
  /** The plans that serve a goal, newest first. */
  plans: query({ input: GoalRef, output: z.array(LearnedCommitment) }),
  changed: event({ payload: Nothing }),
})
