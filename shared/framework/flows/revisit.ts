import type { Flow } from '../flows.ts'
import { fixedStep } from './fixed-step.ts'

/**
 * A decision looked at again. The first page shows the locked original and asks nothing; the process is judged
 * before the outcome, which would color it.
 */
export const revisit: Flow = {
  id: 'revisit',
  title: 'Decision revisit',
  sentence: 'A decision you recorded, seen again: first how you decided, then how it turned out.',
  minutes: { full: 6 },
  pages: [
    { id: 'original', title: 'As you saw it then', hint: 'The original, locked since you recorded it' },
    { id: 'happened', title: 'What happened', hint: 'What others could have seen' },
    { id: 'process', title: 'How you decided', hint: 'Before you look at how it turned out' },
    { id: 'outcome', title: 'How it turned out', hint: 'For the people it was for' },
    { id: 'keep', title: 'Keep or change', hint: 'For the next choice of its kind' },
  ],
  steps: [
    fixedStep(
      'happened',
      'What has happened since that day? Keep to what somebody else in the room could have seen.',
    ),
    fixedStep(
      'process',
      'Leave the result aside for a moment. Of what you could know and whom you could ask that day, what did you use, and what did you pass over?',
    ),
    fixedStep(
      'outcome',
      'How did it turn out for the people it was for? Lay it beside your prediction, and name what surprised you.',
    ),
    fixedStep(
      'keep',
      'When a choice like this comes again, which part of the way you decided will you keep, and which will you change?',
    ),
  ],
}
