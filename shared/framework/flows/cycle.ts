import type { Flow } from '../flows.ts'
import { fixedStep } from './fixed-step.ts'

/** One experience in six steps (after Gibbs); the first is kept short, for the others are where it gets interesting. */
export const cycle: Flow = {
  id: 'cycle',
  title: 'Reflective cycle',
  sentence: 'One experience taken slowly, from what you felt to what you will do next time.',
  minutes: { full: 15 },
  pages: [
    { id: 'description', title: 'What happened', hint: 'Four sentences are plenty' },
    { id: 'feelings', title: 'What you felt', hint: 'Then, and as you write' },
    { id: 'evaluation', title: 'What it gave, what it cost', hint: 'And whom' },
    { id: 'analysis', title: 'Why it went this way', hint: 'In you, and in how things are set up' },
    { id: 'conclusion', title: 'What else was possible', hint: 'One thing you could have done' },
    { id: 'action', title: 'Next time', hint: 'Its first minute' },
  ],
  steps: [
    fixedStep(
      'description',
      'Tell what happened in four sentences or fewer. Stop where it began to matter to you.',
    ),
    fixedStep('feelings', 'What did you feel at that point? Say what the feeling made you do, or hold back.'),
    fixedStep(
      'evaluation',
      'Whom did this do some good, and whom did it cost something? Tell how each of them could see it.',
    ),
    fixedStep(
      'analysis',
      'Why did it go this way? Find one reason in what you did, and one that would be there even if you were not.',
    ),
    fixedStep(
      'conclusion',
      'Seeing this, what else could you have done? Name what you would have needed to know, or whom to ask.',
    ),
    fixedStep('action', 'Something like it will come again. What will you do in its first minute?'),
  ],
}
