import { cycle } from './flows/cycle.ts'
import { decision } from './flows/decision.ts'
import { free } from './flows/free.ts'
import { lenses } from './flows/lenses.ts'
import { revisit } from './flows/revisit.ts'
import { valuesCheck } from './flows/values-check.ts'
import { weekly } from './flows/weekly.ts'

/**
 * The flows, in the order in which they are offered. Ids are never reused: an entry names its flow and steps for
 * ever. Times are targets that the chooser shows; nothing is timed.
 */
export const FLOW_IDS = ['weekly', 'lenses', 'cycle', 'decision', 'revisit', 'values-check', 'free'] as const
export type FlowId = (typeof FLOW_IDS)[number]

export const PATH_IDS = ['short', 'full'] as const
export type PathId = (typeof PATH_IDS)[number]

/** `writing` is Markdown in the editor; `line` is one or two plain sentences. */
export type StepKind = 'writing' | 'line'

export type FlowStep = {
  readonly id: string
  readonly kind: StepKind
  /** Steps of one page are answered side by side. */
  readonly page: string
  /** None for a step that stands in an entry only where a coach’s question was kept for it. */
  readonly paths: readonly PathId[]
  /** Whether the step draws its prompt from the rotating packs. */
  readonly rotates: boolean
  /** The fixed words of a step that does not rotate. */
  readonly prompt: string
}

/** A page may have no step: then it shows something, such as the original of a decision, and asks for no words. */
export type FlowPage = {
  readonly id: string
  readonly title: string
  readonly hint: string
  /** The paths that have it; all of them where it is left out. A page with steps follows its steps. */
  readonly paths?: readonly PathId[]
}

export type Flow = {
  readonly id: FlowId
  readonly title: string
  /** What it is, for the chooser. */
  readonly sentence: string
  /** By path; a flow without a short path has only `full`. */
  readonly minutes: Readonly<Partial<Record<PathId, number>>>
  readonly pages: readonly FlowPage[]
  readonly steps: readonly FlowStep[]
}

export const FLOWS: Readonly<Record<FlowId, Flow>> = {
  weekly,
  lenses,
  cycle,
  decision,
  revisit,
  'values-check': valuesCheck,
  free,
}

/** The steps of a flow on one path, in order. */
export const stepsOf = (flow: FlowId, path: PathId): readonly FlowStep[] =>
  FLOWS[flow].steps.filter((step) => step.paths.includes(path))

export const stepOf = (flow: FlowId, stepId: string): FlowStep | undefined =>
  FLOWS[flow].steps.find((step) => step.id === stepId)
