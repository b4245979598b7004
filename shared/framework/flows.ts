/**
 * The flows as data. Ids are never reused: an entry names its flow and steps for ever.
 * Times are targets that the chooser shows; nothing is timed.
 */
export const FLOW_IDS = ['weekly', 'free'] as const
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
  readonly paths: readonly PathId[]
  /** Whether the step draws its prompt from the rotating packs. */
  readonly rotates: boolean
  /** The fixed words of a step that does not rotate. */
  readonly prompt: string
}

export type FlowPage = { readonly id: string; readonly title: string; readonly hint: string }

export type Flow = {
  readonly id: FlowId
  readonly title: string
  readonly sentence: string
  readonly minutes: Readonly<Partial<Record<PathId, number>>>
  readonly pages: readonly FlowPage[]
  readonly steps: readonly FlowStep[]
}

const BOTH: readonly PathId[] = ['short', 'full']
const FULL: readonly PathId[] = ['full']

export const FLOWS: Readonly<Record<FlowId, Flow>> = {
  weekly: {
    id: 'weekly',
    title: 'Weekly debrief',
    sentence: 'One moment from your week, what it showed, and what you will try next.',
    minutes: { short: 4, full: 12 },
    pages: [
      { id: 'last-plan', title: 'Last week’s plan', hint: 'How it went, and what you learned' },
      { id: 'moment', title: 'One moment', hint: 'One scene, kept small' },
      { id: 'part', title: 'Your part', hint: 'What you meant, what happened, what was yours' },
      { id: 'shows', title: 'What it shows', hint: 'A trait or a value, seen at work' },
      { id: 'obstacle', title: 'The obstacle', hint: 'What could stand in the way' },
      { id: 'plan', title: 'If, then', hint: 'A plan small enough to keep' },
    ],
    steps: [
      {
        id: 'learned',
        kind: 'writing',
        page: 'last-plan',
        paths: FULL,
        rotates: false,
        prompt: 'Whatever became of the plan, what did trying it teach you?',
      },
      { id: 'moment', kind: 'writing', page: 'moment', paths: BOTH, rotates: true, prompt: '' },
      { id: 'part', kind: 'writing', page: 'part', paths: FULL, rotates: true, prompt: '' },
      { id: 'shows', kind: 'writing', page: 'shows', paths: BOTH, rotates: true, prompt: '' },
      { id: 'obstacle', kind: 'writing', page: 'obstacle', paths: FULL, rotates: true, prompt: '' },
      { id: 'plan-if', kind: 'line', page: 'plan', paths: BOTH, rotates: false, prompt: 'If …' },
      { id: 'plan-then', kind: 'line', page: 'plan', paths: BOTH, rotates: false, prompt: '… then I will …' },
    ],
  },
  free: {
    id: 'free',
    title: 'Free writing',
    sentence: 'A blank page, for whatever needs one.',
    minutes: {},
    pages: [{ id: 'page', title: 'Free writing', hint: '' }],
    steps: [{ id: 'page', kind: 'writing', page: 'page', paths: BOTH, rotates: false, prompt: '' }],
  },
}

/** The steps of a flow on one path, in order. */
export const stepsOf = (flow: FlowId, path: PathId): readonly FlowStep[] =>
  FLOWS[flow].steps.filter((step) => step.paths.includes(path))

export const stepOf = (flow: FlowId, stepId: string): FlowStep | undefined =>
  FLOWS[flow].steps.find((step) => step.id === stepId)
