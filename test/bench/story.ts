import type { EntryStep } from '../../shared/contract/journal.ts'
import type { FlowId, PathId } from '../../shared/framework/flows.ts'
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

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const answer = (chance: Chance, writer: Writer, stepId: string): string => {
  const length = LENGTHS[stepId]
  return length ? writer.passage(chance.between(...length)) : lowerFirst(writer.sentence())
}

const stepsFor = (chance: Chance, writer: Writer, flow: FlowId, path: PathId): EntryStep[] =>
  stepsOf(flow, path).map(({ id, rotates, prompt }) => {
    const asked = rotates ? chance.pick(PROMPTS.filter(({ step }) => step === id)) : null
    return {
      stepId: id,
      promptId: asked?.id ?? null,
      promptText: asked?.text ?? prompt,
      body: answer(chance, writer, id),
      version: 1,
    }
  })

/** The text as it was before its last session: each longer answer lacks its end. */
const earlier = (steps: readonly EntryStep[]): EntryStep[] =>
  steps.map((step) => ({ ...step, body: step.body.slice(0, step.body.lastIndexOf('\n\n')) }))

/** Makes up one entry: seven of ten are weekly debriefs, one in seven was taken up again later. */
export const makeUp = (chance: Chance, writer: Writer): Story => {
  const flow: FlowId = chance.happens(0.7) ? 'weekly' : 'free'
  const path: PathId = flow === 'weekly' && chance.happens(0.4) ? 'short' : 'full'
  const steps = stepsFor(chance, writer, flow, path)
  const tags = Array.from({ length: chance.between(0, 3) }, () => chance.pickZipf(TAGS, 1))
  return {
    flow,
    path,
    finished: chance.happens(flow === 'weekly' ? 0.9 : 0.5),
    starred: chance.happens(0.06),
    tags: [...new Set(tags)],
    revisions: chance.happens(0.15) ? [earlier(steps), steps] : [steps],
  }
}

/** Stands in the long page only, so that it can be found. */
export const LONG_PAGE_WORD = 'everlongpage'

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
        body: `Here stands ${LONG_PAGE_WORD}.\n\n${writer.passage(words)}`,
        version: 1,
      },
    ],
  ],
})
