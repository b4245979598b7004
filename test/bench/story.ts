import type { EntryStep } from '../../shared/contract/journal.ts'
import type { FlowId, FlowStep, PathId } from '../../shared/framework/flows.ts'
import { stepsOf } from '../../shared/framework/flows.ts'
import { PROMPTS } from '../../shared/framework/prompts.ts'
import type { Chance } from './random.ts'
import type { Writer } from './text.ts'

/** What a generated entry is like, before it is written. */
export type Story = {
  readonly flow: FlowId
  readonly path: PathId
  readonly finished: boolean
  readonly starred: boolean
  readonly tags: readonly string[]
  /** One revision each, the newest last; most entries have one. */
  readonly revisions: readonly (readonly EntryStep[])[]
}

const TAGS =
  'family|class|meeting|equity|team|hard week|joy|policy|attendance|coach|reading|third period|budget|community|trust|home visit|discipline|data|me|council|bus|books|principal|after school|español|grief|listening|mistakes|library|spring plan'.split(
    '|',
  )

/** Least and most words of an answer. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  learned: [15, 60],
  moment: [70, 170],
  part: [40, 110],
  shows: [25, 90],
  obstacle: [20, 70],
  page: [80, 480],
}
/** Of any other step that is written, not a line. */
const USUAL_LENGTH = [30, 110] as const

/** Of a hundred entries, how many are of each flow; the rest are free pages. */
const FLOW_SHARES: readonly (readonly [FlowId, number])[] = [
  ['weekly', 66],
  ['decision', 4],
  ['revisit', 3],
  ['values-check', 3],
  ['lenses', 2],
  ['cycle', 2],
]

const someFlow = (chance: Chance): FlowId => {
  let left = chance.between(1, 100)
  for (const [flow, share] of FLOW_SHARES) {
    left -= share
    if (left <= 0) return flow
  }
  return 'free'
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const answer = (chance: Chance, writer: Writer, { id, kind }: FlowStep): string => {
  if (kind === 'line') return lowerFirst(writer.sentence())
  return writer.passage(chance.between(...(LENGTHS[id] ?? USUAL_LENGTH)))
}

const stepsFor = (chance: Chance, writer: Writer, flow: FlowId, path: PathId): EntryStep[] =>
  stepsOf(flow, path).map((step) => {
    const { id, rotates, prompt } = step
    const asked = rotates ? chance.pick(PROMPTS.filter((one) => one.step === id)) : null
    return {
      stepId: id,
      promptId: asked?.id ?? null,
      promptText: asked?.text ?? prompt,
      body: answer(chance, writer, step),
      version: 1,
    }
  })

/** The text as it was before its last session: each longer answer lacks its end. */
const earlier = (steps: readonly EntryStep[]): EntryStep[] =>
  steps.map((step) => ({ ...step, body: step.body.slice(0, step.body.lastIndexOf('\n\n')) }))

/** Makes up one entry: two of three are weekly debriefs, one in seven was taken up again later. */
export const makeUp = (chance: Chance, writer: Writer, { mayRevisit }: { mayRevisit: boolean }): Story => {
  const wanted = someFlow(chance)
  const flow = wanted === 'revisit' && !mayRevisit ? 'decision' : wanted
  const path: PathId = flow === 'weekly' && chance.happens(0.4) ? 'short' : 'full'
  const steps = stepsFor(chance, writer, flow, path)
  const tags = Array.from({ length: chance.between(0, 3) }, () => chance.pickZipf(TAGS, 1))
  return {
    flow,
    path,
    finished: chance.happens(flow === 'free' ? 0.5 : 0.9),
    starred: chance.happens(0.06),
    tags: [...new Set(tags)],
    revisions: chance.happens(0.15) ? [earlier(steps), steps] : [steps],
  }
}

/** Stands in the long page only, so that it can be found. */
export const LONG_PAGE_WORD = 'everlongpage'

/** The writer counts a little more generously than the app does. */
const COUNTING_MARGIN = 300

/** One long page, for the editor’s own bench. */
export const longPage = (writer: Writer, words: number): Story => ({
  flow: 'free',
  path: 'full',
  finished: false,
  starred: false,
  tags: ['long'],
  revisions: [
    [
      {
        stepId: 'page',
        promptId: null,
        promptText: '',
        body: `Here stands ${LONG_PAGE_WORD}.\n\n${writer.passage(words + COUNTING_MARGIN)}`,
        version: 1,
      },
    ],
  ],
})
