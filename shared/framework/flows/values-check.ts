import type { Flow } from '../flows.ts'
import { fixedStep } from './fixed-step.ts'

/** The step that tells where a value went missing: what is marked in it mostly speaks against. */
export const AGAINST_STEP = 'against'

/** A month held against one value. The value itself is picked on the first page, which asks for no words. */
export const valuesCheck: Flow = {
  id: 'values-check',
  title: 'Monthly values check',
  sentence: 'One of your values and a month of evidence, for it and against it.',
  minutes: { full: 10 },
  pages: [
    { id: 'value', title: 'One value', hint: 'The one that this month asked most of' },
    { id: 'for', title: 'Where you lived it', hint: 'Evidence from this month' },
    { id: 'against', title: 'Where it went missing', hint: 'Such days come to everyone' },
    { id: 'change', title: 'One change', hint: 'Small enough to begin next week' },
  ],
  steps: [
    fixedStep(
      'for',
      'When did you act on this value this month although another way was easier? Describe one scene that somebody else could confirm.',
    ),
    fixedStep(
      AGAINST_STEP,
      'In which scene this month would someone who knows you have looked for this value and not found it? Tell what pulled you the other way.',
    ),
    fixedStep(
      'change',
      'What is one small thing you will do differently, so that somebody feels this value from you? Name the person and the day.',
    ),
  ],
}
