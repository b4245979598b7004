import type { Flow } from '../flows.ts'
import { fixedStep } from './fixed-step.ts'

/** One moment through four lenses (after Brookfield), turned toward equity. */
export const lenses: Flow = {
  id: 'lenses',
  title: 'Equity lenses',
  sentence: 'One moment through four pairs of eyes, until an assumption of your own shows itself.',
  minutes: { full: 10 },
  pages: [
    { id: 'mine', title: 'Your own eyes', hint: 'One moment, as you saw it' },
    { id: 'family', title: 'A student’s or family’s eyes', hint: 'From where they stood' },
    { id: 'colleague', title: 'A colleague’s eyes', hint: 'Someone who would have done otherwise' },
    { id: 'evidence', title: 'What is known', hint: 'A number, a record, an idea you have met' },
    { id: 'doubt', title: 'What you now doubt', hint: 'One assumption, in one sentence' },
  ],
  steps: [
    fixedStep(
      'mine',
      'Choose one moment this week that touched a student or a family. What did you see, and what did you make of it at once?',
    ),
    fixedStep(
      'family',
      'Be one student or one parent who was part of it, and tell it in their words. What did they notice that you hardly saw?',
    ),
    fixedStep(
      'colleague',
      'Think of a colleague who would have handled this differently. What would they ask you, and what is fair in the question?',
    ),
    fixedStep(
      'evidence',
      'What do you know that reaches beyond this one moment: a number, a record, something you have read? Say who is missing from it.',
    ),
    fixedStep(
      'doubt',
      'Finish this sentence: ‘I had taken for granted that …’. What makes you less sure of it now?',
    ),
  ],
}
