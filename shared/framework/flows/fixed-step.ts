import type { FlowStep } from '../flows.ts'

/** A step that asks the same each time, on both paths, alone on the page that bears its id unless another is named. */
export const fixedStep = (
  id: string,
  prompt: string,
  kind: FlowStep['kind'] = 'writing',
  page = id,
): FlowStep => ({
  id,
  kind,
  page,
  paths: ['short', 'full'],
  rotates: false,
  prompt,
})
