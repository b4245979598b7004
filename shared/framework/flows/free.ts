import type { Flow } from '../flows.ts'
import { fixedStep } from './fixed-step.ts'

export const free: Flow = {
  id: 'free',
  title: 'Free writing',
  sentence: 'A blank page, for whatever needs one.',
  minutes: {},
  pages: [{ id: 'page', title: 'Free writing', hint: '' }],
  steps: [fixedStep('page', '')],
}
