import type { z } from 'zod'
import type { CameTrue } from '../../../shared/contract/decisions.ts'
import type { Outcome } from '../../../shared/contract/reflection.ts'
import type { PromptStep } from '../../../shared/framework/prompt-types.ts'

/** 1 to `SAMPLE_WEEKS`; the last is the week before the day on which the sample is opened. Weeks begin on Monday. */
export type SampleWeek = number
/** 1 is Monday, 7 is Sunday. */
export type SampleWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export type SampleDay = { readonly week: SampleWeek; readonly weekday: SampleWeekday }

/**
 * What a passage is evidence for: its kind and, after the colon, an indicator’s id, the `key` of a sample value,
 * goal, strength or decision, or for a commitment `w` and the week of the debrief that made the plan.
 */
export type SampleRef =
  | `${'indicator' | 'value' | 'goal' | 'strength' | 'decision'}:${string}`
  | `commitment:w${number}`

/**
 * Words of one answer, marked. The quote stands exactly once in the answer of `step`. At least one of `for` and
 * `against` is given; against a growth area stands what went otherwise for once.
 */
export type SampleMark = {
  readonly step: string
  readonly quote: string
  readonly for?: readonly SampleRef[]
  readonly against?: readonly SampleRef[]
  readonly starred?: boolean
}

/** `reason` is there at least wherever the score differs from the last one of the same indicator. */
export type SampleRating = {
  readonly indicator: string
  readonly score: 1 | 2 | 3 | 4 | 5
  readonly reason?: string
}

type Written<Step extends string> = SampleDay & {
  /** Markdown by step id. A step that was skipped is left out. */
  readonly words: Readonly<Partial<Record<Step, string>>>
  readonly marks?: readonly SampleMark[]
  readonly tags?: readonly string[]
  readonly starred?: boolean
}

export type SampleDebrief = Written<PromptStep | 'learned' | 'plan-if' | 'plan-then'> & {
  readonly flow: 'weekly'
  readonly path: 'short' | 'full'
  /** The prompt that each rotating step answered. */
  readonly prompts: Readonly<Partial<Record<PromptStep, string>>>
  /** How the plan of the debrief just before went; on the full path only. */
  readonly lastPlan?: z.output<typeof Outcome>
  /** That this debrief’s own plan was let go later, from the list of commitments. */
  readonly letGo?: SampleDay & { readonly word: string }
  /** Key of the goal that its plan serves. */
  readonly planServes?: string
  readonly ratings?: readonly SampleRating[]
}

export type SampleLenses = Written<'mine' | 'family' | 'colleague' | 'evidence' | 'doubt'> & {
  readonly flow: 'lenses'
}

export type SampleCycle = Written<
  'description' | 'feelings' | 'evaluation' | 'analysis' | 'conclusion' | 'action'
> & { readonly flow: 'cycle' }

export type SampleFree = Written<'page'> & { readonly flow: 'free' }

export type SampleValuesCheck = Written<'for' | 'against' | 'change'> & {
  readonly flow: 'values-check'
  /** Key of the value that it is about. */
  readonly value: string
}

export type SampleDecision = Written<
  'options' | 'cause' | 'affected' | 'values' | 'reasons' | 'choice' | 'prediction'
> & {
  readonly flow: 'decision'
  readonly key: string
  /** How likely the prediction was thought, 0 to 100. */
  readonly percent: number
  /** Keys of values. */
  readonly values: readonly string[]
  readonly revisitOn: SampleDay
  /** Dated notes after recording. */
  readonly notes?: readonly (SampleDay & { readonly body: string })[]
}

export type SampleRevisit = Written<'happened' | 'process' | 'outcome' | 'keep'> & {
  readonly flow: 'revisit'
  /** Key of the decision. */
  readonly of: string
  readonly cameTrue: z.output<typeof CameTrue>
}

/** One piece of writing. All but a debrief take the full path. */
export type SampleEntry =
  | SampleDebrief
  | SampleLenses
  | SampleCycle
  | SampleFree
  | SampleValuesCheck
  | SampleDecision
  | SampleRevisit

export type SamplePerson = {
  readonly name: string
  readonly nicknames?: readonly string[]
  readonly label: string
}

export type SampleValue = {
  readonly key: string
  readonly title: string
  readonly lived: string
  readonly notLived: string
  /** The value of the pack that it was taken from. */
  readonly packId: 'all-voices' | 'continuous-learning' | null
}

/** From that day on these are followed, in this order. */
export type SampleFollowing = SampleDay & { readonly indicators: readonly string[] }

export type SampleVision = SampleDay & { readonly words: string }

export type SampleGoal = SampleDay & {
  readonly key: string
  readonly title: string
  readonly why: string
  /** Its term; the first week is that of the day on which it was set. */
  readonly untilWeek: SampleWeek
  /** Null while it is open to the end. */
  readonly closed: (SampleDay & { readonly closing: 'reached' | 'let-go'; readonly lastWord: string }) | null
  readonly steps: readonly { readonly words: string; readonly doneInWeek: SampleWeek | null }[]
}

/** A number before and after, as evidence for a goal. `week` and `weekday` say when it was entered. */
export type SampleResult = SampleDay & {
  readonly goal: string
  readonly title: string
  readonly before: number
  readonly beforeWeek: SampleWeek
  readonly after: number
  readonly afterWeek: SampleWeek
  readonly unit: string
  readonly source: string
  /** Who is behind the number, in words, and how many they are. */
  readonly who: string
  readonly groupSize: number
  readonly myPart: string
}

export type SampleStrength = {
  readonly key: string
  readonly kind: 'strength' | 'growth'
  readonly title: string
  /** Dated wordings, oldest first: the first is the day on which it was named. */
  readonly versions: readonly (SampleDay & { readonly words: string })[]
  /** With which it was closed; null while it is open to the end. */
  readonly lastWord: (SampleDay & { readonly words: string }) | null
}

export type SampleJournal = {
  readonly people: readonly SamplePerson[]
  readonly values: readonly SampleValue[]
  readonly following: readonly SampleFollowing[]
  readonly vision: readonly SampleVision[]
  readonly goals: readonly SampleGoal[]
  readonly results: readonly SampleResult[]
  readonly strengths: readonly SampleStrength[]
  /** In order of time. */
  readonly entries: readonly SampleEntry[]
}
