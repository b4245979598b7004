import type { Flow } from '../flows.ts'
import { fixedStep } from './fixed-step.ts'

/**
 * A hard choice. The percentage, the date to come back and the values are facts of the decision, not steps; when it
 * is recorded, they and the words lock, for hindsight changes what one remembers of one’s reasons.
 */
export const decision: Flow = {
  id: 'decision',
  title: 'Difficult decision',
  sentence: 'A hard choice with its causes, its people and what you expect of it, kept as you see it today.',
  minutes: { full: 8 },
  pages: [
    { id: 'options', title: 'The decision', hint: 'What is to be chosen, and between what' },
    { id: 'cause', title: 'The root of it', hint: 'A policy, a practice or a use of resources' },
    { id: 'affected', title: 'Who is affected', hint: 'And who was heard' },
    { id: 'values', title: 'Values in tension', hint: 'Two good things that pull apart' },
    { id: 'reasons', title: 'Reasons and risks', hint: 'And the opposition you expect' },
    { id: 'choice', title: 'Choice and prediction', hint: 'What you choose, and what you expect of it' },
  ],
  steps: [
    fixedStep(
      'options',
      'What do you have to decide? List the options, and with them the one of leaving things as they are.',
    ),
    fixedStep(
      'cause',
      'Which policy, habit or use of money and time made the gap in front of you? Say how you know, or who could tell you.',
    ),
    fixedStep(
      'affected',
      'Who will live with this, and whom of them have you heard in their own words? Name one person you have not.',
    ),
    fixedStep(
      'values',
      'Which two things that you care about pull against each other here? Say which one gives way under each option.',
    ),
    fixedStep(
      'reasons',
      'What speaks for the option you lean toward, and what could go wrong with it? Put the strongest objection as its owner would.',
    ),
    fixedStep('choice', 'What do you choose, and what tipped it?'),
    fixedStep(
      'prediction',
      'What do you expect to see, and by when? Put it so that somebody else could tell whether it came true.',
      'line',
      'choice',
    ),
  ],
}
