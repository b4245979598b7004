import type { ChosenWords } from './entry-passages.tsx'
import { readRendered, spanOfRange } from './rendered-text.ts'
import { mapSource, toSource } from './source-map.ts'

/** Why words on screen cannot be marked where they stand. */
export type NotChosen = 'nothing' | 'two-steps' | 'cannot-tell' | 'plan'

const touches = (range: Range, element: Element): boolean => {
  const rendered = readRendered(element)
  const span = spanOfRange(rendered, range)
  return span !== null && rendered.text.slice(span.start, span.end).trim() !== ''
}

/**
 * The words of a selection, by their place in the Markdown of their step.
 *
 * @param root holds the steps, each marked `data-step` with its id, and a plan marked `data-plan`
 * @param bodies the Markdown of each step
 */
export const chosenWords = (
  root: Element,
  range: Range,
  bodies: ReadonlyMap<string, string>,
): ChosenWords | NotChosen => {
  const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')].filter((step) => touches(range, step))
  const isPlan = [...root.querySelectorAll('[data-plan]')].some((plan) => touches(range, plan))
  const [step, other] = steps
  if (!step) return isPlan ? 'plan' : 'nothing'
  if (other || isPlan) return 'two-steps'
  const stepId = step.dataset.step ?? ''
  const body = bodies.get(stepId) ?? ''
  const rendered = readRendered(step)
  const span = spanOfRange(rendered, range)
  const found = span && toSource(mapSource(rendered.text, body), span)
  return found ? { stepId, body, ...found } : 'cannot-tell'
}
